import { RunReader } from '../bind/index.ts';
import { finding, type LookAlike, type Span } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/**
 * What misses one sign to be what its author meant: `##Rubrik`, a table without its line of strokes, `[ord] (adress)`,
 * `[ord](en adress)`.
 */
const LOOKS: readonly (readonly [LookAlike, RegExp])[] = [
  ['heading', /^#{2,6}[\p{L}\d][^\n]*/gmu],
  ['table', /^\|[^\n|]*\|[^\n]*/gm],
  ['link', /\[[^\][\n]+\] \((?=$|https?:|www\.|[\w./-]+\.(?:md|png|jpe?g)\))/g],
  ['link', /\[[^\][\n]+\]\((?:$|[^()\n]*\))/g],
  ['link', /\[[^\][^\n]+\]\[[^\][\n]+\]/g],
];

/** What all of them begin with: most texts have none. */
const SIGN = /[#|[]/;

/** Markdown reads these as plain text and says nothing, so the report would show the signs. */
export const textLooksLike: Rule = function* ({ texts, sources }) {
  for (const run of texts) {
    if (run.literal || !SIGN.test(run.text)) continue;
    const source = sources.get(run.span.path)?.text ?? '';
    for (const [what, pattern] of LOOKS) {
      const match = run.text.matchAll(pattern).next().value;
      if (!match) continue;
      const found = new RunReader(run, source).find(match[0].trimEnd());
      if (what !== 'link' && !beginsLine(source, found.start, what)) continue;
      const span = match[0].endsWith('(') ? toBracket(source, found) : found;
      const text = span === found ? match[0].trimEnd() : source.slice(span.start, span.end);
      yield finding('text/looks-like', span, { what, text });
    }
  }
};

/** An address that was read as a link of its own stands after the text; it is shown with it, up to the closing bracket. */
function toBracket(source: string, span: Span): Span {
  const rest = /^[^()\n]*\)/.exec(source.slice(span.end))?.[0] ?? '';
  return { ...span, end: span.end + rest.length };
}

/** A heading or table begins a line of its own; of a table only the first row is told. */
function beginsLine(source: string, at: number, what: LookAlike): boolean {
  const lineStart = source.lastIndexOf('\n', at - 1) + 1;
  if (source.slice(lineStart, at).trim() !== '') return false;
  const before = source.slice(source.lastIndexOf('\n', lineStart - 2) + 1, lineStart);
  return what !== 'table' || !before.trimStart().startsWith('|');
}
