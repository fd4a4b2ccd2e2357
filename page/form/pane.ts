import type { FormChange } from '../../src/assist/index.ts';
import type { FieldView, FormView, SaidFinding } from '../../src/cli/serve/desk/protocol.ts';
import { ask } from '../api.ts';
import { el, fill, say } from '../dom.ts';
import type { Texts } from '../editor/texts.ts';
import { fileIn, type Store } from '../state.ts';
import { type Filling, moreFields, namedElement, newName } from './field.ts';

/** What can be nothing else needs no answer: which sort of file it is. */
function isSettled({ kind, choices, value }: FieldView): boolean {
  return kind === 'choice' && choices.length === 1 && choices[0]?.value === value;
}

/** The fields of the file that is open, to be filled in. What is changed here is changed in its text, and nothing else there. */
export interface FormPane {
  readonly element: HTMLElement;
  show(path: string | undefined): void;
}

export function formPane(
  store: Store,
  texts: Texts,
  showText: (offset: number | undefined) => void,
  failed: (error: unknown) => void,
): FormPane {
  const { words } = store.state.start;
  const lists = el('div', { id: 'lists', hidden: true });
  const place = el('div', { class: 'form-fields' });
  const said = el('p', { class: 'refused', role: 'alert' });
  const element = el('div', { class: 'form-place', hidden: true }, said, place, lists);
  let path: string | undefined;
  let view: FormView | undefined;
  let focus = '';
  let turn = 0;

  const findingsOf = (findings: readonly SaidFinding[]) =>
    findings.map(({ severity, found, todo }) =>
      el(
        'p',
        { class: `field-finding ${severity}` },
        el('strong', { class: `weight ${severity}` }, words.findings.severity[severity]),
        ` ${found} `,
        el('span', { class: 'todo' }, todo),
      ),
    );
  // One after the other: each counts in the text as the one before left it.
  let last: Promise<unknown> = Promise.resolve();
  const change = (wish: FormChange, goal: string) => {
    last = last.then(() => send(wish, goal)).catch(failed);
  };
  const send = async (wish: FormChange, goal: string) => {
    const file = path;
    if (file === undefined) return;
    const opened = await texts.open(file);
    await texts.send(opened);
    const answer = await ask('edit', { path: file, change: wish, seen: opened.hash });
    texts.changed(opened, answer.text, answer.hash);
    said.textContent = answer.words ?? '';
    focus = goal;
    await load();
  };
  const load = async () => {
    const file = path;
    if (file === undefined) return;
    const mine = ++turn;
    const next = await ask('form', { path: file, stage: store.state.stage });
    if (mine !== turn || file !== path) return;
    if (JSON.stringify(next) === JSON.stringify(view) && focus === '') return;
    view = next;
    if (isPressed) isDue = true;
    else draw();
  };
  // A button that is drawn anew while it is pressed would never be clicked.
  let isPressed = false;
  let isDue = false;
  place.addEventListener('pointerdown', () => {
    isPressed = true;
  });
  for (const event of ['pointerup', 'pointercancel'] as const)
    document.addEventListener(event, () => {
      isPressed = false;
      setTimeout(() => {
        if (!isDue || isPressed) return;
        isDue = false;
        draw();
      });
    });
  const draw = () => {
    const form = view?.form;
    const active = document.activeElement as HTMLInputElement | null;
    const before = active && place.contains(active) ? active : undefined;
    const unsent =
      before && 'value' in before ? { pointer: before.dataset.pointer, value: before.value } : undefined;
    const { scrollTop } = element;
    fill(lists);
    if (!form) fill(place, el('p', { class: 'none' }, words.form.unreadable));
    else {
      const filling: Filling = { words, change, findingsOf, showText };
      const shown = form.fields.filter((field) => (field.isThere || field.isRequired) && !isSettled(field));
      const rest = form.fields.filter(({ isThere, isRequired }) => !isThere && !isRequired);
      fill(
        place,
        el('h3', {}, form.title),
        form.description !== '' && el('p', { class: 'help' }, form.description),
        ...shown.map((field) => namedElement(field, filling)),
        moreFields(rest, filling),
        form.canAdd && newName('', form.fresh, form.title, filling),
      );
    }
    element.scrollTop = scrollTop;
    const wanted = focus === '' ? unsent?.pointer : focus;
    if (wanted !== undefined && wanted !== '') {
      const at = place.querySelector<HTMLElement>(
        `[data-pointer="${CSS.escape(wanted)}"], [data-pointer-item="${CSS.escape(wanted)}"]`,
      );
      const control = at?.matches('input, select, textarea')
        ? at
        : at?.querySelector<HTMLElement>('input, select, textarea, button');
      control?.focus({ preventScroll: focus === '' });
      // What somebody is typing in a field is not taken from them by what happens elsewhere.
      if (focus === '' && unsent && control && 'value' in control)
        (control as HTMLInputElement).value = unsent.value;
    }
    focus = '';
  };

  store.on((state, old) => {
    if (!element.hidden && (state.plan !== old.plan || state.stage !== old.stage)) load().catch(failed);
  });
  return {
    element,
    show: (wanted) => {
      const isForm = wanted !== undefined;
      element.hidden = !isForm;
      if (!isForm || wanted !== path) {
        view = undefined;
        said.textContent = '';
        fill(place);
      }
      path = wanted;
      element.setAttribute('role', 'group');
      element.setAttribute(
        'aria-label',
        say(words.form.label, { file: fileIn(store.state, wanted)?.title ?? '' }),
      );
      if (isForm) load().catch(failed);
    },
  };
}
