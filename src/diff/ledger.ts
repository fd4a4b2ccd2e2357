import { type Edition, isOpen, type PlanKind, remembered } from '../model/index.ts';
import { goalRow } from './ledger/goals.ts';
import { moneyRows } from './ledger/money.ts';
import { promiseRow } from './ledger/promises.ts';
import type { LedgerRow } from './ledger/row.ts';
import { targetRow } from './ledger/targets.ts';
import { readSide } from './side.ts';

/** What one year promised, and what the next says of it: a row for everything that was open, in the order of the first year. */
export interface Ledger {
  readonly before: string;
  readonly after: string;
  /** A new plan need only plan again; a report is to tell how it went. */
  readonly kind: PlanKind;
  readonly rows: readonly LedgerRow[];
  /** Files of either year that could not be read, so that the ledger may not be whole. */
  readonly unread: readonly string[];
}

export function makeLedger(before: Edition, after: Edition): Ledger {
  return ledgersFrom(before)(after);
}

const ledgersFrom = remembered((before: Edition) => remembered((after: Edition) => ledgerOf(before, after)));

function ledgerOf(before: Edition, after: Edition): Ledger {
  const both = { before: readSide(before), after: readSide(after) };
  const rows = [
    ...[...both.before.goals].flatMap(([key, goal]) =>
      both.before.outcomes.get(key)?.outcome === 'nått' ? [] : [goalRow(both, key, goal)],
    ),
    ...[...both.before.promises].flatMap(([key, promise]) =>
      isOpen(promise.status) && !both.before.leavings.has(key) ? [promiseRow(both, key, promise)] : [],
    ),
    ...[...both.before.indicators].flatMap(([key, indicator]) =>
      indicator.target ? [targetRow(both, key, indicator)] : [],
    ),
    ...moneyRows(both),
  ];
  return {
    before: before.plan.name,
    after: after.plan.name,
    kind: after.plan.kind,
    rows,
    unread: [...before.unread.files, ...after.unread.files],
  };
}
