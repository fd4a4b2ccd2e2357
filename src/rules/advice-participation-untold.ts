import words from '../../schema/advice-words.json' with { type: 'json' };
import { finding } from '../diagnostics/index.ts';
import { plainText, type Section } from '../model/index.ts';
import type { Rule } from './rule.ts';
import { isWhole } from './several.ts';

/** The role of a section that tells who took part, which a first plan gives it. */
const ROLE = 'delaktighet';

/** A plan tells who of those it is for took part in it: in a section with the role, or under a heading or in an area that says so. */
export const adviceParticipationUntold: Rule = function* ({ kind, areas, sections, complete, plan }) {
  if (!complete || !plan || !isWhole(areas) || (kind !== 'handlingsplan' && kind !== 'inriktning')) return;
  const told = (section: Section): boolean =>
    section.role === ROLE || speaksOf(plainText(section.title)) || section.sections.some(told);
  if (sections.some(told)) return;
  yield finding('advice/participation-untold', plan.origin.at('titel'), { areas: areas.length });
};

function speaksOf(title: string): boolean {
  const lower = title.toLowerCase();
  return words.delaktighet.some((word) => lower.includes(word));
}
