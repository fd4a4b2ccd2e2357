import { redo, undo } from '@codemirror/commands';
import { openSearchPanel } from '@codemirror/search';
import { EditorState, type TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { MoveAnswer, Way } from '../../src/cli/serve/desk/protocol.ts';
import { ask } from '../api.ts';
import { button, el, fill, say } from '../dom.ts';
import { formPane } from '../form/pane.ts';
import { fileIn, findingsIn, type Store } from '../state.ts';
import { asProse, front, frontEnd } from './front.ts';
import { marksOf } from './marks.ts';
import { Merges } from './merges.ts';
import { placedAt, setup } from './setup.ts';
import { fromOthers, type Opened, Texts } from './texts.ts';

/** The text that is written in, with its tools and how it stands to the disk. */
export interface EditorPane {
  readonly element: HTMLElement;
  readonly texts: Texts;
  /** Called when somebody moves in the text. */
  onMove(act: (path: string, offset: number) => void): void;
  view(): EditorView | undefined;
  /** The file that is written in as text just now. */
  path(): string | undefined;
  /** Sends all that is written, in texts and in fields. */
  sendAll(): Promise<void>;
  /** Moves parts. Nothing is shown then, until one is chosen. */
  moving(move: () => Promise<MoveAnswer>): Promise<MoveAnswer>;
}

/** Tools that only prose has, and the one for who sees the signs of the file. */
export interface TextTools {
  readonly inText: readonly HTMLElement[];
  readonly rename: HTMLElement;
}

export function editorPane(
  store: Store,
  { inText, rename }: TextTools,
  failed: (error: unknown) => void,
): EditorPane {
  const { words, lang } = store.state.start;
  const say_ = words.editor;
  const place = el('div', { class: 'editor-place' });
  const title = el('h2', { class: 'file-title' });
  const standing = el('p', { class: 'standing', role: 'status' });
  const notice = el('div', { class: 'notice', hidden: true });
  const tools = el('div', { class: 'tools', role: 'toolbar', 'aria-label': say_.tools });
  const ways = el('div', { class: 'ways', role: 'group', 'aria-label': say_.how });
  const writing = el('div', { class: 'writing' });
  const find = button(say_.find, () => view && openSearchPanel(view));
  /** How files are shown: as a form with the text below it, until somebody wants to see the signs of the file itself. */
  let chosen: Way = store.state.start.way;
  /** Files whose fields cannot be read just now. */
  const broken = new Set<string>();
  const wayOf = (path: string): Way => (broken.has(path) ? 'text' : chosen);
  const textHead = el('h3', { class: 'text-head' }, say_.textHead);
  const sheet = el('div', { class: 'sheet' });
  const element = el(
    'section',
    { class: 'pane editor', id: 'write', 'aria-label': say_.title, tabindex: -1 },
    el('header', { class: 'pane-head' }, title, standing),
    tools,
    notice,
    sheet,
  );
  const movers: ((path: string, offset: number) => void)[] = [];
  let shown: Opened | undefined;
  let view: EditorView | undefined;

  const labelOf = (path: string) => say(say_.label, { file: path });
  const stateOf = (path: string, text: string) =>
    EditorState.create({
      doc: text,
      extensions: setup(path, labelOf(path), lang, words.phrases, front(words)),
    });
  const apply = (opened: Opened, change: TransactionSpec) => {
    if (opened === shown && view) view.dispatch(change);
    else opened.state = opened.state.update(change).state;
  };
  const merges = new Merges(place, store, failed);
  const texts = new Texts(stateOf, apply, () => showStanding(), failed);
  const form = formPane(
    store,
    texts,
    (path) => {
      broken.add(path);
      showWay(store.state.path);
    },
    // A part that is nothing but text begins with its text.
    (isBare) => {
      if (isBare !== (sheet.lastElementChild === form.element))
        isBare ? sheet.append(form.element) : sheet.prepend(form.element);
    },
    (path, offset) => {
      for (const moved of movers) moved(path, offset);
    },
    failed,
  );
  sheet.append(form.element, textHead, place);
  const showWay = (path: string | undefined) => {
    const isForm = path !== undefined && wayOf(path) === 'form';
    const hasText = path?.endsWith('.md') ?? true;
    form.show(isForm ? path : undefined);
    sheet.classList.toggle('is-form', isForm);
    place.hidden = isForm && !hasText;
    textHead.hidden = !isForm || !hasText;
    for (const tool of inText) tool.hidden = !hasText;
    rename.hidden = isForm;
    find.hidden = isForm && !hasText;
    ways.dataset.of = path ?? '';
    view?.dispatch({ effects: asProse.of(isForm) });
    const choose = (way: Way) => () => {
      if (path === undefined) return;
      broken.delete(path);
      chosen = way;
      store.set({ way });
      ask('remember', { way }).catch(failed);
      showWay(path);
      if (way === 'text') view?.focus();
    };
    fill(
      ways,
      button(say_.asForm, choose('form'), { 'aria-pressed': String(isForm) }),
      button(say_.asText, choose('text'), { 'aria-pressed': String(!isForm) }),
    );
  };

  /** Something that is neither form nor text. */
  const showBare = () => {
    form.show(undefined);
    sheet.classList.remove('is-form');
    place.hidden = false;
    textHead.hidden = true;
  };

  const dispatch = (transactions: readonly import('@codemirror/state').Transaction[], in_: EditorView) => {
    in_.update(transactions);
    if (!shown) return;
    shown.state = in_.state;
    for (const transaction of transactions) {
      if (transaction.docChanged) texts.written(shown, transaction);
      const byHand = transaction.selection && !transaction.annotation(fromOthers);
      if (byHand) for (const moved of movers) moved(shown.path, in_.state.selection.main.head);
    }
    if (transactions.some(({ docChanged }) => docChanged)) showStanding();
  };

  const showStanding = () => {
    const file = fileIn(store.state, shown?.path);
    const ahead = shown && texts.isAhead(shown);
    standing.textContent =
      file?.kind !== 'text'
        ? ''
        : file.unsaved !== undefined
          ? say_.notSaved
          : ahead || !file.isSaved
            ? say_.saving
            : say_.saved;
  };

  const showNotice = () => {
    const file = fileIn(store.state, shown?.path);
    const { path } = file ?? {};
    notice.hidden = true;
    if (!file || path === undefined) return;
    if (file.isFound && !file.isTheirs) {
      notice.hidden = false;
      fill(
        notice,
        el('p', {}, words.found.text),
        button(words.found.keep, () => act('save', path)),
        button(words.found.discard, () => act('discard', path)),
      );
    } else if (file.unsaved !== undefined && !file.isTheirs) {
      notice.hidden = false;
      fill(notice, el('p', { role: 'alert' }, file.unsaved));
    }
  };
  const act = (name: 'save' | 'discard', path: string) => {
    ask(name, { path }).catch(failed);
  };

  const showMarks = () => {
    const file = fileIn(store.state, shown?.path);
    if (!shown || !view || !file || file.hash !== shown.hash || texts.isAhead(shown)) return;
    view.dispatch(marksOf(view.state, findingsIn(store.state, shown.path), words.findings.todo, () => []));
  };

  /** Whether a place stands in what the form shows. */
  const isInFields = (offset: number) =>
    !shown?.path.endsWith('.md') || offset <= (view ? frontEnd(view.state) : 0);

  const showFile = async () => {
    const { path, goal } = store.state;
    const file = fileIn(store.state, path);
    title.textContent = file ? [file.number, file.title].filter(Boolean).join(' ') : '';
    tools.hidden = file?.kind !== 'text';
    if (file?.kind !== 'text') {
      shown = undefined;
      view?.destroy();
      view = undefined;
      showBare();
      fill(place, el('p', { class: 'none' }, file ? say_.noText : say_.none));
      showStanding();
      return;
    }
    if (file.isTheirs) {
      shown = undefined;
      tools.hidden = true;
      showBare();
      merges.show(file.path);
      showStanding();
      return;
    }
    merges.show(undefined);
    // What somebody types while a text is fetched must not land in the one before.
    if (shown?.path !== file.path && !texts.get(file.path)) fill(place);
    const opened = await texts.open(file.path);
    if (store.state.path !== file.path) return;
    if (opened !== shown || !view || view.dom.parentElement !== place) {
      shown = undefined;
      if (view) view.setState(opened.state);
      else {
        view = new EditorView({ state: opened.state, dispatchTransactions: dispatch });
      }
      if (view.dom.parentElement !== place) fill(place, view.dom);
      shown = opened;
      await texts.refresh(file.path, file.hash);
    }
    const isPlace = goal !== undefined && goal.end > 0;
    showWay(file.path);
    if (isPlace && store.state.goal === goal && wayOf(file.path) === 'form' && isInFields(goal.start)) {
      form.lookAt(goal.start);
    } else if (isPlace && store.state.goal === goal) {
      const most = view.state.doc.length;
      const anchor = Math.min(goal.start, most);
      view.dispatch({
        selection: { anchor, head: Math.min(Math.max(goal.end, goal.start), most) },
        effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
      });
      view.focus();
    }
    showStanding();
    showNotice();
    showMarks();
  };

  fill(
    writing,
    button(say_.undo, () => view && undo(view)),
    button(say_.redo, () => view && redo(view)),
    find,
    ...inText,
    rename,
  );
  fill(tools, ways, writing);
  store.on((state, old) => {
    if (state.path !== old.path || state.goal !== old.goal) showFile().catch(failed);
    else if (state.plan !== old.plan) {
      const file = fileIn(state, state.path);
      title.textContent = file ? [file.number, file.title].filter(Boolean).join(' ') : '';
      if (!file || (file.kind === 'text' && (!shown || file.isTheirs))) showFile().catch(failed);
      else texts.refresh(file.path, file.hash).then(showMarks, failed);
      showStanding();
      showNotice();
    }
  });
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      if (shown) {
        const { path } = shown;
        sendAll().then(() => act('save', path), failed);
      }
    }
  });
  const sendAll = async () => {
    await form.settled();
    await texts.sendAll();
  };
  // Who closes the window in the middle of a word is asked, and what can be sent is on its way by then.
  window.addEventListener('beforeunload', (event) => {
    const isAhead = form.isAhead();
    if (texts.sendWaiting() || isAhead || merges.isWritten()) event.preventDefault();
  });
  const moving = async (move: () => Promise<MoveAnswer>) => {
    await form.settled();
    const answer = await texts.moving(move, (opened) => {
      const { path } = opened;
      apply(opened, { effects: placedAt(path, labelOf(path), lang) });
    });
    shown = undefined;
    view?.destroy();
    view = undefined;
    form.show(undefined);
    fill(place);
    return answer;
  };
  return {
    element,
    texts,
    sendAll,
    moving,
    onMove: (move) => movers.push(move),
    view: () => view,
    path: () => shown?.path,
  };
}
