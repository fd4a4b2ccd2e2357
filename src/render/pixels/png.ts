import { PNG } from 'pngjs';

/**
 * Pixels of red, green, blue and one byte that is not kept, as a PNG in colour. Rows are kept as their difference from the row above: to try each filter for each row takes most of
 * the time, and fields of one colour pack best so.
 */
export function pngOfPixels({
  width,
  height,
  data,
}: {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}): Uint8Array {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  return new Uint8Array(PNG.sync.write(png, { colorType: 2, deflateLevel: 9, filterType: 2 }));
}
