import { PNG } from 'pngjs';

/** Pixels of red, green, blue and one byte that is not kept, as a PNG in colour. */
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
  return new Uint8Array(PNG.sync.write(png, { colorType: 2, deflateLevel: 9 }));
}
