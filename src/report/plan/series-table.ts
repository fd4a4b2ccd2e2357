import { chartWords, labels } from '../../locale/index.ts';
import type { Indicator } from '../../model/index.ts';
import type { Inline, Table } from '../report.ts';

/** About as many characters as a page has room for in a table, with the space between its columns. */
const ROOM = 72;
const BETWEEN = 3;
/** More series than this are read better as rows, however wide they are. */
const FEW = 4;

/**
 * A row a series and a column a period; the other way round where few series have so many long values that the page would
 * have to be turned. A value that was not given is said to be missing.
 */
export function seriesTable(
  indicator: Indicator,
  caption = labels.indicatorName(indicator.text, indicator.unit),
): Table {
  const { series } = indicator;
  const periods = [...new Set(series.flatMap(({ values }) => values.map(([period]) => period)))].sort();
  const names = series.map(({ level, name, sex }) => labels.seriesName(level, name, sex));
  const cells = series.map(({ values }) =>
    periods.map((period) => values.find(([at]) => at === period)?.[1] ?? labels.missing),
  );
  const widths = periods.map((period, i) => longest([period, ...cells.map((row) => row[i]!)]) + BETWEEN);
  const width = longest(names) + widths.reduce((sum, one) => sum + one, 0);
  const isTurned = width > ROOM && series.length <= FEW;
  const [heads, rows] = isTurned
    ? [[chartWords.period, ...names], periods.map((period, i) => [period, ...cells.map((row) => row[i]!)])]
    : [[labels.level, ...periods], names.map((name, i) => [name, ...cells[i]!])];
  return {
    kind: 'table',
    caption,
    align: heads.map((_, i) => (i === 0 ? 'left' : 'right')),
    header: heads.map(words),
    rows: rows.map((row) => row.map(words)),
    rowHeaders: true,
  };
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}

function words(text: string): readonly Inline[] {
  return [{ kind: 'text', text }];
}
