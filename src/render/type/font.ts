import type { Assets } from '../theme.ts';

export type FaceName = keyof Assets['fonts'];

/** What the layout needs of a TrueType face. Lengths are thousandths of the type size. */
export interface Face {
  readonly ascent: number;
  readonly descent: number;
  /** 0 where the face has no such character. */
  glyphOf(code: number): number;
  advance(glyph: number): number;
  /** How much closer (negative) or farther the right glyph stands. */
  kern(left: number, right: number): number;
}

/** Reads `cmap`, `hmtx` and `kern`; the outlines are read by `outlines.ts`, where pixels are wanted. */
export function readFace(bytes: Uint8Array): Face {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tableOffsets(view);
  const scale = 1000 / view.getUint16(offsetOf(tables, 'head') + 18);
  const hhea = offsetOf(tables, 'hhea');
  const hmtx = offsetOf(tables, 'hmtx');
  const metrics = view.getUint16(hhea + 34);
  const glyphs = readCharacters(view, offsetOf(tables, 'cmap'));
  const pairs = readPairs(view, tables.get('kern'));
  return {
    ascent: view.getInt16(hhea + 4) * scale,
    descent: view.getInt16(hhea + 6) * scale,
    glyphOf: (code) => glyphs[code] ?? 0,
    advance: (glyph) => view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4) * scale,
    kern: (left, right) => (pairs[left]?.get(right) ?? 0) * scale,
  };
}

/** Where each table of a font begins. */
export function tableOffsets(view: DataView): Map<string, number> {
  const tables = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + i * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((j) => view.getUint8(entry + j)));
    tables.set(tag, view.getUint32(entry + 8));
  }
  return tables;
}

function offsetOf(tables: ReadonlyMap<string, number>, tag: string): number {
  const offset = tables.get(tag);
  if (offset === undefined) throw new Error(`The font has no ${tag} table`);
  return offset;
}

/** Unicode `cmap` of format 4 (Basic Multilingual Plane). */
function readCharacters(view: DataView, cmap: number): Uint16Array {
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const table = cmap + view.getUint32(cmap + 8 + i * 8);
    if (view.getUint16(table) === 4) return readSegments(view, table);
  }
  throw new Error('The font has no character map of format 4');
}

/** By character. */
function readSegments(view: DataView, table: number): Uint16Array {
  const doubled = view.getUint16(table + 6);
  let end = 0;
  for (let at = 0; at < doubled; at += 2) {
    const last = view.getUint16(table + 14 + at);
    const first = view.getUint16(table + 16 + doubled + at);
    // What ends all is a segment of a character that is none.
    if (first !== 0xffff) end = Math.max(end, last + 1);
  }
  const glyphs = new Uint16Array(end);
  for (let at = 0; at < doubled; at += 2) {
    const last = view.getUint16(table + 14 + at);
    const first = view.getUint16(table + 16 + doubled + at);
    const delta = view.getUint16(table + 16 + doubled * 2 + at);
    const rangeAt = table + 16 + doubled * 3 + at;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const raw = range === 0 ? code : view.getUint16(rangeAt + range + (code - first) * 2);
      const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff;
      glyphs[code] = glyph;
    }
  }
  return glyphs;
}

/** By the left glyph; most have none. The first subtable of `kern`, format 0; a face without one is set without kerning. */
function readPairs(view: DataView, kern: number | undefined): readonly (Map<number, number> | undefined)[] {
  const pairs: (Map<number, number> | undefined)[] = [];
  if (kern === undefined) return pairs;
  const count = view.getUint16(kern + 10);
  for (let i = 0; i < count; i++) {
    const at = kern + 18 + i * 6;
    const left = view.getUint16(at);
    let rights = pairs[left];
    if (!rights) {
      rights = new Map();
      pairs[left] = rights;
    }
    rights.set(view.getUint16(at + 2), view.getInt16(at + 4));
  }
  return pairs;
}
