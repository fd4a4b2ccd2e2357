import { beyondGlyphs, escapeKey, glyphFindings, type TextRun } from '../bind/index.ts';
import type { YamlValue } from '../parse/index.ts';
import type { Rule } from './rule.ts';

/** The PDF would show an empty box, or nothing, where its fonts lack a character. */
export const characterNoGlyph: Rule = ({ texts, trees, sources, glyphs }) => {
  const strange = beyondGlyphs(glyphs);
  const fields = [...trees.values()].flatMap((tree) => scalars(tree.data, '', strange, (at) => tree.at(at)));
  return glyphFindings([...texts, ...fields], sources, glyphs);
};

/** Every text of a front matter or data file in which something is found, with its place. */
function scalars(
  value: YamlValue,
  at: string,
  sought: RegExp,
  place: (at: string) => TextRun['span'],
): TextRun[] {
  if (value === null) return [];
  if (typeof value === 'string')
    return sought.test(value) ? [{ text: value, span: place(at), literal: true }] : [];
  return Object.entries(value).flatMap(([key, inside]) =>
    scalars(inside, `${at}/${escapeKey(key)}`, sought, place),
  );
}
