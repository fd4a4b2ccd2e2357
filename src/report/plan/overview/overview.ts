import { labels } from '../../../locale/index.ts';
import type { AreaStanding, Standing } from '../../../standing/index.ts';
import { paragraph, text } from '../../blocks.ts';
import type { Block, Inline, Table } from '../../report.ts';
import { fact } from '../cover.ts';
import { type Column, CROWDED, columnsOf, isNamed, isReplaced } from './columns.ts';
import { countsIn } from './counts.ts';
import { type Chapter, drawnRows, overviewRows, type Row, shortened, sortOf } from './rows.ts';
import { standingChart } from './standing-chart.ts';

const words = labels.standing;

/**
 * Where the plan stands, an area a row: only what is known of it, and no column that tells nothing. Nothing at all where there is nothing to
 * count. `years` are those of the plans before.
 */
export function overviewBlocks(
  standing: Standing,
  chapters: ReadonlyMap<string, Chapter>,
  years: readonly string[],
  withCharts: boolean,
): readonly Block[] {
  const rows = overviewRows(standing, chapters);
  const tells = ({ cell }: Column) => rows.some((row) => cell(row) !== undefined);
  const known = columnsOf(standing, years).filter(tells);
  const isCrowded = known.length >= CROWDED;
  const isTight = isCrowded && rows.length > FEW_ROWS;
  const columns = isTight ? known.filter(({ sparable }) => !sparable) : known;
  if (rows.length === 0 || columns.length === 0) return [];
  const states = new Set(rows.flatMap((row) => countsIn(row.undertakings).map(([state]) => state)));
  const has = (head: string) => columns.some((column) => column.head === head);
  const explained = words.explained(states, years, {
    areas: has(words.columns.state),
    partly: standing.undertakings.some(({ state, status }) => state === 'underway' && status === 'delvis'),
    replaced: has(words.columns.since(years[0] ?? '')) && rows.some(isReplaced),
    responsible: has(words.columns.responsible) && countsSomebodyTwice(standing.areas),
  });
  const chart = withCharts ? standingChart(drawnRows(standing, chapters)) : undefined;
  const sort = sortOf(rows);
  const whole = tableOf(
    isCrowded ? rows.map((row) => shortened(row, isTight ? TITLE.tight : TITLE.crowded)) : rows,
    columns,
    standing,
    explained.length > 0,
  );
  const table: Table = isTight ? { ...whole, small: true } : whole;
  return [
    paragraph(words.intro(standing.kind, standing.today, years, standing.unread.length)),
    ...(sort === 'areas' ? [] : [paragraph(words.manyAreas(standing.areas.length, sort))]),
    table,
    ...(explained.length === 0
      ? []
      : [{ kind: 'facts' as const, facts: explained.map(([term, value]) => fact(term, [value])) }]),
    ...(chart ? [chart] : []),
  ];
}

/** Somebody is responsible in several areas, and the table counts them: its last row is less than the sum of the others. */
function countsSomebodyTwice(areas: readonly AreaStanding[]): boolean {
  const all = areas.flatMap(({ responsible }) => responsible);
  return !isNamed(areas) && new Set(all).size < all.length;
}

/** So few rows leave room for long words. */
const FEW_ROWS = 8;
/** Letters of a title that two or three lines of its column hold; it stands whole in the contents, and where its link leads. */
const TITLE = { tight: 40, crowded: 72 } as const;

function tableOf(
  rows: readonly Row[],
  columns: readonly Column[],
  standing: Standing,
  explained: boolean,
): Table {
  const all: Row = {
    title: [{ kind: 'strong', children: text(words.all) }],
    name: words.all,
    undertakings: standing.undertakings,
    areas: standing.areas,
    indicators: standing.indicators,
    state: undefined,
    isWhole: true,
  };
  const counted = rows.filter(({ undertakings }) => undertakings.length > 0);
  const ends = counted.length > 1 ? [all] : [];
  const sort = sortOf(rows);
  return {
    kind: 'table',
    caption: words.table(standing.kind, sort),
    align: ['left', ...columns.map(({ align }) => align)],
    header: [
      sort === 'chapters' ? words.columns.chapter : words.columns.area,
      ...columns.map(({ head }) => head),
    ].map(text),
    rows: [...rows, ...ends].map((row) => [
      row.title,
      ...columns.map(({ cell }): readonly Inline[] => text(cell(row) ?? (row === all ? '' : words.nothing))),
    ]),
    rowHeaders: true,
    rowsFrom: rows.map(({ areas, isChapter }) => (isChapter ? undefined : areas[0]?.place.span)),
    ...(explained && { explained: true }),
  };
}
