import { chartWords, labels } from '../../locale/index.ts';
import { type Edition, type ProseChart, shownAnchor } from '../../model/index.ts';
import type { Block } from '../report.ts';
import { fundChart } from './fund-chart.ts';
import { fundBlocks } from './fund-tables.ts';
import { indicatorChart, titleOf } from './indicator-chart.ts';
import { seriesTable } from './series-table.ts';
import { sourceWords } from './source-words.ts';

/** The next figure's caption, and «Figur 1» for what is said of it elsewhere. `anchor` is where texts lead that refer to it. */
export type NextFigure = (
  caption: string,
  anchor: string,
) => { readonly caption: string; readonly number: string; readonly anchor: string };

/** A chart and the table of its values. `figure` is asked only where there is a picture. */
export function chartBlocks(chart: ProseChart, edition: Edition, figure: NextFigure): readonly Block[] {
  return chart.of.kind === 'indicator'
    ? ofIndicator(chart, edition, figure)
    : ofFunds(chart.of.name, edition, figure);
}

/** Where there is too little to draw, what there is stands in the table: it has been said, and nothing is lost. */
function ofIndicator(chart: ProseChart, { plan }: Edition, figure: NextFigure) {
  const indicator = plan.indicators.find(({ id }) => id === chart.of.name);
  if (!indicator) return [];
  const drawn = indicatorChart(indicator, chart);
  const name = labels.indicatorName(indicator.text, indicator.unit);
  if (!drawn) return indicator.series.length === 0 ? [] : [seriesTable(indicator)];
  const { caption, number, anchor } = figure(titleOf(indicator, drawn), shownAnchor('diagram', indicator.id));
  const source = indicator.source && sourceWords(indicator.source, 'short');
  const told = labels.withSource(caption, source) ?? caption;
  const figured = {
    ...drawn,
    caption: told,
    anchor,
    ...((source !== undefined || drawn.undrawn !== undefined) && { name: indicator.text }),
  };
  return [figured, seriesTable(indicator, chartWords.values(number, name))];
}

function ofFunds(name: string, edition: Edition, figure: NextFigure): readonly Block[] {
  const drawn = fundChart(name, edition);
  const tables = fundBlocks(name, edition);
  if (!drawn) return tables;
  const { caption, anchor } = figure(drawn.title, shownAnchor('diagram', name));
  return [{ ...drawn.chart, caption, anchor }, ...tables];
}
