import { type Inline, type Table, wordsOf } from '../../report/index.ts';
import type { Context } from './context.ts';
import { inlines } from './inlines.ts';
import { element, join, type Markup, nothing, text } from './markup.ts';
import { placed } from './placed.ts';
import { softened } from './soft.ts';

/** A wide table scrolls inside its own region, which the keyboard can reach; the page itself stands still. */
export function tableElement(table: Table, context: Context): Markup {
  const caption = table.caption === undefined ? nothing : element('caption', {}, text(table.caption));
  const slim = slimColumns(table);
  const cards = table.against === true || isRead(table);
  const header = table.header.map((cell, column) => cellElement(cell, table, column, 'col', slim, context));
  const head = element('thead', {}, element('tr', {}, join(header)));
  const rows = table.rows.map((row, i) => {
    const cells = row.map((cell, column) => {
      const scope = table.rowHeaders && column === 0 ? 'row' : undefined;
      return cellElement(cell, table, column, scope, slim, context, cards);
    });
    return placed(element('tr', {}, join(cells)), table.rowsFrom?.[i], context);
  });
  const body = element('tbody', {}, join(rows, '\n'));
  const region = {
    class: ['scroll', context.turned.has(table) && 'turned', context.tight.has(table) && 'tight']
      .filter(Boolean)
      .join(' '),
    role: 'region',
    'aria-label': context.tableNames.get(table) ?? context.words.table,
    tabindex: 0,
  };
  const drawn = element(
    'table',
    {
      id: table.id,
      class: [cards && 'cards', table.against && 'against'].filter(Boolean).join(' ') || undefined,
    },
    join([caption, head, body], '\n'),
  );
  return element('div', region, drawn);
}

/**
 * A table whose rows are read one by one, since most of it is text: on a phone each row is a card. Amounts and ticks are compared with those above and below, and
 * stay in their columns. Two texts that stand against each other are cards as well: side by side they would be strips.
 */
function isRead({ header, align, rowHeaders }: Table): boolean {
  const texts = header.filter((_, i) => (align[i] ?? 'left') === 'left').length;
  return rowHeaders && header.length > 2 && texts * 2 >= header.length;
}

/** Ticks, letters and years ask for little: on a phone such columns stand side by side. */
const SLIM = 4;

function slimColumns({ header, rows }: Table): ReadonlySet<number> {
  const isSlim = (column: number) =>
    [header, ...rows].every((row) => wordsOf(row[column] ?? []).length <= SLIM);
  return new Set([...header.keys()].filter((column) => column > 0 && isSlim(column)));
}

/** A header cell without words would be announced as a heading of nothing, so it is a plain cell. */
function cellElement(
  cell: readonly Inline[],
  table: Table,
  column: number,
  scope: 'col' | 'row' | undefined,
  slim: ReadonlySet<number>,
  context: Context,
  labelled = false,
): Markup {
  const align = table.align[column];
  const names = [
    ...(align === undefined || align === 'left' ? [] : [align]),
    ...(slim.has(column) ? ['slim'] : []),
  ];
  const side = names.join(' ') || undefined;
  const content = inlines(softened(cell), context);
  return scope === undefined || content === ''
    ? element(
        'td',
        { class: side, 'data-label': labelled ? wordsOf(table.header[column] ?? []) : undefined },
        content,
      )
    : element('th', { scope, class: side }, content);
}
