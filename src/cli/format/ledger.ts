import { Chalk } from 'chalk';
import { type LedgerRow, OUTCOMES } from '../../diff/index.ts';
import { beginning, capital } from '../../locale/index.ts';
import { csv as csvOf } from '../../render/index.ts';
import { ledgerSum } from '../../report/index.ts';
import type { LedgerFormat } from '../output-formats.ts';
import { jsonText } from './json-text.ts';
import { code, plainMarkdown, table } from './markdown-text.ts';
import { wrap } from './wrap.ts';
import { type ComparedYears, type LedgerFormatter, lineAt } from './years.ts';

/** The ledger at a screen: what is silent first, then the rest by how it went. */
const terminal: LedgerFormatter = (ledgers, locale, { color, width }) => {
  const ink = new Chalk({ level: color ? 1 : 0 });
  const words = locale.ledger;
  return ledgers
    .map(({ ledger, years }) => {
      const lines = [
        ...wrap(words.title(years.names.before, years.names.after), width, '').map((line) => ink.bold(line)),
        '',
      ];
      if (ledger.unread.length > 0) lines.push(...wrap(words.unread(ledger.unread), width, ''), '');
      for (const outcome of OUTCOMES) {
        const rows = ledger.rows.filter((row) => row.outcome === outcome);
        if (rows.length === 0) continue;
        const title = words.outcome(outcome, 'promise');
        lines.push(ink.bold(`${capital(title)} (${rows.length})`), '');
        for (const row of rows) {
          const { promised } = row;
          const kind = row.kind === 'promise' ? '' : `${words.kinds[row.kind]}: `;
          const id = promised.id === undefined ? '' : ` (${promised.id})`;
          const due = promised.due === undefined ? '' : `, ${words.by(promised.due)}`;
          lines.push(...wrap(`${kind}${cut(promised.title)}${id}${due}`, width, '  '));
          const told = [
            row.outcome === 'igen' ? '' : cut(row.answer?.text ?? ''),
            ...words.notes(row),
          ].filter((part) => part !== '');
          if (told.length > 0) lines.push(...wrap(told.join(' '), width, '    '));
          lines.push(...wrap(placesIn(row, years), width, '    ').map((line) => ink.dim(line)), '');
        }
      }
      lines.push(ledger.rows.length === 0 ? words.nothing : ledgerSum(ledger, words));
      return `${lines.join('\n')}\n`;
    })
    .join('\n');
};

const markdown: LedgerFormatter = (ledgers, { ledger: words }) =>
  ledgers
    .map(({ ledger, years }) => {
      const lines = [`## ${plainMarkdown(words.title(years.names.before, years.names.after))}`, ''];
      if (ledger.rows.length === 0) return `${[...lines, words.nothing].join('\n')}\n`;
      if (ledger.unread.length > 0) lines.push(plainMarkdown(words.unread(ledger.unread)), '');
      const rows = inOrder(ledger.rows).map((row) => [
        `${row.kind === 'promise' ? '' : `${words.kinds[row.kind]}: `}${plainMarkdown(row.promised.title)}${row.promised.id === undefined ? '' : ` (${code(row.promised.id)})`}`,
        `**${words.outcome(row.outcome, row.kind)}** ${plainMarkdown(words.notes(row).join(' '))}`.trim(),
        code(lineAt(years.places.before, row.promised.span)),
        row.answer ? code(lineAt(years.places.after, row.answer.span)) : '',
      ]);
      const { columns } = words;
      lines.push(
        plainMarkdown(ledgerSum(ledger, words)),
        '',
        ...table([columns.what, columns.outcome, columns.promised, columns.told], rows),
        '',
      );
      return lines.join('\n');
    })
    .join('\n');

/** One table however many years, with the years in its first columns. A cell that a spreadsheet would run is kept as text. */
const csv: LedgerFormatter = (ledgers, { ledger: words }) => {
  const rows = ledgers.flatMap(({ ledger, years }) =>
    ledger.rows.map(({ kind, promised, outcome, answer }) => [
      years.names.before,
      years.names.after,
      words.kinds[kind],
      promised.id ?? '',
      promised.title,
      promised.where,
      promised.due ?? '',
      lineAt(years.places.before, promised.span),
      words.outcome(outcome, kind),
      answer?.text ?? '',
      answer?.reason ?? '',
      answer?.by.join('; ') ?? '',
      answer?.due ?? '',
      answer?.verbatim ? words.yes : '',
      answer ? lineAt(years.places.after, answer.span) : '',
    ]),
  );
  return csvOf([words.csv, ...rows]);
};

const VERSION = 1;

const json: LedgerFormatter = (ledgers) => {
  const all = ledgers.map(({ ledger, years }) => ({
    before: years.names.before,
    after: years.names.after,
    kind: ledger.kind,
    unread: ledger.unread,
    rows: ledger.rows.map(({ kind, promised, outcome, answer }) => ({
      kind,
      id: promised.id ?? null,
      text: promised.title,
      area: promised.area ?? null,
      where: promised.where,
      due: promised.due ?? null,
      responsible: promised.responsible,
      outcome,
      promised: placeOf(promised.span, years.places.before),
      answer: answer
        ? {
            ...placeOf(answer.span, years.places.after),
            text: answer.text,
            reason: answer.reason ?? null,
            due: answer.due ?? null,
            by: answer.by,
            id: answer.id ?? null,
            verbatim: answer.verbatim,
            again: answer.again,
            untold: answer.untold,
            date: answer.date,
          }
        : null,
    })),
  }));
  return jsonText({ version: VERSION, ledgers: all });
};

function placeOf(span: LedgerRow['promised']['span'], places: ComparedYears['places']['before']) {
  const { line, column } = places.start(span);
  return { file: span.path, line, column };
}

function placesIn({ promised, answer }: LedgerRow, { places }: ComparedYears): string {
  const promise = lineAt(places.before, promised.span);
  return answer ? `${promise} → ${lineAt(places.after, answer.span)}` : promise;
}

function inOrder(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  return OUTCOMES.flatMap((outcome) => rows.filter((row) => row.outcome === outcome));
}

/** So many letters tell what a promise was, and how it was answered, without the plan beside one. */
const ENOUGH = 280;

function cut(words: string): string {
  return beginning(words, ENOUGH);
}

export const LEDGER_FORMATTERS: { readonly [F in LedgerFormat]: LedgerFormatter } = {
  terminal,
  markdown,
  csv,
  json,
};
