import { deflateSync } from 'node:zlib';
import { pngOf } from '../../parse/index.ts';

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
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return pngOf([
    { name: 'IHDR', data: head },
    { name: 'IDAT', data: packedRows(data, width, height, [0, 1, 2]) },
    { name: 'IEND', data: new Uint8Array() },
  ]);
}

/**
 * Samples of each pixel's four, packed. Each row is kept as its difference from the one above (PNG's second filter), which packs areas of one colour best; to
 * try each filter for each row would take most of the time.
 */
export function packedRows(
  rgba: Uint8Array,
  width: number,
  height: number,
  samples: readonly number[],
): Uint8Array {
  const length = 1 + width * samples.length;
  const rows = Buffer.alloc(length * height);
  samples.forEach((sample, k) => {
    for (let y = 0; y < height; y++) {
      let at = y * length + 1 + k;
      let from = 4 * y * width + sample;
      for (let x = 0; x < width; x++) {
        rows[at] = y === 0 ? rgba[from]! : rgba[from]! - rgba[from - 4 * width]!;
        at += samples.length;
        from += 4;
      }
    }
  });
  for (let y = 0; y < height; y++) rows[y * length] = 2;
  return deflateSync(rows);
}
