import type { FormChange } from '../../src/assist/index.ts';
import type { FieldView } from '../../src/cli/serve/desk/protocol.ts';
import { button, deeds, el, say } from '../dom.ts';
import type { Filling } from './filling.ts';
import { tableElement } from './table.ts';

type Value = Extract<FormChange, { kind: 'set' }>['value'];

/** A field of a file with what stands in it: a line, a choice, a list, or a group of fields. */
function fieldElement(field: FieldView, filling: Filling, label = field.title): HTMLElement {
  switch (field.kind) {
    case 'list':
      return listElement(field, filling, label);
    case 'fields':
      return groupElement(field, filling, label);
    case 'table':
      return tableElement(field, filling, label);
    default:
      return lineElement(field, filling, label);
  }
}

const idOf = (field: FieldView) =>
  `f-${field.pointer.replace(/[^\w-]/g, (sign) => `_${sign.codePointAt(0)}`)}`;

function lineElement(field: FieldView, filling: Filling, label: string): HTMLElement {
  const { words } = filling;
  const id = idOf(field);
  const control = controlOf(field, filling);
  control.id = id;
  control.dataset.pointer = field.pointer;
  if (field.isRequired) control.setAttribute('aria-required', 'true');
  const help = field.description === '' ? words.form.kinds[field.kind as 'date'] : field.description;
  const helps = help === undefined ? [] : [help];
  const found = filling.findingsOf(field.findings);
  if (field.findings.some(({ severity }) => severity === 'fel')) control.setAttribute('aria-invalid', 'true');
  if (helps.length + found.length > 0) control.setAttribute('aria-describedby', `${id}-help`);
  return el(
    'div',
    { class: 'field' },
    el(
      'label',
      { for: id },
      label,
      field.isRequired && !field.isThere && el('span', { class: 'needed' }, ` (${words.form.required})`),
    ),
    control,
    el('div', { id: `${id}-help` }, ...found, ...helps.map((text) => el('p', { class: 'help' }, text))),
  );
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function controlOf(field: FieldView, filling: Filling): Control {
  const control = bareControl(field, filling);
  // What was sent last, and not what the form was drawn with: who takes a word back before the form is drawn anew means it.
  let sent: string | null = field.isThere ? field.value : null;
  control.addEventListener('change', () => {
    const { value } = control;
    if (value === (sent ?? '')) return;
    const was = sent;
    sent = isEmptied(field, value) ? null : value;
    const mine = sent;
    sendValue(field, value, was, filling).then((isDone) => {
      if (!isDone && sent === mine) sent = was;
    });
  });
  return control;
}

function sendValue(field: FieldView, value: string, was: string | null, filling: Filling): Promise<boolean> {
  const { pointer } = field;
  if (isSpokenOf(field)) return filling.renameId(field, value.trim());
  return isEmptied(field, value)
    ? filling.change({ kind: 'clear', at: pointer }, '')
    : filling.change({ kind: 'set', at: pointer, value }, '', was);
}

function isEmptied(field: FieldView, value: string): boolean {
  return value.trim() === '' && !field.isRequired && !isSpokenOf(field);
}

/** An id that is there already may stand in other places too. */
function isSpokenOf({ name, kind, isThere, value }: FieldView): boolean {
  return name === 'id' && kind === 'id' && isThere && value !== '';
}

function bareControl(
  {
    kind,
    value,
    choices,
    isThere,
    isRequired,
  }: Pick<FieldView, 'kind' | 'value' | 'choices' | 'isThere' | 'isRequired'>,
  { words, listOf }: Filling,
): Control {
  if (kind === 'choice') {
    const known = choices.map((choice) => choice.value);
    const select = el(
      'select',
      {},
      (!isThere || !isRequired || !known.includes(value)) && el('option', { value: '' }, words.form.choose),
      !known.includes(value) && value !== '' && el('option', { value }, value),
      ...choices.map((choice) =>
        el('option', { value: choice.value }, [choice.value, choice.detail].filter(Boolean).join(' – ')),
      ),
    );
    select.value = value;
    return select;
  }
  if (kind === 'paragraph' || value.includes('\n') || value.length > 70) {
    const area = el('textarea', {
      rows: Math.min(8, Math.max(2, Math.ceil(value.length / 60))),
      lang: 'sv',
      spellcheck: 'true',
    });
    area.value = value;
    return area;
  }
  const input = el('input', {
    type: 'text',
    autocomplete: 'off',
    spellcheck: kind === 'text' ? 'true' : 'false',
    inputmode: undefined,
  });
  input.value = value;
  if (choices.length > 0) {
    input.setAttribute('list', listOf(choices));
  }
  return input;
}

function listElement(field: FieldView, filling: Filling, label: string): HTMLElement {
  const { words } = filling;
  const { inside, pointer } = field;
  const items = inside.map((item, i) => {
    const name = say(words.form.item, { field: label, n: i + 1 });
    const move = (to: number) => () =>
      filling.change({ kind: 'move', list: pointer, from: i, to }, `${pointer}/${to}`);
    const named = { ...item, title: name };
    return el(
      'li',
      { 'data-pointer-item': item.pointer },
      item.kind === 'fields'
        ? groupElement(named, filling, titleOf(item, name))
        : itemLine(named, field, filling),
      el(
        'div',
        { class: 'item-tools' },
        i > 0 && button('↑', move(i - 1), { 'aria-label': say(words.form.up, { field: name }) }),
        i < inside.length - 1 &&
          button('↓', move(i + 1), { 'aria-label': say(words.form.down, { field: name }) }),
        button('×', () => filling.change({ kind: 'clear', at: item.pointer }, pointer), {
          'aria-label': say(words.form.remove, { field: name }),
        }),
      ),
    );
  });
  const add = () =>
    filling.change({ kind: 'add', to: pointer, value: field.fresh as Value }, `${pointer}/${inside.length}`);
  return el(
    'fieldset',
    { class: 'list', id: idOf(field), 'data-pointer': pointer },
    el('legend', {}, label),
    field.description !== '' && el('p', { class: 'help' }, field.description),
    ...filling.findingsOf(field.findings),
    el('ol', {}, ...items),
    field.fresh === '' && freshLine(field, filling, label),
    field.fresh !== undefined &&
      field.fresh !== '' &&
      button(`+ ${say(words.form.add, { field: label })}`, add),
  );
}

/** The line below a list of words, where one more is written. */
function freshLine(list: FieldView, filling: Filling, label: string): HTMLElement {
  const { pointer, inside, choices, itemKind = 'text' } = list;
  const empty = { ...list, kind: itemKind, value: '', choices, isThere: false, isRequired: false };
  const control = bareControl(empty, filling);
  const name = say(filling.words.form.add, { field: label });
  control.dataset.pointer = `${pointer}/${inside.length}`;
  control.setAttribute('aria-label', name);
  if ('placeholder' in control) control.placeholder = name;
  control.addEventListener('change', () => {
    if (control.value.trim() === '') return;
    // Who goes on with Tab has left the list; who presses Enter writes the next.
    const next = document.activeElement === control ? `${pointer}/${inside.length + 1}` : '';
    const { value } = control;
    filling.change({ kind: 'add', to: pointer, value }, next);
    // The next word may be typed before the form is drawn anew.
    control.value = '';
  });
  return el('div', { class: 'item-line fresh-line' }, control);
}

/** A word of a list has no label of its own to see: its list is called so. */
function itemLine(item: FieldView, list: FieldView, filling: Filling): HTMLElement {
  const control = controlOf(
    { ...item, choices: item.choices.length > 0 ? item.choices : list.choices },
    filling,
  );
  control.dataset.pointer = item.pointer;
  control.setAttribute('aria-label', item.title);
  const detail = list.choices.find(({ value }) => value === item.value)?.detail ?? '';
  return el(
    'div',
    { class: 'item-line' },
    control,
    detail !== '' && detail !== item.value && el('p', { class: 'help' }, detail),
    ...filling.findingsOf(item.findings),
  );
}

/** What a group is known by: its own words. */
function titleOf(item: FieldView, name: string): string {
  const words = item.inside.find(
    (field) =>
      ['text', 'rubrik', 'titel', 'namn', 'organ', 'part', 'område', 'kod', 'id'].includes(field.name) &&
      field.value !== '',
  )?.value;
  const short = words !== undefined && words.length > 60 ? `${words.slice(0, 58)}…` : words;
  if (short === undefined) return name;
  return item.isOwnName ? short : `${name}: ${short}`;
}

function groupElement(field: FieldView, filling: Filling, label: string): HTMLElement {
  const shown = inOrder(field.inside.filter(isShown));
  const rest = field.inside.filter((inner) => !isShown(inner));
  return el(
    'fieldset',
    { class: 'group', id: idOf(field), 'data-pointer': field.pointer },
    el('legend', {}, label),
    field.description !== '' &&
      !/\/\d+$/.test(field.pointer) &&
      !field.isOwnName &&
      el('p', { class: 'help' }, field.description),
    ...filling.findingsOf(field.findings),
    ...shown.map((inner) => namedElement(inner, filling)),
    moreFields(rest, filling),
    field.fresh !== undefined && newName(field.pointer, field.fresh, label, filling),
  );
}

/** What stands in a form before anybody has asked for it. */
export function isShown({ isThere, isRequired, isUsual }: FieldView): boolean {
  return isThere || isRequired || isUsual;
}

/** An id is the program's more than its author's, and stands last. */
export function inOrder(fields: readonly FieldView[]): readonly FieldView[] {
  const isId = ({ name, kind }: FieldView) => name === 'id' && kind === 'id';
  return [...fields.filter((field) => !isId(field)), ...fields.filter(isId)];
}

/** A field whose name its author has chosen can get another one, and can go. */
export function namedElement(field: FieldView, filling: Filling): HTMLElement {
  if (!field.isOwnName) return fieldElement(field, filling);
  const { words } = filling;
  const name = el('input', { type: 'text', autocomplete: 'off', spellcheck: 'false' });
  name.value = field.name;
  name.setAttribute('aria-label', say(words.form.name, { field: titleOf(field, field.name) }));
  name.addEventListener('change', () => {
    const key = asName(name.value);
    if (key !== '' && key !== field.name) filling.change({ kind: 'rename', at: field.pointer, key }, '');
  });
  const remove = button('×', () => filling.change({ kind: 'clear', at: field.pointer }, ''), {
    'aria-label': say(words.form.remove, { field: titleOf(field, field.name) }),
  });
  // A value stands beside its name, as a year beside its number; what has fields of its own is known by its words.
  if (field.kind !== 'fields')
    return el('div', { class: 'own-name' }, name, fieldElement(field, filling, field.name), remove);
  const group = groupElement(field, filling, titleOf(field, field.name));
  group.append(
    el(
      'div',
      { class: 'own-name' },
      el('span', { class: 'help', 'aria-hidden': 'true' }, words.form.ownName),
      name,
      remove,
    ),
  );
  return group;
}

/** What could stand in the file and does not: chosen by its title. */
export function moreFields(rest: readonly FieldView[], { words, change }: Filling): HTMLElement | undefined {
  if (rest.length === 0) return undefined;
  const select = el(
    'select',
    { 'aria-label': words.form.more },
    el('option', { value: '' }, `+ ${words.form.more} …`),
    ...rest.map((field) => el('option', { value: field.pointer, title: field.description }, field.title)),
  );
  const add = (wanted: string) => {
    const field = rest.find(({ pointer }) => pointer === wanted);
    if (!field) return;
    if (field.kind === 'list')
      change({ kind: 'add', to: field.pointer, value: (field.fresh ?? '') as Value }, `${field.pointer}/0`);
    else change({ kind: 'set', at: field.pointer, value: freshOf(field) }, field.pointer, null);
  };
  return el('div', { class: 'more' }, deeds(select, words.files.add, add));
}

function freshOf(field: FieldView): Value {
  // What somebody has to choose is chosen by nobody else: it stands empty until then, and is told.
  if (field.kind === 'choice') return field.choices.length === 1 ? field.choices[0]!.value : '';
  if (field.kind !== 'fields') return '';
  const needed = field.inside.filter(({ isRequired }) => isRequired);
  const some = needed.length > 0 ? needed : field.inside.slice(0, 1);
  return Object.fromEntries(some.map((inner) => [inner.name, freshOf(inner)]));
}

/** A name as names are written: years as they are, other words in small letters with hyphens. */
function asName(words: string): string {
  if (/^[0-9]{4}(–[0-9]{4})?$/.test(words.trim())) return words.trim();
  return (words.toLowerCase().match(/[a-zåäö0-9]+/g) ?? []).join('-');
}

/** Something new that its author gives a name: an indicator, a post of money. */
export function newName(
  pointer: string,
  fresh: unknown,
  label: string,
  { words, change }: Filling,
): HTMLElement {
  const name = el('input', { type: 'text', autocomplete: 'off', spellcheck: 'false' });
  name.setAttribute('aria-label', say(words.form.newName, { field: label }));
  name.placeholder = say(words.form.newName, { field: label });
  const add = () => {
    const key = asName(name.value);
    if (key === '') return name.focus();
    const at = pointer === '' ? key : `${pointer}/${key}`;
    change({ kind: 'set', at: at.replaceAll('~', '~0'), value: fresh as Value }, at, null);
  };
  name.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      add();
    }
  });
  return el('div', { class: 'new-name' }, name, button(`+ ${words.files.add}`, add));
}
