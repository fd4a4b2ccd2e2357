import { addTo } from '../../diagnostics/index.ts';
import { type Change, type ChangeSide, type Diff, GROUPS, type Suggestion } from '../../diff/index.ts';
import { type ChangeWords, capital } from '../../locale/index.ts';
import { heading, paragraph, text } from '../blocks.ts';
import type { Block, Heading, Inline, Table } from '../report.ts';
import {
  type ChangeEntry,
  type ChangeOptions,
  nameOf,
  partsOf,
  placesOf,
  sentenceFor,
  sideOf,
} from './parts.ts';
import { LONGEST_KEPT, shownRuns, wordsList, wordsTable } from './reworded.ts';

/**
 * What a report shows of changes at most, and of letters in them. Two plans that have little in common are not read so, and would take minutes to
 * set; what is left out is told, and stands in the comparison for programs.
 */
export const CHANGE_LIMITS = { shown: 5_000, letters: 1_500_000, alike: 1_000 } as const;

/** Changes by group, heaviest first; changed words with both sides beside each other. */
export function changeBlocks(diff: Diff, options: ChangeOptions): readonly Block[] {
  const { words, id, level } = options;
  const count = diff.changes.length;
  if (count === 0) return [paragraph(words.nothing)];
  const blocks: Block[] = [paragraph(capital(sumOf(diff, words)))];
  const heaviest = GROUPS.flatMap((group) => diff.changes.filter((change) => change.group === group));
  const shown = showable(heaviest);
  if (shown.length < count) blocks.push(paragraph(words.notAll(shown.length, count)));
  for (const group of GROUPS) {
    const changes = shown.filter((change) => change.group === group);
    if (changes.length === 0) continue;
    blocks.push(
      partHeading(words.groups[group], `${id}.${group}`, level),
      ...groupBlocks(changes, diff.areas, { ...options, id: `${id}.${group}` }),
    );
  }
  if (diff.suggestions.length > 0) {
    const likest = diff.suggestions.slice(0, CHANGE_LIMITS.alike);
    const items = likest.map((suggestion) => ({
      checked: undefined,
      blocks: [paragraph(suggestionText(suggestion, words))],
    }));
    blocks.push(partHeading(words.suggestions, `${id}.förslag`, level));
    if (likest.length < diff.suggestions.length)
      blocks.push(paragraph(words.notAllAlike(likest.length, diff.suggestions.length)));
    blocks.push({
      kind: 'list',
      ordered: false,
      start: 1,
      items,
    });
  }
  return blocks;
}

/** The first of them, as many as a report may show; one at least. */
function showable(changes: readonly Change[]): readonly Change[] {
  let letters = 0;
  const end = changes.findIndex((change, i) => {
    letters += lettersOf(change);
    return i > 0 && (i >= CHANGE_LIMITS.shown || letters > CHANGE_LIMITS.letters);
  });
  return end < 0 ? changes : changes.slice(0, end);
}

/** About how much is shown of a change: long runs of words that stayed are shortened. */
function lettersOf(change: Change): number {
  return (shownRuns(change) ?? []).reduce(
    (sum, { kind, text }) => sum + (kind === 'same' ? Math.min(text.length, LONGEST_KEPT) : text.length),
    nameOf(sideOf(change)).length,
  );
}

export function sumOf({ changes }: Diff, words: ChangeWords): string {
  return words.sum(
    GROUPS.flatMap((group) => {
      const count = changes.filter((change) => change.group === group).length;
      return count === 0 ? [] : [[words.groups[group], count] as const];
    }),
  );
}

export function suggestionText(
  { reason, kind, before, after, likeness }: Suggestion,
  words: ChangeWords,
): string {
  const name = (side: ChangeSide) =>
    words.named(side.title, kind === 'section' || kind === 'party' ? undefined : side.id);
  return reason === 'swapped'
    ? words.swapped(name(before), name(after))
    : words.alike(name(before), name(after), likeness, kind);
}

/**
 * One group's changes: the plan as a whole, then area by area. What is said of several things is said once, above a list of them; changed words
 * stand with both sides; the rest is a table of what and how.
 */
function groupBlocks(
  changes: readonly Change[],
  areas: Diff['areas'],
  options: ChangeOptions,
): readonly Block[] {
  const { words, id, level } = options;
  return partsOf(changes, { areas }, words).flatMap(({ title, entries }, i) => [
    partHeading(title, `${id}.${i + 1}`, deeper(level)),
    ...entryBlocks(entries, options),
  ]);
}

function entryBlocks(entries: readonly ChangeEntry[], options: ChangeOptions): readonly Block[] {
  const { words, sideBySide } = options;
  const alone = entries.filter(({ lead }) => lead === undefined).flatMap(({ changes }) => changes);
  const how = alone.filter((change) => !shownRuns(change));
  const reworded = new Map<string, Change[]>();
  for (const change of alone.filter((each) => shownRuns(each))) {
    const key = words.several(change, sentenceFor(change, words));
    addTo(reworded, key, change);
  }
  return [
    ...entries.flatMap(({ lead, changes }) => {
      if (lead === undefined) return [];
      const names = changes.map((change) => nameOf(sideOf(change)));
      const listed = words.listed(names, changes[0]!);
      return listed === undefined ? [leadBlock(lead), thingList(changes, options)] : [paragraph(listed)];
    }),
    ...(how.length === 0 ? [] : [howTable(how, options)]),
    ...[...reworded].flatMap(([lead, changes]) => [
      leadBlock(capital(lead)),
      sideBySide ? wordsTable(changes, options) : wordsList(changes, options),
    ]),
  ];
}

function leadBlock(lead: string): Block {
  return { kind: 'paragraph', content: [{ kind: 'strong', children: text(lead) }] };
}

function thingList(changes: readonly Change[], options: ChangeOptions): Block {
  const items = changes.map((change) => ({
    checked: undefined,
    blocks: [{ kind: 'paragraph' as const, content: thing(change, options) }],
  }));
  return { kind: 'list', ordered: false, start: 1, items };
}

/** A thing by its own words, and where it stands in the year or years that have it. */
function thing(change: Change, options: ChangeOptions): readonly Inline[] {
  return [...text(`${nameOf(sideOf(change))} `), ...placesOf(change, options)];
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

function deeper(level: 1 | 2): 2 | 3 {
  return level === 1 ? 2 : 3;
}

/** Only the changes of a whole report stand in its contents. */
function partHeading(words: string, id: string, level: 1 | 2 | 3): Heading {
  return heading(words, id, level, level === 1);
}
