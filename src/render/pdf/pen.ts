import type { EmbeddedFont, PdfDocument } from './document.ts';
import type { FaceName } from './font.ts';
import type { Faces } from './measure.ts';

/** A short decimal: hundredths of a point are finer than any printer. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

/** `#rrggbb` as the three numbers of the operators `rg` and `RG`. */
export function inkOf(colour: string): string {
  return [1, 3, 5].map((at) => decimal(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
}

/** A PDF text string for a content stream: UTF-16 in hexadecimal. */
export function hexText(text: string): string {
  let hex = 'FEFF';
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0');
  return `<${hex}>`;
}

/** Words as strings of glyph numbers, with the kerning between them: exactly the glyphs that were measured. */
export interface Pen {
  /** The inside of a `TJ` array. */
  glyphs(word: string, face: FaceName): string;
  font(face: FaceName): EmbeddedFont;
}

export function openPen(document: PdfDocument, faces: Faces): Pen {
  const fonts = new Map<FaceName, EmbeddedFont>();
  const encoded = new Map<string, string>();
  const font = (face: FaceName): EmbeddedFont => {
    let opened = fonts.get(face);
    if (!opened) {
      document.font(face);
      opened = document._font;
      fonts.set(face, opened);
    }
    return opened;
  };
  const glyphs = (text: string, name: FaceName): string => {
    const key = `${name} ${text}`;
    const known = encoded.get(key);
    if (known !== undefined) return known;
    const { subset, widths, unicode } = font(name);
    const face = faces.face(name);
    const word = faces.word(text, name);
    let array = '<';
    for (const [i, glyph] of word.glyphs.entries()) {
      const number = subset.includeGlyph(glyph);
      widths[number] ??= face.advance(glyph);
      unicode[number] ??= [face.codeOf(glyph)];
      array += number.toString(16).padStart(4, '0');
      const kern = word.kerns[i]!;
      if (kern !== 0) array += `>${decimal(-kern)}<`;
    }
    array += '>';
    encoded.set(key, array);
    return array;
  };
  return { glyphs, font };
}
