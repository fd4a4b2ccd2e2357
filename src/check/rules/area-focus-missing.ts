import { finding } from '../../diagnostics/index.ts';
import { listLeftOut } from './list-left-out.ts';
import type { Rule } from './rule.ts';

/** An area belongs to an area of the agreement, or says why it does not. The schema asks for the field itself. */
export const areaFocusMissing: Rule = function* ({ areas, trees }) {
  for (const { area, section } of areas) {
    const tree = trees.get(section.file);
    if (!tree?.has('fokusområden') || !listLeftOut(tree, 'fokusområden') || tree.has('utanför')) continue;
    yield finding('area/focus-missing', area.origin.at('fokusområden', 'key'), { area: area.id });
  }
};
