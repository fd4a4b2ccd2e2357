import { labels } from '../../locale/index.ts';
import type { Area, Edition, FromElsewhere, Goal } from '../../model/index.ts';
import { heading, text } from '../blocks.ts';
import type { Block, Fact, Heading, Inline } from '../report.ts';
import { activityTable, withoutResponsible } from './activity-table.ts';
import { nameOf } from './area-names.ts';
import { activityWords, goalWords } from './area-words.ts';
import { isLinked, type WorkForm } from './work-form.ts';

/** Where the parts of an area stand: below which heading, and what their own ids begin with. */
export interface AreaPlace {
  readonly id: string;
  readonly title: string;
  readonly level: Heading['level'];
}

/** Goals by their horizon, numbered through where activities point at them. */
export function goalFacts(area: Area, edition: Edition): readonly Fact[] {
  let from = 1;
  return goalGroups(area).map(({ term, goals }) => {
    const values = goals.map((goal) => goalWords(goal, edition));
    const valuesFrom = goals.map(({ origin }) => origin.at('text'));
    const group: Fact = { term, values, valuesFrom, list: isLinked(area) ? { from } : 'bullets' };
    from += goals.length;
    return group;
  });
}

export function activityFacts({ activities }: Area, edition: Edition, form: WorkForm): readonly Fact[] {
  if (activities.length === 0) return [];
  const values = activities.map((activity) => activityWords(activity, edition, form));
  const valuesFrom = activities.map(({ origin }) => origin.at('text'));
  return [{ term: labels.activities, values, valuesFrom, list: 'bullets' }];
}

/** Where something beside their words can be lined up. */
export function activityRows(
  place: AreaPlace,
  area: Area,
  edition: Edition,
  form: WorkForm,
): readonly Block[] {
  if (area.activities.length === 0) return [];
  const goals = isLinked(area) ? goalGroups(area).flatMap((group) => group.goals) : [];
  return [
    partHeading(place, labels.activities),
    activityTable(area, goals, edition, form, labels.activityTable(place.title)),
    ...withoutResponsible(area, form),
  ];
}

/** Goals, or activities, that stand in another area and belong to this one as well: pointed at, and told there. */
export function factsFromElsewhere(
  term: string,
  shared: FromElsewhere['goals' | 'activities'],
  { plan }: Edition,
): readonly Fact[] {
  if (shared.length === 0) return [];
  const values = shared.map(({ thing, home }): readonly Inline[] => [
    ...(thing.id === undefined
      ? text(thing.text)
      : [{ kind: 'internal' as const, target: thing.id, children: text(thing.text.replace(/\.$/, '')) }]),
    ...text(` (${labels.standsIn(nameOf(home.id, plan))})`),
  ]);
  return [{ term, values, list: 'bullets' }];
}

/** In the order in which the author begins to speak of each horizon. */
function goalGroups({ goals }: Area): readonly { readonly term: string; readonly goals: readonly Goal[] }[] {
  const terms = [...new Set(goals.map(goalTerm))];
  return terms.map((term) => ({ term, goals: goals.filter((goal) => goalTerm(goal) === term) }));
}

function goalTerm({ horizon }: Goal): string {
  if (horizon.length === 2) return labels.goalsBoth;
  if (horizon.includes('lång')) return labels.goalsLong;
  return horizon.includes('kort') ? labels.goalsShort : labels.goals;
}

/** A heading that only orders the parts of an area. */
export function partHeading(place: AreaPlace, words: string): Heading {
  const id = `${place.id}.del_${words.toLowerCase().replace(/[^a-zåäö]+/g, '-')}`;
  return heading(words, id, Math.min(5, place.level + 1) as Heading['level'], false);
}
