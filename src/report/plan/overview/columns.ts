import { labels, localeFor } from '../../../locale/index.ts';
import {
  type AreaStanding,
  countOf,
  type IndicatorStanding,
  type Standing,
  sumOf,
} from '../../../standing/index.ts';
import type { Alignment } from '../../report.ts';
import { countsIn } from './counts.ts';
import type { Row } from './rows.ts';
import { sumText } from './sums.ts';

const words = labels.standing;

/** Who is responsible is told by name where that keeps the table to a page; the annex tells it whole. */
const FEW_NAMES = 2;
const NAMED_AREAS = 15;

/** A column of the overview: what it says of a row, or nothing where nothing is known. */
export interface Column {
  readonly head: string;
  readonly align: Alignment;
  readonly cell: (row: Row) => string | undefined;
  /** Left out where there are many columns: names in narrow ones take half a page, and an annex tells them whole. */
  readonly sparable?: true;
}

/** With so many columns beside the names of the areas the table is a page only if nothing in it is long. */
export const CROWDED = 5;

/** Every column that this kind of plan may have. A state that all areas are in tells nothing of any. */
export function columnsOf(standing: Standing, years: readonly string[]): readonly Column[] {
  const states = new Set(standing.areas.map(({ state }) => state).filter((state) => state !== 'untold'));
  const isPlanOnly = states.size === 1 && states.has('planned');
  const isReport = standing.kind === 'redovisning';
  const { columns } = words;
  return [
    when(!isPlanOnly, columns.state, ({ state }) =>
      state === undefined || state === 'untold' ? undefined : words.state(state),
    ),
    when(!isReport, columns.goals, ({ areas }) => countText(goalsIn(areas)), 'right'),
    isPlanOnly
      ? when(true, columns.undertakings, ({ undertakings }) => countText(undertakings.length), 'right')
      : when(true, columns.undertakings, ({ undertakings }) => {
          const counts = countsIn(undertakings).filter(([state]) => !isReport || state !== 'planned');
          return counts.length === 0 ? undefined : words.states(counts);
        }),
    when(
      isReport && !isPlanOnly,
      columns.planned,
      ({ undertakings }) => countText(countOf(undertakings, 'planned')),
      'right',
    ),
    {
      head: columns.responsible,
      sparable: true as const,
      ...(isNamed(standing.areas)
        ? { align: 'left' as const, cell: ({ areas }: Row) => namesOf(areas) }
        : { align: 'right' as const, cell: ({ areas }: Row) => countText(responsibleFor(areas).length) }),
    },
    when(true, columns.money, (row) => moneyText(row.isWhole ? wholeMoney(standing) : moneyOf(row))),
    when(
      true,
      columns.indicators,
      ({ indicators }) => indicatorText(indicators, isCounted(standing.areas, isReport)),
      isCounted(standing.areas, isReport) ? 'right' : 'left',
    ),
    when(years.length === 1, columns.since(years[0] ?? ''), sinceText),
  ].flat();
}

function when(
  fits: boolean,
  head: string,
  cell: Column['cell'],
  align: Alignment = 'left',
): readonly Column[] {
  return fits ? [{ head, align, cell }] : [];
}

function responsibleFor(areas: readonly AreaStanding[]): readonly string[] {
  return [...new Set(areas.flatMap(({ responsible }) => responsible))];
}

/** All areas by name, or all by number: a column says one thing. */
export function isNamed(areas: readonly AreaStanding[]): boolean {
  return areas.length <= NAMED_AREAS && areas.every(({ responsible }) => responsible.length <= FEW_NAMES);
}

function namesOf(areas: readonly AreaStanding[]): string | undefined {
  const names = responsibleFor(areas);
  if (names.length === 0) return undefined;
  return names.length <= FEW_NAMES ? localeFor('sv').list(names, 'och') : words.functions(names.length);
}

/** One area's: several have no money together that anybody has stated. */
function moneyOf({ areas: [only, ...more] }: Row): AreaStanding['money'] | undefined {
  return more.length === 0 ? only?.money : undefined;
}

function countText(count: number): string | undefined {
  return count === 0 ? undefined : String(count);
}

function goalsIn(areas: readonly AreaStanding[]): number {
  return areas.reduce((count, { goals }) => count + goals.length, 0);
}

/** All fund lines, and all that activities are to cost. */
function wholeMoney({ money, areas }: Standing): AreaStanding['money'] {
  const known = areas.flatMap((area) => area.money.allotted ?? []);
  const amounts = known.flatMap((sum) => sum.amounts);
  return { allotted: sumOf(amounts), had: money?.had, used: money?.used };
}

function moneyText(money: AreaStanding['money'] | undefined): string | undefined {
  if (!money) return undefined;
  const { allotted, had, used } = money;
  const parts = [
    ...(had ? [sumText(had) ?? words.money.unknown] : []),
    ...(allotted ? [words.money.allotted(sumText(allotted) ?? words.money.unknown)] : []),
    ...(used
      ? [sumText(used) === undefined ? words.money.usedUnknown : words.money.used(sumText(used)!)]
      : []),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** A plan that looks ahead counts its indicators; a report tells which way they went. */
function indicatorText(known: readonly IndicatorStanding[], counted: boolean): string | undefined {
  if (known.length === 0) return undefined;
  return counted ? String(known.length) : waysOf(known);
}

/** What the areas follow decides it for the whole column. */
function isCounted(areas: readonly AreaStanding[], isReport: boolean): boolean {
  return !isReport && areas.every(({ indicators }) => indicators.every(({ moved }) => moved === undefined));
}

/** «1 åt rätt håll, 2 utan jämförelse». */
function waysOf(indicators: readonly IndicatorStanding[]): string {
  const ways = [
    [words.indicators.better, ({ judged }: IndicatorStanding) => judged === 'better'],
    [words.indicators.worse, ({ judged }: IndicatorStanding) => judged === 'worse'],
    [words.indicators.still, ({ moved }: IndicatorStanding) => moved === 'still'],
    [
      words.indicators.moved,
      ({ moved, judged }: IndicatorStanding) =>
        moved !== undefined && moved !== 'still' && judged === undefined,
    ],
    [words.indicators.unknown, ({ moved }: IndicatorStanding) => moved === undefined],
  ] as const;
  return ways
    .flatMap(([say, fits]) => {
      const count = indicators.filter(fits).length;
      return count === 0 ? [] : [say(count)];
    })
    .join(', ');
}

/** Whether the column of changes says of a row that something took another's place. */
export function isReplaced({ areas, isWhole }: Row): boolean {
  const isNew = areas.length === 1 && areas[0]!.isNew;
  return (
    !isWhole && !isNew && areas.some(({ changes = [] }) => changes.some(({ code }) => code === REPLACED))
  );
}

const REPLACED = 'promise/replaced';

/** What the reader of the plan before has to know. What is silent now stands among the undertakings. */
function sinceText({ areas, isWhole }: Row): string | undefined {
  if (areas.length === 0 || isWhole) return undefined;
  if (areas.length === 1 && areas[0]!.isNew) return words.since.isNew;
  const changes = areas.flatMap((area) => area.changes ?? []);
  const told = (
    [
      [words.since.added, ['promise/added']],
      [words.since.moved, ['promise/moved']],
      [words.since.replaced, [REPLACED]],
      [words.since.later, ['deadline/later']],
    ] as const
  ).flatMap(([say, codes]) => {
    const count = changes.filter(({ code }) => (codes as readonly string[]).includes(code)).length;
    return count === 0 ? [] : [say(count)];
  });
  if (told.length > 0) return told.join(', ');
  return changes.length === 0 ? words.since.same : words.since.other;
}
