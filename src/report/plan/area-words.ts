import { labels, localeFor, moneyLabels } from '../../locale/index.ts';
import type { Activity, Area, Edition, Goal } from '../../model/index.ts';
import type { Inline } from '../report.ts';
import { nameOf } from './area-names.ts';
import { statedText, titleOf } from './fund-tables.ts';

/** A goal with its horizon, where the heading above does not tell it, and its day. */
export function goalWords(goal: Goal, withHorizon: boolean): readonly Inline[] {
  const horizon = withHorizon && goal.horizon.length > 0 ? [labels.horizon(goal.horizon)] : [];
  const due = goal.due === undefined ? [] : [labels.due(goal.due)];
  return withAnchor(goal.id, goal.text, [...horizon, ...due]);
}

/** An activity with what is known of it in brackets: when, how it goes, who (where it is somebody else than the area's and no column tells), on what condition. */
export function activityWords(activity: Activity, edition: Edition): readonly Inline[] {
  const details = [
    ...activityDetails(activity, edition),
    ...(activity.responsible.length > 0
      ? [labels.by(localeFor('sv').list(activity.responsible, 'och'))]
      : []),
  ];
  return withAnchor(activity.id, activity.text, details);
}

/** What is known of an activity beside who does it. */
export function activityDetails(activity: Activity, edition: Edition): readonly string[] {
  const { plan } = edition;
  const list = (words: readonly string[]) => localeFor('sv').list(words, 'och');
  const earlier = [activity.continues ?? [], activity.previously].flat().map(({ id }) => id);
  return [
    activity.from === undefined ? [] : labels.from(activity.from),
    activity.due === undefined ? [] : labels.due(activity.due),
    activity.status === undefined || activity.status === 'planerad'
      ? []
      : labels.leavingStatus(activity.status, list(activity.replacedBy.map(({ id }) => nameOf(id, plan)))),
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
    earlier.length === 0 ? [] : labels.continues(list(earlier)),
    activity.parties.length === 0 ? [] : labels.chosenBy(list(activity.parties.map(({ id }) => id))),
  ].flat();
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

/** What the area is followed by: its own indicators, and those that only a goal or an activity names. */
export function indicatorIds(area: Area): readonly string[] {
  const refs = [
    ...(area.indicators ?? []),
    ...area.goals.flatMap((goal) => goal.indicators),
    ...area.activities.flatMap((activity) => activity.indicators),
  ];
  return [...new Set(refs.map((ref) => ref.id))];
}
