import type { Face, FaceName, Faces } from '../type/index.ts';
import type { EmbeddedFont, PdfDocument } from './document.ts';

/** A short decimal: hundredths of a point are finer than any printer. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

/** `#rrggbb` as the three numbers of the operators `rg` and `RG`. */
export function inkOf(colour: string): string {
  return [1, 3, 5].map((at) => decimal(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
}

/** Words as strings of glyph numbers, with the kerning between them: exactly the glyphs that were measured. */
export interface Pen {
  /** The inside of a `TJ` array. */
  glyphs(word: string, face: FaceName): string;
  font(face: FaceName): EmbeddedFont;
}

interface Opened {
  readonly font: EmbeddedFont;
  /** Character → number in the subset. */
  readonly numbers: Map<number, number>;
  /** What has been written before, by its words. */
  readonly encoded: Map<string, string>;
}

export function openPen(document: PdfDocument, faces: Faces): Pen {
  const fonts = new Map<FaceName, Opened>();
  const open = (face: FaceName): Opened => {
    let opened = fonts.get(face);
    if (!opened) {
      document.font(face);
      opened = { font: document._font, numbers: new Map(), encoded: new Map() };
      fonts.set(face, opened);
    }
    return opened;
  };
  const glyphs = (text: string, name: FaceName): string => {
    const opened = open(name);
    const known = opened.encoded.get(text);
    if (known !== undefined) return known;
    const face = faces.face(name);
    const word = faces.word(text, name);
    let array = '<';
    let i = 0;
    for (const character of text) {
      array += numberOf(character.codePointAt(0)!, word.glyphs[i]!, face, opened)
        .toString(16)
        .padStart(4, '0');
      const kern = word.kerns[i]!;
      if (kern !== 0) array += `>${decimal(-kern)}<`;
      i++;
    }
    array += '>';
    opened.encoded.set(text, array);
    return array;
  };
  return { glyphs, font: (face) => open(face).font };
}

/**
 * The glyph's number in the subset. Characters that share a glyph (space and no-break space, the hyphens) get a number
 * each, so that exactly the written character is read out of the file again.
 */
function numberOf(code: number, glyph: number, face: Face, { font, numbers }: Opened): number {
  const known = numbers.get(code);
  if (known !== undefined) return known;
  let number = font.subset.includeGlyph(glyph);
  if (font.unicode[number] !== undefined) number = font.subset.glyphs.push(glyph) - 1;
  font.widths[number] = face.advance(glyph);
  font.unicode[number] = [code];
  numbers.set(code, number);
  return number;
}
