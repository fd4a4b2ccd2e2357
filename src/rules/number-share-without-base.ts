import { finding, lettered } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/** A change in percent: `minska med 10 %`, `öka 10 procent`. */
const CHANGE = lettered(
  String.raw`(?:minska|öka|sänka|höja|halvera)\w*\s+(?:\p{L}+\s+){0,6}?(?:med\s+)?\d+(?:,\d+)? ?(?:%|procent)`,
  'iu',
);
/** Words that say what it is counted from. */
const BASE = /jämfört|jämförelse|sedan|från \d|\d{4}/i;

/** A goal that is to change something by a share says from what: in its words, or by an indicator with a baseline. */
export const numberShareWithoutBase: Rule = function* ({ areas, indicators, complete }) {
  if (!complete) return;
  const based = new Set(indicators.flatMap(({ id, baseline }) => (baseline ? [id] : [])));
  for (const goal of areas.flatMap(({ area }) => area.goals)) {
    if (!CHANGE(goal.text).test(goal.text) || BASE.test(goal.text)) continue;
    if (goal.indicators.some(({ id }) => based.has(id))) continue;
    yield finding('number/share-without-base', goal.origin.at('text'), { text: goal.text });
  }
};
