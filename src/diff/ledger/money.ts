import { AMOUNT_FIELDS, type AmountField, type FundLine, type Stated } from '../../model/index.ts';
import type { Both } from '../compare/both.ts';
import type { Side } from '../side.ts';
import { NOTHING } from './goals.ts';
import type { LedgerRow } from './row.ts';

/** What tells what became of money: everything but what was received, which is the new year's own. */
const TOLD: readonly AmountField[] = AMOUNT_FIELDS.filter((field) => field !== 'belopp');

/** A row for each fund line with money left after the year, carried over or not. What was repaid is left no more. */
export function moneyRows(both: Both): readonly LedgerRow[] {
  return (both.before.edition.plan.funds?.lines ?? []).flatMap((line) => {
    const left = line.amounts.överfört ?? line.amounts.kvar;
    return left === undefined || isNothing(left) ? [] : [moneyRow(both, line, left)];
  });
}

function isNothing(stated: Stated): boolean {
  return stated.kind === 'amount' && stated.amount.money === 0;
}

function moneyRow({ after }: Both, line: FundLine, left: Stated): LedgerRow {
  const promised = {
    id: line.id,
    title: `${line.title}: ${textOf(left)}`,
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
  const [first] = told;
  const text = told.map(([field, stated]) => `${field} ${textOf(stated)}`).join(', ');
  const known = told.some(([, stated]) => stated.kind === 'amount');
  return {
    kind: 'money',
    promised,
    outcome: known ? 'redovisad' : 'okänt',
    answer: { ...NOTHING, span: first![1].span, text },
  };
}

/** What the next year's line says, by the same id or by the same line of the agreement. */
function toldOf({ edition }: Side, line: FundLine): (readonly [AmountField, Stated])[] | undefined {
  const lines = edition.plan.funds?.lines ?? [];
  const now = lines.find(({ id }) => id === line.id) ?? lines.find((each) => each.line.id === line.line.id);
  const told = TOLD.flatMap((field) => {
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
