import type { Ledger, LedgerRow, Promised, Side } from '../diff/index.ts';
import { isBefore, isOpen, markAnchor, type PartialDate, type Plan, type Status } from '../model/index.ts';
import type { Place, Undertaking, UndertakingState } from './standing.ts';

/** An undertaking with the area that it belongs to, or the section it stands in. */
export interface Placed {
  readonly undertaking: Undertaking;
  readonly area: string | undefined;
  readonly section: string;
  /** Title of the part of an earlier plan that it stood in, where this plan has it no longer. */
  readonly where: string | undefined;
}

/** Everything that this plan says it has done or will do, and what the plans before promised that it has no longer. */
export function undertakingsIn(
  side: Side,
  ledgers: readonly Ledger[],
  today: PartialDate | undefined,
): readonly Placed[] {
  const rows = ledgers.flatMap(({ rows: all, before }) =>
    all.filter(({ kind }) => kind === 'promise').map((row) => ({ row, plan: before })),
  );
  const untold = new Set(rows.flatMap(({ row }) => (row.answer?.untold ? [keyOf(row)] : [])));
  const answered = new Set(side.edition.plan.marks.filter(({ role }) => role === 'svar').map(({ id }) => id));
  const own = [...side.promises].map(
    ([key, promise]): Placed => ({
      undertaking: ofPromise(promise, side, answered, untold.has(key), today),
      area: promise.area,
      section: promise.section,
      where: undefined,
    }),
  );
  const earlier = new Map<string, Placed>();
  for (const { row, plan } of rows) {
    const key = keyOf(row);
    if (!side.promises.has(key) && !goesOn(row, side) && !earlier.has(key))
      earlier.set(key, ofRow(row, plan, side));
  }
  return [...own, ...earlier.values()];
}

function keyOf({ promised: { id, title } }: LedgerRow): string {
  return id ?? `”${title}”`;
}

/** Another undertaking of this plan tells how it goes, under its own id. */
function goesOn({ answer, outcome }: LedgerRow, side: Side): boolean {
  return outcome !== 'ersatt' && answer?.id !== undefined && side.promises.has(answer.id);
}

/** What a word of how it goes counts as. What is done in part is under way. */
const STATES: { readonly [S in Status]: UndertakingState } = {
  planerad: 'planned',
  pågår: 'underway',
  delvis: 'underway',
  försenad: 'late',
  genomförd: 'done',
  avbruten: 'ended',
  ersatt: 'ended',
};

function ofPromise(
  promise: Promised,
  side: Side,
  answered: ReadonlySet<string>,
  untold: boolean,
  today: PartialDate | undefined,
): Undertaking {
  const { plan } = side.edition;
  const leaving = promise.id === undefined ? undefined : side.leavings.get(promise.id);
  // A report tells of the year that has been, and any other plan of what is to come.
  const told = plan.kind === 'redovisning' ? (promise.answered ?? promise.status) : promise.status;
  const status = leaving?.status ?? told;
  const overdue =
    isOpen(status) &&
    status !== 'försenad' &&
    promise.due !== undefined &&
    today !== undefined &&
    isBefore(promise.due, today);
  const replacedBy = leaving?.replacedBy ?? promise.replacedBy;
  return {
    id: promise.id,
    text: promise.text,
    state: overdue ? 'late' : STATES[status],
    status,
    overdue,
    again: promise.planned !== undefined && promise.told !== undefined,
    untold,
    due: promise.due,
    responsible: promise.responsible,
    reason: leaving?.reason ?? promise.reason,
    told: promise.told,
    replacedBy: replacedBy.map((id) => nameIn(side, id)),
    from: undefined,
    place: leaving ? { span: leaving.origin.span, anchor: undefined } : placeOf(promise, plan, answered),
  };
}

function placeOf({ id, span, answerSpan }: Promised, plan: Plan, answered: ReadonlySet<string>): Place {
  if (id !== undefined && answered.has(id) && answerSpan)
    return { span: answerSpan, anchor: markAnchor('svar', id) };
  const anchor = id === undefined ? undefined : plan.places.get(id)?.anchor;
  return { span: answerSpan ?? span, anchor };
}

/** What an earlier plan promised and this one has not: not told of, or let go. */
function ofRow({ promised, outcome, answer }: LedgerRow, from: string, side: Side): Placed {
  const state: UndertakingState =
    outcome === 'tyst'
      ? 'silent'
      : outcome === 'genomförd'
        ? 'done'
        : outcome === 'okänt'
          ? 'unknown'
          : 'ended';
  const leaving = promised.id === undefined ? undefined : side.leavings.get(promised.id);
  const undertaking: Undertaking = {
    id: promised.id,
    text: promised.title,
    state,
    status: leaving?.status ?? (outcome === 'ersatt' ? 'ersatt' : undefined),
    overdue: false,
    again: false,
    untold: false,
    due: promised.due,
    responsible: promised.responsible,
    reason: answer?.reason,
    told: undefined,
    replacedBy: answer?.by ?? [],
    from,
    place: { span: answer?.span ?? promised.span, anchor: undefined },
  };
  const area = promised.area === undefined ? undefined : areaNow(promised.area, side);
  return { undertaking, area, section: '', where: promised.where };
}

/** The area of this plan that an earlier one's goes on in, by the same id or as its author says. */
export function areaNow(earlier: string, { areas, links }: Side): string | undefined {
  if (areas.has(earlier)) return earlier;
  return links.find(({ from, to }) => from === earlier && areas.has(to))?.to;
}

function nameIn({ promises, goals, areas }: Side, id: string): string {
  return promises.get(id)?.text ?? goals.get(id)?.goal.text ?? areas.get(id)?.title ?? id;
}
