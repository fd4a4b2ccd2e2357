import { finding } from '../../diagnostics/index.ts';
import type { YamlValue } from '../../parse/index.ts';
import type { TextRun } from '../prose/index.ts';
import { within } from './reference-typed.ts';
import type { Rule } from './rule.ts';

/** The PDF would show an empty box, or nothing, where its fonts lack a character. */
export const characterNoGlyph: Rule = function* ({ texts, trees, sources, glyphs }) {
  const covered = coverage(glyphs);
  const fields = [...trees.values()].flatMap((tree) => scalars(tree.data, '', (at) => tree.at(at)));
  for (const run of [...texts, ...fields]) {
    const seen = new Set<string>();
    for (const character of run.text.normalize('NFC')) {
      const point = character.codePointAt(0)!;
      if (point === 0x0a || point === 0x09 || covered(point) || seen.has(character)) continue;
      seen.add(character);
      const source = sources.find((file) => file.path === run.span.path)?.text ?? '';
      const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
      yield finding('character/no-glyph', within(run, character, source), { character, code });
    }
  }
};

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

/** Every text of a front matter or data file, with its place. */
function scalars(value: YamlValue, at: string, place: (at: string) => TextRun['span']): TextRun[] {
  if (value === null) return [];
  if (typeof value === 'string') return [{ text: value, span: place(at) }];
  return Object.entries(value).flatMap(([key, inside]) =>
    scalars(inside, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, place),
  );
}
