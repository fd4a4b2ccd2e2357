import type { FormChange } from '../../src/assist/index.ts';
import type { FieldView, FormView, QuestionView, SaidFinding } from '../../src/cli/serve/desk/protocol.ts';
import { ask, Refused } from '../api.ts';
import { button, el, fill, say } from '../dom.ts';
import type { Texts } from '../editor/texts.ts';
import { fileIn, type Store } from '../state.ts';
import { inOrder, isShown, moreFields, namedElement, newName } from './field.ts';
import type { Filling } from './filling.ts';

/** What can be nothing else needs no answer: which sort of file it is. */
function isSettled({ kind, choices, value }: FieldView): boolean {
  return kind === 'choice' && choices.length === 1 && choices[0]?.value === value;
}

const CONTROLS = 'input, select, textarea, button';

function valueIn(field: FieldView, name: string): string {
  return field.inside.find((inner) => inner.name === name)?.value ?? '';
}

function nameOf(control: HTMLElement): string {
  return control.getAttribute('aria-label') ?? control.textContent ?? '';
}

/** The innermost field that is written at a place. */
function fieldAt(fields: readonly FieldView[], offset: number): FieldView | undefined {
  const around = fields.filter(({ start, end }) => start !== undefined && start <= offset && offset <= end!);
  const [field] = around.sort((a, b) => a.end! - a.start! - (b.end! - b.start!));
  return field && (fieldAt(field.inside, offset) ?? field);
}

function find(fields: readonly FieldView[], pointer: string): FieldView | undefined {
  for (const field of fields) {
    if (field.pointer === pointer) return field;
    if (pointer.startsWith(`${field.pointer}/`)) return find(field.inside, pointer);
  }
  return undefined;
}

/** The fields of the file that is open, to be filled in. What is changed here is changed in its text, and nothing else there. */
export interface FormPane {
  readonly element: HTMLElement;
  show(path: string | undefined): void;
  /** Leads to the field that is written at a place. */
  lookAt(offset: number): void;
}

export function formPane(
  store: Store,
  texts: Texts,
  /** Called where the fields cannot be read: then there is the text. */
  unreadable: (path: string) => void,
  /** Called when the fields are shown; with whether there is none but those that could be added. */
  drawn: (isBare: boolean) => void,
  /** Called when somebody comes to a field. */
  moved: (path: string, offset: number) => void,
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
  /** A place that is led to as soon as its field is there. */
  let goal: number | undefined;

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
  let waiting = 0;
  /** What somebody is in the middle of writing or choosing. */
  let busy: EventTarget | undefined;
  const change = (wish: FormChange, goal: string) => {
    busy = undefined;
    waiting += 1;
    place.setAttribute('aria-busy', 'true');
    // The items after it get other numbers: nothing is written into one by its old number, before the form is drawn anew.
    if (wish.kind === 'move' || (wish.kind === 'clear' && goal !== '')) place.inert = true;
    last = last
      .then(() => send(wish, goal))
      .catch((error) => {
        place.inert = false;
        failed(error);
      })
      .finally(() => {
        waiting -= 1;
        if (waiting === 0) place.removeAttribute('aria-busy');
      });
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
    if (!next.form) return unreadable(file);
    if (isPressed || busy) isDue = true;
    else draw();
  };
  const goTo = (offset: number) => {
    goal = undefined;
    const question = [...place.querySelectorAll<HTMLElement>('[data-question]')].find(
      ({ dataset }) => Number(dataset.question) === offset,
    );
    const at = question?.parentElement ?? elementOf(fieldAt(view?.form?.fields ?? [], offset));
    const control = at?.matches(CONTROLS) ? at : (at?.querySelector<HTMLElement>(CONTROLS) ?? at);
    (at ?? element).scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  };
  const elementOf = (field: FieldView | undefined) =>
    field && place.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(field.pointer)}"]`);
  const questionElement = ({ words: asked, start }: QuestionView) => {
    const finding = store.state.plan?.findings.find((each) => each.path === path && each.start === start);
    const gone = async () => {
      const { plan, stage } = store.state;
      if (!plan || !finding) return;
      await texts.sendAll();
      const answer = await ask('answered', { plan: plan.plan, ids: [finding.id], stage });
      if (answer.words !== undefined) throw new Refused(answer.words);
    };
    return el(
      'p',
      { class: 'question', 'data-question': String(start) },
      `${words.form.toWrite} ${asked} `,
      finding && button(words.findings.answered, () => gone().catch(failed), { class: 'link' }),
    );
  };
  const renameId = (field: FieldView, to: string) => {
    const file = path;
    if (file === undefined || field.start === undefined) return;
    const { start } = field;
    last = last
      .then(async () => {
        await texts.sendAll();
        const answer = await ask('rename', { path: file, offset: start, to });
        said.textContent = answer.words ?? '';
        focus = field.pointer;
        await load();
      })
      .catch(failed);
  };
  place.addEventListener('focusin', (event) => {
    const at = (event.target as HTMLElement).closest<HTMLElement>('[data-pointer]');
    const field = at && find(view?.form?.fields ?? [], at.dataset.pointer ?? '');
    if (path !== undefined && field?.start !== undefined) moved(path, field.start);
  });
  // A button that is drawn anew while it is pressed would never be clicked, and a list of choices would close; what somebody is in the
  // middle of writing stays as it is.
  let isPressed = false;
  let isDue = false;
  const drawWhenFree = () => {
    isDue = true;
    setTimeout(() => {
      if (!isDue || isPressed || busy) return;
      isDue = false;
      draw();
    });
  };
  const isChoice = (target: EventTarget | null) => (target as HTMLElement | null)?.tagName === 'SELECT';
  place.addEventListener('pointerdown', ({ target }) => {
    isPressed = true;
    if (target && isChoice(target)) busy = target;
  });
  place.addEventListener('keydown', ({ target, key }) => {
    if (target && isChoice(target) && key !== 'Tab' && key !== 'Shift') busy = target;
  });
  place.addEventListener('input', ({ target }) => {
    busy = target ?? undefined;
  });
  const free = () => {
    busy = undefined;
    if (isDue) drawWhenFree();
  };
  place.addEventListener('change', free);
  place.addEventListener('focusout', free);
  for (const event of ['pointerup', 'pointercancel'] as const)
    document.addEventListener(event, () => {
      isPressed = false;
      if (isDue) drawWhenFree();
    });
  const controls = () => [...place.querySelectorAll<HTMLElement>(CONTROLS)];
  const draw = () => {
    const form = view?.form;
    const active = document.activeElement as HTMLInputElement | null;
    const before = active && place.contains(active) ? active : undefined;
    const unsent =
      before && 'value' in before ? { pointer: before.dataset.pointer, value: before.value } : undefined;
    const name = before && nameOf(before);
    const nth = before ? controls().indexOf(before) : -1;
    const sheet = element.parentElement ?? element;
    const { scrollTop } = sheet;
    fill(lists);
    place.inert = false;
    if (!form) fill(place, el('p', { class: 'none' }, words.form.unreadable));
    else {
      const posts = (form.fields.find(({ name }) => name === 'poster')?.inside ?? []).map((post) => ({
        id: post.name,
        title: valueIn(post, 'rubrik') || post.name,
        recipients: (post.inside.find(({ name }) => name === 'mottagare')?.inside ?? []).map(
          ({ value }) => value,
        ),
      }));
      const filling: Filling = {
        words,
        change,
        findingsOf,
        posts,
        titleOf: (id) => posts.find((post) => post.id === id)?.title,
        listOf,
        renameId,
      };
      const shown = inOrder(form.fields.filter((field) => isShown(field) && !isSettled(field)));
      const rest = form.fields.filter((field) => !isShown(field));
      const asked = (field: FieldView) => form.questions.filter((each) => each.field === field.name);
      const left = form.questions.filter((each) => !shown.some(({ name }) => name === each.field));
      fill(
        place,
        el('h3', { class: 'unseen' }, form.title),
        ...findingsOf(form.findings),
        ...left.map(questionElement),
        ...shown.map((field) => {
          const questions = asked(field).map(questionElement);
          const shownField = namedElement(field, filling);
          return questions.length === 0
            ? shownField
            : el('div', { class: 'asked' }, ...questions, shownField);
        }),
        moreFields(rest, filling),
        form.canAdd && newName('', form.fresh, form.title, filling),
      );
      drawn(shown.length === 0 && left.length === 0 && form.findings.length === 0);
    }
    sheet.scrollTop = scrollTop;
    const wanted = focus === '' ? unsent?.pointer : focus;
    if (wanted !== undefined && wanted !== '') {
      const at = place.querySelector<HTMLElement>(
        `[data-pointer="${CSS.escape(wanted)}"], [data-pointer-item="${CSS.escape(wanted)}"]`,
      );
      const control = at?.matches('input, select, textarea') ? at : at?.querySelector<HTMLElement>(CONTROLS);
      control?.focus({ preventScroll: focus === '' });
      // What somebody is typing in a field is not taken from them by what happens elsewhere.
      if (focus === '' && unsent && control && 'value' in control)
        (control as HTMLInputElement).value = unsent.value;
    } else if (before) {
      // A button has no place in the file: the one with its words has the focus, or what stands where it stood.
      const now = controls();
      const same = now.filter((each) => nameOf(each) === name);
      (same.includes(now[nth]!) ? now[nth]! : (same[0] ?? now[Math.min(nth, now.length - 1)]))?.focus({
        preventScroll: true,
      });
    }
    focus = '';
    if (goal !== undefined) goTo(goal);
  };
  /** Words to choose from, for a field that takes others as well. */
  const listOf = (choices: FieldView['choices']) => {
    const id = `list-${crypto.randomUUID().slice(0, 8)}`;
    lists.append(
      el('datalist', { id }, ...choices.map(({ value, detail }) => el('option', { value }, detail))),
    );
    return id;
  };

  store.on((state, old) => {
    // A file that has gone, or has another place, is asked for no more.
    if (!fileIn(state, path)) return;
    if (!element.hidden && (state.plan !== old.plan || state.stage !== old.stage)) load().catch(failed);
  });
  return {
    element,
    lookAt: (offset) => {
      goal = offset;
      if (view?.form) goTo(offset);
    },
    show: (wanted) => {
      const isForm = wanted !== undefined;
      element.hidden = !isForm;
      if (!isForm || wanted !== path) {
        view = undefined;
        goal = undefined;
        said.textContent = '';
        place.inert = false;
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
