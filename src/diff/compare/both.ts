import type { Span } from '../../diagnostics/index.ts';
import { compareDates } from '../../model/index.ts';
import type { BareChange, Cause, ChangeCode, ChangeData, ChangeSide, SubjectKind } from '../changes.ts';
import { isRefused, type Side } from '../side.ts';

export interface Both {
  readonly before: Side;
  readonly after: Side;
}

/**
 * The side whose time begins first, whichever is called `before`; undefined where both are of one time. What a year alone says, such as who
 * decided it, is no change when the next one is silent of it.
 */
export function olderOf({ before, after }: Both): 'before' | 'after' | undefined {
  const order = compareDates(before.edition.plan.period.from, after.edition.plan.period.from);
  return order === 0 ? undefined : order < 0 ? 'before' : 'after';
}

/** What is known of the areas of the two years, by their ids. */
export interface AreasOfBoth {
  /** Whether two ids mean one area, or parts of one. */
  same(before: string, after: string): boolean;
  /** Whether they are one area, whose fields are compared with each other. */
  compared(before: string | undefined, after: string | undefined): boolean;
}

export type Changes = Generator<BareChange, void, undefined>;

export function change<C extends ChangeCode>(
  code: C,
  kind: SubjectKind,
  [before, after]: Sides,
  data: ChangeData[C],
  cause: Cause = 'plan',
): BareChange {
  return { code, kind, cause, before, after, data } as unknown as BareChange;
}

export type Sides = readonly [before: ChangeSide | undefined, after: ChangeSide | undefined];

/** The thing with the place of one of its fields. */
export function at(side: ChangeSide | undefined, span: Span): ChangeSide | undefined {
  return side && { ...side, span };
}

/**
 * A field that was refused on a side is not compared, and that is said once. True where the comparison may go on.
 * `places` are where the field stands on the two sides.
 */
export function* comparable(
  both: Both,
  kind: SubjectKind,
  sides: Sides,
  field: string,
  places: readonly [before: Span, after: Span],
): Generator<BareChange, boolean, undefined> {
  const refused = [
    ...(isRefused(both.before, places[0]) ? [places[0].path] : []),
    ...(isRefused(both.after, places[1]) ? [places[1].path] : []),
  ];
  if (refused.length === 0) return true;
  const placed: Sides = [at(sides[0], places[0]), at(sides[1], places[1])];
  yield change('object/incomparable', kind, placed, { field, unread: refused.sort() });
  return false;
}

/** What one list has and the other has not; undefined where they hold the same, in whatever order. */
export function listChange(
  before: readonly string[],
  after: readonly string[],
): { readonly removed: readonly string[]; readonly added: readonly string[] } | undefined {
  // Most lists are the same in both years.
  if (before.length === after.length && before.every((item, i) => item === after[i])) return undefined;
  const [old, now] = [new Set(before), new Set(after)];
  const removed = [...old].filter((item) => !now.has(item));
  const added = [...now].filter((item) => !old.has(item));
  return removed.length === 0 && added.length === 0 ? undefined : { removed, added };
}

/** Things by a key. Where several have one the first of them has it, and the others are told apart by their order. */
export function keyed<T>(things: readonly T[], keyOf: (thing: T) => string): ReadonlyMap<string, T> {
  const counts = new Map<string, number>();
  return new Map(
    things.map((thing) => {
      const key = keyOf(thing);
      const count = counts.get(key) ?? 0;
      counts.set(key, count + 1);
      return [count === 0 ? key : `${key}\0${count}`, thing];
    }),
  );
}

export function sameWords(a: string, b: string): boolean {
  return a === b || plainWords(a) === plainWords(b);
}

/** Words without their spacing, and without a full stop at the end. */
export function plainWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}
