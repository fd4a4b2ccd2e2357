import { labels, localeFor } from '../../../locale/index.ts';
import {
  type Activity,
  type Edition,
  fromElsewhere,
  type Mark,
  plainText,
  responsibleIn,
  type Status,
} from '../../../model/index.ts';
import { type AreaInPlan, areasOf, elsewhere, textOfArea } from '../areas.ts';
import { notTold, perArea } from '../per-area.ts';
import { placeAt, row } from '../rows.ts';
import { sharedRows } from '../shared-rows.ts';
import type { AnswerGroup, AnswerRow } from '../underlag.ts';

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

/** What was done, with whom and for whom; in a plan for the year to come, what is to be done. What is marked outside the areas comes after them. */
export function workDone(edition: Edition): readonly AnswerGroup[] {
  const report = edition.plan.kind === 'redovisning';
  const told = (status: Status | undefined, role: 'plan' | 'svar') =>
    report ? status !== undefined && TOLD[status].done : role === 'plan' || status !== undefined;
  const { work } = labels.underlag;
  const areas = areasOf(edition).map(({ area }) => area);
  const marked = (marks: readonly Mark[]) =>
    marks.filter(({ status, role }) => told(status, role)).map((mark) => markRow(work, mark));
  const besides = elsewhere(edition).flatMap(({ section, marks }): AnswerGroup[] => {
    const rows = marked(marks);
    return rows.length === 0 ? [] : [{ title: plainText(section.title), areas: [], recipients: [], rows }];
  });
  const inAreas = perArea(edition, (one) => {
    const { area, marks } = one;
    const { activities: shared } = fromElsewhere(area, areas);
    const done = [
      ...area.activities
        .filter(({ status }) => (report ? told(status, 'plan') : true))
        .map((activity) => activityRow(work, activity)),
      ...marked(marks),
      ...sharedRows(
        shared.filter(({ thing }) => !report || told(thing.status, 'plan')),
        edition,
        () => work,
      ),
    ];
    return [
      ...(done.length > 0 ? done : [missingIn(edition, one, work, undefined, 'aktiviteter')]),
      ...withAndFor(edition, one),
    ];
  });
  return [...inAreas, ...besides, ...notTold(edition)];
}

/** With whom and for whom. Where neither is filled in, the text of the area is pointed at once: it may say so. */
function withAndFor(edition: Edition, one: AreaInPlan): readonly AnswerRow[] {
  const { withWhom, forWhom, withAndFor: both } = labels.underlag;
  const [responsible, audiences] = [list(responsibleIn(one.area)), list(one.area.audiences)];
  const section = textOfArea(edition, one.area);
  if (responsible === undefined && audiences === undefined && section)
    return [missingIn(edition, one, both, undefined, 'målgrupper')];
  return [
    missingIn(edition, one, withWhom, responsible, 'ansvariga'),
    missingIn(edition, one, forWhom, audiences, 'målgrupper'),
  ];
}

/** A field of an area, or where its own text may tell it: only what can be nowhere is called missing. */
function missingIn(
  edition: Edition,
  { area }: AreaInPlan,
  label: string,
  value: string | undefined,
  field: string,
): AnswerRow {
  const own = row(label, value, area.origin, field);
  const section = value === undefined ? textOfArea(edition, area) : undefined;
  if (!section) return own;
  return { ...own, value: labels.underlag.inText, instead: 'elsewhere' };
}

function list(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : localeFor('sv').list(items, 'och');
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
