import { chartWords, labels } from '../../../locale/index.ts';
import { countOf, UNDERTAKING_STATES, type UndertakingState } from '../../../standing/index.ts';
import type { Chart } from '../../chart.ts';
import { countsIn } from './counts.ts';
import { type Row, sortOf } from './rows.ts';

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
          ...LOOKS[state],
          values: counted.map(({ undertakings }) => countOf(undertakings, state)),
        })),
      },
    ],
    baseline: undefined,
    target: undefined,
    breaks: [],
    alternative: chartWords.stacked(labels.standing.chart(sortOf(rows)), names, told),
    caption: labels.standing.chart(sortOf(rows)),
  };
}

/** Each state looks alike in every report, and is told from the others in grey: what is done is a full field, what goes on a dotted one. */
const LOOKS: { readonly [S in UndertakingState]: { readonly look: number; readonly pattern?: number } } = {
  done: { look: 3, pattern: 0 },
  underway: { look: 0, pattern: 3 },
  late: { look: 4 },
  silent: { look: 1 },
  ended: { look: 2 },
  planned: { look: 5 },
  unknown: { look: 6 },
};
