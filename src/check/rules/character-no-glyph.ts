import { type Finding, finding, type SourceText } from '../../diagnostics/index.ts';
import type { YamlValue } from '../../parse/index.ts';
import { RunReader, type TextRun } from '../prose/index.ts';
import { escapeKey } from '../values.ts';
import type { Rule } from './rule.ts';

/** The PDF would show an empty box, or nothing, where its fonts lack a character. */
export const characterNoGlyph: Rule = ({ texts, trees, sources, glyphs }) => {
  const strange = outside(glyphs);
  const fields = [...trees.values()].flatMap((tree) => scalars(tree.data, '', strange, (at) => tree.at(at)));
  return glyphFindings([...texts, ...fields], sources, glyphs);
};

/** The same for any texts, of a plan or not. */
export function* glyphFindings(
  runs: readonly TextRun[],
  sources: ReadonlyMap<string, SourceText>,
  glyphs: readonly (readonly [number, number])[],
): Generator<Finding> {
  const covered = coverage(glyphs);
  const strange = outside(glyphs);
  for (const run of runs) {
    if (!strange.test(run.text)) continue;
    let reader: RunReader | undefined;
    for (const stretch of uncovered(run.text, covered)) {
      reader ??= new RunReader(run, sources.get(run.span.path)?.text ?? '');
      const character = String.fromCodePoint(stretch.codePointAt(0)!);
      const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
      yield finding('character/no-glyph', reader.find(stretch), { character, code });
    }
  }
}

/** Finds, in one stride, that a text has a character without a glyph; nearly none has. */
function outside(glyphs: readonly (readonly [number, number])[]): RegExp {
  const sign = (point: number) => `\\u{${point.toString(16)}}`;
  return new RegExp(`[^\\n\\t${glyphs.map(([from, to]) => `${sign(from)}-${sign(to)}`).join('')}]`, 'u');
}

/** Characters without a glyph that stand together: a smiling face may be five of them, and is one thing to mend. */
function* uncovered(text: string, covered: (point: number) => boolean): Generator<string> {
  let stretch = '';
  for (const character of text) {
    const point = character.codePointAt(0)!;
    if (point === 0x0a || point === 0x09 || covered(point)) {
      if (stretch !== '') yield stretch;
      stretch = '';
    } else stretch += character;
  }
  if (stretch !== '') yield stretch;
}

function coverage(glyphs: readonly (readonly [number, number])[]): (point: number) => boolean {
  const known = new Map<number, boolean>();
  return (point) => {
    let answer = known.get(point);
    if (answer === undefined) {
      answer = glyphs.some(([from, to]) => point >= from && point <= to);
      known.set(point, answer);
    }
    return answer;
  };
}

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
