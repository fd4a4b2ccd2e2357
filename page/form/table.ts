import type { FieldView } from '../../src/cli/serve/desk/protocol.ts';
import { button, deeds, el, say } from '../dom.ts';
import { amount } from './amount.ts';
import type { Filling } from './filling.ts';

/** The name of the row or the column that is what the others come to. */
const TOTALS = ['radsumma', 'kolumnsumma'];

/** A table of money as rows to fill in, with what it comes to. Lines of the text that nobody changes stay as they are written. */
export function tableElement(field: FieldView, filling: Filling, label: string): HTMLElement {
  const { words } = filling;
  const { head = [], rows = [], sums = [] } = field.table ?? {};
  // What is filled in counts at once, since the whole table is sent: somebody may be in the next cell before this form is drawn anew.
  let lines: Line[] = field.value.split('\n').map((text) => ({ text, cells: undefined }));
  for (const { line, cells } of rows) lines[line]!.cells = cells;
  const { pointer } = field;
  /** What the file has when all that was sent has come there. */
  let sent: string | null = field.isThere ? field.value : null;
  const send = (next: Line[], focus: string) => {
    lines = next.filter(({ text }) => text.trim() !== '');
    const value = `${lines.map(({ text }) => text).join('\n')}\n`;
    const was = sent;
    sent = value;
    filling.change({ kind: 'set', at: pointer, value }, focus, was).then((isDone) => {
      if (!isDone && sent === value) sent = was;
    });
  };
  /** Lines by their numbers, as this form shows them. */
  const shown = lines;
  const headLine = lines.find(({ text }) => text.trim() !== '');
  const withCell = (line: Line, i: number, value: string) => {
    write(
      line,
      head.map((_, j) => (i === j ? value : (line.cells?.[j] ?? ''))),
    );
    send(lines, '');
  };
  const titleOf = (id: string) => filling.titleOf(id) ?? id;
  const known = new Set(rows.map(({ cells }) => cells[0]));
  const missing = field.choices.filter(({ value, detail }) => detail === 'kommun' && !known.has(value));
  const corner = head[0] ?? words.table.party;
  const columns = head.slice(1);
  const free = filling.posts.filter(({ id }) => !head.includes(id));

  const cellInput = (number: number, cells: readonly string[], i: number) => {
    const line = shown[number]!;
    const at = `${pointer}#${number}:${i}`;
    const party = cells[0] ?? '';
    const input = el('input', {
      type: 'text',
      autocomplete: 'off',
      spellcheck: 'false',
      'data-pointer': at,
      'aria-label':
        i === 0
          ? say(words.table.partyOf, { n: number })
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
      if (input.value.trim() === (line.cells?.[i] ?? '')) return;
      withCell(line, i, i === 0 ? input.value : amount(input.value));
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
          lines.filter((each) => each !== shown[line]),
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
    const filled = lines.filter(({ text }) => text.trim() !== '');
    const before = headLine ? filled : [lineOf([words.table.party.toLowerCase(), ...posts()])];
    const wide = head.length === 0 ? 1 + posts().length : head.length;
    const added = parties.map((party) => lineOf([party, ...Array.from({ length: wide - 1 }, () => '')]));
    const end = before.findIndex(({ text }) => text.trim().startsWith('kolumnsumma'));
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
  const withColumn = (id: string) => {
    if (headLine) write(headLine, [...head, id]);
    send(lines, pointer);
  };
  const removeColumn = (i: number) => () => {
    for (const line of lines) {
      const cells = line === headLine ? head : line.cells;
      if (cells)
        write(
          line,
          cells.filter((_, j) => j !== i + 1),
        );
    }
    send(lines, pointer);
  };
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
      head.length > 0 && free.length > 0 && deeds(addColumn, words.files.add, withColumn),
      filling.posts.length === 0 && el('p', { class: 'help' }, words.table.noPosts),
    ),
  );
}

/** A line of the table's text, and its cells where it is a row. */
interface Line {
  text: string;
  cells: readonly string[] | undefined;
}

function lineOf(cells: readonly string[]): Line {
  const line = { text: '', cells };
  write(line, cells);
  return line;
}

function write(line: Line, cells: readonly string[]): void {
  line.cells = cells;
  line.text = cells.map(clean).join(' | ').trimEnd();
}

/** What would be read as the border of a cell, or as another line, stands in none. */
function clean(cell: string): string {
  return cell.replace(/[|\n]/g, ' ').trim();
}
