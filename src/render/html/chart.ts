import type { Chart } from '../../report/index.ts';
import { drawChart } from '../chart/index.ts';
import { element, join, type Markup, text } from './markup.ts';
import { svgElement } from './vector.ts';

/** The widths that the chart is drawn for; the page scales it to its own. Points. */
const WIDTHS = { desk: 460, phone: 260 } as const;

/** A chart as a picture with its text alternative, and its caption below. Of the two drawings a page shows one. */
export function chartElement(chart: Chart, name: string): Markup {
  const drawn = (screen: keyof typeof WIDTHS, own: string) =>
    element(
      'div',
      { class: `for-${screen}`, role: 'img', 'aria-label': chart.alternative },
      svgElement(drawChart(chart, WIDTHS[screen]), own),
    );
  return element(
    'figure',
    { id: chart.id, class: 'chart' },
    join(
      [drawn('desk', name), drawn('phone', `${name}-smal`), element('figcaption', {}, text(chart.caption))],
      '\n',
    ),
  );
}
