import { type Ledger, type LedgerRow, OUTCOMES } from '../../diff/index.ts';
import { capital, type LedgerWords } from '../../locale/index.ts';
import { paragraph, text } from '../blocks.ts';
import type { Block, Inline, Table } from '../report.ts';

/** The ledger as a table, in the order of the plan before. */
export function ledgerBlocks(ledger: Ledger, words: LedgerWords): readonly Block[] {
  if (ledger.rows.length === 0) return [paragraph(words.nothing)];
  return [
    paragraph(ledgerSum(ledger, words)),
    ...(ledger.unread.length > 0 ? [paragraph(words.unread(ledger.unread))] : []),
    ledgerTable(ledger, words),
  ];
}

/** «11 tyst, 3 försenad och 12 pågår.», heaviest first. */
export function ledgerSum({ rows }: Ledger, words: LedgerWords): string {
  return words.sum(
    OUTCOMES.flatMap((outcome) => {
      const count = rows.filter((row) => row.outcome === outcome).length;
      return count === 0 ? [] : [[words.outcome(outcome, 'promise'), count] as const];
    }),
  );
}

function ledgerTable({ rows, before }: Ledger, words: LedgerWords): Table {
  return {
    kind: 'table',
    caption: undefined,
    align: ['left', 'left'],
    header: [text(`${words.columns.what} (${before})`), text(words.columns.outcome)],
    rows: rows.map((row) => [promised(row, words), told(row, words)]),
    rowHeaders: true,
  };
}

function promised(
  { promised: { title, where, due }, kind }: LedgerRow,
  words: LedgerWords,
): readonly Inline[] {
  const details = [
    ...(kind === 'promise' ? [] : [words.kinds[kind]]),
    ...(where === '' ? [] : [where]),
    ...(due === undefined ? [] : [words.by(due)]),
  ];
  return details.length === 0
    ? text(title)
    : [...text(title), { kind: 'break' }, { kind: 'emphasis', children: text(details.join(', ')) }];
}

function told(row: LedgerRow, words: LedgerWords): readonly Inline[] {
  const word = words.outcome(row.outcome, row.kind);
  const answer =
    row.answer && (row.kind === 'promise' || row.kind === 'money') && row.outcome !== 'igen'
      ? row.answer.text
      : '';
  const rest = [answer, ...words.notes(row)].filter((part) => part !== '');
  const strong: Inline = { kind: 'strong', children: text(capital(word)) };
  return rest.length === 0 ? [strong] : [strong, { kind: 'break' }, ...text(rest.join(' '))];
}
