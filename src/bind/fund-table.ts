import { type Finding, finding, type SourceText, type Span } from '../diagnostics/index.ts';
import { type FundColumn, type FundRow, type FundTable, ROUNDINGS, type Stated } from '../model/index.ts';
import { pastedRow } from './amounts/index.ts';
import type { Fields } from './fields/fields.ts';
import { statedAmount } from './stated.ts';

/** The words that name the column of the rows' totals and the row of the columns' totals. */
const ROW_TOTAL = 'radsumma';
const COLUMN_TOTAL = 'kolumnsumma';

/** More columns than this leave no room for an amount on a page. */
export const FUND_TABLE_LIMITS = { columns: 12 } as const;

/** `Summa`, `Totalt` or `**Delsumma**` in the first cell: a row that would be added to what it is the sum of. */
const LIKE_TOTAL =
  /^[*_]*(?:(?:(?:total|slut|del|mellan|kolumn)?summa|summering|total|totalt|s:a)(?:[\s:*_]|$)|(?:tillsammans|sammanlagt)[\s:*_]*$)/i;

interface Cell {
  readonly text: string;
  readonly span: Span;
}

interface Line {
  readonly cells: readonly Cell[];
  readonly span: Span;
}

/** Makes a table of its fields and the text pasted in `fördelning`. Every cell keeps its own place. */
export function bindFundTable(
  id: string,
  fields: Fields,
  source: SourceText,
): { readonly table: FundTable; readonly findings: readonly Finding[] } {
  const rowTotal = fields.under('radsumma');
  const announced = rowTotal && {
    title: rowTotal.text('rubrik') ?? '',
    roundTo: rowTotal.word('avrunda', ROUNDINGS),
  };
  const read = fields.text('fördelning') === undefined ? EMPTY : readLines(fields, source, id);
  const [header, ...body] = read.lines;
  const findings = [...read.findings];
  const titles = fields.under('kolumner');
  const heads = header?.cells.slice(1) ?? [];
  const totalAt = heads.findIndex(({ text }) => text === ROW_TOTAL);
  const columns: readonly FundColumn[] = heads
    .filter((_, i) => i !== totalAt)
    .map(({ text, span }) => ({ id: text, title: titles?.text(text), span }));
  if (header && announced && totalAt === -1)
    findings.push(finding('money/sum-column-missing', header.span, { table: id }));

  const rows: FundRow[] = [];
  let totals: FundRow | undefined;
  for (const [i, line] of body.entries()) {
    const row = bindRow(line, heads.length, totalAt);
    if (line.cells.length !== heads.length + 1) {
      const data = { table: id, row: row.name, cells: line.cells.length, columns: heads.length + 1 };
      findings.push(finding('money/row-cells', line.span, data));
    }
    if (row.name !== COLUMN_TOTAL && !LIKE_TOTAL.test(row.name)) {
      rows.push(row);
      continue;
    }
    const reason =
      row.name !== COLUMN_TOTAL ? 'total-name' : i < body.length - 1 ? 'total-not-last' : undefined;
    if (reason) findings.push(finding('money/table-layout', row.span, { table: id, reason }));
    totals ??= row;
  }
  return {
    table: {
      id,
      title: fields.text('rubrik') ?? id,
      recipients: fields.texts('mottagare'),
      corner: header?.cells[0]?.text ?? '',
      columns,
      rows,
      totals,
      rowTotal:
        announced || totalAt !== -1
          ? { title: announced?.title ?? '', roundTo: announced?.roundTo, stated: totalAt !== -1 }
          : undefined,
      columnTotals: fields.text('kolumnsumma') === 'ja',
      origin: fields.origin(),
    },
    findings,
  };
}

function bindRow({ cells, span }: Line, columns: number, totalAt: number): FundRow {
  const name = cells[0];
  const amounts: (Stated | undefined)[] = Array.from({ length: columns }, (_, i) => {
    const cell = cells[i + 1];
    return cell && statedAmount(cell.text, cell.span);
  });
  return {
    name: name?.text ?? '',
    span: name?.span ?? span,
    cells: amounts.filter((_, i) => i !== totalAt),
    total: totalAt === -1 ? undefined : amounts[totalAt],
    line: span,
  };
}

const EMPTY = { lines: [], findings: [] } as const;

/** The lines of a block text in the source, blank ones and a Markdown table's line of dashes left out. */
function readLines(
  fields: Fields,
  source: SourceText,
  table: string,
): { readonly lines: readonly Line[]; readonly findings: readonly Finding[] } {
  const value = fields.at('fördelning');
  const written = source.text.slice(value.start, value.end);
  const fault = (reason: 'not-block' | 'no-bars' | 'no-rows' | 'too-wide', span: Span, row?: string) => ({
    lines: [],
    findings: [finding('money/table-layout', span, { table, reason, ...(row !== undefined && { row }) })],
  });
  // Only a block keeps its lines, and only in a block are a comma and a colon nothing but themselves.
  if (!written.startsWith('|') || !written.includes('\n')) return fault('not-block', value);
  const lines: Line[] = [];
  let start = value.start + written.indexOf('\n') + 1;
  for (const line of source.text.slice(start, value.end).split('\n')) {
    if (line.trim() !== '' && !/^[\s|:]*-{3}[\s|:-]*$/.test(line))
      lines.push(readLine(line, start, source.path));
    start += line.length + 1;
  }
  const [header] = lines;
  if (lines.length < 2 || !header) return fault('no-rows', value);
  // A table of two columns or more that was pasted as it was: told once, not once for each row and each kommun.
  const bare = lines.filter(({ cells }) => cells.length === 1);
  if (bare.length >= Math.max(1, lines.length - 1)) {
    const { start: from, end } = bare[0]!.span;
    return fault('no-bars', bare[0]!.span, pastedRow(source.text.slice(from, end)));
  }
  if (header.cells.length > FUND_TABLE_LIMITS.columns) return fault('too-wide', header.span);
  return { lines, findings: [] };
}

/** Cells between `|`; a bar at either end, as Markdown draws it, is a frame and no cell. */
function readLine(line: string, start: number, path: string): Line {
  const from = line.length - line.trimStart().length;
  const trimmed = line.trim();
  const span = { path, start: start + from, end: start + from + trimmed.length };
  const framed = trimmed.length > 1 && trimmed.startsWith('|');
  const inner = framed ? trimmed.slice(1, trimmed.endsWith('|') ? -1 : undefined) : trimmed;
  let at = span.start + (framed ? 1 : 0);
  const cells = inner.split('|').map((raw) => {
    const text = raw.trim();
    const first = at + (text === '' ? 0 : raw.length - raw.trimStart().length);
    const place = { path, start: first, end: text === '' ? first + raw.length : first + text.length };
    at += raw.length + 1;
    return { text, span: place };
  });
  return { cells, span };
}
