import { finding } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';
import { several } from './several.ts';

/** An indicator says what sort of value it has: a number, a share, a yes. A unit tells it too. One finding a plan. */
export const adviceIndicatorsUntyped: Rule = function* ({ kind, indicators }) {
  if (kind !== 'handlingsplan' && kind !== 'inriktning') return;
  const untyped = indicators.filter(({ type, unit }) => type === undefined && unit === undefined);
  const found = several(
    untyped.map(({ origin }) => origin.at('', 'key')),
    indicators.length,
  );
  if (!found) return;
  const data = { count: untyped.length, all: indicators.length };
  yield finding('advice/indicators-untyped', found.first, data, { related: found.related });
};
