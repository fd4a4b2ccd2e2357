import { UNKNOWN } from '../bind/index.ts';
import { finding, suggester } from '../diagnostics/index.ts';
import { COUNTIES, countyMeant, countyNamed } from './counties.ts';
import type { Rule } from './rule.ts';

const NAMES = COUNTIES.map((county) => county.name);

/** `län` is one of the counties of Sweden, by its name without the word. */
export const countyUnknown: Rule = function* ({ plan }) {
  // Of an old document it may be that nobody knows.
  if (!plan || plan.county === UNKNOWN || countyNamed(plan.county)) return;
  const suggestion = countyMeant(plan.county)?.name ?? suggester(NAMES)(plan.county);
  const data = { county: plan.county, suggestion };
  yield finding('county/unknown', plan.origin.at('län'), data, { expected: NAMES });
};
