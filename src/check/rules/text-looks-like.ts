import { finding, type LookAlike } from '../../diagnostics/index.ts';
import { RunReader } from '../prose/index.ts';
import type { Rule } from './rule.ts';

/** What misses one sign to be what its author meant: `##Rubrik`, a table without its line of strokes, `[ord] (adress)`, `[ord](en adress)`. */
const LOOKS: readonly (readonly [LookAlike, RegExp])[] = [
  ['heading', /^#{2,6}[\p{L}\d][^\n]*/gmu],
  ['table', /^\|[^\n|]*\|[^\n]*/gm],
  ['link', /\[[^\][\n]+\] \((?=$|https?:|www\.|[\w./-]+\.(?:md|png|jpe?g)\))/g],
  ['link', /\[[^\][\n]+\]\((?:$|[^()\n]*\))/g],
  ['link', /\[[^\][^\n]+\]\[[^\][\n]+\]/g],
];

/** Markdown reads these as plain text and says nothing, so the report would show the signs. */
export const textLooksLike: Rule = function* ({ texts, sources }) {
  for (const run of texts) {
    if (run.literal) continue;
    const source = sources.get(run.span.path)?.text ?? '';
    for (const [what, pattern] of LOOKS) {
      const match = run.text.matchAll(pattern).next().value;
      if (!match) continue;
      const span = new RunReader(run, source).find(match[0].trimEnd());
      if (what !== 'link' && !beginsLine(source, span.start, what)) continue;
      yield finding('text/looks-like', span, { what, text: match[0].trimEnd() });
    }
  }
};

/** A heading or table begins a line of its own; of a table only the first row is told. */
function beginsLine(source: string, at: number, what: LookAlike): boolean {
  const lineStart = source.lastIndexOf('\n', at - 1) + 1;
  if (source.slice(lineStart, at).trim() !== '') return false;
  const before = source.slice(source.lastIndexOf('\n', lineStart - 2) + 1, lineStart);
  return what !== 'table' || !before.trimStart().startsWith('|');
}
