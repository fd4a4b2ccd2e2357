import type { Face, FaceName, Faces } from '../type/index.ts';
import type { EmbeddedFont, PdfDocument } from './document.ts';

/** A short decimal: hundredths of a point are finer than any printer. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

const inks = new Map<string, string>();

/** `#rrggbb` as the three numbers of the operators `rg` and `RG`. A report has a handful of colours. */
export function inkOf(colour: string): string {
  let ink = inks.get(colour);
  if (ink === undefined) {
    ink = [1, 3, 5].map((at) => decimal(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
    inks.set(colour, ink);
  }
  return ink;
}

/** Words as strings of glyph numbers, with the kerning between them: exactly the glyphs that were measured. */
export interface Pen {
  /** The inside of a string of a `TJ` array. */
  glyphs(word: string, face: FaceName): string;
  font(face: FaceName): EmbeddedFont;
}

interface Opened {
  readonly font: EmbeddedFont;
  readonly face: Face;
  /** Character → its number in the subset, as it is written. */
  readonly numbers: Map<number, string>;
  /** What has been written before, by its words. */
  readonly encoded: Map<string, string>;
}

export function openPen(document: PdfDocument, faces: Faces): Pen {
  const fonts: { [N in FaceName]?: Opened } = {};
  const open = (name: FaceName): Opened => {
    const known = fonts[name];
    if (known) return known;
    document.font(name);
    const face = faces.face(name);
    const opened = { font: document._font, face, numbers: new Map(), encoded: new Map() };
    fonts[name] = opened;
    return opened;
  };
  const glyphs = (text: string, name: FaceName): string => {
    const opened = open(name);
    const known = opened.encoded.get(text);
    if (known !== undefined) return known;
    // Words were measured without the space that they are drawn with.
    const isSpaced = text.length > 1 && text.endsWith(' ');
    const written = isSpaced ? text.slice(0, -1) : text;
    const word = faces.word(written, name);
    let array = '';
    const last = written.length - 1;
    for (let i = 0; i <= last; i++) {
      array += numberOf(written.charCodeAt(i), word.glyphs[i]!, opened);
      if (word.kerns[i] !== 0) array += kernOf(word.kerns[i]!);
    }
    if (isSpaced) {
      const space = opened.face.glyphOf(SPACE);
      array += kernOf(opened.face.kern(word.glyphs[last]!, space)) + numberOf(SPACE, space, opened);
    }
    opened.encoded.set(text, array);
    return array;
  };
  return { glyphs, font: (face) => open(face).font };
}

const SPACE = 0x20;

function kernOf(kern: number): string {
  return kern === 0 ? '' : `>${decimal(-kern)}<`;
}

/**
 * The glyph's number in the subset. Characters that share a glyph (space and no-break space, the hyphens) get a number
 * each, so that exactly the written character is read out of the file again.
 */
function numberOf(code: number, glyph: number, { font, face, numbers }: Opened): string {
  const known = numbers.get(code);
  if (known !== undefined) return known;
  let number = font.subset.includeGlyph(glyph);
  if (font.unicode[number] !== undefined) number = font.subset.glyphs.push(glyph) - 1;
  font.widths[number] = face.advance(glyph);
  font.unicode[number] = [code];
  const written = number.toString(16).padStart(4, '0');
  numbers.set(code, written);
  return written;
}
