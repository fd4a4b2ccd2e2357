import { labels, localeFor } from '../../locale/index.ts';
import { type Activity, type Area, type Edition, type Goal, plainText, type Section } from '../../model/index.ts';
import type { AreaPart, Outline } from '../outline.ts';
import type { Block, Fact, Inline } from '../report.ts';
import { fact } from './cover.ts';
import { areaTable } from './area-table.ts';

/** What an area shows, in the outline's order. Facts that follow on each other stand in one block. */
export function areaBlocks(section: Section, area: Area, edition: Edition, outline: Outline, body: readonly Block[]): readonly Block[] {
  const blocks: Block[] = [];
  const tabled = area.table;
  for (const part of outline.area) {
    if (part === 'text') {
      blocks.push(...body);
      continue;
    }
    const facts = tabled.includes(part) ? [] : factsOf(part, area, edition, outline);
    const last = blocks.at(-1);
    if (facts.length === 0) continue;
    if (last?.kind === 'facts') blocks[blocks.length - 1] = { kind: 'facts', facts: [...last.facts, ...facts] };
    else blocks.push({ kind: 'facts', facts });
  }
  if (tabled.length > 0) blocks.push(areaTable(area, plainText(section.title)));
  return blocks;
}

function factsOf(part: AreaPart, area: Area, edition: Edition, outline: Outline): readonly Fact[] {
  const asked = (term: string) => (outline.ask.includes(part) ? [fact(term, [labels.missing])] : []);
  switch (part) {
    case 'fokusområden':
      return focusFacts(area, edition);
    case 'ansvariga':
      return area.responsible.length > 0 ? [fact(labels.responsible, area.responsible)] : asked(labels.responsible);
    case 'målgrupper':
      return area.audiences.length > 0 ? [fact(labels.audiences, area.audiences)] : [];
    case 'mål':
      return goalFacts(area.goals);
    case 'aktiviteter':
      return area.activities.length === 0
        ? []
        : [{ term: labels.activities, values: area.activities.map((activity) => activityWords(activity, area)) }];
    case 'indikatorer': {
      const names = (area.indicators ?? []).map((ref) => indicatorName(ref.id, edition));
      return names.length > 0 ? [{ term: labels.indicators, values: names }] : asked(labels.indicators);
    }
    case 'text':
      return [];
  }
}

/** The agreement's own name of each area; what the author said instead where it belongs to none. */
function focusFacts(area: Area, { agreement }: Edition): readonly Fact[] {
  const names = area.focus.map((ref) => {
    const found = agreement?.areas.find((candidate) => candidate.id === ref.id || candidate.number === ref.id);
    return found ? capital(found.title) : ref.id;
  });
  if (area.outside !== undefined) names.push(area.outside);
  return names.length === 0 ? [] : [fact(labels.focus, names)];
}

function goalFacts(goals: readonly Goal[]): readonly Fact[] {
  const facts: { term: string; values: (readonly Inline[])[] }[] = [];
  for (const goal of goals) {
    const term = goalTerm(goal);
    const same = facts.find((candidate) => candidate.term === term);
    if (same) same.values.push(goalWords(goal));
    else facts.push({ term, values: [goalWords(goal)] });
  }
  return facts;
}

function goalTerm({ horizon }: Goal): string {
  if (horizon.length === 2) return labels.goalsBoth;
  if (horizon.includes('lång')) return labels.goalsLong;
  return horizon.includes('kort') ? labels.goalsShort : labels.goals;
}

export function goalWords(goal: Goal): readonly Inline[] {
  const details = goal.due === undefined ? [] : [labels.due(goal.due)];
  return withAnchor(goal.id, goal.text, details);
}

/** An activity with what is known of it in brackets: when, how it goes, who, on what condition. */
export function activityWords(activity: Activity, area: Area): readonly Inline[] {
  const own = activity.responsible !== area.responsible && activity.responsible.length > 0;
  const inTable = area.table.includes('ansvariga');
  const details = [
    activity.due === undefined ? [] : labels.due(activity.due),
    activity.status === undefined || activity.status === 'planerad' ? [] : activity.status,
    activity.priority ?? [],
    activity.condition === undefined ? [] : labels.condition(activity.condition),
    activity.reason === undefined ? [] : labels.because(activity.reason),
    own && !inTable ? labels.by(localeFor('sv').list(activity.responsible, 'och')) : [],
  ].flat();
  return withAnchor(activity.id, activity.text, details);
}

function withAnchor(id: string | undefined, text: string, details: readonly string[]): readonly Inline[] {
  const anchor: readonly Inline[] = id === undefined ? [] : [{ kind: 'anchor', id }];
  const words = details.length === 0 ? text : `${text} (${details.join(', ')})`;
  return [...anchor, { kind: 'text', text: words }];
}

function indicatorName(id: string, { plan }: Edition): readonly Inline[] {
  const indicator = plan.indicators.find((candidate) => candidate.id === id);
  const words: readonly Inline[] = [{ kind: 'text', text: indicator ? labels.indicatorName(indicator.text, indicator.unit) : id }];
  return indicator ? [{ kind: 'internal', target: `indikator.${id}`, children: words }] : words;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
