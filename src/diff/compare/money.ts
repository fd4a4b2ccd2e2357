import {
  type Allotment,
  AMOUNT_FIELDS,
  type FundLine,
  type FundTable,
  type Stated,
} from '../../model/index.ts';
import type { Cause, ChangeSide, SubjectKind } from '../changes.ts';
import type { Side } from '../side.ts';
import { at, type Both, type Changes, change, olderOf, type Sides } from './both.ts';
import { compareFundTerms, compareLineTerms, compareTableTerms } from './money-terms.ts';
import { textOf } from './stated.ts';

/** The row's own total, by the word that stands for it in what is told. */
const TOTAL = 'summa';

/** What medel.yaml says: lines by id, their amounts by field, and the cells of the tables by party and column. */
export function* compareMoney(both: Both): Changes {
  const [before, after] = [both.before.edition.plan.funds, both.after.edition.plan.funds];
  const [old, now] = [byId(before?.lines ?? []), byId(after?.lines ?? [])];
  yield* compareFundTerms(both);
  for (const [id, line] of old) {
    const later = now.get(id);
    if (later) yield* compareLine(both, line, later);
    else yield* lineAlone(both, 'before', line);
  }
  for (const [id, line] of now) if (!old.has(id)) yield* lineAlone(both, 'after', line);
  for (const table of before?.tables ?? []) {
    const later = after?.tables.find(({ id }) => id === table.id);
    if (later) yield* compareTableTerms(table, later);
  }
  const [cells, cellsNow] = [cellsIn(before?.tables ?? []), cellsIn(after?.tables ?? [])];
  for (const [key, cell] of cells) {
    const later = cellsNow.get(key);
    if (later || !hidden(both.after)) yield* amountChange('money', cell.field, cell, later);
  }
  for (const [key, cell] of cellsNow) {
    if (!cells.has(key) && !hidden(both.before)) yield* amountChange('money', cell.field, undefined, cell);
  }
}

interface Placed {
  readonly side: ChangeSide;
  readonly stated: Stated;
}

function byId(lines: readonly FundLine[]): ReadonlyMap<string, FundLine> {
  return new Map(lines.map((line) => [line.id, line]));
}

function lineSide(line: FundLine): ChangeSide {
  return { id: line.id, title: line.title, area: undefined, span: line.origin.at('', 'key') };
}

function hidden({ edition }: Side): readonly string[] | undefined {
  const files = edition.unread.files.filter((file) => file.endsWith('/medel.yaml'));
  return files.length > 0 ? files : undefined;
}

function* lineAlone(both: Both, own: 'before' | 'after', line: FundLine): Changes {
  const other = both[own === 'before' ? 'after' : 'before'];
  const side = lineSide(line);
  const sides: Sides = own === 'before' ? [side, undefined] : [undefined, side];
  const unread = hidden(other);
  const known = Object.values(line.amounts).some((stated) => stated && stated.kind !== 'unknown');
  if (!unread && !known && olderOf(both) === own) return;
  if (unread) {
    yield change('object/incomparable', 'money', sides, { field: undefined, unread });
    return;
  }
  const data = { field: 'belopp', amount: textOf(line.amounts.belopp) };
  yield change(
    own === 'before' ? 'money/removed' : 'money/added',
    'money',
    sides,
    data,
    causeOf(both[own], other, line),
  );
}

/** The agreement moved when its own list of money no longer has the line, or did not have it before. */
function causeOf(own: Side, other: Side, { line }: FundLine): Cause {
  const [mine, theirs] = [own.edition.agreement?.funds, other.edition.agreement?.funds];
  if (!mine || !theirs || theirs.length === 0) return 'plan';
  const has = (funds: typeof mine) => funds.some(({ id }) => id === line.id);
  return has(mine) && !has(theirs) ? 'agreement' : 'plan';
}

function* compareLine(both: Both, before: FundLine, after: FundLine): Changes {
  yield* compareLineTerms([lineSide(before), lineSide(after)], before, after);
  const older = olderOf(both);
  for (const field of AMOUNT_FIELDS) {
    const [mine, theirs] = [before.amounts[field], after.amounts[field]];
    // An amount that nobody knew and that the next year does not speak of is lost to nobody.
    if (older === 'before' && !theirs && mine?.kind === 'unknown') continue;
    if (older === 'after' && !mine && theirs?.kind === 'unknown') continue;
    yield* amountChange('money', field, placed(before, mine), placed(after, theirs));
  }
  const [old, now] = [
    new Map(before.parts.map((part) => [part.id, part])),
    new Map(after.parts.map((part) => [part.id, part])),
  ];
  for (const id of new Set([...old.keys(), ...now.keys()])) {
    yield* amountChange('money', id, placed(before, old.get(id)?.amount), placed(after, now.get(id)?.amount));
  }
}

function placed(line: FundLine, stated: Stated | undefined): Placed | undefined {
  return stated && { side: { ...lineSide(line), span: stated.span }, stated };
}

function cellsIn(tables: readonly FundTable[]): ReadonlyMap<string, Placed & { readonly field: string }> {
  const cells = new Map<string, Placed & { field: string }>();
  for (const { id, columns, rows, totals } of tables) {
    for (const row of totals ? [...rows, totals] : rows) {
      const add = (stated: Stated | undefined, field: string | undefined) => {
        if (!stated || field === undefined) return;
        const side = { id, title: row.name, area: undefined, span: stated.span };
        cells.set(`${id}\0${row.name}\0${field}`, { side, stated, field });
      };
      for (const [i, stated] of row.cells.entries()) add(stated, columns[i]?.id);
      add(row.total, TOTAL);
    }
  }
  return cells;
}

/** What an activity may cost, by fund line. */
export function* compareAllotments(
  sides: Sides,
  before: readonly Allotment[],
  after: readonly Allotment[],
): Changes {
  const [old, now] = [
    new Map(before.map((item) => [item.line.id, item])),
    new Map(after.map((item) => [item.line.id, item])),
  ];
  for (const id of new Set([...old.keys(), ...now.keys()])) {
    const [mine, theirs] = [old.get(id), now.get(id)];
    const [left, right] = sides;
    const first = mine && left && { side: left, stated: mine.amount };
    const second = theirs && right && { side: right, stated: theirs.amount };
    yield* amountChange('promise', id, first, second);
  }
}

function* amountChange(
  kind: SubjectKind,
  field: string,
  before: Placed | undefined,
  after: Placed | undefined,
): Changes {
  if (!before && !after) return;
  const sides: Sides = [
    before && at(before.side, before.stated.span),
    after && at(after.side, after.stated.span),
  ];
  const unread = [before, after].flatMap((each) =>
    each?.stated.kind === 'unreadable' ? [each.stated.span.path] : [],
  );
  const of = ofMoney(kind);
  if (unread.length > 0) yield change('object/incomparable', kind, sides, { field, unread: unread.sort() });
  else if (!after)
    yield change('money/removed', kind, sides, { ...of, field, amount: textOf(before!.stated) });
  else if (!before) yield change('money/added', kind, sides, { ...of, field, amount: textOf(after.stated) });
  else yield* shifted(kind, field, sides, before.stated, after.stated);
}

/** Two amounts are held against each other no more exactly than the less exact of them is known. */
function* shifted(kind: SubjectKind, field: string, sides: Sides, before: Stated, after: Stated): Changes {
  const of = ofMoney(kind);
  const amounts = { before: textOf(before), after: textOf(after) };
  if (before.kind !== 'amount' || after.kind !== 'amount') {
    if (before.kind !== after.kind) yield change('money/changed', kind, sides, { ...of, field, amounts });
    return;
  }
  const delta = after.amount.money - before.amount.money;
  if (delta === 0) return;
  if (Math.abs(delta) < Math.max(before.amount.step, after.amount.step)) {
    yield change('money/changed', kind, sides, { ...of, field, amounts });
  } else yield change(delta < 0 ? 'money/down' : 'money/up', kind, sides, { ...of, field, amounts, delta });
}

function ofMoney(kind: SubjectKind): { readonly of?: 'aktivitet' } {
  return kind === 'promise' ? { of: 'aktivitet' } : {};
}
