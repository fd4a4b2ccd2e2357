import { inflateSync } from 'node:zlib';
import type { PictureProblem } from '../../diagnostics/index.ts';
import { PICTURE_LIMITS, type PictureFacts } from './picture-facts.ts';

/** Samples a pixel and the bits that a sample may have, by PNG colour type (grey, colour, palette, and two with alpha). */
const COLOURS: { readonly [type: number]: { readonly samples: number; readonly depths: readonly number[] } } =
  {
    0: { samples: 1, depths: [1, 2, 4, 8, 16] },
    2: { samples: 3, depths: [8, 16] },
    3: { samples: 1, depths: [1, 2, 4, 8] },
    4: { samples: 2, depths: [8, 16] },
    6: { samples: 4, depths: [8, 16] },
  };

/** Where the seven passes of an interlaced picture begin, and their steps: x, y, step x, step y. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/**
 * Reads a PNG so far that the PDF cannot stumble over it: header, palette where one is needed, and as much picture data as
 * its size asks for. Chunks after the end are nobody's concern.
 */
export function readPng(bytes: Uint8Array): PictureFacts | PictureProblem {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 57 || view.getUint32(12) !== 0x49484452 /* IHDR */) return 'broken';
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [depth, type, interlaced] = [bytes[24]!, bytes[25]!, bytes[28]! === 1];
  const colour = COLOURS[type];
  if (!colour?.depths.includes(depth)) return 'broken';
  if (width * height > PICTURE_LIMITS.pixels || bytes.length > PICTURE_LIMITS.bytes) return 'too-large';
  const chunks = chunksOf(bytes, view);
  if (!chunks || (type === 3 && !chunks.palette)) return 'broken';
  const needed = dataLength(width, height, depth * colour.samples, interlaced);
  return inflatedLength(chunks.data, needed) === needed ? { format: 'png', width, height } : 'broken';
}

function chunksOf(bytes: Uint8Array, view: DataView): { data: Uint8Array[]; palette: boolean } | undefined {
  const data: Uint8Array[] = [];
  let palette = false;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = view.getUint32(at + 4);
    if (name === 0x49454e44 /* IEND */) return { data, palette };
    if (name === 0x49444154 /* IDAT */) data.push(bytes.subarray(at + 8, at + 8 + length));
    if (name === 0x504c5445 /* PLTE */) palette = true;
    at += 12 + length;
  }
  return undefined;
}

/** Bytes of the picture before compression: every row has one byte more, for its filter. */
function dataLength(width: number, height: number, bits: number, interlaced: boolean): number {
  const part = (columns: number, rows: number) =>
    columns <= 0 || rows <= 0 ? 0 : rows * (1 + Math.ceil((columns * bits) / 8));
  if (!interlaced) return part(width, height);
  return PASSES.reduce(
    (sum, [x, y, dx, dy]) => sum + part(Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)),
    0,
  );
}

/** How much the data holds, up to one byte more than is needed; -1 when it cannot be read. */
function inflatedLength(data: readonly Uint8Array[], needed: number): number {
  try {
    return inflateSync(Buffer.concat(data), { maxOutputLength: needed + 1 }).length;
  } catch {
    return -1;
  }
}
