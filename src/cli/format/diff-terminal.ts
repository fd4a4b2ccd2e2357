import { Chalk, type ChalkInstance } from 'chalk';
import { type Change, GROUPS, wordCounts } from '../../diff/index.ts';
import type { Locale } from '../../locale/index.ts';
import { nameOf, runsOf, sentenceFor, suggestionText, sumOf } from '../../report/index.ts';
import { hanging } from './rows.ts';
import { wrap } from './wrap.ts';
import { type ComparedYears, type DiffFormatter, placesOf } from './years.ts';

/** More words than this around a change of wording are not shown on a screen; JSON and HTML have them all. */
const MOST_WORDS = 60;

/** Changes for people at a screen: by group, heaviest first, each with its words and its two places. */
export const diffTerminal: DiffFormatter = (diff, years, locale, { color, width }) => {
  const ink = new Chalk({ level: color ? 1 : 0 });
  const { changes: words } = locale;
  const lines = [ink.bold(words.title(years.names.before, years.names.after)), ''];
  if (diff.changes.length === 0) return `${[...lines, words.nothing].join('\n')}\n`;
  for (const group of GROUPS) {
    const changes = diff.changes.filter((change) => change.group === group);
    if (changes.length === 0) continue;
    lines.push(ink.bold(`${words.groups[group]} (${changes.length})`), '');
    for (const change of changes) lines.push(...changeLines(change, years, locale, ink, width), '');
  }
  if (diff.suggestions.length > 0) {
    lines.push(ink.bold(words.suggestions), '');
    for (const suggestion of diff.suggestions)
      lines.push(...hanging('  - ', `    ${suggestionText(suggestion, words)}`, width), '');
  }
  lines.push(...wrap(sumOf(diff, words), width, ''));
  return `${lines.join('\n')}\n`;
};

function changeLines(
  change: Change,
  years: ComparedYears,
  locale: Locale,
  ink: ChalkInstance,
  width: number,
): readonly string[] {
  const { changes: words } = locale;
  const side = change.after ?? change.before;
  const id = side?.id === undefined ? '' : ` (${side.id})`;
  const name = `${cut(nameOf(side))}${id}`;
  return [
    ...wrap(`${words.kinds[change.kind]}: ${name}`, width, '  '),
    ...wrap(sentenceFor(change, words), width, '    '),
    ...wordLines(change, locale, ink, width),
    ...wrap(placesOf(change, years), width, '    ').map((line) => ink.dim(line)),
  ];
}

/** `[-tas fram-] {+trycks+}`, as git shows changed words. */
function wordLines(
  change: Change,
  { changes: words }: Locale,
  ink: ChalkInstance,
  width: number,
): readonly string[] {
  const runs = runsOf(change);
  if (!runs || !('words' in change.data)) return [];
  const { before, after } = change.data.words;
  const changed = wordCounts(before, after);
  if (change.code !== 'wording/changed' || changed.removed + changed.added > MOST_WORDS)
    return [`    ${words.words(changed.removed, changed.added)}`];
  const shown = runs
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join(' ');
  return wrap(shown, width, '    ').map((line) =>
    line
      .replace(/\[-[^\]]*-\]/g, (part) => ink.red(part))
      .replace(/\{\+[^}]*\+\}/g, (part) => ink.green(part)),
  );
}

/** A promise may be a whole paragraph; its beginning is enough to know it by. */
function cut(words: string): string {
  return words.length <= 90 ? words : `${words.slice(0, 89).trimEnd()}…`;
}
