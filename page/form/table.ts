import type { FieldView } from '../../src/cli/serve/desk/protocol.ts';
import { button, el, say } from '../dom.ts';
import type { Filling } from './filling.ts';

/** The name of the row or the column that is what the others come to. */
const TOTALS = ['radsumma', 'kolumnsumma'];

/** A table of money as rows to fill in, with what it comes to. Lines of the text that nobody changes stay as they are written. */
export function tableElement(field: FieldView, filling: Filling, label: string): HTMLElement {
  const { words } = filling;
  const { head = [], rows = [], sums = [] } = field.table ?? {};
  const lines = field.value.split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const { pointer } = field;
  const send = (text: readonly string[], focus: string) => {
    const value = `${text.filter((line) => line.trim() !== '').join('\n')}\n`;
    filling.change({ kind: 'set', at: pointer, value }, focus);
  };
  const written = (cells: readonly string[]) => cells.map(clean).join(' | ').trimEnd();
  const headLine = lines.findIndex((line) => line.trim() !== '');
  const withCell = (line: number, cells: readonly string[], i: number, value: string) =>
    send(
      lines.map((old, at) => (at === line ? written(cells.map((cell, j) => (i === j ? value : cell))) : old)),
      '',
    );
  const titleOf = (id: string) => filling.titleOf(id) ?? id;
  const known = new Set(rows.map(({ cells }) => cells[0]));
  const missing = field.choices.filter(({ value, detail }) => detail === 'kommun' && !known.has(value));
  const corner = head[0] ?? words.table.party;
  const columns = head.slice(1);
  const free = filling.posts.filter(({ id }) => !head.includes(id));

  const cellInput = (line: number, cells: readonly string[], i: number) => {
    const at = `${pointer}#${line}:${i}`;
    const party = cells[0] ?? '';
    const input = el('input', {
      type: 'text',
      autocomplete: 'off',
      spellcheck: 'false',
      'data-pointer': at,
      'aria-label':
        i === 0
          ? say(words.table.partyOf, { n: line })
          : say(words.table.cell, { row: party, column: titleOf(head[i] ?? '') }),
      class: i === 0 ? 'party' : 'amount',
    });
    input.value = cells[i] ?? '';
    // As in any table: Enter goes down the column.
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      const row = input.closest('tr')?.nextElementSibling;
      const below = row?.querySelectorAll('input')[i];
      below ? below.focus() : input.blur();
      below?.select();
    });
    input.addEventListener('change', () => {
      // A row is somebody's: one without a name would be read as a frame.
      if (i === 0 && clean(input.value) === '') input.value = party;
      if (input.value.trim() === (cells[i] ?? '')) return;
      const full = head.map((_, j) => cells[j] ?? '');
      withCell(line, full, i, i === 0 ? input.value : amount(input.value));
    });
    return input;
  };
  const body = rows.map(({ line, cells, sum }) => {
    const party = cells[0] ?? '';
    const isTotal = TOTALS.includes(party);
    const remove = button(
      '×',
      () =>
        send(
          lines.filter((_, at) => at !== line),
          pointer,
        ),
      {
        'aria-label': say(words.form.remove, { field: party }),
      },
    );
    return el(
      'tr',
      { class: isTotal ? 'total' : undefined },
      el('th', { scope: 'row' }, isTotal ? words.table.stated : cellInput(line, cells, 0)),
      ...columns.map((_, i) => el('td', {}, cellInput(line, cells, i + 1))),
      columns.length > 1 && el('td', { class: 'sum' }, isTotal ? '' : sum),
      el('td', { class: 'row-tools' }, remove),
    );
  });
  const addRows = (parties: readonly string[]) => {
    const before = headLine === -1 ? [written([words.table.party.toLowerCase(), ...posts()])] : filled;
    const wide = head.length === 0 ? 1 + posts().length : head.length;
    const added = parties.map((party) => written([party, ...Array.from({ length: wide - 1 }, () => '')]));
    const end = before.findIndex((line) => line.trim().startsWith('kolumnsumma'));
    const at = end === -1 ? before.length : end;
    send([...before.slice(0, at), ...added, ...before.slice(at)], `${pointer}#${at}:1`);
  };
  const posts = () => {
    const own = filling.posts.find(({ recipients }) => recipients.includes('kommun')) ?? filling.posts[0];
    return own ? [own.id] : [];
  };
  const fresh = el('input', {
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: words.table.party,
    'aria-label': words.table.newRow,
    list: filling.listOf(field.choices.map(({ value }) => ({ value, detail: '' }))),
  });
  const addFresh = () => (clean(fresh.value) === '' ? fresh.focus() : addRows([clean(fresh.value)]));
  fresh.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    addFresh();
  });
  const addColumn = el(
    'select',
    { 'aria-label': words.table.addColumn },
    el('option', { value: '' }, `+ ${words.table.addColumn} …`),
    ...free.map(({ id, title }) => el('option', { value: id }, title)),
  );
  addColumn.addEventListener('change', () => {
    send(
      lines.map((line, at) => (at === headLine ? written([...head, addColumn.value]) : line)),
      pointer,
    );
  });
  const removeColumn = (i: number) => () =>
    send(
      lines.map((line, at) => {
        const cells = at === headLine ? head : rows.find((row) => row.line === at)?.cells;
        return cells ? written(cells.filter((_, j) => j !== i + 1)) : line;
      }),
      pointer,
    );
  return el(
    'div',
    { class: 'field money-table', 'data-pointer': pointer },
    el('p', { class: 'legend', id: `table-${pointer}` }, label),
    head.length > 0 &&
      el(
        'div',
        { class: 'table-scroll', tabindex: 0, role: 'group', 'aria-label': label },
        el(
          'table',
          { 'aria-labelledby': `table-${pointer}` },
          el(
            'thead',
            {},
            el(
              'tr',
              {},
              el('th', { scope: 'col' }, corner.charAt(0).toUpperCase() + corner.slice(1)),
              ...columns.map((id, i) =>
                el(
                  'th',
                  { scope: 'col' },
                  TOTALS.includes(id) ? words.table.stated : titleOf(id),
                  columns.length > 1 &&
                    button('×', removeColumn(i), {
                      'aria-label': say(words.form.remove, { field: titleOf(id) }),
                      class: 'small',
                    }),
                ),
              ),
              columns.length > 1 && el('th', { scope: 'col' }, words.table.sum),
              el('td', {}),
            ),
          ),
          el('tbody', {}, ...body),
          el(
            'tfoot',
            {},
            el(
              'tr',
              {},
              el('th', { scope: 'row' }, words.table.sum),
              ...sums.map((sum) => el('td', { class: 'sum' }, sum === '' ? '–' : sum)),
              columns.length > 1 && el('td', {}),
              el('td', {}),
            ),
          ),
        ),
      ),
    ...filling.findingsOf(field.findings),
    el(
      'div',
      { class: 'table-tools' },
      missing.length > 0 &&
        filling.posts.length > 0 &&
        button(say(words.table.addAll, { n: missing.length }), () =>
          addRows(missing.map(({ value }) => value).sort((a, b) => a.localeCompare(b, 'sv'))),
        ),
      filling.posts.length > 0 && fresh,
      filling.posts.length > 0 && button(`+ ${words.table.addRow}`, addFresh),
      head.length > 0 && free.length > 0 && addColumn,
      filling.posts.length === 0 && el('p', { class: 'help' }, words.table.noPosts),
    ),
  );
}

/** What would be read as the border of a cell, or as another line, stands in none. */
function clean(cell: string): string {
  return cell.replace(/[|\n]/g, ' ').trim();
}

/** A number alone is kronor: who fills in a table of money writes no unit on each row. */
function amount(words: string): string {
  const trimmed = words.trim();
  return /^-?\d[\d {2}]*(,\d\d?)?$/.test(trimmed) ? `${trimmed} kr` : trimmed;
}
