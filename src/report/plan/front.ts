import { labels } from '../../locale/index.ts';
import { type Edition, plainText, type Section } from '../../model/index.ts';
import type { Standing } from '../../standing/index.ts';
import { heading } from '../blocks.ts';
import type { FrontPart } from '../outline.ts';
import type { Block } from '../report.ts';
import { keyFigureBlocks } from './overview/key-figures.ts';
import { overviewBlocks } from './overview/overview.ts';
import type { Chapter } from './overview/rows.ts';

/**
 * What stands before the first chapter, in the outline's order. The parts that are counted from the plan and follow on each other have one heading
 * together.
 */
export function frontBlocks(
  parts: readonly FrontPart[],
  edition: Edition,
  standing: () => Standing,
  years: readonly string[],
  summary: () => readonly Block[],
): readonly Block[] {
  const counted = (part: FrontPart): readonly Block[] => {
    if (part === 'nyckeltal') return keyFigureBlocks(standing(), edition);
    return overviewBlocks(standing(), chaptersOf(edition), years, edition.plan.charts);
  };
  const groups: FrontPart[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last && last[0] !== 'sammanfattning' && part !== 'sammanfattning') last.push(part);
    else groups.push([part]);
  }
  return groups.flatMap((group): readonly Block[] => {
    if (group[0] === 'sammanfattning') return summary();
    const blocks = group.flatMap(counted);
    const title = group.includes('läget')
      ? labels.standing.title(edition.plan.kind)
      : labels.standing.keyFigures;
    return blocks.length === 0 ? [] : [heading(title, 'läget.plan'), ...blocks];
  });
}

/** Every section by its id: an area's chapter is one of them. */
function chaptersOf({ plan }: Edition): ReadonlyMap<string, Chapter> {
  const chapters = new Map<string, Chapter>();
  const visit = ({ id, title, number, sections }: Section) => {
    chapters.set(id, { title: plainText(title), number });
    sections.forEach(visit);
  };
  plan.sections.forEach(visit);
  return chapters;
}
