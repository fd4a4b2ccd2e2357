import { chartWords, labels } from '../../locale/index.ts';
import type { Edition, ProseChart } from '../../model/index.ts';
import type { Block } from '../report.ts';
import { fundChart } from './fund-chart.ts';
import { fundBlocks } from './fund-tables.ts';
import { indicatorChart } from './indicator-chart.ts';
import { seriesTable } from './series-table.ts';

/** A chart and the table of its values. `figure` gives the next figure's caption, and is asked only where there is a picture. */
export function chartBlocks(
  chart: ProseChart,
  edition: Edition,
  figure: (caption: string) => string,
): readonly Block[] {
  return chart.of.kind === 'indicator'
    ? ofIndicator(chart, edition, figure)
    : ofFunds(chart.of.name, edition, figure);
}

/** Where there is too little to draw, what there is stands in the table: it has been said, and nothing is lost. */
function ofIndicator(chart: ProseChart, { plan }: Edition, figure: (caption: string) => string) {
  const indicator = plan.indicators.find(({ id }) => id === chart.of.name);
  if (!indicator) return [];
  const drawn = indicatorChart(indicator, chart);
  const name = labels.indicatorName(indicator.text, indicator.unit);
  if (!drawn) return indicator.series.length === 0 ? [] : [seriesTable(indicator)];
  const caption = figure(indicator.text);
  const number = caption.slice(0, caption.indexOf('.'));
  return [{ ...drawn, caption }, seriesTable(indicator, chartWords.values(number, name))];
}

function ofFunds(name: string, edition: Edition, figure: (caption: string) => string): readonly Block[] {
  const drawn = fundChart(name, edition);
  const tables = fundBlocks(name, edition);
  return drawn ? [{ ...drawn.chart, caption: figure(drawn.title) }, ...tables] : tables;
}
