import {
  type Allotment,
  AMOUNT_FIELDS,
  type FundLine,
  type FundTable,
  type Stated,
} from '../../model/index.ts';
import type { Cause, ChangeSide, SubjectKind } from '../changes.ts';
import type { Side } from '../side.ts';
import { at, type Both, type Changes, change, type Sides } from './both.ts';

/** What medel.yaml says: lines by id, their amounts by field, and the cells of the tables by party and column. */
export function* compareMoney(both: Both): Changes {
  const [before, after] = [both.before.edition.plan.funds, both.after.edition.plan.funds];
  const [old, now] = [byId(before?.lines ?? []), byId(after?.lines ?? [])];
  for (const [id, line] of old) {
    const later = now.get(id);
    if (later) yield* compareLine(line, later);
    else yield* lineAlone(both, 'before', line);
  }
  for (const [id, line] of now) if (!old.has(id)) yield* lineAlone(both, 'after', line);
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

function* compareLine(before: FundLine, after: FundLine): Changes {
  for (const field of AMOUNT_FIELDS) {
    yield* amountChange(
      'money',
      field,
      placed(before, before.amounts[field]),
      placed(after, after.amounts[field]),
    );
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
  for (const { id, columns, rows } of tables) {
    for (const row of rows) {
      for (const [i, stated] of row.cells.entries()) {
        const column = columns[i];
        if (!stated || !column) continue;
        const side = { id, title: row.name, area: undefined, span: stated.span };
        cells.set(`${id}\0${row.name}\0${column.id}`, { side, stated, field: column.id });
      }
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

function textOf(stated: Stated | undefined): string {
  if (!stated || stated.kind === 'unknown') return 'okänt';
  return stated.kind === 'amount' ? stated.amount.text : stated.text;
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
  if (unread.length > 0) yield change('object/incomparable', kind, sides, { field, unread: unread.sort() });
  else if (!after) yield change('money/removed', kind, sides, { field, amount: textOf(before!.stated) });
  else if (!before) yield change('money/added', kind, sides, { field, amount: textOf(after.stated) });
  else yield* shifted(kind, field, sides, before.stated, after.stated);
}

/** Two amounts are held against each other no more exactly than the less exact of them is known. */
function* shifted(kind: SubjectKind, field: string, sides: Sides, before: Stated, after: Stated): Changes {
  const amounts = { before: textOf(before), after: textOf(after) };
  if (before.kind !== 'amount' || after.kind !== 'amount') {
    if (before.kind !== after.kind) yield change('money/changed', kind, sides, { field, amounts });
    return;
  }
  const delta = after.amount.money - before.amount.money;
  if (delta === 0) return;
  if (Math.abs(delta) < Math.max(before.amount.step, after.amount.step)) {
    yield change('money/changed', kind, sides, { field, amounts });
  } else yield change(delta < 0 ? 'money/down' : 'money/up', kind, sides, { field, amounts, delta });
}
