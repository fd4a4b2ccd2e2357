import { labels } from '../../locale/index.ts';
import {
  type Area,
  type Edition,
  type Goal,
  indicatorAnchor,
  plainText,
  responsibleIn,
  type Section,
} from '../../model/index.ts';
import { heading } from '../blocks.ts';
import type { AreaPart, Outline } from '../outline.ts';
import type { Block, Fact, Heading, Inline, List } from '../report.ts';
import { focusTitle } from './area-names.ts';
import { activityTable, setTable } from './area-table.ts';
import { activityWords, goalWords, indicatorIds } from './area-words.ts';
import { fact } from './cover.ts';

/**
 * What an area shows, in the outline's order: short facts side by side, its own text, and each list of goals, activities or
 * indicators under a heading of its own. Facts that follow on each other stand in one block. What its author wrote as text is
 * shown even where an outline forgets it.
 */
export function areaBlocks(
  section: Section,
  area: Area,
  edition: Edition,
  outline: Outline,
  written: { readonly text: readonly Block[]; readonly underavsnitt: readonly Block[] },
): readonly Block[] {
  const blocks: Block[] = [];
  const forgotten = (['text', 'underavsnitt'] as const).filter((part) => !outline.area.includes(part));
  for (const part of [...outline.area, ...forgotten]) {
    if (part === 'text' || part === 'underavsnitt') blocks.push(...written[part]);
    const facts = factsOf(part, section, area, edition, outline);
    const last = blocks.at(-1);
    if (facts.length > 0 && last?.kind === 'facts')
      blocks[blocks.length - 1] = { kind: 'facts', facts: [...last.facts, ...facts] };
    else if (facts.length > 0) blocks.push({ kind: 'facts', facts });
    blocks.push(...listsOf(part, section, area, edition));
  }
  return blocks;
}

function factsOf(
  part: AreaPart,
  section: Section,
  area: Area,
  edition: Edition,
  outline: Outline,
): readonly Fact[] {
  const asked = (term: string) => (outline.ask.includes(part) ? [fact(term, [labels.missing])] : []);
  switch (part) {
    case 'fokusområden':
      return focusFacts(area, plainText(section.title), edition);
    case 'ansvariga':
      if (area.responsible.length > 0) return [fact(labels.responsible, area.responsible)];
      return responsibleIn(area).length > 0 ? [] : asked(labels.responsible);
    case 'målgrupper':
      return area.audiences.length > 0 ? [fact(labels.audiences, area.audiences)] : [];
    case 'indikatorer':
      return indicatorIds(area).length > 0 ? [] : asked(labels.indicators);
    default:
      return [];
  }
}

function listsOf(part: AreaPart, section: Section, area: Area, edition: Edition): readonly Block[] {
  switch (part) {
    case 'mål':
      return isTabled(area) ? tableOfSets(section, area, edition) : goalLists(section, area);
    case 'aktiviteter':
      return isTabled(area) && area.table.includes('aktiviteter')
        ? []
        : activityBlocks(section, area, edition);
    case 'indikatorer': {
      const names = indicatorIds(area).map((id) => indicatorName(id, edition));
      return names.length === 0 ? [] : [partHeading(section, labels.indicators), list(names)];
    }
    default:
      return [];
  }
}

/** The sets side by side, as the author asked, where no activity says which goal it serves. */
function isTabled(area: Area): boolean {
  return area.table.length > 0 && !isLinked(area);
}

function isLinked(area: Area): boolean {
  return area.activities.some((activity) => activity.goals.length > 0);
}

/** A set that the table has no column for stands as a list. */
function tableOfSets(section: Section, area: Area, edition: Edition): readonly Block[] {
  const table = setTable(area, edition, labels.areaTable(plainText(section.title)));
  return area.table.includes('mål') ? [table] : [...goalLists(section, area), table];
}

/** Goals that activities point at are numbered, so that a table can name them. */
function goalLists(section: Section, area: Area): readonly Block[] {
  if (area.table.length > 0 && isLinked(area)) {
    const words = area.goals.map((goal) => goalWords(goal, true));
    return [partHeading(section, labels.goals), { ...list(words), ordered: true }];
  }
  const terms = [...new Set(area.goals.map(goalTerm))];
  return terms.flatMap((term) => [
    partHeading(section, term),
    list(area.goals.filter((goal) => goalTerm(goal) === term).map((goal) => goalWords(goal, false))),
  ]);
}

function activityBlocks(section: Section, area: Area, edition: Edition): readonly Block[] {
  if (area.activities.length === 0) return [];
  const title = partHeading(section, labels.activities);
  if (area.table.length > 0 && isLinked(area))
    return [title, activityTable(area, edition, labels.activityTable(area.table.includes('ansvariga')))];
  return [title, list(area.activities.map((activity) => activityWords(activity, edition)))];
}

function partHeading(section: Section, text: string): Heading {
  const level = Math.min(5, section.level + 1) as Heading['level'];
  return heading(text, `${section.id}.${slug(text)}`, level, false);
}

function slug(text: string): string {
  return `del-${text.toLowerCase().replaceAll(' ', '-')}`;
}

function list(items: readonly (readonly Inline[])[]): List {
  return {
    kind: 'list',
    ordered: false,
    start: 1,
    items: items.map((content) => ({ checked: undefined, blocks: [{ kind: 'paragraph', content }] })),
  };
}

/**
 * The agreement's own name of each area; what the author said instead where it belongs to none. An area that bears the
 * agreement's own name need not say it twice.
 */
function focusFacts(area: Area, title: string, edition: Edition): readonly Fact[] {
  const names = area.focus.map((ref) => focusTitle(ref.id, edition));
  if (area.outside !== undefined) return [fact(labels.outside, [area.outside])];
  const same = names.length === 1 && names[0]?.toLowerCase() === title.toLowerCase();
  return names.length === 0 || same ? [] : [fact(labels.focus, names)];
}

function goalTerm({ horizon }: Goal): string {
  if (horizon.length === 2) return labels.goalsBoth;
  if (horizon.includes('lång')) return labels.goalsLong;
  return horizon.includes('kort') ? labels.goalsShort : labels.goals;
}

function indicatorName(id: string, { plan }: Edition): readonly Inline[] {
  const indicator = plan.indicators.find((candidate) => candidate.id === id);
  const words: readonly Inline[] = [
    { kind: 'text', text: indicator ? labels.indicatorName(indicator.text, indicator.unit) : id },
  ];
  return indicator ? [{ kind: 'internal', target: indicatorAnchor(id), children: words }] : words;
}
