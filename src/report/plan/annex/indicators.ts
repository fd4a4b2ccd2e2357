import { chartWords, labels } from '../../../locale/index.ts';
import {
  type Area,
  DIRECTIONS,
  type Edition,
  type Indicator,
  indicatorAnchor,
  type Section,
  shownAnchor,
} from '../../../model/index.ts';
import { heading, placed } from '../../blocks.ts';
import type { Block, Fact, Inline, Table } from '../../report.ts';
import { fact } from '../cover.ts';
import { indicatorChart } from '../indicator-chart.ts';
import { seriesTable } from '../series-table.ts';
import { sourceWords } from '../source-words.ts';

/**
 * All indicators in one table, so that thirty of them are a page and not six; those with values over time or a break in
 * them stand once more below, with all that is known.
 */
export function indicatorAnnex({ plan }: Edition, drawn: ReadonlySet<string>): readonly Block[] {
  if (plan.indicators.length === 0) return [];
  const detailed = plan.indicators.filter(isDetailed);
  const listed = plan.indicators.filter((indicator) => !isDetailed(indicator));
  const undrawn = detailed.filter(({ id }) => !drawn.has(id));
  const values = undrawn.reduce((sum, indicator) => sum + valuesIn(indicator), 0);
  const isDrawn = plan.charts && undrawn.length <= MOST_CHARTS && values <= MOST_VALUES;
  return [
    ...placed(
      [
        heading(labels.indicators, 'bilaga.indikatorer'),
        ...(listed.length === 0
          ? []
          : [indicatorList(listed, plan.indicators.length, usersOf(plan.sections))]),
      ],
      plan.indicators[0]!.origin.span,
    ),
    ...detailed.flatMap((indicator) =>
      placed(indicatorBlocks(indicator, isDrawn && !drawn.has(indicator.id)), indicator.origin.span),
    ),
  ];
}

function isDetailed({ series, breaks }: Indicator): boolean {
  return series.length > 0 || breaks.length > 0;
}

/** More lines than a few are drawn in small charts of their own, and more than many not at all. */
const FEW_SERIES = 4;
const MOST_SERIES = 15;

/** As many as a plan's own charts may be, and their values. Of more than that nobody reads the charts, and each has its table. */
const MOST_CHARTS = 200;
const MOST_VALUES = 10_000;

/** What a chart of it would draw. */
function valuesIn({ series }: Indicator): number {
  return series.length > MOST_SERIES ? 0 : series.reduce((sum, { values }) => sum + values.length, 0);
}

/** In a table of what the plan says of its indicators an empty cell is nothing that is missing. */
const NOTHING = '–';

type Column = readonly [head: string, value: (indicator: Indicator) => readonly Inline[]];

/** Columns that no indicator has anything in are left out. */
function indicatorList(
  indicators: readonly Indicator[],
  all: number,
  users: ReadonlyMap<string, readonly Section[]>,
): Table {
  const name: Column = [
    labels.indicatorColumn,
    (indicator) => [
      { kind: 'anchor', id: indicatorAnchor(indicator.id) },
      ...words(labels.indicatorName(indicator.text, indicator.unit)),
    ],
  ];
  const known: readonly Column[] = [
    [labels.type, ({ type }) => words(type && labels.typeName(type))],
    [labels.details, (indicator) => words(detailsOf(indicator))],
    [labels.usedIn, ({ id }) => linksTo(users.get(id) ?? [])],
  ];
  const columns = [name, ...known.filter(([, value]) => indicators.some((item) => value(item).length > 0))];
  return {
    kind: 'table',
    caption: labels.indicatorList(indicators.length, all),
    align: columns.map(() => 'left'),
    header: columns.map(([head]) => words(head)),
    rows: indicators.map((indicator) =>
      columns.map(([, value]) => {
        const cell = value(indicator);
        return cell.length === 0 ? words(NOTHING) : cell;
      }),
    ),
    rowHeaders: true,
  };
}

/** What else is known of an indicator, in one cell: most have one fact or none, and a column each would be empty. */
function detailsOf({ source, better, baseline, target }: Indicator): string | undefined {
  const details = [
    ...(source ? [labels.withTerm(labels.source, sourceWords(source))] : []),
    ...(better === undefined ? [] : [directionWords(better)]),
    ...(baseline ? [labels.withTerm(labels.baseline, labels.at(baseline.value, baseline.year))] : []),
    ...(target ? [labels.withTerm(labels.target, labels.at(target.value, target.year))] : []),
  ];
  return details.length === 0 ? undefined : details.join('; ');
}

function indicatorBlocks(indicator: Indicator, isDrawn: boolean): readonly Block[] {
  const title = {
    ...heading(indicator.text, indicatorAnchor(indicator.id), 2),
    listed: false,
  } as const;
  const facts = indicatorFacts(indicator);
  return [
    title,
    ...(facts.length === 0 ? [] : [{ kind: 'facts', facts } as const]),
    ...(isDrawn ? smallChart(indicator) : []),
    ...(indicator.series.length === 0 ? [] : [seriesTable(indicator)]),
  ];
}

/** A small chart where there are values to draw: a line a series, or a small one for each kommun where there are many. */
function smallChart(indicator: Indicator): readonly Block[] {
  const count = indicator.series.length;
  if (count > MOST_SERIES) return [];
  const drawn = indicatorChart(indicator, {
    form: undefined,
    per: count > FEW_SERIES ? 'kommun' : undefined,
  });
  return drawn
    ? [
        {
          ...drawn,
          small: true,
          caption: chartWords.drawn(indicator.text),
          anchor: shownAnchor('diagram', indicator.id),
        },
      ]
    : [];
}

function indicatorFacts(indicator: Indicator): readonly Fact[] {
  const { type, unit, source, better, baseline, target, breaks } = indicator;
  const values: readonly (readonly [string, readonly string[]])[] = [
    [labels.type, type === undefined ? [] : [labels.typeName(type)]],
    [labels.unit, unit === undefined ? [] : [unit]],
    [labels.source, source ? [sourceWords(source)] : []],
    [labels.better, better === undefined ? [] : [directionWords(better)]],
    [labels.baseline, baseline ? [labels.at(baseline.value, baseline.year)] : []],
    [labels.target, target ? [labels.at(target.value, target.year)] : []],
    [labels.breaks, breaks.map((item) => labels.breakIn(item.from, item.reason))],
  ];
  return values.flatMap(([term, known]) => (known.length === 0 ? [] : [fact(term, known)]));
}

/** The areas that name an indicator, for their goals, their activities or themselves. */
function usersOf(sections: readonly Section[]): ReadonlyMap<string, readonly Section[]> {
  const users = new Map<string, Section[]>();
  const visit = (section: Section) => {
    const areas = [section.area ?? [], section.subareas.map(({ area }) => area)].flat();
    for (const id of new Set(areas.flatMap((area) => [...namedBy(area)]))) {
      const known = users.get(id);
      if (known) known.push(section);
      else users.set(id, [section]);
    }
    section.sections.forEach(visit);
  };
  sections.forEach(visit);
  return users;
}

function namedBy(area: Area): ReadonlySet<string> {
  const things = [...area.goals, ...area.activities];
  const refs = [...(area.indicators ?? []), ...things.flatMap((thing) => thing.indicators)];
  return new Set(refs.map(({ id }) => id));
}

/** «2.1.6, 2.3», each a link; an area without number is called by its id. */
function linksTo(sections: readonly Section[]): readonly Inline[] {
  return sections.flatMap(({ id, number }, i) => [
    ...words(i === 0 ? undefined : ', '),
    { kind: 'internal', target: id, children: words(number ?? id) },
  ]);
}

/** A word that is none of the two has been refused; the report needs some word all the same. */
function directionWords(better: string): string {
  return labels.direction[DIRECTIONS.find((word) => word === better) ?? 'lägre'];
}

function words(text: string | undefined): readonly Inline[] {
  return text === undefined ? [] : [{ kind: 'text', text }];
}
