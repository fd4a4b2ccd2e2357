import { type Change, GROUPS } from '../../diff/index.ts';
import type { ChangeWords } from '../../locale/index.ts';
import { partsOf, runsOf, sentenceFor, suggestionText, sumOf, thingName } from '../../report/index.ts';
import { code, folded, plainMarkdown, table } from './markdown-text.ts';
import { type ComparedYears, type DiffFormatter, placesOf } from './years.ts';

/** Changes for a page in Markdown: a table a group; mere wording is folded, since there is much of it every year. */
export const diffMarkdown: DiffFormatter = (diff, years, { changes: words }) => {
  const lines = [`## ${plainMarkdown(words.title(years.names.before, years.names.after))}`, ''];
  if (diff.changes.length === 0) return `${[...lines, words.nothing].join('\n')}\n`;
  lines.push(plainMarkdown(sumOf(diff, words)), '');
  for (const group of GROUPS) {
    const changes = diff.changes.filter((change) => change.group === group);
    if (changes.length === 0) continue;
    const body = partsOf(changes, diff, words).flatMap((part) => [
      `**${plainMarkdown(part.title)}**`,
      '',
      ...table(
        [words.columns.what, words.columns.change, words.place],
        part.entries.flatMap((entry) => entry.changes.map((change) => rowOf(change, years, words))),
      ),
      '',
    ]);
    const title = `${words.groups[group]} (${changes.length})`;
    lines.push(
      ...(group === 'ordval' ? folded(title, body) : [`### ${plainMarkdown(title)}`, '', ...body]),
      '',
    );
  }
  if (diff.suggestions.length > 0) {
    lines.push(`### ${plainMarkdown(words.suggestions)}`, '');
    for (const suggestion of diff.suggestions)
      lines.push(`- ${plainMarkdown(suggestionText(suggestion, words))}`);
    lines.push('');
  }
  return lines.join('\n');
};

function rowOf(change: Change, years: ComparedYears, words: ChangeWords): readonly string[] {
  const changed = (runsOf(change) ?? [])
    .map(({ kind, text }) => {
      const shown = plainMarkdown(text);
      return kind === 'same' ? shown : kind === 'removed' ? `~~${shown}~~` : `**${shown}**`;
    })
    .join(' ');
  const name = `${words.kinds[change.kind]}: ${plainMarkdown(thingName(change))}`;
  const sentence = plainMarkdown(sentenceFor(change, words));
  return [name, changed === '' ? sentence : `${sentence} ${changed}`, code(placesOf(change, years))];
}
