import type { Chart } from '../../report/index.ts';
import { drawChart } from '../chart/index.ts';
import { element, join, type Markup, text } from './markup.ts';
import { svgElement } from './vector.ts';

/** The width that the chart is drawn for; the page scales it to its own. Points. */
const WIDTH = 460;

/** A chart as a picture with its text alternative, and its caption below. */
export function chartElement(chart: Chart, name: string): Markup {
  const picture = element(
    'div',
    { role: 'img', 'aria-label': chart.alternative },
    svgElement(drawChart(chart, WIDTH), name),
  );
  return element(
    'figure',
    { id: chart.id, class: 'chart' },
    join([picture, element('figcaption', {}, text(chart.caption))], '\n'),
  );
}
