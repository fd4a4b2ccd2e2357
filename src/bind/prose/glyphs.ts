import { type Finding, finding, type SourceText } from '../../diagnostics/index.ts';
import type { TextRun } from './reading.ts';
import { RunReader } from './run-reader.ts';

/** Characters that no font of the report can draw, in any texts, of a plan or not. */
export function* glyphFindings(
  runs: readonly TextRun[],
  sources: ReadonlyMap<string, SourceText>,
  glyphs: readonly (readonly [number, number])[],
): Generator<Finding> {
  const covered = coverage(glyphs);
  const strange = beyondGlyphs(glyphs);
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
export function beyondGlyphs(glyphs: readonly (readonly [number, number])[]): RegExp {
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
