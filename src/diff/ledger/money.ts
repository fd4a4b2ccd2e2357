import {
  AMOUNT_FIELDS,
  type AmountField,
  type FundLine,
  type Left,
  type Stated,
  takenOn,
} from '../../model/index.ts';
import type { Both } from '../compare/both.ts';
import type { Side } from '../side.ts';
import { NOTHING } from './goals.ts';
import type { LedgerRow } from './row.ts';

/** What tells what became of money: everything but what there was. */
const TOLD: readonly AmountField[] = AMOUNT_FIELDS.filter(
  (field) => field !== 'belopp' && field !== 'ingående',
);

/** A row for each fund line with money left after the year, carried over or not. What was repaid is left no more. */
export function moneyRows(both: Both): readonly LedgerRow[] {
  return (both.before.edition.plan.funds?.lines ?? []).flatMap((line) => {
    const left = takenOn(line);
    return left === undefined || isNothing(left.stated) ? [] : [moneyRow(both, line, left)];
  });
}

function isNothing(stated: Stated): boolean {
  return stated.kind === 'amount' && stated.amount.money === 0;
}

function moneyRow({ after }: Both, line: FundLine, { stated: left, workedOut }: Left): LedgerRow {
  const promised = {
    id: line.id,
    title: `${line.title}: ${textOf(left)}${workedOut ? ' (uträknat)' : ''}`,
    area: undefined,
    span: left.span,
    due: undefined,
    responsible: [],
    sort: undefined,
    where: '',
  };
  const told = toldOf(after, line);
  if (!told)
    return { kind: 'money', promised, outcome: isHidden(after) ? 'okänt' : 'tyst', answer: undefined };
  const text = told.map(([field, stated]) => `${field} ${textOf(stated)}`).join(', ');
  const known = (fields: readonly AmountField[]) =>
    told.some(([field, stated]) => fields.includes(field) && stated.kind === 'amount');
  return {
    kind: 'money',
    promised,
    // Brought in, and nothing said yet of what became of it.
    outcome: known(TOLD) ? 'redovisad' : known(['ingående']) ? 'pågår' : 'okänt',
    answer: { ...NOTHING, span: told[0]![1].span, text },
  };
}

/**
 * What the next year's line says of the rest, by the same id or by the same line of the agreement. Only what speaks of it answers it: an
 * incoming balance, or a line that has no money of its own year. With an incoming balance all of the line's account is shown.
 */
function toldOf({ edition }: Side, line: FundLine): (readonly [AmountField, Stated])[] | undefined {
  const same = (edition.plan.funds?.lines ?? []).filter(
    ({ id, line: agreed }) => id === line.id || agreed.id === line.line.id,
  );
  const now =
    same.find(({ amounts }) => amounts.ingående) ?? same.find(({ amounts }) => amounts.belopp === undefined);
  const told = AMOUNT_FIELDS.flatMap((field) => {
    const stated = now?.amounts[field];
    return stated ? [[field, stated] as const] : [];
  });
  return told.length === 0 ? undefined : told;
}

function textOf(stated: Stated): string {
  if (stated.kind === 'unknown') return 'okänt';
  return stated.kind === 'amount' ? stated.amount.text : stated.text;
}

function isHidden({ edition }: Side): boolean {
  return edition.unread.files.some((file) => file.endsWith('/medel.yaml'));
}
