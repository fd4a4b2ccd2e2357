import { aboutMoney, amountText, capital, labels, localeFor, moneyLabels } from '../../locale/index.ts';
import {
  AMOUNT_FIELDS,
  type Amount,
  type AmountField,
  type Edition,
  exactly,
  type FundLine,
  type FundRow,
  type Funds,
  type FundTable,
  LINES_TABLE,
  leftOf,
  money,
  type Precision,
  rounded,
  type Stated,
  shownAnchor,
  sum,
} from '../../model/index.ts';
import type { Block, Inline, Table } from '../report.ts';

/** The table of this name with what must be said of it: the fund lines, or one of the plan's own tables. */
export function fundBlocks(name: string, edition: Edition): readonly Block[] {
  const funds = edition.plan.funds;
  if (!funds) return [];
  const anchor = shownAnchor('tabell', name);
  if (name === LINES_TABLE) return funds.lines.length === 0 ? [] : [{ ...lineTable(funds), anchor }];
  const table = funds.tables.find(({ id }) => id === name);
  if (!table) return [];
  const shared = { ...shareTable(table, edition), anchor };
  return [table.rows.length === 1 ? standing(shared, table) : shared, ...roundingNote(table)];
}

/** A row a fund line, with its parts below it; a column for whatever any of them has. */
function lineTable({ lines }: Funds): Table {
  const fields = AMOUNT_FIELDS.filter((field) => lines.some((line) => shown(line, field) !== ''));
  const abouts: readonly (readonly [string, (line: FundLine) => string])[] = [
    [moneyLabels.recipients, ({ recipients }) => list(recipients.map((id) => RECIPIENTS[id] ?? id))],
    [moneyLabels.about, aboutMoney],
    [moneyLabels.key, keyText],
  ];
  const told = abouts.filter(([, text]) => lines.some((line) => text(line) !== ''));
  const rows = lines.flatMap((line) => [
    [
      words(line.title),
      ...told.map(([, text]) => words(text(line) || labels.standing.nothing)),
      ...fields.map((field) => words(shown(line, field))),
    ],
    ...line.parts.map((part) => [
      words(moneyLabels.part(part.title)),
      ...told.map(() => []),
      ...fields.map((field) => (field === 'belopp' ? cell(part.amount, '') : [])),
    ]),
  ]);
  const heads = [
    moneyLabels.line,
    ...told.map(([head]) => head),
    ...fields.map((field) => moneyLabels.field[field]),
  ];
  return {
    kind: 'table',
    caption: moneyLabels.lines,
    align: ['left', ...told.map(() => 'left' as const), ...fields.map(() => 'right' as const)],
    header: heads.map(words),
    rows,
    rowHeaders: true,
  };
}

/** An amount as stated; what is left also where only the program has worked it out, and then said so. */
function shown(line: FundLine, field: AmountField): string {
  const left = field === 'kvar' ? leftOf(line) : undefined;
  if (!left?.workedOut) return statedText(line.amounts[field], '');
  return moneyLabels.workedOut(statedText(left.stated, ''));
}

/** «5 000 000 kr till varje län och 95 000 000 kr efter befolkning (härledd)»: what was worked out is called so. */
function keyText({ key }: FundLine): string {
  const words = list([
    ...(key?.fixed ? [moneyLabels.fixed(statedText(key.fixed, labels.missing))] : []),
    ...(key?.population ? [moneyLabels.population(statedText(key.population, labels.missing))] : []),
  ]);
  return key?.status === undefined ? words : moneyLabels.knownAs(words, key.status);
}

const RECIPIENTS: Readonly<Record<string, string>> = labels.underlag.recipient;

function list(texts: readonly string[]): string {
  return localeFor('sv').list(texts, 'och');
}

function shareTable(table: FundTable, edition: Edition): Table {
  const { columns, rowTotal, rows, totals } = table;
  const withTotal = rowTotal?.stated === true;
  const heads = columns.map(({ id, title }) => title ?? titleOf(id, edition));
  const last = withTotal ? [rowTotal.title === '' ? moneyLabels.sum : rowTotal.title] : [];
  const line = ({ name, cells, total }: FundRow, of = words(name)) => [
    of,
    ...cells.map((amount) => cell(amount)),
    ...(withTotal ? [cell(total)] : []),
  ];
  const ends = totals
    ? [line(totals, strong(moneyLabels.sum))]
    : table.columnTotals && rows.length > 0
      ? [calculated(table, withTotal)]
      : [];
  return {
    kind: 'table',
    caption: table.title,
    align: ['left', ...heads.map(() => 'right' as const), ...last.map(() => 'right' as const)],
    header: [capital(table.corner), ...heads, ...last].map(words),
    rows: [...rows.map((row) => line(row)), ...ends],
    rowHeaders: true,
  };
}

/** One party's money: a line an amount, since a single row of many columns is wide and hard to read. */
function standing(table: Table, { rowTotal }: FundTable): Table {
  const { header, rows } = table;
  const [row, ...sums] = rows;
  if (!row || sums.length > 0 || header.length < 4) return table;
  return {
    ...table,
    align: ['left', 'right'],
    header: [words(moneyLabels.line), row[0] ?? []],
    rows: header.slice(1).map((head, i) => {
      const isSum = rowTotal?.stated === true && i === header.length - 2;
      return [head, row[i + 1] ?? []].map((cell) => (isSum ? [{ kind: 'strong', children: cell }] : cell));
    }),
  };
}

/** The columns' totals where the source has none: worked out, and said to be. */
function calculated({ columns, rows }: FundTable, withTotal: boolean): readonly (readonly Inline[])[] {
  const column = (cells: readonly (Stated | undefined)[]) => {
    const total = totalOf(cells);
    return total ? strong(amountText(total)) : words(moneyLabels.unknown);
  };
  return [
    strong(moneyLabels.calculatedSum),
    ...columns.map((_, i) => column(rows.map(({ cells }) => cells[i]))),
    ...(withTotal ? [column(rows.map(({ total }) => total))] : []),
  ];
}

/** Undefined where an addend is not known. In öre when any addend is, otherwise in the unit that they share. */
export function totalOf(cells: readonly (Stated | undefined)[]): Omit<Amount, 'text'> | undefined {
  const amounts = known(cells);
  const whole = amounts && sum(amounts.map((amount) => amount.money));
  const first = amounts?.[0];
  if (!amounts || whole === undefined || !first) return undefined;
  const alike = amounts.every(({ precision, step }) => precision === first.precision && step === first.step);
  if (alike) return { money: whole, precision: first.precision, step: first.step };
  const precision: Precision = whole % 100 === 0 && amounts.every(({ step }) => step > 1) ? 'krona' : 'öre';
  return { money: whole, precision, step: money(precision === 'krona' ? 100 : 1) };
}

/** Whether a row's total is its cells rounded; where one is not, rounding is not what makes a difference. */
function isRounded({ cells, total }: FundRow): boolean {
  const whole = sum((known(cells) ?? []).map((amount) => amount.money));
  return (
    total?.kind === 'amount' &&
    whole !== undefined &&
    rounded(exactly(whole), total.amount.step) === total.amount.money
  );
}

/** Where the rounded totals add up to another sum than all cells rounded once, readers are told why. */
function roundingNote({ rows, rowTotal }: FundTable): readonly Block[] {
  const ends = known(rows.map(({ total }) => total));
  const cells = known(rows.flatMap((row) => row.cells));
  if (!rowTotal?.stated || !ends || !cells) return [];
  const ofRounded = sum(ends.map((amount) => amount.money));
  const exact = sum(cells.map((amount) => amount.money));
  if (ofRounded === undefined || exact === undefined) return [];
  const step = money(ends.reduce((so, amount) => Math.max(so, amount.step), 1));
  const once = rounded(exactly(exact), step);
  if (once === ofRounded || !rows.every(isRounded)) return [];
  return [{ kind: 'paragraph', content: words(moneyLabels.rounding(ofRounded, once)) }];
}

function known(cells: readonly (Stated | undefined)[]): readonly Amount[] | undefined {
  const amounts = cells.flatMap((one) => (one?.kind === 'amount' ? [one.amount] : []));
  return amounts.length === cells.length ? amounts : undefined;
}

/** What stands in the cell of an amount; what could not be read stands as it was written. */
export function statedText(stated: Stated | undefined, missing: string): string {
  switch (stated?.kind) {
    case undefined:
      return missing;
    case 'amount':
      return amountText(stated.amount);
    case 'unknown':
      return moneyLabels.unknown;
    case 'unreadable':
      return stated.text === '' ? missing : stated.text;
  }
}

function cell(stated: Stated | undefined, missing: string = labels.missing): readonly Inline[] {
  const text = statedText(stated, missing);
  return text === '' ? [] : words(text);
}

/** The plan's own word for a fund line, or the agreement's. */
export function titleOf(id: string, { plan, agreement }: Edition): string {
  const own = plan.funds?.lines.find((line) => line.id === id);
  return own?.title ?? agreement?.funds.find((fund) => fund.id === id)?.title ?? id;
}

function words(text: string): readonly Inline[] {
  return text === '' ? [] : [{ kind: 'text', text }];
}

function strong(text: string): readonly Inline[] {
  return [{ kind: 'strong', children: words(text) }];
}
