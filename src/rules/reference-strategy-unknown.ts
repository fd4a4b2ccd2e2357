import { finding } from '../diagnostics/index.ts';
import { STRATEGY_AIMS } from '../model/index.ts';
import type { Rule } from './rule.ts';

const EXPECTED = STRATEGY_AIMS.map(({ number }) => number);

/** An area or a goal that serves an aim of the national strategy names one that there is. */
export const referenceStrategyUnknown: Rule = function* ({ areas }) {
  const refs = areas.flatMap(({ area }) => [
    ...area.strategy,
    ...area.goals.flatMap(({ strategy }) => strategy),
  ]);
  for (const { id, span } of refs) {
    if (EXPECTED.includes(id)) continue;
    yield finding('reference/strategy-unknown', span, { number: id }, { expected: EXPECTED });
  }
};
