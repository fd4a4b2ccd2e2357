import type { Span } from '../diagnostics/index.ts';
import {
  type Activity,
  type Allotment,
  type Area,
  type Edition,
  isOpen,
  type Mark,
  type PartialDate,
  type Ref,
  responsibleOf,
  type Status,
} from '../model/index.ts';

/**
 * Everything that one edition says under one id: planned by a mark or an activity, answered by a mark or by the activity's
 * status. In a yearly report the same id is often both, first how it went and then what comes next.
 */
export interface Promised {
  readonly id: string | undefined;
  /** The words of what is planned, or of the answer where nothing is. */
  readonly text: string;
  /** What is planned, in words; undefined where it is only answered. */
  readonly planned: string | undefined;
  /** How it went, in words; undefined where nobody tells. An activity's status has no words of its own. */
  readonly told: string | undefined;
  /** What holds now: a thing that was done and is planned again is planned. */
  readonly status: Status;
  /** The answer's own status, or the activity's where it is another than `planerad`. */
  readonly answered: Status | undefined;
  readonly due: PartialDate | undefined;
  /** Its own or its area's. */
  readonly responsible: readonly string[];
  /** Whether they are its area's. */
  readonly inherits: boolean;
  readonly condition: string | undefined;
  readonly priority: string | undefined;
  readonly reason: string | undefined;
  readonly replacedBy: readonly string[];
  /** The first day, for an activity that has one. */
  readonly start: PartialDate | undefined;
  /** The parties that have chosen it, where not all have. */
  readonly parties: readonly Ref[];
  /** The areas that it belongs to beside its own. */
  readonly alsoIn: readonly Ref[];
  /** What an activity may cost, by fund line. */
  readonly funds: readonly Allotment[];
  readonly goals: readonly Ref[];
  readonly indicators: readonly Ref[];
  /** What kind of promise, where the author said so: `arbetsgrupp`. */
  readonly kind: string | undefined;
  readonly area: string | undefined;
  /** Id of the section in which it stands; the area's own for an activity. */
  readonly section: string;
  /** Where it is planned, or answered where it is only answered. */
  readonly span: Span;
  /** Where it is answered. */
  readonly answerSpan: Span | undefined;
  /** Whether it is an activity, which has fields for what a mark has no room for. */
  readonly hasFields: boolean;
  /** The place of one field, for an activity that has fields. */
  at(field: string): Span;
}

export function promisesIn(
  { plan }: Edition,
  areas: readonly Area[],
  areaOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, Promised> {
  const promises = new Map<string, Promised>();
  const goals = new Set(areas.flatMap((area) => area.goals.map(({ id }) => id)));
  // What became of a goal is no promise, also where its author says so by a status.
  const answers = firstOf(plan.marks.filter(({ role, outcome }) => role === 'svar' && outcome === undefined));
  const plans = firstOf(plan.marks.filter(({ role }) => role === 'plan'));
  for (const area of areas) {
    for (const activity of area.activities) {
      const key = activity.id ?? `”${activity.text}”`;
      if (promises.has(key)) continue;
      const answer = activity.id === undefined ? undefined : answers.get(activity.id);
      promises.set(key, ofActivity(activity, area, answer));
    }
  }
  for (const [id, mark] of plans) {
    if (!promises.has(id)) promises.set(id, ofMarks(mark, answers.get(id), areaOf));
  }
  for (const [id, mark] of answers) {
    if (!promises.has(id) && !goals.has(id)) promises.set(id, ofMarks(undefined, mark, areaOf));
  }
  return promises;
}

function firstOf(marks: readonly Mark[]): Map<string, Mark> {
  const first = new Map<string, Mark>();
  for (const mark of marks) if (!first.has(mark.id)) first.set(mark.id, mark);
  return first;
}

function ofActivity(activity: Activity, area: Area, answer: Mark | undefined): Promised {
  const own = activity.status ?? 'planerad';
  const status = own === 'planerad' && answer?.status !== undefined ? answer.status : own;
  const idPlace = activity.origin.at(activity.id === undefined ? 'text' : 'id');
  return {
    id: activity.id,
    text: activity.text,
    planned: activity.text,
    told: answer?.text,
    status,
    answered: status === 'planerad' ? undefined : status,
    due: activity.due ?? answer?.due,
    responsible: responsibleOf(activity, area),
    inherits: activity.responsible.length === 0,
    condition: activity.condition,
    priority: activity.priority,
    reason: activity.reason ?? answer?.reason,
    replacedBy: [activity.replacedBy.map(({ id }) => id), answer?.replacedBy ?? []].flat(),
    start: activity.from,
    parties: activity.parties,
    alsoIn: activity.alsoIn,
    funds: activity.funds,
    goals: activity.goals,
    indicators: activity.indicators,
    kind: undefined,
    area: area.id,
    section: area.id,
    span: idPlace,
    answerSpan: answer?.span ?? (own === 'planerad' ? undefined : activity.origin.at('status')),
    hasFields: true,
    at: (field) => activity.origin.at(field),
  };
}

function ofMarks(
  plan: Mark | undefined,
  answer: Mark | undefined,
  areaOf: ReadonlyMap<string, string>,
): Promised {
  const mark = plan ?? answer!;
  const answered = answer?.status;
  const again = plan !== undefined && (answered === undefined || !isOpen(answered));
  return {
    id: mark.id,
    text: mark.text,
    planned: plan?.text,
    told: answer?.text,
    status: again ? 'planerad' : (answered ?? 'planerad'),
    answered,
    due: plan?.due ?? answer?.due,
    responsible: [],
    inherits: false,
    condition: undefined,
    priority: undefined,
    reason: answer?.reason,
    replacedBy: answer?.replacedBy === undefined ? [] : [answer.replacedBy],
    start: undefined,
    parties: [],
    alsoIn: [],
    funds: [],
    goals: [],
    indicators: [],
    kind: mark.kind,
    area: areaOf.get(mark.section),
    section: mark.section,
    span: mark.span,
    answerSpan: answer?.span,
    hasFields: false,
    at: () => mark.span,
  };
}
