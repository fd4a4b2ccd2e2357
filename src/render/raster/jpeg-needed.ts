import { type JpegSegment, jpegFrame } from '../../parse/index.ts';

/** Markers of what a picture is made of: frames, tables of two kinds, how often reading may begin again, scans. */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const [HUFFMAN, QUANTIZATION, RESTART, SCAN] = [0xc4, 0xdb, 0xdd, 0xda];
const PROGRESSIVE = 0xc2;

/** A table by its kind and number, with the bytes that it is made of. */
interface Table {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/**
 * The parts that a decoder needs to show the picture, each as long as what it says that it holds: no table that no scan asks for, none that another
 * takes the place of first, no scan of what has been shown, nothing behind the numbers. Bytes of anybody's could stand there.
 */
export function neededSegments(segments: readonly JpegSegment[]): readonly JpegSegment[] {
  const frame = segments.find(({ marker }) => FRAMES.has(marker));
  const count = jpegFrame(segments)?.components.length ?? 0;
  if (!frame) return [];
  /** Which table of its own each part of the picture is divided by. */
  const quantization = new Map(
    Array.from({ length: count }, (_, i) => [frame.data[6 + 3 * i]!, frame.data[8 + 3 * i]!]),
  );
  const tables = new Map(segments.map((segment) => [segment, tablesIn(segment)]));
  const current = new Map<string, Table>();
  const needed = new Set<Table>();
  const shown = new Set<number>();
  const kept = new Set<JpegSegment>([frame]);
  for (const segment of segments) {
    for (const table of tables.get(segment)!) current.set(table.key, table);
    if (segment.marker !== SCAN) continue;
    const parts = partsOf(segment);
    // Only a progressive picture comes back to what it has shown.
    if (frame.marker !== PROGRESSIVE && parts.every(({ component }) => shown.has(component))) continue;
    kept.add(segment);
    for (const { component, fine, coarse } of parts) {
      shown.add(component);
      const codes =
        frame.marker !== PROGRESSIVE ? [coarse, fine] : beginsAt(segment) === 0 ? [coarse] : [fine];
      const asked = [`q${quantization.get(component)}`, ...codes];
      for (const key of asked) {
        const table = current.get(key);
        if (table) needed.add(table);
      }
    }
  }
  const last = segments.findLastIndex((segment) => segment.marker === SCAN && kept.has(segment));
  return segments.slice(0, last + 1).flatMap((segment): readonly JpegSegment[] => {
    const { marker, data } = segment;
    if (marker === HUFFMAN || marker === QUANTIZATION) {
      const left = tables.get(segment)!.filter((table) => needed.has(table));
      return left.length === 0 ? [] : [{ marker, data: Buffer.concat(left.map(({ bytes }) => bytes)) }];
    }
    if (marker === RESTART) return [{ marker, data: data.subarray(0, 2) }];
    if (!kept.has(segment)) return [];
    return [{ ...segment, data: data.subarray(0, marker === SCAN ? 4 + 2 * data[0]! : 6 + 3 * count) }];
  });
}

/** The first number of a square that a progressive scan tells: the coarse one by itself, or some of the fine. */
function beginsAt({ data }: JpegSegment): number | undefined {
  return data[1 + 2 * data[0]!];
}

/** What a scan holds of which part, and its two tables by Huffman. */
function partsOf({ data }: JpegSegment) {
  return Array.from({ length: data[0] ?? 0 }, (_, i) => {
    const tables = data[2 + 2 * i] ?? 0;
    return { component: data[1 + 2 * i], coarse: `h0${tables >> 4}`, fine: `h1${tables & 15}` };
  }).flatMap(({ component, ...rest }) => (component === undefined ? [] : [{ component, ...rest }]));
}

/** The tables of a segment, as far as they are whole. */
function tablesIn({ marker, data }: JpegSegment): readonly Table[] {
  const tables: Table[] = [];
  if (marker !== HUFFMAN && marker !== QUANTIZATION) return tables;
  for (let at = 0; at < data.length; ) {
    const head = data[at]!;
    const [high, number] = [head >> 4, head & 15];
    const counts = data.subarray(at + 1, at + 17);
    // 64 numbers of one byte or two; or how many codes there are of each length, and what each means.
    const length =
      marker === QUANTIZATION ? (high === 0 ? 64 : 128) : 16 + counts.reduce((sum, each) => sum + each, 0);
    const end = at + 1 + length;
    if (end > data.length) break;
    const key = marker === QUANTIZATION ? `q${number}` : `h${high}${number}`;
    tables.push({ key, bytes: data.subarray(at, end) });
    at = end;
  }
  return tables;
}
