import { comparePaths } from '../diagnostics/index.ts';
import type { Edition } from '../model/index.ts';
import type { BareChange, ChangeSide } from './changes.ts';
import { compareAreas, matchAreas } from './compare/areas.ts';
import type { AreasOfBoth, Both } from './compare/both.ts';
import { compareGoals } from './compare/goals.ts';
import { compareIndicators } from './compare/indicators.ts';
import { compareMoney } from './compare/money.ts';
import { comparePlan } from './compare/plan.ts';
import { compareEndings, comparePromises } from './compare/promises.ts';
import { compareSections } from './compare/sections.ts';
import { compareStrategy } from './compare/strategy.ts';
import type { Matches } from './match.ts';
import { type Change, weigh } from './policy.ts';
import { readSide } from './side.ts';
import { type Suggestion, suggestions } from './suggest.ts';

/** What changed between two editions, heaviest first, and what may belong together though no author says so. */
export interface Diff {
  readonly changes: readonly Change[];
  readonly suggestions: readonly Suggestion[];
  /** Titles of the areas of both, by id: those of the new year in its order, then those that it has not. A renamed one has its new title. */
  readonly areas: ReadonlyMap<string, string>;
}

export function compareEditions(before: Edition, after: Edition): Diff {
  const { both, renamed, changes } = compared(before, after);
  return {
    changes: inOrder(changes.map(weigh)),
    suggestions: suggestions(both, changes),
    areas: titlesOf(both, renamed),
  };
}

/** The same changes but for mere wording, in the same order, for who asks for nothing else. */
export function changesBetween(before: Edition, after: Edition): readonly Change[] {
  const changes = compared(before, after).changes.map(weigh);
  return inOrder(changes.filter(({ group }) => group !== 'ordval'));
}

function compared(before: Edition, after: Edition) {
  const both: Both = { before: readSide(before), after: readSide(after) };
  const matches = matchAreas(both);
  const renamed = renamedIn(matches);
  const areas = areasOfBoth(matches, renamed);
  const changes: readonly BareChange[] = [
    ...comparePlan(both),
    ...compareStrategy(both),
    ...compareAreas(both, matches),
    ...compareGoals(both, areas),
    ...comparePromises(both, areas),
    ...compareEndings(both),
    ...compareIndicators(both),
    ...compareMoney(both),
    ...compareSections(both, renamed),
  ];
  return { both, renamed, changes };
}

function titlesOf(
  { before, after }: Both,
  renamed: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const titles = new Map([...after.areas].map(([id, { title }]) => [id, title]));
  for (const [id, { title }] of before.areas) {
    if (!titles.has(id)) titles.set(id, titles.get(renamed.get(id) ?? '') ?? title);
  }
  return titles;
}

function areasOfBoth({ groups, same }: Matches, renamed: ReadonlyMap<string, string>): AreasOfBoth {
  const pairs = new Map([...same, ...renamed]);
  return {
    same: (before, after) =>
      before === after ||
      groups.some((group) => group.before.includes(before) && group.after.includes(after)),
    compared: (before, after) => before !== undefined && after !== undefined && pairs.get(before) === after,
  };
}

function renamedIn({ groups }: Matches): ReadonlyMap<string, string> {
  return new Map(
    groups
      .filter(({ before, after, replaced }) => before.length === 1 && after.length === 1 && !replaced)
      .map(({ before, after }) => [before[0]!, after[0]!]),
  );
}

/** By weight, then by where it stands: what the new year has in its own order, what it has not in the old one's. */
function inOrder(changes: readonly Change[]): readonly Change[] {
  const paths = new Set(
    changes.flatMap(({ before, after }) => [before, after].flatMap((side) => side?.span.path ?? [])),
  );
  const places = new Map([...paths].sort(comparePaths).map((path, i) => [path, i]));
  const comparePlaces = (a: ChangeSide | undefined, b: ChangeSide | undefined): number => {
    if (!a || !b) return Number(b === undefined) - Number(a === undefined);
    const [one, other] = [a.span, b.span];
    return places.get(one.path)! - places.get(other.path)! || one.start - other.start || one.end - other.end;
  };
  return [...changes].sort(
    (a, b) =>
      a.rank - b.rank ||
      Number(a.after === undefined) - Number(b.after === undefined) ||
      comparePlaces(a.after ?? a.before, b.after ?? b.before) ||
      comparePlaces(a.before, b.before) ||
      compareTexts(JSON.stringify(a.data), JSON.stringify(b.data)),
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
