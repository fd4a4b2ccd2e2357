import { capital, labels, localeFor } from '../../locale/index.ts';
import { type Area, type Edition, indicatorAnchor, indicatorIds, responsibleIn } from '../../model/index.ts';
import { placed } from '../blocks.ts';
import type { AreaPart, Outline } from '../outline.ts';
import type { Block, Fact, Inline } from '../report.ts';
import { aimWords, areaWord, focusTitle, numberedFocus } from './area-names.ts';
import {
  type AreaPlace,
  activityFacts,
  activityRows,
  factsFromElsewhere,
  goalFacts,
  partHeading,
} from './area-work.ts';
import { fact } from './cover.ts';
import type { WorkForm } from './work-form.ts';

/**
 * What an area shows, in the outline's order: its own text, and terms with what belongs to each. Facts that follow on each
 * other stand in one block. What its author wrote as text is shown even where an outline forgets it.
 */
export function areaBlocks(
  place: AreaPlace,
  area: Area,
  edition: Edition,
  outline: Pick<Outline, 'area' | 'ask'>,
  form: WorkForm,
  written: { readonly text: readonly Block[]; readonly underavsnitt: readonly Block[] },
): readonly Block[] {
  const forgotten = (['text', 'underavsnitt'] as const).filter((part) => !outline.area.includes(part));
  const order = [...outline.area, ...forgotten];
  // After headings of the author's own the area's work would seem to belong to the last of them, so it gets one of its own.
  const below = order
    .slice(written.underavsnitt.length === 0 ? order.length : order.indexOf('underavsnitt') + 1)
    .filter((part) => holdsWork(part, area));
  const own = partHeading(place, labels.ofTheArea(localeFor('sv').list(below, 'och')));

  // The same below the area's work, for a text that an outline has put there.
  const isBelowWork = order.slice(0, order.indexOf('text')).some((part) => holdsWork(part, area));
  const about = isBelowWork && written.text.length > 0 ? [partHeading(place, labels.aboutTheArea)] : [];

  const blocks: Block[] = [];
  for (const part of order) {
    if (part === 'text') blocks.push(...about);
    if (part === 'text' || part === 'underavsnitt') blocks.push(...written[part]);
    if (part === below[0]) blocks.push(own);
    const told = factsOf(part, place, area, edition, outline, form);
    const from = told.length === 0 ? area.origin.span : area.origin.at(part, 'key');
    const facts = told.map((each): Fact => ({ ...each, from }));
    const last = blocks.at(-1);
    if (facts.length > 0 && last?.kind === 'facts')
      blocks[blocks.length - 1] = { kind: 'facts', facts: [...last.facts, ...facts] };
    else if (facts.length > 0) blocks.push({ kind: 'facts', facts });
    const inner = below.includes(part) ? { ...place, level: own.level } : place;
    if (part === 'aktiviteter' && form.isTable)
      blocks.push(...placed(activityRows(inner, area, edition, form), area.origin.at(part, 'key')));
  }
  return blocks;
}

function holdsWork(part: AreaPart, area: Area): boolean {
  switch (part) {
    case 'mål':
      return area.goals.length > 0;
    case 'aktiviteter':
      return area.activities.length > 0;
    case 'indikatorer':
      return indicatorIds(area).length > 0;
    default:
      return false;
  }
}

function factsOf(
  part: AreaPart,
  place: AreaPlace,
  area: Area,
  edition: Edition,
  outline: Pick<Outline, 'ask'>,
  form: WorkForm,
): readonly Fact[] {
  const shared = form.shared(area);
  const asked = (term: string) => (outline.ask.includes(part) ? [fact(term, [labels.missing])] : []);
  switch (part) {
    case 'fokusområden':
      return [
        ...(focusFacts(area, place.title, edition) ?? asked(capital(areaWord(edition).one))),
        ...strategyFacts(area),
      ];
    case 'ansvariga': {
      const parties = area.parties.map(({ id }) => id);
      const chosenBy = parties.length === 0 ? [] : [fact(labels.chosenByParties, parties)];
      if (area.responsible.length > 0) return [fact(labels.responsible, area.responsible), ...chosenBy];
      return [...(responsibleIn(area).length > 0 ? [] : asked(labels.responsible)), ...chosenBy];
    }
    case 'målgrupper':
      return area.audiences.length > 0 ? [fact(labels.audiences, area.audiences)] : asked(labels.audiences);
    case 'mål':
      return [
        ...(area.goals.length > 0
          ? goalFacts(area, edition)
          : shared.goals.length > 0
            ? []
            : asked(labels.goals)),
        ...factsFromElsewhere(labels.goalsFromElsewhere, shared.goals, edition),
      ];
    case 'aktiviteter': {
      const own = form.isTable ? [] : activityFacts(area, edition, form);
      const none = area.activities.length + shared.activities.length === 0;
      return [
        ...(none ? asked(labels.activities) : own),
        ...factsFromElsewhere(labels.activitiesFromElsewhere, shared.activities, edition),
      ];
    }
    case 'indikatorer': {
      const values = indicatorIds(area).map((id) => indicatorName(id, edition));
      if (values.length === 0) return asked(labels.indicators);
      return [{ term: labels.indicators, values, list: 'bullets' }];
    }
    default:
      return [];
  }
}

/** The aims of the national strategy that the area serves, each with its number. */
function strategyFacts({ strategy }: Area): readonly Fact[] {
  return strategy.length === 0
    ? []
    : [
        fact(
          labels.strategy,
          strategy.map(({ id }) => aimWords(id)),
        ),
      ];
}

/**
 * What the plan calls each area of the agreement, or else what the agreement does; what the author said instead where it belongs
 * to none. An area that bears the same name need not say it twice. Undefined where nothing is said or known.
 */
function focusFacts(area: Area, title: string, edition: Edition): readonly Fact[] | undefined {
  const names = area.focus.map((ref) => numberedFocus(ref.id, edition));
  const [only] = area.focus.map((ref) => focusTitle(ref.id, edition));
  if (area.outside !== undefined) return [fact(labels.outside, [area.outside])];
  const same = names.length === 1 && only?.toLowerCase() === title.toLowerCase();
  if (names.length === 0) return undefined;
  const { one, many } = areaWord(edition);
  return same ? [] : [fact(capital(names.length === 1 ? one : many), names)];
}

function indicatorName(id: string, { plan }: Edition): readonly Inline[] {
  const indicator = plan.indicators.find((candidate) => candidate.id === id);
  const words: readonly Inline[] = [
    { kind: 'text', text: indicator ? labels.indicatorName(indicator.text, indicator.unit) : id },
  ];
  return indicator ? [{ kind: 'internal', target: indicatorAnchor(id), children: words }] : words;
}
