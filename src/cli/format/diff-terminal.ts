import { Chalk, type ChalkInstance } from 'chalk';
import { type Change, GROUPS, wordCounts } from '../../diff/index.ts';
import { beginning, capital, type Locale } from '../../locale/index.ts';
import {
  type ChangeEntry,
  nameOf,
  partsOf,
  runsOf,
  sentenceFor,
  shortened,
  sideOf,
  suggestionText,
  sumOf,
  thingName,
} from '../../report/index.ts';
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
    for (const { title, entries } of partsOf(changes, diff, words)) {
      lines.push(...wrap(title, width, '  ').map((line) => ink.underline(line)), '');
      for (const entry of entries) lines.push(...entryLines(entry, years, locale, ink, width), '');
    }
  }
  if (diff.suggestions.length > 0) {
    lines.push(ink.bold(words.suggestions), '');
    for (const suggestion of diff.suggestions)
      lines.push(...hanging('  - ', `    ${suggestionText(suggestion, words)}`, width), '');
  }
  lines.push(...wrap(sumOf(diff, words), width, ''));
  return `${lines.join('\n')}\n`;
};

function entryLines(
  { lead, changes }: ChangeEntry,
  years: ComparedYears,
  locale: Locale,
  ink: ChalkInstance,
  width: number,
): readonly string[] {
  if (lead === undefined) return changes.flatMap((change) => changeLines(change, years, locale, ink, width));
  const [first] = changes;
  const together = locale.changes.listed(
    changes.map((change) => nameOf(sideOf(change))),
    first!,
  );
  if (together !== undefined)
    return [
      ...wrap(together, width, '  '),
      ...wrap(placesOf(first!, years), width, '    ').map((line) => ink.dim(line)),
    ];
  return [
    ...wrap(`${lead}:`, width, '  '),
    ...changes.flatMap((change) => [
      ...hanging('  - ', `    ${thingName(change, cut)}`, width),
      ...wrap(placesOf(change, years), width, '    ').map((line) => ink.dim(line)),
    ]),
  ];
}

function changeLines(
  change: Change,
  years: ComparedYears,
  locale: Locale,
  ink: ChalkInstance,
  width: number,
): readonly string[] {
  const { changes: words } = locale;
  return [
    ...wrap(`${capital(words.kinds[change.kind])}: ${thingName(change, cut)}`, width, '  '),
    ...wrap(sentenceFor(change, words), width, '    '),
    ...wordLines(change, locale, ink, width),
    ...wrap(placesOf(change, years), width, '    ').map((line) => ink.dim(line)),
  ];
}

/** Whose words are one sentence, so that they can be shown whole. */
const SHOWN: readonly Change['code'][] = ['wording/changed', 'meaning/changed'];

/** `[-tas fram-] {+trycks+}`, as git shows changed words. */
function wordLines(
  change: Change,
  { changes: words }: Locale,
  ink: ChalkInstance,
  width: number,
): readonly string[] {
  const runs = runsOf(change);
  if (!runs || !('words' in change.data)) return [];
  const changed = wordCounts(runs);
  if (!SHOWN.includes(change.code) || changed.removed + changed.added > MOST_WORDS)
    return [`    ${words.words(changed.removed, changed.added)}`];
  const shown = runs
    .map(({ kind, text }) =>
      kind === 'same' ? shortened(text) : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join(' ');
  return wrap(shown, width, '    ').map((line) =>
    line
      .replace(/\[-[^\]]*-\]/g, (part) => ink.red(part))
      .replace(/\{\+[^}]*\+\}/g, (part) => ink.green(part)),
  );
}

/** A promise may be a whole paragraph; its beginning is enough to know it by. */
function cut(words: string): string {
  return beginning(words, 160);
}
