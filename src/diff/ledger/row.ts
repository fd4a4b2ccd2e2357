import type { Span } from '../../diagnostics/index.ts';
import { compareDates, type PartialDate } from '../../model/index.ts';
import type { ChangeSide } from '../changes.ts';

/**
 * What the next plan says. `igen`: only planned again, or a goal or target that stands as it was. `redovisad`: the value
 * that a target waited for is there, or what became of money that was left. `nått` and the like: what became of a goal as its author says, or of a
 * target, where its indicator's value can be held against it. `tyst`: nothing at all. `okänt`: something could not be read, and it may stand there.
 */
export const OUTCOMES = [
  'tyst',
  'inte-nått',
  'går-inte-att-säga',
  'avbruten',
  'försenad',
  'delvis',
  'ersatt',
  'igen',
  'pågår',
  'redovisad',
  'nått',
  'genomförd',
  'okänt',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

export interface LedgerRow {
  readonly kind: 'promise' | 'goal' | 'target' | 'money';
  /** As the first year has it, with its place. */
  readonly promised: ChangeSide & {
    readonly due: PartialDate | undefined;
    readonly responsible: readonly string[];
    /** What kind of promise, where the author said so: `arbetsgrupp`. */
    readonly sort: string | undefined;
    /** Title of its area, or of the part of the text in which it stands. */
    readonly where: string;
  };
  readonly outcome: Outcome;
  /** Where and how the next year says it; undefined where it says nothing. */
  readonly answer: Answer | undefined;
}

export interface Answer {
  readonly span: Span;
  /** The words of the answer, or of what is planned now. */
  readonly text: string;
  readonly reason: string | undefined;
  readonly due: PartialDate | undefined;
  /** What took its place, in the next plan's words, or by id where it has none. */
  readonly by: readonly string[];
  /** The id that it goes on under, where it has a new one. */
  readonly id: string | undefined;
  /** Planned again with the very same words. */
  readonly verbatim: boolean;
  /** Answered, and planned again as well. */
  readonly again: boolean;
  /** Only planned again, in a report that was to tell how it went. */
  readonly untold: boolean;
  readonly date: DateMove;
}

/** What became of the date: kept, moved, dropped though the thing is still open, or there was none. */
export type DateMove = 'none' | 'kept' | 'later' | 'earlier' | 'dropped' | 'new';

export function dateMove(
  before: PartialDate | undefined,
  after: PartialDate | undefined,
  open: boolean,
): DateMove {
  if (before === undefined) return after === undefined ? 'none' : 'new';
  if (after === undefined) return open ? 'dropped' : 'none';
  const order = compareDates(before, after);
  return order < 0 ? 'later' : order > 0 ? 'earlier' : 'kept';
}
