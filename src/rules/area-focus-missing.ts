import { finding } from '../diagnostics/index.ts';
import { listLeftOut } from './list-left-out.ts';
import type { Rule } from './rule.ts';

/** An area belongs to an area of the agreement, or says why it does not. The schema asks for the field itself. */
export const areaFocusMissing: Rule = function* ({ areas }) {
  for (const { area, fields } of areas) {
    if (!fields?.has('fokusområden') || !listLeftOut(fields, 'fokusområden') || fields.has('utanför'))
      continue;
    yield finding('area/focus-missing', area.origin.at('fokusområden', 'key'), { area: area.id });
  }
};
