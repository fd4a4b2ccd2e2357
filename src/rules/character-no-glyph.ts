import { beyondGlyphs, glyphFindings, type TextRun } from '../bind/index.ts';
import type { Rule } from './rule.ts';

/** The PDF would show an empty box, or nothing, where its fonts lack a character. */
export const characterNoGlyph: Rule = ({ texts, written, sources, glyphs }) => {
  const strange = beyondGlyphs(glyphs);
  const fields = written.files.flatMap((file) =>
    [...file.texts()].flatMap(({ text, isName, span }): TextRun[] =>
      isName || !strange.test(text) ? [] : [{ text, span: span(), literal: true }],
    ),
  );
  const drawn = texts.filter(({ spoken }) => !spoken);
  return glyphFindings([...drawn, ...fields], sources, glyphs);
};
