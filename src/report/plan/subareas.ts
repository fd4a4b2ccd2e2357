import { type Area, type Edition, indicatorIds, type Section } from '../../model/index.ts';
import { heading, placed } from '../blocks.ts';
import type { AreaPart, Outline } from '../outline.ts';
import type { Block, Heading } from '../report.ts';
import { areaBlocks } from './area.ts';
import type { WorkForm } from './work-form.ts';

/**
 * The small areas of a section, each under a heading of its own and set as any other area: in a table their goals and
 * activities would be columns a word wide. What some of them have, the others say that they lack.
 */
export function subareaBlocks(
  section: Section,
  edition: Edition,
  outline: Outline,
  form: WorkForm,
): readonly Block[] {
  const level = Math.min(5, section.level + 1) as Heading['level'];
  const ask = PARTS.filter(({ isUsed }) => section.subareas.some(({ area }) => isUsed(area)));
  const asking = { area: outline.area, ask: ask.map(({ part }) => part) };
  return section.subareas.flatMap(({ title, area }) => [
    ...placed([heading(title, area.id, level, false)], area.origin.span),
    ...areaBlocks({ id: area.id, title, level }, area, edition, asking, form, NOTHING_WRITTEN),
  ]);
}

const NOTHING_WRITTEN = { text: [], underavsnitt: [] } as const;

const PARTS: readonly { readonly part: AreaPart; readonly isUsed: (area: Area) => boolean }[] = [
  { part: 'fokusområden', isUsed: ({ focus, outside }) => focus.length > 0 || outside !== undefined },
  { part: 'målgrupper', isUsed: ({ audiences }) => audiences.length > 0 },
  { part: 'mål', isUsed: ({ goals }) => goals.length > 0 },
  { part: 'aktiviteter', isUsed: ({ activities }) => activities.length > 0 },
  { part: 'ansvariga', isUsed: ({ responsible }) => responsible.length > 0 },
  { part: 'indikatorer', isUsed: (area) => indicatorIds(area).length > 0 },
];
