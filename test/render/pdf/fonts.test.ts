import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FaceName, readFace } from '../../../src/render/type/font.ts';
import { readFaces } from '../../../src/render/type/measure.ts';

const folder = new URL('../../../templates/fonts/', import.meta.url);
const read = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
const names = { regular: 'Regular', bold: 'Bold', italic: 'Italic', boldItalic: 'BoldItalic' } as const;
const fonts = {
  regular: read('PlanSans-Regular.ttf'),
  bold: read('PlanSans-Bold.ttf'),
  italic: read('PlanSans-Italic.ttf'),
  boldItalic: read('PlanSans-BoldItalic.ttf'),
};
const coverage: { ranges: [number, number][] } = JSON.parse(
  readFileSync(new URL('coverage.json', folder), 'utf8'),
);
const covered = coverage.ranges.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i),
);

describe('the faces', () => {
  it.each(Object.keys(names) as FaceName[])('%s has every character of the coverage', (name) => {
    const face = readFace(fonts[name]);
    expect(covered.filter((code) => face.glyphOf(code) === 0)).toEqual([]);
  });

  it('have Swedish, the Sámi languages, typographic signs and ballot boxes', () => {
    const wanted = 'åäöÅÄÖéüáčđŋšŧžǥǧʒǯ–—”’…•‰§©®€†‡‹›«»\u00a0\u202f\u00ad\u2011−×≤≥≠≈±→←↑↓☐☑✓✗¹²³½¼¾αΩ';
    const missing = [...wanted].filter((sign) => !covered.includes(sign.codePointAt(0)!));
    expect(missing).toEqual([]);
  });

  it('do not claim what they lack', () => {
    const faces = Object.values(fonts).map(readFace);
    const everywhere = Array.from({ length: 0xfff0 }, (_, code) => code).filter((code) =>
      faces.every((face) => face.glyphOf(code) !== 0),
    );
    expect(everywhere).toEqual(covered);
  });

  it.each(Object.values(names))('%s bears its own name, and the licence lies beside', (style) => {
    const bytes = Buffer.from(read(`PlanSans-${style}.ttf`));
    const wide = (text: string) => Buffer.from(text, 'utf16le').swap16();
    expect(bytes.includes(wide('Plan Sans'))).toBe(true);
    // «Source» may stand in the copyright notice, which must stay, and nowhere else.
    expect(bytes.includes(wide('Source Sans'))).toBe(false);
    expect(readFileSync(new URL('OFL.txt', folder), 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });

  it.each(Object.values(names))('%s has right checksums', (style) => {
    const bytes = Buffer.from(read(`PlanSans-${style}.ttf`));
    let sum = 0;
    for (let i = 0; i < bytes.length; i += 4) sum = (sum + bytes.readUInt32BE(i)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });
});

describe('measuring', () => {
  const faces = readFaces(fonts);

  it('adds advance widths and kerning', () => {
    const [T, o] = [faces.width('T', 'regular', 1000), faces.width('o', 'regular', 1000)];
    const together = faces.width('To', 'regular', 1000);
    expect(together).toBeLessThan(T + o);
    expect(together).toBeCloseTo(T + o + faces.word('To', 'regular').kerns[0]!, 6);
  });

  it('grows with the size', () => {
    expect(faces.width('Åmunge', 'bold', 22)).toBeCloseTo(2 * faces.width('Åmunge', 'bold', 11), 6);
  });

  it('says which character has no glyph', () => {
    expect(() => faces.width('bra 😀', 'regular', 11)).toThrow('U+1F600');
  });
});
