import { labels } from '../../../locale/index.ts';
import {
  type Activity,
  type Area,
  type Edition,
  fromElsewhere,
  type Mark,
  plainText,
  type Status,
} from '../../../model/index.ts';
import { areasOf, areasWritten, elsewhere } from '../areas.ts';
import type { AreaReader } from '../asked.ts';
import { placeAt, placeBeside, whole } from '../rows.ts';
import { sharedRows } from '../shared-rows.ts';
import type { AnswerRow } from '../underlag.ts';

/** What is told as done and what as not done as planned; some is both, and what is only planned neither. */
export const TOLD: { readonly [S in Status]: { readonly done: boolean; readonly notDone: boolean } } = {
  planerad: { done: false, notDone: false },
  pågår: { done: true, notDone: false },
  delvis: { done: true, notDone: true },
  försenad: { done: false, notDone: true },
  genomförd: { done: true, notDone: false },
  avbruten: { done: false, notDone: true },
  ersatt: { done: false, notDone: true },
};

/** What was done; in a plan for the year to come, what is to be done. What is marked outside the areas stands with the other work. */
export const workDone: AreaReader = {
  label: labels.underlag.whatWasDone,
  field: () => 'aktiviteter',
  inArea: ({ area, marks }, { edition }) => [
    ...area.activities
      .filter(({ status }) => (isReport(edition) ? isTold(status, 'plan', edition) : true))
      .map((activity) => activityRow(labels.underlag.work, activity)),
    ...markRows(marks, edition),
    ...sharedWork(area, edition),
  ],
  besides: ({ edition }) =>
    elsewhere(edition).flatMap(({ section, marks }) => {
      const rows = markRows(marks, edition);
      return rows.length === 0 ? [] : [{ title: plainText(section.title), areas: [], recipients: [], rows }];
    }),
  whole: ({ edition }) => {
    if (areasOf(edition).length + (edition.agreement?.areas ?? []).length > 0) return [];
    const place = placeBeside(edition, '', labels.underlag.areaFile);
    return whole([{ label: labels.underlag.areas, value: undefined, place }]);
  },
  gap: 'text',
};

/** What stands in another area and belongs to this one as well. */
function sharedWork(area: Area, edition: Edition): readonly AnswerRow[] {
  const shared = fromElsewhere(area, areasWritten(edition)).activities.filter(
    ({ thing }) => !isReport(edition) || isTold(thing.status, 'plan', edition),
  );
  return sharedRows(shared, edition, () => labels.underlag.work);
}

function isReport({ plan }: Edition): boolean {
  return plan.kind === 'redovisning';
}

function isTold(status: Status | undefined, role: Mark['role'], edition: Edition): boolean {
  if (isReport(edition)) return status !== undefined && TOLD[status].done;
  return role === 'plan' || status !== undefined;
}

function markRows(marks: readonly Mark[], edition: Edition): readonly AnswerRow[] {
  return marks
    .filter(({ status, role }) => isTold(status, role, edition))
    .map((mark) => markRow(labels.underlag.work, mark));
}

export function activityRow(label: string, activity: Activity): AnswerRow {
  const { status, due, condition } = activity;
  const details = [
    status ?? [],
    due === undefined ? [] : labels.due(due),
    condition === undefined ? [] : labels.underlag.onlyIf(condition),
  ].flat();
  const value = details.length === 0 ? activity.text : labels.withDetails(activity.text, details.join('; '));
  return { label, value, place: placeAt(activity.origin, '') };
}

export function markRow(label: string, mark: Mark): AnswerRow {
  const status = mark.status ?? (mark.due === undefined ? undefined : labels.due(mark.due));
  const words = mark.text.trim() === '' ? labels.namedById(mark.id) : mark.text.trim();
  return {
    label,
    value: status === undefined ? words : labels.withDetails(words, status),
    place: { span: mark.span, path: mark.span.path, field: `:${mark.role}[${mark.id}]` },
  };
}
