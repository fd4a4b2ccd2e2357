import { addTo } from '../../diagnostics/index.ts';
import type { Change, ChangeSide, Diff } from '../../diff/index.ts';
import { type ChangeWords, capital } from '../../locale/index.ts';
import { text } from '../blocks.ts';
import type { Inline } from '../report.ts';

/** Changes of one area, or of the plan as a whole, with what is said of several things said once. */
export interface ChangePart {
  readonly title: string;
  readonly entries: readonly ChangeEntry[];
}

export interface ChangeEntry {
  /** What is said of all of them; undefined where each says its own. */
  readonly lead: string | undefined;
  readonly changes: readonly Change[];
}

/** What happened, in words, and whether it was the agreement that moved. */
export function sentenceFor(change: Change, words: ChangeWords): string {
  const say = words.sentences[change.code] as (data: unknown) => string;
  const saysSo = change.kind === 'agreement' || change.code === 'plan/field-changed';
  return change.cause === 'agreement' && !saysSo
    ? `${say(change.data)} ${words.agreement}`
    : say(change.data);
}

/** What a change is about: what was replaced, and not what took its place. */
export function sideOf({ code, before, after }: Change): ChangeSide | undefined {
  return code.endsWith('/replaced') ? (before ?? after) : (after ?? before);
}

/** Of one group of changes: the plan as a whole first, then area by area in the plan's order. */
export function partsOf(
  changes: readonly Change[],
  { areas }: Pick<Diff, 'areas'>,
  words: ChangeWords,
): readonly ChangePart[] {
  const said = (change: Change) => `${change.kind}\0${sentenceFor(change, words)}`;
  const shared = countsOf(changes.filter(({ kind }) => kind === 'area').map(said));
  const titleOf = (change: Change): string => {
    const isOfAll =
      change.kind === 'agreement' ||
      (change.kind === 'area' && !isOfWords(change) && shared.get(said(change))! > 1);
    const area = isOfAll ? undefined : sideOf(change)?.area;
    return area === undefined ? words.whole : (areas.get(area) ?? area);
  };
  const parts = new Map<string, Change[]>();
  for (const title of [words.whole, ...areas.values()]) parts.set(title, []);
  for (const change of changes) addTo(parts, titleOf(change), change);
  return [...parts].flatMap(([title, own]) =>
    own.length === 0 ? [] : [{ title, entries: entriesOf(own, said, words) }],
  );
}

function entriesOf(
  changes: readonly Change[],
  said: (change: Change) => string,
  words: ChangeWords,
): readonly ChangeEntry[] {
  const entries = new Map<string, Change[]>();
  for (const [i, change] of changes.entries()) {
    const key = isOfWords(change) ? String(i) : said(change);
    addTo(entries, key, change);
  }
  return [...entries.values()].map((all) => {
    const [first] = all;
    const lead = first && all.length > 1 ? words.several(first, sentenceFor(first, words)) : undefined;
    return { lead: lead && capital(lead), changes: all };
  });
}

/** Changed words are shown with each thing. */
function isOfWords({ data }: Change): boolean {
  return 'words' in data;
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** What a change is about, by its own words, and its id where an author gave it one. */
export function thingName(change: Change, shorten: (name: string) => string = (name) => name): string {
  const side = sideOf(change);
  const name = shorten(nameOf(side));
  return NAMED_BY_ID.includes(change.kind) && side?.id && side.id !== name ? `${name} (${side.id})` : name;
}

/** The others have no id, or one that the program made of their title. */
const NAMED_BY_ID: readonly Change['kind'][] = ['promise', 'goal', 'indicator', 'area', 'money'];

/** What a change is about, by its own words. */
export function nameOf(side: ChangeSide | undefined): string {
  if (!side) return '';
  return side.title === '' ? (side.id ?? '') : side.title;
}

/** How a place is named: «avsnitt 2.2.1»; nothing for what has none. */
export type PlaceName = (side: ChangeSide, of: 'before' | 'after') => string | undefined;

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

/** Where it stands; in which plan, unless both have it in the same place or the later one alone. */
export function placesOf(change: Change, { place, names, words }: ChangeOptions): readonly Inline[] {
  const [before, after] = (['before', 'after'] as const).map((of) => {
    const side = change[of];
    return side && place?.(side, of);
  });
  const places = [
    ...(before === undefined || before === after ? [] : [words.stands.inPlan(before, names.before)]),
    ...(after === undefined
      ? []
      : [before === undefined || before === after ? after : words.stands.inPlan(after, names.after)]),
  ];
  return places.length === 0 ? [] : [{ kind: 'emphasis', children: text(places.join(', ')) }];
}
