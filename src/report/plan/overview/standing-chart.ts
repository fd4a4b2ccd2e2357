import { chartWords, labels } from '../../../locale/index.ts';
import { countOf, UNDERTAKING_STATES, type UndertakingState } from '../../../standing/index.ts';
import type { Chart } from '../../chart.ts';
import { countsIn } from './counts.ts';
import type { Row } from './rows.ts';

/** How undertakings go in each area, as bars laid end to end. Only where there are several rows, and several states to tell apart. */
export function standingChart(rows: readonly Row[]): Chart | undefined {
  const counted = rows.filter(({ undertakings }) => undertakings.length > 0);
  const all = counted.flatMap(({ undertakings }) => undertakings);
  const states = UNDERTAKING_STATES.filter((state) => countOf(all, state) > 0);
  if (counted.length < 2 || states.length < 2) return undefined;
  const told = counted.map(({ undertakings }) => labels.standing.states(countsIn(undertakings)));
  const names = counted.map(({ name }) => name);
  return {
    kind: 'chart',
    form: 'stacked',
    periods: names,
    unit: undefined,
    panels: [
      {
        title: undefined,
        series: states.map((state) => ({
          name: labels.standing.stateName(state),
          look: LOOKS[state],
          values: counted.map(({ undertakings }) => countOf(undertakings, state)),
        })),
      },
    ],
    baseline: undefined,
    target: undefined,
    breaks: [],
    alternative: chartWords.stacked(labels.standing.chart, names, told),
    caption: labels.standing.chart,
  };
}

/** Each state looks alike in every report. */
const LOOKS: { readonly [S in UndertakingState]: number } = {
  done: 3,
  underway: 0,
  late: 4,
  silent: 1,
  ended: 2,
  planned: 5,
  unknown: 6,
};
