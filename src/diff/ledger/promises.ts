import { isOpen, type Leaving, type PlanKind, plainText, type Status } from '../../model/index.ts';
import { type Both, sameWords } from '../compare/both.ts';
import type { Promised } from '../promises.ts';
import { areaTitle, promiseSide, type Side, unreadTexts } from '../side.ts';
import { type Answer, dateMove, type LedgerRow, type Outcome } from './row.ts';

export function promiseRow(both: Both, key: string, promise: Promised): LedgerRow {
  const promised = {
    ...promiseSide(promise),
    due: promise.due,
    responsible: promise.responsible,
    sort: promise.kind,
    where: whereIn(both.before, promise),
  };
  return { kind: 'promise', promised, ...outcomeOf(both, key, promise) };
}

function whereIn(side: Side, { area, section }: Promised): string {
  const placed = side.sections.get(section);
  return areaTitle(side, area) ?? (placed ? plainText(placed.section.title) : '');
}

type Told = Pick<LedgerRow, 'outcome' | 'answer'>;

/** A word of how it went goes before a word that it left, and that before its being planned again. */
function outcomeOf(both: Both, key: string, promise: Promised): Told {
  const { after } = both;
  const now = after.promises.get(key);
  if (now?.answered !== undefined) return answered(both, promise, now, now.answered);
  const leaving = after.leavings.get(key);
  if (leaving) return left(both, promise, leaving);
  if (now) return again(both, promise, now);
  const successor = successorOf(both, key);
  if (successor) {
    const next = after.promises.get(successor.key)!;
    if (successor.replaces) return replaced(promise, next);
    const told =
      next.answered === undefined ? again(both, promise, next) : answered(both, promise, next, next.answered);
    return { ...told, answer: told.answer && { ...told.answer, id: next.id } };
  }
  return { outcome: unreadTexts(after).length > 0 ? 'okänt' : 'tyst', answer: undefined };
}

/** What goes on for a thing, or took its place, though its own id says nothing. */
function successorOf({ before, after }: Both, key: string): { key: string; replaces: boolean } | undefined {
  const link = [...after.links, ...before.links].find(
    ({ from, to }) => from === key && after.promises.has(to),
  );
  return link && { key: link.to, replaces: link.kind === 'replaces' };
}

/** The outcome that an answer's word stands for. Answered with «planerad» is planned again. */
export function outcomeFor(status: Status): Outcome {
  return status === 'planerad' ? 'igen' : status;
}

function answered({ after }: Both, promise: Promised, now: Promised, status: Status): Told {
  const again = now.planned !== undefined && now.told !== undefined;
  const answer: Answer = {
    span: now.answerSpan ?? now.span,
    text: now.told ?? now.text,
    reason: now.reason,
    due: now.due,
    by: now.replacedBy.map((id) => after.promises.get(id)?.text ?? id),
    id: undefined,
    verbatim: false,
    again,
    untold: false,
    date: dateMove(promise.due, now.due, isOpen(status)),
  };
  return { outcome: outcomeFor(status), answer };
}

function left({ after }: Both, promise: Promised, leaving: Leaving): Told {
  const answer = answerOfLeaving(after, leaving);
  return {
    outcome: outcomeFor(leaving.status),
    answer: { ...answer, date: dateMove(promise.due, undefined, false) },
  };
}

export function answerOfLeaving({ promises, goals, areas }: Side, leaving: Leaving): Answer {
  const name = (id: string) =>
    promises.get(id)?.text ?? goals.get(id)?.goal.text ?? areas.get(id)?.title ?? id;
  return {
    span: leaving.origin.at('id'),
    text: '',
    reason: leaving.reason,
    due: undefined,
    by: leaving.replacedBy.map(name),
    id: undefined,
    verbatim: false,
    again: false,
    untold: false,
    date: 'none',
  };
}

function again({ after }: Both, promise: Promised, now: Promised): Told {
  const answer: Answer = {
    span: now.span,
    text: now.text,
    reason: now.reason,
    due: now.due,
    by: [],
    id: undefined,
    verbatim: sameWords(promise.text, now.text),
    again: false,
    untold: tellsHowItWent(after.edition.plan.kind),
    date: dateMove(promise.due, now.due, true),
  };
  return { outcome: 'igen', answer };
}

/** A report tells of the year that has been; every other kind of plan only looks ahead. */
function tellsHowItWent(kind: PlanKind): boolean {
  return kind === 'redovisning';
}

function replaced(promise: Promised, next: Promised): Told {
  const answer: Answer = {
    span: next.span,
    text: next.text,
    reason: undefined,
    due: next.due,
    by: [next.text],
    id: next.id,
    verbatim: false,
    again: false,
    untold: false,
    date: dateMove(promise.due, next.due, isOpen(next.status)),
  };
  return { outcome: 'ersatt', answer };
}
