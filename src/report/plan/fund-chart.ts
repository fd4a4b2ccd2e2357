import { chartWords, moneyLabels } from '../../locale/index.ts';
import { AMOUNT_FIELDS, type Edition, LINES_TABLE, type Stated } from '../../model/index.ts';
import type { Chart } from '../chart.ts';
import { statedText } from './fund-tables.ts';

/** Money as bars that lie, longest names and all; undefined where no amount is known. */
export function fundChart(
  name: string,
  { plan }: Edition,
): { readonly chart: Omit<Chart, 'caption'>; readonly title: string } | undefined {
  const { funds } = plan;
  if (!funds) return undefined;
  if (name === LINES_TABLE) {
    const fields = AMOUNT_FIELDS.filter((field) => funds.lines.some(({ amounts }) => amounts[field]));
    const series = fields.map((field) => ({
      name: moneyLabels.field[field],
      cells: funds.lines.map(({ amounts }) => amounts[field]),
    }));
    return chartOf(
      moneyLabels.lines,
      funds.lines.map(({ title }) => title),
      series,
    );
  }
  const table = funds.tables.find(({ id }) => id === name);
  if (!table) return undefined;
  const names = table.rows.map((row) => row.name);
  const titles = table.columns.map(
    ({ id, title }) => title ?? funds.lines.find((line) => line.id === id)?.title ?? id,
  );
  const [only, ...others] = table.rows;
  // One party has nobody to be held against: what it got of each line is.
  if (only && others.length === 0)
    return chartOf(table.title, titles, [{ name: only.name, cells: only.cells }]);
  if (table.rowTotal?.stated) {
    const title = table.rowTotal.title === '' ? moneyLabels.sum : table.rowTotal.title;
    return chartOf(table.title, names, [{ name: title, cells: table.rows.map(({ total }) => total) }]);
  }
  const columns = titles.map((title, i) => ({
    name: title,
    cells: table.rows.map(({ cells }) => cells[i]),
  }));
  return chartOf(table.title, names, columns);
}

interface Bars {
  readonly name: string;
  readonly cells: readonly (Stated | undefined)[];
}

function chartOf(title: string, names: readonly string[], series: readonly Bars[]) {
  const known = series.flatMap(({ cells }) => cells.filter((cell) => cell?.kind === 'amount'));
  if (known.length === 0) return undefined;
  const chart: Omit<Chart, 'caption'> = {
    kind: 'chart',
    form: 'rows',
    periods: names,
    unit: undefined,
    panels: [
      {
        title: undefined,
        series: series.map(({ name, cells }) => ({
          name,
          // Öre; only the lengths of the bars come of them.
          values: cells.map((cell) => (cell?.kind === 'amount' ? Number(cell.amount.money) : undefined)),
          words: cells.map((cell) => (cell ? statedText(cell, '') : undefined)),
        })),
      },
    ],
    baseline: undefined,
    target: undefined,
    breaks: [],
    alternative: chartWords.funds(
      title,
      series.map(({ name, cells }) => ({ name, cells: cells.map((cell) => statedText(cell, '')) })),
      names,
    ),
  };
  return { chart, title };
}
