import {
  type Change,
  type ChangeSide,
  type Diff,
  GROUPS,
  type Suggestion,
  type WordRun,
  wordRuns,
} from '../../diff/index.ts';
import type { ChangeWords } from '../../locale/index.ts';
import type { Block, Heading, Inline, Table } from '../report.ts';

/** How a place is named: `2-sip.md, rad 24`, or nothing in a report that is printed. */
export type PlaceName = (side: ChangeSide, of: 'before' | 'after') => string;

export interface ChangeOptions {
  readonly words: ChangeWords;
  /** What the two sides are called: `2022` and `2023`. */
  readonly names: { readonly before: string; readonly after: string };
  readonly place?: PlaceName;
  readonly level: 1 | 2;
  /** Begins the ids of the headings. */
  readonly id: string;
}

/** Changes by group, heaviest first, with both sides beside each other. */
export function changeBlocks(diff: Diff, options: ChangeOptions): readonly Block[] {
  const { words, id, level } = options;
  if (diff.changes.length === 0) return [paragraph(words.nothing)];
  const blocks: Block[] = [paragraph(sumOf(diff, words))];
  for (const group of GROUPS) {
    const changes = diff.changes.filter((change) => change.group === group);
    if (changes.length === 0) continue;
    blocks.push(heading(words.groups[group], `${id}.${group}`, level), changeTable(changes, options));
  }
  if (diff.suggestions.length > 0) {
    const items = diff.suggestions.map((suggestion) => ({
      checked: undefined,
      blocks: [paragraph(suggestionText(suggestion, words))],
    }));
    blocks.push(heading(words.suggestions, `${id}.förslag`, level), {
      kind: 'list',
      ordered: false,
      start: 1,
      items,
    });
  }
  return blocks;
}

export function sumOf({ changes }: Diff, words: ChangeWords): string {
  return words.sum(
    GROUPS.flatMap((group) => {
      const count = changes.filter((change) => change.group === group).length;
      return count === 0 ? [] : [[words.groups[group], count] as const];
    }),
  );
}

/** What happened, in words, and whether it was the agreement that moved. */
export function sentenceFor(change: Change, words: ChangeWords): string {
  const say = words.sentences[change.code] as (data: unknown) => string;
  return change.cause === 'agreement' ? `${say(change.data)} ${words.agreement}` : say(change.data);
}

/** What a change is about, by its own words. */
export function nameOf(side: ChangeSide | undefined): string {
  if (!side) return '';
  return side.title === '' ? (side.id ?? '') : side.title;
}

export function suggestionText({ reason, before, after, likeness }: Suggestion, words: ChangeWords): string {
  const name = (side: ChangeSide) =>
    side.id === undefined ? `”${side.title}”` : `”${side.title}” (${side.id})`;
  return reason === 'swapped'
    ? words.swapped(name(before), name(after))
    : words.alike(name(before), name(after), likeness);
}

function changeTable(changes: readonly Change[], options: ChangeOptions): Table {
  const { words, names } = options;
  const { columns } = words;
  return {
    kind: 'table',
    caption: undefined,
    align: ['left', 'left', 'left'],
    header: [columns.change, `${columns.before} (${names.before})`, `${columns.after} (${names.after})`].map(
      text,
    ),
    rows: changes.map((change) => [whatCell(change, words), ...sideCells(change, options)]),
    rowHeaders: true,
  };
}

function whatCell(change: Change, words: ChangeWords): readonly Inline[] {
  const name = nameOf(change.after ?? change.before);
  const runs = runsOf(change);
  const about = runs ? words.kinds[change.kind] : `${words.kinds[change.kind]}: ${name}`;
  return [
    { kind: 'strong', children: text(capital(sentenceFor(change, words))) },
    { kind: 'break' },
    ...text(about),
  ];
}

/** The words of both sides: what is gone struck through on the left, what is new in strong on the right. */
function sideCells(change: Change, { place }: ChangeOptions): readonly (readonly Inline[])[] {
  const runs = runsOf(change);
  const cell = (of: 'before' | 'after'): readonly Inline[] => {
    const side = change[of];
    if (!side) return text('–');
    const where = place?.(side, of);
    const shown = runs ? runs.flatMap((run) => runInline(run, of)) : text(nameOf(side));
    return where === undefined
      ? shown
      : [...shown, { kind: 'break' }, { kind: 'emphasis', children: text(where) }];
  };
  return [cell('before'), cell('after')];
}

export function runsOf(change: Change): readonly WordRun[] | undefined {
  const { data } = change;
  return 'words' in data ? wordRuns(data.words.before, data.words.after) : undefined;
}

function runInline({ kind, text: words }: WordRun, of: 'before' | 'after'): readonly Inline[] {
  if (kind === 'same') return text(`${words} `);
  if ((kind === 'removed') !== (of === 'before')) return [];
  return [{ kind: of === 'before' ? 'strike' : 'strong', children: text(words) }, ...text(' ')];
}

function heading(words: string, id: string, level: 1 | 2): Heading {
  return {
    kind: 'heading',
    level,
    number: undefined,
    content: text(words),
    id,
    ...(level === 2 ? { listed: false } : {}),
  };
}

export function paragraph(words: string): Block {
  return { kind: 'paragraph', content: text(words) };
}

export function text(words: string): readonly Inline[] {
  return [{ kind: 'text', text: words }];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
