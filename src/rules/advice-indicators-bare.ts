import { finding } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';
import { several } from './several.ts';

/** An indicator has a value to begin from and one to reach, each with its year; «ja/nej» needs only the latter. One finding a plan. */
export const adviceIndicatorsBare: Rule = function* ({ kind, indicators }) {
  if (kind !== 'handlingsplan' && kind !== 'inriktning') return;
  const bare = indicators.filter(({ baseline, target }) => baseline === undefined && target === undefined);
  const found = several(
    bare.map(({ origin }) => origin.at('', 'key')),
    indicators.length,
  );
  if (!found) return;
  const data = { count: bare.length, all: indicators.length };
  yield finding('advice/indicators-bare', found.first, data, { related: found.related });
};
