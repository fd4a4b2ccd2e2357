import { inflateSync } from 'node:zlib';
import type { PictureProblem } from '../../diagnostics/index.ts';
import { type PngChunk, type PngHeader, pngChunks, pngHeader } from '../../parse/index.ts';
import { PICTURE_LIMITS, type PictureFacts } from './picture-facts.ts';

/** Samples a pixel, by colour type. */
const SAMPLES: { readonly [type: number]: number } = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

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
 * Reads a PNG so far that nobody who draws it can stumble: header, palette where one is needed, and as much picture data as
 * its size asks for, with a known filter on every row. What stands after the end is nobody's concern.
 */
export function readPng(bytes: Uint8Array): PictureFacts | PictureProblem {
  const chunks = pngChunks(bytes);
  const header = chunks && pngHeader(chunks);
  if (!header || header.width === 0 || header.height === 0) return 'broken';
  const { width, height } = header;
  if (width * height > PICTURE_LIMITS.pixels) return 'too-large';
  if (!hasPalette(header, chunks)) return 'broken';
  const rows = rowsOf(header);
  const needed = rows.reduce((sum, { count, length }) => sum + count * length, 0);
  const data = inflated(chunks, needed);
  if (data?.length !== needed || !hasKnownFilters(data, rows)) return 'broken';
  const { depth, type, interlaced } = header;
  const isReadAlike = !interlaced && depth <= 8 && type < 4 && !chunks.some(({ name }) => name === 'tRNS');
  return { format: 'png', width, height, unpacked: isReadAlike ? 0 : Math.max(needed, 4 * width * height) };
}

/** One to 256 colours of three bytes; only pictures without colours of their own need it. */
function hasPalette({ type, depth }: PngHeader, chunks: readonly PngChunk[]): boolean {
  if (type !== 3) return true;
  const length = chunks.find(({ name }) => name === 'PLTE')?.data.length ?? 0;
  return length > 0 && length % 3 === 0 && length <= 3 * 2 ** depth;
}

interface Rows {
  readonly count: number;
  /** Bytes before compression: every row has one more, for its filter. */
  readonly length: number;
}

function rowsOf({ width, height, depth, type, interlaced }: PngHeader): readonly Rows[] {
  const bits = depth * SAMPLES[type]!;
  const part = (columns: number, count: number): Rows => ({
    count,
    length: 1 + Math.ceil((columns * bits) / 8),
  });
  if (!interlaced) return [part(width, height)];
  return PASSES.map(([x, y, dx, dy]) => [Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)] as const)
    .filter(([columns, count]) => columns > 0 && count > 0)
    .map(([columns, count]) => part(columns, count));
}

/** Up to one byte more than is needed; undefined when it cannot be read. */
function inflated(chunks: readonly PngChunk[], needed: number): Uint8Array | undefined {
  const data = chunks.filter(({ name }) => name === 'IDAT').map((chunk) => chunk.data);
  try {
    return inflateSync(Buffer.concat(data), { maxOutputLength: needed + 1 });
  } catch {
    return undefined;
  }
}

function hasKnownFilters(data: Uint8Array, rows: readonly Rows[]): boolean {
  let at = 0;
  for (const { count, length } of rows)
    for (let row = 0; row < count; row++, at += length) if (data[at]! > 4) return false;
  return true;
}
