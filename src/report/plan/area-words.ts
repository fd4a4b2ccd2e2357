import { labels, localeFor, moneyLabels } from '../../locale/index.ts';
import { type Activity, type Edition, type Goal, type Plan, valueOfYear } from '../../model/index.ts';
import type { Inline } from '../report.ts';
import { nameOf } from './area-names.ts';
import { statedText, titleOf } from './fund-tables.ts';
import type { WorkForm } from './work-form.ts';

/** A goal with its day, what became of it, and the target of its indicators with the value of that year. The heading above tells the horizon. */
export function goalWords(goal: Goal, { plan }: Edition): readonly Inline[] {
  const targets = goal.indicators.flatMap(({ id }) => {
    const indicator = plan.indicators.find((one) => one.id === id);
    return indicator?.target
      ? labels.targetAndValue(indicator.target, valueOfYear(indicator, indicator.target.year))
      : [];
  });
  const outcome = labels.goalOutcome(goal.outcome, goal.comment);
  const due = goal.due === undefined ? [] : [labels.due(goal.due)];
  return withAnchor(goal.id, goal.text, [
    ...due,
    ...targets,
    ...labels.strategyAims(goal.strategy.map(({ id }) => id)),
    ...reach(goal, plan),
    ...outcome,
  ]);
}

/**
 * An activity in a list, with what is known of it in brackets: when, how it goes, who (where it is somebody else than the
 * area's), on what condition.
 */
export function activityWords(activity: Activity, edition: Edition, form: WorkForm): readonly Inline[] {
  const details = [
    ...timeParts(activity, edition),
    ...activityDetails(activity, edition, form),
    ...(activity.responsible.length > 0
      ? [labels.by(localeFor('sv').list(activity.responsible, 'och'))]
      : []),
  ];
  return withAnchor(activity.id, activity.text, details);
}

/** When and how it goes, as a cell of its own; empty where nothing is told. */
export function activityTime(activity: Activity, edition: Edition): string {
  const text = timeParts(activity, edition).join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** That something is planned goes without saying. */
function timeParts({ from, due, status, replacedBy }: Activity, { plan }: Edition): readonly string[] {
  const successors = replacedBy.map(({ id }) => nameOf(id, plan));
  return [
    status === undefined || status === 'planerad'
      ? []
      : labels.leavingStatus(status, localeFor('sv').list(successors, 'och')),
    from === undefined ? [] : labels.from(from),
    due === undefined ? [] : labels.due(due),
  ].flat();
}

/** What is known of an activity beside who does it, and when. */
export function activityDetails(activity: Activity, edition: Edition, form: WorkForm): readonly string[] {
  const list = (words: readonly string[]) => localeFor('sv').list(words, 'och');
  const earlier = [activity.continues ?? [], activity.previously].flat().map(({ id }) => id);
  return [
    activity.funds.length === 0
      ? []
      : moneyLabels.allotted(
          list(
            activity.funds.map(({ line, amount }) =>
              moneyLabels.from(statedText(amount, labels.missing), titleOf(line.id, edition)),
            ),
          ),
        ),
    activity.priority ?? [],
    activity.condition === undefined ? [] : labels.condition(activity.condition),
    activity.reason === undefined ? [] : labels.because(activity.reason),
    earlier.length === 0 ? [] : labels.continues(list(earlier.map(form.earlier))),
    ...reach(activity, edition.plan),
  ].flat();
}

/** The parties that have chosen a thing, where not all have, and the other areas that it belongs to. */
function reach({ parties, alsoIn }: Pick<Goal, 'parties' | 'alsoIn'>, plan: Plan): readonly string[] {
  const list = (words: readonly string[]) => localeFor('sv').list(words, 'och');
  return [
    ...(parties.length === 0 ? [] : [labels.chosenBy(list(parties.map(({ id }) => id)))]),
    ...(alsoIn.length === 0 ? [] : [labels.alsoIn(list(alsoIn.map(({ id }) => nameOf(id, plan))))]),
  ];
}

/** Words that can be linked to by an id; what is known of the thing follows in brackets. */
export function withAnchor(
  id: string | undefined,
  text: string,
  details: readonly string[],
): readonly Inline[] {
  const anchor: readonly Inline[] = id === undefined ? [] : [{ kind: 'anchor', id }];
  const words = details.length === 0 ? text : labels.withDetails(text, details.join('; '));
  return [...anchor, { kind: 'text', text: words }];
}
