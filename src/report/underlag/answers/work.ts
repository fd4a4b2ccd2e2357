import { labels, localeFor } from '../../../locale/index.ts';
import { type Activity, type Edition, type Mark, responsibleIn, type Status } from '../../../model/index.ts';
import type { AreaInPlan } from '../areas.ts';
import { perArea } from '../per-area.ts';
import { placeAt, row } from '../rows.ts';
import type { AnswerGroup, AnswerRow } from '../underlag.ts';

/** What is told as done and what as not done as planned; some is both, and what is only planned neither. */
const TOLD: { readonly [S in Status]: { readonly done: boolean; readonly notDone: boolean } } = {
  planerad: { done: false, notDone: false },
  pågår: { done: true, notDone: false },
  delvis: { done: true, notDone: true },
  försenad: { done: false, notDone: true },
  genomförd: { done: true, notDone: false },
  avbruten: { done: false, notDone: true },
  ersatt: { done: false, notDone: true },
};

/** What was done, with whom and for whom; in a plan for the year to come, what is to be done. */
export function workDone(edition: Edition): readonly AnswerGroup[] {
  const report = edition.plan.kind === 'redovisning';
  const told = (status: Status | undefined, role: 'plan' | 'svar') =>
    report ? status !== undefined && TOLD[status].done : role === 'plan' || status !== undefined;
  return perArea(edition, ({ area, marks }) => {
    const words = labels.underlag;
    const done = [
      ...area.activities
        .filter(({ status }) => (report ? told(status, 'plan') : true))
        .map((activity) => activityRow(words.work, activity)),
      ...marks.filter(({ status, role }) => told(status, role)).map((mark) => markRow(words.work, mark)),
    ];
    const list = (items: readonly string[]) =>
      items.length === 0 ? undefined : localeFor('sv').list(items, 'och');
    return [
      ...(done.length > 0 ? done : [row(words.work, undefined, area.origin, 'aktiviteter')]),
      row(words.withWhom, list(responsibleIn(area)), area.origin, 'ansvariga'),
      row(words.forWhom, list(area.audiences), area.origin, 'målgrupper'),
    ];
  });
}

/** What did not happen, and why; that nothing is marked so is told as just that. */
export function workNotDone(edition: Edition): readonly AnswerGroup[] {
  const { plan } = edition;
  const inAreas = perArea(edition, (area) => {
    const rows = notDoneIn(area);
    return rows.length > 0
      ? rows
      : [row(labels.underlag.notDone, labels.underlag.nothingMarked, area.area.origin, 'aktiviteter')];
  });
  const leaving = plan.leaving.flatMap((item, i): AnswerRow[] => [
    row(labels.underlag.notDone, labels.withDetails(item.id, item.status), plan.origin, `utgår/${i}/id`),
    row(labels.underlag.why, item.reason, plan.origin, `utgår/${i}/orsak`),
  ]);
  return leaving.length === 0
    ? inAreas
    : [...inAreas, { title: labels.leaving, areas: [], recipients: [], rows: leaving }];
}

function notDoneIn({ area, marks }: AreaInPlan): readonly AnswerRow[] {
  const { notDone, why } = labels.underlag;
  const late = ({ status }: { readonly status: Status | undefined }) =>
    status !== undefined && TOLD[status].notDone;
  return [
    ...area.activities
      .filter(late)
      .flatMap((activity) => [
        activityRow(notDone, activity),
        row(why, activity.reason, activity.origin, 'orsak'),
      ]),
    ...marks.filter(late).flatMap((mark): AnswerRow[] => [
      markRow(notDone, mark),
      {
        label: why,
        value: mark.reason,
        place: { span: mark.span, path: mark.span.path, field: `:${mark.role}[${mark.id}]{orsak="…"}` },
      },
    ]),
  ];
}

function activityRow(label: string, activity: Activity): AnswerRow {
  const details = [activity.status ?? [], activity.due === undefined ? [] : labels.due(activity.due)].flat();
  const value = details.length === 0 ? activity.text : labels.withDetails(activity.text, details.join('; '));
  return { label, value, place: placeAt(activity.origin, '') };
}

function markRow(label: string, mark: Mark): AnswerRow {
  const status = mark.status ?? (mark.due === undefined ? undefined : labels.due(mark.due));
  const words = mark.text.trim() === '' ? mark.id : mark.text.trim();
  return {
    label,
    value: status === undefined ? words : labels.withDetails(words, status),
    place: { span: mark.span, path: mark.span.path, field: `:${mark.role}[${mark.id}]` },
  };
}
