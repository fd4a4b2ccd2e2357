import { RunReader } from '../bind/index.ts';
import { finding, type Lettered, type LookAlike, lettered, type Span } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/**
 * What misses one sign to be what its author meant: `##Rubrik`, a table without its line of strokes, `[ord] (adress)`,
 * `[ord](en adress)`.
 */
const LOOKS: readonly (readonly [LookAlike, RegExp | Lettered])[] = [
  ['heading', lettered(String.raw`^#{2,6}[\p{L}\d][^\n]*`, 'gmu')],
  ['table', /^\|[^\n|]*\|[^\n]*/gm],
  ['link', /\[[^\][\n]+\] \((?=$|https?:|www\.|[\w./-]+\.(?:md|png|jpe?g)\))/g],
  ['title', /!?\[[^\][\n]+\]\((?:[^()\s]+[ \t]+)?[”“„»«'’][^()\n]*[”“»«'’]\)/g],
  ['link', /\[[^\][\n]+\]\((?:$|(?![^()\n]*[”“»«'’]\))[^()\n]*\))/g],
  ['link', /\[[^\][^\n]+\]\[[^\][\n]+\]/g],
  ['hard-space', /^(?:#{1,6}|[-*+]|\d{1,9}[.)])[\u00a0\u2000-\u200b\u202f\ufeff]+[^\n]*/gm],
  ['hard-space', /\[[^\][\n]+\][\u00a0\u2000-\u200b\u202f\ufeff]+\((?=$|[^\s)]+\))/g],
  ['bullets', /^[•·▪◦‣●○][ \t\u00a0][^\n]*/gm],
  ['bullets', /^([–—])[ \t\u00a0][^\n]*\n\1[ \t\u00a0][^\n]*/gm],
  ['bullets', /^\(?[a-zå1-9]\)[ \t\u00a0][^\n]*\n\(?[b-zå2-9]\)[ \t\u00a0][^\n]*/gm],
  ['bullets', /^o\t[^\n]*/gm],
  // Only a list that begins with 1 may follow a text without an empty line.
  ['bullets', /^(?:[2-9]|[1-9]\d)[.)] [^\n]*\n\d{1,2}[.)] [^\n]*/gm],
  ['tabs', /^(?!o\t)[^\n\t]+\t[^\n]*\n[^\n\t]+\t[^\n]*/gm],
  ['columns', /^[^\s|][^\n]*?[^\s.!?:|] {3,}[^\s|][^\n]*\n[^\s|][^\n]*?[^\s.!?:|] {3,}\S[^\n]*/gm],
  ['open-remark', /<!--[^\n]*/g],
  ['mark', /(?<=^|\s): (?:plan|svar|se|belopp)\[[^\]\n]*\]/gm],
  ['mojibake', /\S*(?:Ã[\u0080-\u00bf…„–]|â€[\u0080-\u00bf“”™œ])\S*/gu],
];

/** An address that was read as a link of its own hides the title after it. */
const TITLE = /[ \t][”“„»«'’][^()\n]*[”“»«'’]\)$/;

/** What all of them hold: most texts have none. */
const SIGN = /<!--| {3}|\n\d{1,2}\.|[#|[\t•·▪◦‣●○Ãâ\u00a0\u2000-\u200b\u202f\ufeff)]|^[–—]/m;

/** What begins a line of its own, so that it is told nowhere else. */
const ON_A_LINE: readonly LookAlike[] = ['heading', 'table', 'hard-space', 'bullets', 'tabs', 'columns'];

/** Markdown reads these as plain text and says nothing, so the report would show the signs. */
export const textLooksLike: Rule = function* ({ texts, sources }) {
  for (const run of texts) {
    if (run.literal || !SIGN.test(run.text)) continue;
    const source = sources.get(run.span.path)?.text ?? '';
    for (const [what, pattern] of LOOKS) {
      const match = run.text.matchAll(pattern instanceof RegExp ? pattern : pattern(run.text)).next().value;
      if (!match) continue;
      const found = new RunReader(run, source).find(match[0].trimEnd());
      if (ON_A_LINE.includes(what) && match[0][0] !== '[' && !beginsLine(source, found.start, what)) continue;
      const span = match[0].endsWith('(') ? toBracket(source, found) : found;
      const text = (span === found ? match[0] : source.slice(span.start, span.end)).split('\n')[0]!.trimEnd();
      const isTitle = what === 'link' && TITLE.test(text);
      yield finding('text/looks-like', span, { what: isTitle ? 'title' : what, text });
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
