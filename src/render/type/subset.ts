import { tableOffsets } from './font.ts';

/** The glyphs that a document draws, numbered in the order in which they are asked for. */
export interface Subset {
  /** Number in the subset → number in the face. */
  readonly glyphs: number[];
  /** The glyph's number in the subset. */
  includeGlyph(glyph: number): number;
  /** A TrueType file with these glyphs, and with those that they are put together of. */
  encode(): Uint8Array;
}

/** What a PDF asks of a TrueType face: its outlines, and the table that says how wide they are. Its reader has no use for the rest. */
export function subsetOf(bytes: Uint8Array): Subset {
  const glyphs: number[] = [];
  const numbers = new Map<number, number>();
  const includeGlyph = (glyph: number): number => {
    const known = numbers.get(glyph);
    if (known !== undefined) return known;
    numbers.set(glyph, glyphs.push(glyph) - 1);
    return glyphs.length - 1;
  };
  // The first glyph of a face is the one for what it lacks.
  includeGlyph(0);
  return { glyphs, includeGlyph, encode: () => fileOf(bytes, glyphs, includeGlyph) };
}

function fileOf(bytes: Uint8Array, glyphs: readonly number[], include: Subset['includeGlyph']): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tableOffsets(view);
  const at = (tag: string) => tables.get(tag) ?? lacks(tag);
  const copy = (tag: string, length: number) => new DataView(copied(view, at(tag), at(tag) + length));
  const head = copy('head', 54);
  const hhea = copy('hhea', 36);
  const maxp = copy('maxp', 32);
  const isLong = head.getInt16(50) === 1;
  const places: number[] = [];
  const outlines: Uint8Array[] = [];
  const widths: number[] = [];
  let place = 0;
  // What a glyph is put together of is added behind, and met in its turn.
  for (let i = 0; i < glyphs.length; i++) {
    const outline = outlineOf(view, at('loca'), at('glyf'), isLong, glyphs[i]!);
    renumberParts(outline, include);
    places.push(place);
    place += outline.length;
    outlines.push(outline);
    widths.push(...metricsOf(view, at('hmtx'), hhea.getUint16(34), glyphs[i]!));
  }
  places.push(place);
  maxp.setUint16(4, glyphs.length);
  hhea.setUint16(34, glyphs.length);
  return sfnt([
    ['head', bytesOf(head)],
    ['hhea', bytesOf(hhea)],
    ['loca', numbersAs(isLong ? 4 : 2, isLong ? places : places.map((each) => each / 2))],
    ['maxp', bytesOf(maxp)],
    ['glyf', Buffer.concat(outlines)],
    ['hmtx', numbersAs(2, widths)],
  ]);
}

function outlineOf(view: DataView, loca: number, glyf: number, isLong: boolean, glyph: number): Uint8Array {
  const start = (n: number) => (isLong ? view.getUint32(loca + 4 * n) : 2 * view.getUint16(loca + 2 * n));
  return new Uint8Array(copied(view, glyf + start(glyph), glyf + start(glyph + 1)));
}

/** A part of the face that may be written in. */
function copied(view: DataView, from: number, to: number): ArrayBuffer {
  const out = new Uint8Array(to - from);
  out.set(new Uint8Array(view.buffer, view.byteOffset + from, to - from));
  return out.buffer;
}

/** A glyph that is put together of others (å is a and a ring) names them by their numbers. */
function renumberParts(outline: Uint8Array, include: Subset['includeGlyph']): void {
  const view = new DataView(outline.buffer);
  if (outline.length === 0 || view.getInt16(0) >= 0) return;
  for (let at = 10, hasMore = true; hasMore; ) {
    const flags = view.getUint16(at);
    view.setUint16(at + 2, include(view.getUint16(at + 2)));
    const scales = flags & 8 ? 1 : flags & 64 ? 2 : flags & 128 ? 4 : 0;
    at += (flags & 1 ? 8 : 6) + 2 * scales;
    hasMore = (flags & 32) !== 0;
  }
}

/** How far a glyph reaches, and how far in it begins. The last of the widths holds for all that follow. */
function metricsOf(view: DataView, hmtx: number, count: number, glyph: number): [number, number] {
  const last = Math.min(glyph, count - 1);
  const side = glyph < count ? hmtx + 4 * glyph + 2 : hmtx + 4 * count + 2 * (glyph - count);
  return [view.getUint16(hmtx + 4 * last), view.getUint16(side)];
}

/** The tables in one file. A PDF's reader looks at no sums of tables, so there are none. */
function sfnt(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const header = 12 + 16 * tables.length;
  const out = Buffer.alloc(tables.reduce((sum, [, { length }]) => sum + length, header));
  const power = 2 ** Math.floor(Math.log2(tables.length));
  out.write('true', 0, 'latin1');
  out.writeUInt16BE(tables.length, 4);
  out.writeUInt16BE(power * 16, 6);
  out.writeUInt16BE(Math.log2(power), 8);
  out.writeUInt16BE((tables.length - power) * 16, 10);
  let at = header;
  for (const [i, [tag, bytes]] of tables.entries()) {
    out.write(tag, 12 + 16 * i, 'latin1');
    out.writeUInt32BE(at, 12 + 16 * i + 8);
    out.writeUInt32BE(bytes.length, 12 + 16 * i + 12);
    out.set(bytes, at);
    at += bytes.length;
  }
  return out;
}

function numbersAs(size: 2 | 4, numbers: readonly number[]): Uint8Array {
  const out = Buffer.alloc(size * numbers.length);
  for (const [i, number] of numbers.entries()) out.writeUIntBE(number, size * i, size);
  return out;
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer);
}

function lacks(tag: string): never {
  throw new Error(`The font has no ${tag} table`);
}
