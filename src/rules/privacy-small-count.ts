import privacy from '../../schema/privacy.json' with { type: 'json' };
import { escapeKey } from '../bind/index.ts';
import { finding } from '../diagnostics/index.ts';
import type { Indicator, IndicatorValue } from '../model/index.ts';
import type { Rule } from './rule.ts';

/**
 * A count of persons that is so small that somebody could be known by it. The limit is the agreement's, or else that of
 * schema/privacy.json. Nought is allowed: it speaks of nobody.
 */
export const privacySmallCount: Rule = function* ({ indicators, agreement }) {
  const limit = agreement?.smallestCount?.count ?? privacy['minsta-antal'];
  for (const indicator of indicators) {
    if (indicator.type !== 'antal' || !indicator.individual) continue;
    for (const [pointer, value] of valuesOf(indicator)) {
      const count = countOf(value);
      if (count === undefined || count <= 0 || count >= limit) continue;
      yield finding('privacy/small-count', indicator.origin.at(pointer), { count: value, limit });
    }
  }
};

function* valuesOf({ baseline, series }: Indicator): Iterable<readonly [pointer: string, IndicatorValue]> {
  if (baseline) yield ['baslinje/värde', baseline.value];
  for (const [i, { values }] of series.entries())
    for (const [period, value] of values) yield [`serier/${i}/värden/${escapeKey(period)}`, value];
}

function countOf(value: IndicatorValue): number | undefined {
  const digits = value.replace(/[ \u00a0]/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}
