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
import { capital } from '../../locale/index.ts';
import { heading, paragraph, text } from '../blocks.ts';
import type { Block, Heading, Inline, Table } from '../report.ts';

/** How a place is named: `2-sip.md, rad 24`, or nothing in a report that is printed. */
type PlaceName = (side: ChangeSide, of: 'before' | 'after') => string;

export interface ChangeOptions {
  readonly words: ChangeWords;
  /** What the two sides are called: `2022` and `2023`. */
  readonly names: { readonly before: string; readonly after: string };
  readonly place?: PlaceName;
  /** Changed words beside each other, where there is room for it; otherwise in one text. */
  readonly sideBySide?: boolean;
  readonly level: 1 | 2;
  /** Begins the ids of the headings. */
  readonly id: string;
}

/** Changes by group, heaviest first; changed words with both sides beside each other. */
export function changeBlocks(diff: Diff, options: ChangeOptions): readonly Block[] {
  const { words, id, level } = options;
  if (diff.changes.length === 0) return [paragraph(words.nothing)];
  const blocks: Block[] = [paragraph(capital(sumOf(diff, words)))];
  for (const group of GROUPS) {
    const changes = diff.changes.filter((change) => change.group === group);
    if (changes.length === 0) continue;
    blocks.push(
      partHeading(words.groups[group], `${id}.${group}`, level),
      ...groupBlocks(changes, { ...options, id: `${id}.${group}` }),
    );
  }
  if (diff.suggestions.length > 0) {
    const items = diff.suggestions.map((suggestion) => ({
      checked: undefined,
      blocks: [paragraph(suggestionText(suggestion, words))],
    }));
    blocks.push(partHeading(words.suggestions, `${id}.förslag`, level), {
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
  const name = (side: ChangeSide) => words.named(side.title, side.id);
  return reason === 'swapped'
    ? words.swapped(name(before), name(after))
    : words.alike(name(before), name(after), likeness);
}

/**
 * One group's changes. What is said of several things is said once, above them: a list of those that only one year has, a
 * table of those whose words were changed. The rest is a table of what and how. Each stands where its first change would.
 */
function groupBlocks(changes: readonly Change[], options: ChangeOptions): readonly Block[] {
  const { words, id, level } = options;
  const lead = (change: Change) => `${words.kinds[change.kind]}: ${sentenceFor(change, words)}`;
  const oneSided = (change: Change) => change.before === undefined || change.after === undefined;
  const counts = new Map<string, number>();
  for (const change of changes) counts.set(lead(change), (counts.get(lead(change)) ?? 0) + 1);
  const parts = new Map<string, Change[]>();
  for (const change of changes) {
    const shared = runsOf(change) || (oneSided(change) && counts.get(lead(change))! > 1);
    const key = shared ? lead(change) : '';
    parts.set(key, [...(parts.get(key) ?? []), change]);
  }
  return [...parts].flatMap(([key, part], i) => {
    if (key === '') return [howTable(part, options)];
    const said = partHeading(capital(key.replace(/\.$/, '')), `${id}.${i + 1}`, deeper(level));
    if (!runsOf(part[0]!)) return [said, thingList(part, options)];
    return [said, options.sideBySide ? wordsTable(part, options) : wordsList(part, options)];
  });
}

function thingList(changes: readonly Change[], options: ChangeOptions): Block {
  const items = changes.map((change) => ({
    checked: undefined,
    blocks: [{ kind: 'paragraph' as const, content: thing(change, options) }],
  }));
  return { kind: 'list', ordered: false, start: 1, items };
}

/** Changed words in one text: what is gone struck through, what is new in strong. */
function wordsList(changes: readonly Change[], { place }: ChangeOptions): Block {
  const items = changes.map((change) => {
    const title = TITLED.includes(change.kind) ? `${nameOf(change.after ?? change.before)}: ` : '';
    const words = (runsOf(change) ?? []).flatMap((run) => [
      ...runInline(run, run.kind === 'removed' ? 'before' : 'after'),
    ]);
    return {
      checked: undefined,
      blocks: [
        { kind: 'paragraph' as const, content: [...text(title), ...words, ...placesOf(change, place)] },
      ],
    };
  });
  return { kind: 'list', ordered: false, start: 1, items };
}

/** A thing by its own words, and where it stands in the year or years that have it. */
function thing(change: Change, { place }: ChangeOptions): readonly Inline[] {
  return [...text(`${nameOf(change.after ?? change.before)} `), ...placesOf(change, place)];
}

function placesOf(change: Change, place: PlaceName | undefined): readonly Inline[] {
  const places = (['before', 'after'] as const).flatMap((of) => {
    const side = change[of];
    return side ? (place?.(side, of) ?? []) : [];
  });
  const [first, second] = places;
  if (first === undefined) return [];
  return [{ kind: 'emphasis', children: text(second === undefined ? first : `${first} → ${second}`) }];
}

function howTable(changes: readonly Change[], options: ChangeOptions): Table {
  const { words } = options;
  return {
    kind: 'table',
    caption: undefined,
    align: ['left', 'left'],
    header: [words.columns.what, words.columns.change].map(text),
    rows: changes.map((change) => [
      [...text(`${capital(words.kinds[change.kind])}: `), ...thing(change, options)],
      text(capital(sentenceFor(change, words))),
    ]),
    rowHeaders: true,
  };
}

function wordsTable(changes: readonly Change[], options: ChangeOptions): Table {
  const { columns } = options.words;
  return {
    kind: 'table',
    caption: undefined,
    align: ['left', 'left'],
    header: [`${columns.before} (${options.names.before})`, `${columns.after} (${options.names.after})`].map(
      text,
    ),
    rows: changes.map((change) => [
      wordsCell(change, 'before', options),
      wordsCell(change, 'after', options),
    ]),
    rowHeaders: false,
  };
}

/** A text is named by its heading; a promise is its own words. */
const TITLED: readonly Change['kind'][] = ['section', 'area', 'plan'];

/** The words of one side: what is gone struck through on the left, what is new in strong on the right. */
function wordsCell(change: Change, of: 'before' | 'after', { place }: ChangeOptions): readonly Inline[] {
  const side = change[of];
  if (!side) return text('–');
  const where = place?.(side, of);
  const title: readonly Inline[] = TITLED.includes(change.kind)
    ? [...text(nameOf(side)), { kind: 'break' }]
    : [];
  return [
    ...title,
    ...(runsOf(change) ?? []).flatMap((run) => runInline(run, of)),
    ...(where === undefined
      ? []
      : [{ kind: 'break' } as const, { kind: 'emphasis' as const, children: text(where) }]),
  ];
}

export function runsOf(change: Change): readonly WordRun[] | undefined {
  const { data } = change;
  return 'words' in data ? wordRuns(data.words.before, data.words.after) : undefined;
}

function runInline({ kind, text: words }: WordRun, of: 'before' | 'after'): readonly Inline[] {
  if (kind === 'same') return text(`${shortened(words)} `);
  if ((kind === 'removed') !== (of === 'before')) return [];
  return [{ kind: of === 'before' ? 'strike' : 'strong', children: text(words) }, ...text(' ')];
}

/** So many words of what stayed are shown on each side of a gap. */
const KEPT = 12;

/** A long run of words that stayed as they were: its beginning and its end. */
function shortened(words: string): string {
  const all = words.split(' ');
  return all.length <= 3 * KEPT ? words : `${all.slice(0, KEPT).join(' ')} […] ${all.slice(-KEPT).join(' ')}`;
}

function deeper(level: 1 | 2): 2 | 3 {
  return level === 1 ? 2 : 3;
}

/** Only the changes of a whole report stand in its contents. */
function partHeading(words: string, id: string, level: 1 | 2 | 3): Heading {
  return heading(words, id, level, level === 1);
}
