import { finding } from '../../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/** An area belongs to an area of the agreement, or says why it does not. */
export const areaFocusMissing: Rule = function* ({ areas }) {
  for (const { area } of areas) {
    if (area.focus.length === 0 && area.outside === undefined) {
      yield finding('area/focus-missing', area.origin.at('fokusområden', 'key'), { area: area.id });
    }
  }
};
