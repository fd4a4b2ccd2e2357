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
  const text = told
    .map(({ under, fields }) => {
      const words = fields.map(([field, stated]) => `${field} ${textOf(stated)}`).join(', ');
      return under === undefined ? words : `${under}: ${words}`;
    })
    .join('; ');
  const known = (wanted: readonly AmountField[]) =>
    told.every(({ fields }) =>
      fields.some(([field, stated]) => wanted.includes(field) && stated.kind === 'amount'),
    );
  return {
    kind: 'money',
    promised,
    // Brought in, and nothing said yet of what became of it.
    outcome: known(TOLD) ? 'redovisad' : known(['ingående']) ? 'pågår' : 'okänt',
    answer: { ...NOTHING, span: told[0]!.fields[0]![1].span, text },
  };
}

/** What a line of the next year tells, with its title where it is called something else. */
interface ToldLine {
  readonly under: string | undefined;
  readonly fields: readonly (readonly [AmountField, Stated])[];
}

/**
 * What the next year says of the rest: the lines that name it as where they come from, or else the line of the same id or of the same line of the
 * agreement. Only what speaks of it answers it: an incoming balance, or a line that has no money of its own year. With an incoming balance all
 * of the line's account is shown.
 */
function toldOf({ edition }: Side, line: FundLine): readonly ToldLine[] | undefined {
  const lines = edition.plan.funds?.lines ?? [];
  const named = lines.filter(({ incomingLines }) => incomingLines.some(({ id }) => id === line.id));
  // A line that comes from others is not this one's, whatever it is called.
  const same = lines.filter(
    ({ id, line: agreed, incomingLines }) =>
      incomingLines.length === 0 && (id === line.id || agreed.id === line.line.id),
  );
  const own =
    same.find(({ amounts }) => amounts.ingående) ?? same.find(({ amounts }) => amounts.belopp === undefined);
  const told = (named.length > 0 ? named : own ? [own] : []).map((now) => ({
    under: now.id === line.id || named.length === 0 ? undefined : now.title,
    fields: AMOUNT_FIELDS.flatMap((field) => {
      const stated = now.amounts[field];
      return stated ? [[field, stated] as const] : [];
    }),
  }));
  const some = told.filter(({ fields }) => fields.length > 0);
  return some.length === 0 ? undefined : some;
}

function textOf(stated: Stated): string {
  if (stated.kind === 'unknown') return 'okänt';
  return stated.kind === 'amount' ? stated.amount.text : stated.text;
}

function isHidden({ edition }: Side): boolean {
  return edition.unread.files.some((file) => file.endsWith('/medel.yaml'));
}
