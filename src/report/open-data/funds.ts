import { moneyLabels } from '../../locale/index.ts';
import type { FundRow, Funds, FundTable, Stated } from '../../model/index.ts';
import type { OpenAmount, OpenFunds, OpenRow, OpenTable } from './open-data.ts';

/** Unknown stays the word for it, never 0; what could not be read keeps its text. */
export function amountOf(stated: Stated): OpenAmount {
  switch (stated.kind) {
    case 'amount': {
      const { money, text, precision } = stated.amount;
      return { ore: money, text, precision };
    }
    case 'unknown':
      return { ore: null, text: moneyLabels.unknown, precision: null };
    case 'unreadable':
      return { ore: null, text: stated.text, precision: null };
  }
}

export function fundsOf({ requisition, managedBy, share, lines, tables }: Funds): OpenFunds {
  return {
    requisition: requisition
      ? { by: requisition.by ?? null, scope: requisition.scope ?? null, date: requisition.date ?? null }
      : null,
    managedBy: managedBy ?? null,
    share: share ? { text: share.text, status: share.status ?? null } : null,
    lines: lines.map(({ amounts, key, parts, ...line }) => ({
      id: line.id,
      title: line.title,
      line: line.line.id,
      recipients: line.recipients,
      sort: line.sort,
      giver: line.giver ?? null,
      time: line.time ?? null,
      sharedWith: line.sharedWith,
      portion: line.portion ?? null,
      incomingFrom: line.incomingFrom ?? null,
      incomingLines: line.incomingLines.map(({ id }) => id),
      repaidOn: line.repaidOn ?? null,
      amounts: {
        ingående: perhaps(amounts.ingående),
        belopp: perhaps(amounts.belopp),
        använt: perhaps(amounts.använt),
        kvar: perhaps(amounts.kvar),
        överfört: perhaps(amounts.överfört),
        återbetalt: perhaps(amounts.återbetalt),
      },
      key: key
        ? { fixed: perhaps(key.fixed), population: perhaps(key.population), status: key.status ?? null }
        : null,
      parts: parts.map((part) => ({ id: part.id, title: part.title, amount: perhaps(part.amount) })),
    })),
    tables: tables.map(tableOf),
  };
}

function tableOf({ id, title, recipients, columns, rows, totals }: FundTable): OpenTable {
  return {
    id,
    title,
    recipients,
    columns: columns.map((column) => ({ id: column.id, title: column.title ?? null })),
    rows: rows.map(rowOf),
    totals: totals ? rowOf(totals) : null,
  };
}

function rowOf({ name, cells, total }: FundRow): OpenRow {
  return { name, amounts: cells.map(perhaps), total: perhaps(total) };
}

function perhaps(stated: Stated | undefined): OpenAmount | null {
  return stated ? amountOf(stated) : null;
}
