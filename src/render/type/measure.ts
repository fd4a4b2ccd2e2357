import type { Assets } from '../theme.ts';
import { type Face, type FaceName, readFace } from './font.ts';

/** The only thing the layout knows of letters. Widths in points. */
export interface Measurer {
  width(text: string, face: FaceName, size: number): number;
  /** A word with a space after it: one text for all places where the word stands. */
  spaced(word: string): string;
  /** From the baseline to the top of the face, and (negative) to its bottom, for type of size 1. */
  readonly ascent: number;
  readonly descent: number;
}

/** A word as glyphs: what is drawn is exactly what was measured. */
interface Word {
  readonly glyphs: readonly number[];
  /** Kerning after each glyph, thousandths of the size. */
  readonly kerns: readonly number[];
  /** Thousandths of the size. */
  readonly width: number;
}

export interface Faces extends Measurer {
  word(text: string, face: FaceName): Word;
  face(name: FaceName): Face;
}

/** Longer stretches are no words that come again; to remember them would only cost memory. */
const LONGEST_KEPT = 60;

/** Measures by advance widths and kerning pairs, without shaping; each word of each face once. */
export function readFaces(fonts: Assets['fonts']): Faces {
  const opened: { [N in FaceName]?: { readonly face: Face; readonly words: Map<string, Word> } } = {};
  const open = (name: FaceName) => {
    opened[name] ??= { face: readFace(fonts[name]), words: new Map<string, Word>() };
    return opened[name];
  };
  const word = (text: string, name: FaceName): Word => {
    const { face, words } = open(name);
    const known = words.get(text);
    if (known) return known;
    const measured = measureWord(text, face);
    if (text.length <= LONGEST_KEPT) words.set(text, measured);
    return measured;
  };
  const spacedWords = new Map<string, string>();
  const spaced = (text: string): string => {
    let made = spacedWords.get(text);
    if (made === undefined) {
      made = `${text} `;
      if (text.length <= LONGEST_KEPT) spacedWords.set(text, made);
    }
    return made;
  };
  const { ascent, descent } = open('regular').face;
  return {
    ascent: ascent / 1000,
    descent: descent / 1000,
    word,
    spaced,
    face: (name) => open(name).face,
    width: (text, name, size) => (word(text, name).width * size) / 1000,
  };
}

function measureWord(text: string, face: Face): Word {
  const glyphs: number[] = [];
  const kerns: number[] = [];
  let width = 0;
  let left = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!;
    const glyph = face.glyphOf(code);
    if (glyph === 0) {
      // check/ finds these beforehand; here it is a bug, and never a silent empty box.
      throw new Error(`No glyph for U+${code.toString(16).toUpperCase().padStart(4, '0')} in «${text}»`);
    }
    if (left !== 0) {
      const kern = face.kern(left, glyph);
      kerns[kerns.length - 1] = kern;
      width += kern;
    }
    glyphs.push(glyph);
    kerns.push(0);
    width += face.advance(glyph);
    left = glyph;
  }
  return { glyphs, kerns, width };
}

/** The face of words that are bold, in italics, both or neither. */
export function faceFor({ bold, italic }: { readonly bold: boolean; readonly italic?: boolean }): FaceName {
  if (italic) return bold ? 'boldItalic' : 'italic';
  return bold ? 'bold' : 'regular';
}
