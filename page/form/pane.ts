import type { FormChange } from '../../src/assist/index.ts';
import type { FieldView, FormView, QuestionView, SaidFinding } from '../../src/cli/serve/desk/protocol.ts';
import { ask, Refused } from '../api.ts';
import { button, el, fill, say } from '../dom.ts';
import type { Texts } from '../editor/texts.ts';
import { fileIn, type Store } from '../state.ts';
import { type Book, bookOf, putBack, shift } from './book.ts';
import { CONTROLS, fieldAt, find, isLine, isSettled, nameOf, valueIn } from './controls.ts';
import { inOrder, isShown, moreFields, namedElement, newName } from './field.ts';
import type { Filling } from './filling.ts';
import { changeAfter, placeAfter, type Shift, shiftOf } from './shifts.ts';

/** The fields of the file that is open, to be filled in. What is changed here is changed in its text, and nothing else there. */
export interface FormPane {
  readonly element: HTMLElement;
  show(path: string | undefined): void;
  /** Leads to the field that is written at a place. */
  lookAt(offset: number): void;
  /** Sends what somebody is in the middle of writing as well; when the program has all of it. */
  settled(): Promise<void>;
  /** Whether something has not reached the program yet. */
  isAhead(): boolean;
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
  let book: Book | undefined;
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
  const queued = (send: (from: Book, shifts: () => readonly Shift[]) => Promise<boolean>) => {
    busy = undefined;
    waiting += 1;
    // What is on its way knows nothing of this.
    turn += 1;
    place.setAttribute('aria-busy', 'true');
    // It is about the file and the places that are seen now, whatever is shown when its turn comes.
    const [from, since] = [book, book?.drawn];
    const done = last
      .then(() => from !== undefined && send(from, () => from.shifts.slice(since)))
      .catch((error) => {
        failed(error);
        return false;
      })
      .finally(() => {
        waiting -= 1;
        if (waiting === 0) place.removeAttribute('aria-busy');
      });
    last = done;
    return done;
  };
  /** Words by the field that they were typed in. */
  type Typed = readonly [string, unknown] | undefined;
  const keep = (from: Book, typed: Typed) => {
    if (typed && typeof typed[1] === 'string') from.kept.set(typed[0], typed[1]);
  };
  const refused = (from: Book, why: string, typed: Typed) => {
    keep(from, typed);
    if (from === book) said.textContent = why;
    else failed(new Refused(why));
    return false;
  };
  const change = (wish: FormChange, goal: string, was?: string | null) =>
    queued(async (from, shifts) => {
      const now = changeAfter(wish, shifts());
      if (!now) return refused(from, words.form.changedMeanwhile, undefined);
      const typed: Typed =
        now.kind === 'set'
          ? [now.at, now.value]
          : now.kind === 'add'
            ? [`${now.to}/+`, now.value]
            : undefined;
      const goTo = goal === '' ? '' : (placeAfter(goal, shifts()) ?? '');
      const opened = await texts.open(from.path);
      await texts.send(opened);
      const seen = opened.hash;
      const answer = await ask('edit', {
        path: from.path,
        change: now,
        seen,
        ...(was === undefined ? {} : { was }),
      }).catch((error: unknown) => {
        keep(from, typed);
        throw error;
      });
      await texts.changed(opened, seen, answer.text, answer.hash);
      const isDone = answer.words === undefined;
      if (isDone) {
        const shifted = shiftOf(now, answer.gone);
        if ('at' in now) from.kept.delete(now.at);
        if (shifted) shift(from, shifted);
        said.textContent = '';
      } else refused(from, answer.words, typed);
      if (from !== book) return isDone;
      focus = isDone ? goTo : '';
      await load();
      return isDone;
    });
  const load = async () => {
    const mine = ++turn;
    const from = book;
    if (from === undefined) return;
    const asked = from.shifts.length;
    const next = await ask('form', { path: from.path, stage: store.state.stage });
    if (mine !== turn || from !== book) return;
    from.asked = asked;
    if (JSON.stringify(next) === JSON.stringify(view) && focus === '') return;
    view = next;
    if (!next.form) return unreadable(from.path);
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
    const finding = store.state.plan?.findings.find(
      (each) => each.path === book?.path && each.start === start,
    );
    const gone = async () => {
      const { plan, stage } = store.state;
      if (!plan || !finding) return;
      await last;
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
  const renameId = (field: FieldView, to: string) =>
    queued(async (from, shifts) => {
      await texts.sendAll();
      // Where it is written now: what was changed before it has moved it.
      const { form } = await ask('form', { path: from.path, stage: store.state.stage });
      const start = find(form?.fields ?? [], placeAfter(field.pointer, shifts()) ?? '')?.start;
      if (start === undefined) return refused(from, words.form.changedMeanwhile, undefined);
      const answer = await ask('rename', { path: from.path, offset: start, to });
      if (answer.words !== undefined) return refused(from, answer.words, [field.pointer, to]);
      from.kept.delete(field.pointer);
      said.textContent = '';
      if (from === book) await load();
      return true;
    });
  place.addEventListener('focusin', (event) => {
    const at = (event.target as HTMLElement).closest<HTMLElement>('[data-pointer]');
    const field = at && find(view?.form?.fields ?? [], at.dataset.pointer ?? '');
    if (book && field?.start !== undefined) moved(book.path, field.start);
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
  /** What somebody is in the middle of counts as written, though they have not left it. */
  const commit = () => {
    if (busy instanceof HTMLElement && place.contains(busy))
      busy.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const controls = () => [...place.querySelectorAll<HTMLElement>(CONTROLS)];
  const draw = () => {
    const form = view?.form;
    const active = document.activeElement as HTMLInputElement | null;
    const before = active && place.contains(active) ? active : undefined;
    const own = before && 'value' in before ? before.dataset.pointer : undefined;
    const stood =
      own === undefined || !book ? own : placeAfter(own, book.shifts.slice(book.drawn, book.asked));
    const marked =
      before && isLine(before) ? ([before.selectionStart, before.selectionEnd] as const) : undefined;
    const name = before && nameOf(before);
    const nth = before ? controls().indexOf(before) : -1;
    const sheet = element.parentElement ?? element;
    const { scrollTop } = sheet;
    fill(lists);
    if (book) book.drawn = book.asked;
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
    if (book) putBack(book, place);
    sheet.scrollTop = scrollTop;
    const wanted = focus === '' ? stood : focus;
    if (wanted !== undefined && wanted !== '') {
      const at = place.querySelector<HTMLElement>(
        `[data-pointer="${CSS.escape(wanted)}"], [data-pointer-item="${CSS.escape(wanted)}"]`,
      );
      const control = at?.matches('input, select, textarea') ? at : at?.querySelector<HTMLElement>(CONTROLS);
      control?.focus({ preventScroll: focus === '' });
      // Who has come to a field to write over what stands there goes on with that.
      if (focus === '' && marked && control && isLine(control)) control.setSelectionRange(...marked);
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
    if (!fileIn(state, book?.path)) return;
    // What is being sent asks for the form itself.
    if (waiting > 0) return;
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
      if (!isForm || wanted !== book?.path) {
        // What somebody is in the middle of goes along to its own file.
        commit();
        view = undefined;
        goal = undefined;
        focus = '';
        busy = undefined;
        isDue = false;
        said.textContent = '';
        fill(place);
        book = isForm ? bookOf(wanted) : undefined;
      }
      element.setAttribute('role', 'group');
      element.setAttribute(
        'aria-label',
        say(words.form.label, { file: fileIn(store.state, wanted)?.title ?? '' }),
      );
      if (isForm) load().catch(failed);
    },
    settled: async () => {
      commit();
      await last;
    },
    isAhead: () => {
      commit();
      return waiting > 0;
    },
  };
}
