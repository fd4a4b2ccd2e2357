import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { ownFace } from '../../../src/render/pdf/own-face.ts';
import { readFace } from '../../../src/render/type/font.ts';
import { subsetOf } from '../../../src/render/type/subset.ts';

const FACES = ['Regular', 'Bold', 'Italic', 'BoldItalic'];
const folder = new URL('../../../templates/fonts/', import.meta.url);
const read = (face: string) => readFileSync(new URL(`PlanSans-${face}.ttf`, folder));
const covered: readonly (readonly [number, number])[] = JSON.parse(
  readFileSync(new URL('coverage.json', folder), 'utf8'),
).ranges;
const ALL = String.fromCodePoint(
  ...covered.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
);

/** Both subsets of the same text, one by the library. */
function both(face: string, text: string) {
  const bytes = read(face);
  const glyphs = [...text].map((sign) => readFace(bytes).glyphOf(sign.codePointAt(0)!));
  return [subsetOf(bytes), create(bytes).createSubset()].map((subset) => {
    const numbers = glyphs.map((glyph) => subset.includeGlyph(glyph));
    return { numbers, file: Buffer.from(subset.encode()), glyphs: subset.glyphs };
  });
}

describe.each(FACES)('Plan Sans %s', (face) => {
  it.each([
    ['nothing', ''],
    ['plain letters', 'Handlingsplan'],
    ['composed letters, before and after their parts', 'åaÅA°ö¨oO'],
    ['the same letters again', 'banan'],
    ['every sign that there is', ALL],
    ['every sign, backwards', [...ALL].reverse().join('')],
  ])('is cut for %s as the library cuts it', (_, text) => {
    const [own, theirs] = both(face, text);
    expect(own!.numbers).toEqual(theirs!.numbers);
    expect(own!.glyphs).toEqual(theirs!.glyphs);
    expect(own!.file.equals(theirs!.file)).toBe(true);
  });

  it('is left as it was', () => {
    const bytes = read(face);
    const before = Buffer.from(bytes);
    const subset = subsetOf(bytes);
    subset.includeGlyph(readFace(bytes).glyphOf('å'.codePointAt(0)!));
    subset.encode();
    expect(bytes.equals(before)).toBe(true);
  });

  it('tells of itself what the library tells', () => {
    const bytes = read(face);
    const theirs = create(bytes);
    const { getGlyph, createSubset: _, layout, ...told } = ownFace(bytes);
    const same = Object.fromEntries(Object.keys(told).map((key) => [key, theirs[key]]));
    expect(same).toMatchObject(told);
    expect(getGlyph(0).advanceWidth).toBe(theirs.getGlyph(0).advanceWidth);
    expect(() => layout('ord')).toThrow('ord');
  });
});

it('needs nothing of the library in what ships', () => {
  const bundled = readFileSync(new URL('../../../dist/bundled.json', import.meta.url), 'utf8');
  expect(bundled).toContain('node_modules/pdfkit"');
  expect(bundled).not.toMatch(/node_modules\/(?:fontkit|brotli|linebreak|png-js|restructure)"/);
});
