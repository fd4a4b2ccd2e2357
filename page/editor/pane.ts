import { redo, undo } from '@codemirror/commands';
import { openSearchPanel } from '@codemirror/search';
import { EditorState, type TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { ask } from '../api.ts';
import { button, el, fill, say } from '../dom.ts';
import { formPane } from '../form/pane.ts';
import { fileIn, findingsIn, type Store } from '../state.ts';
import { showConflict } from './conflict.ts';
import { marksOf } from './marks.ts';
import { setup } from './setup.ts';
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
}

/** Files that are mostly facts are shown as a form first. */
const FACTS = /\/plan\.md$|\.ya?ml$/i;

export function editorPane(
  store: Store,
  more: readonly Node[],
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
  /** How each file is shown, where somebody has chosen. */
  const chosen = new Map<string, 'form' | 'text'>();
  const wayOf = (path: string) => chosen.get(path) ?? (FACTS.test(path) ? 'form' : 'text');
  const element = el(
    'section',
    { class: 'pane editor', id: 'write', 'aria-label': say_.title, tabindex: -1 },
    el('header', { class: 'pane-head' }, title, standing),
    tools,
    notice,
    place,
  );
  const movers: ((path: string, offset: number) => void)[] = [];
  let shown: Opened | undefined;
  let view: EditorView | undefined;
  let conflict: { readonly path: string; readonly end: Promise<() => void> } | undefined;

  const stateOf = (path: string, text: string) =>
    EditorState.create({
      doc: text,
      extensions: setup(path, say(say_.label, { file: path }), lang, words.phrases),
    });
  const apply = (opened: Opened, change: TransactionSpec) => {
    if (opened === shown && view) view.dispatch(change);
    else opened.state = opened.state.update(change).state;
  };
  const texts = new Texts(stateOf, apply, () => showStanding(), failed);
  const form = formPane(
    store,
    texts,
    (offset) => {
      const { path } = store.state;
      if (path === undefined) return;
      chosen.set(path, 'text');
      store.goTo(path, offset ?? 1);
    },
    failed,
  );
  element.append(form.element);
  const showWay = (path: string | undefined) => {
    const isForm = path !== undefined && wayOf(path) === 'form';
    form.show(isForm ? path : undefined);
    place.hidden = isForm;
    writing.hidden = isForm;
    ways.dataset.of = path ?? '';
    const choose = (way: 'form' | 'text') => () => {
      if (path === undefined) return;
      chosen.set(path, way);
      showWay(path);
      if (way === 'text') view?.focus();
    };
    fill(
      ways,
      button(say_.asForm, choose('form'), { 'aria-pressed': String(isForm) }),
      button(say_.asText, choose('text'), { 'aria-pressed': String(!isForm) }),
    );
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
  const act = (name: 'save' | 'discard' | 'rebase', path: string) => {
    ask(name, { path }).catch(failed);
  };

  const showMarks = () => {
    const file = fileIn(store.state, shown?.path);
    if (!shown || !view || !file || file.hash !== shown.hash || texts.isAhead(shown)) return;
    view.dispatch(marksOf(view.state, findingsIn(store.state, shown.path), words.findings.todo, () => []));
  };

  const showFile = async () => {
    const { path, goal } = store.state;
    const file = fileIn(store.state, path);
    title.textContent = file ? [file.number, file.title].filter(Boolean).join(' ') : '';
    tools.hidden = file?.kind !== 'text';
    if (file?.kind !== 'text') {
      shown = undefined;
      view?.destroy();
      view = undefined;
      form.show(undefined);
      place.hidden = false;
      fill(place, el('p', { class: 'none' }, file ? say_.noText : say_.none));
      showStanding();
      return;
    }
    if (conflict?.path !== (file.isTheirs ? file.path : undefined)) {
      conflict?.end.then((end) => end(), failed);
      conflict = undefined;
    }
    if (file.isTheirs) {
      shown = undefined;
      tools.hidden = true;
      form.show(undefined);
      place.hidden = false;
      conflict ??= { path: file.path, end: showConflict(place, file.path, lang, words, failed) };
      showStanding();
      return;
    }
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
    if (isPlace && store.state.goal === goal) chosen.set(file.path, 'text');
    showWay(file.path);
    if (isPlace && store.state.goal === goal) {
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
    button(say_.find, () => view && openSearchPanel(view)),
    ...more,
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
        texts.send(shown).then(() => act('save', path), failed);
      }
    }
  });
  return { element, texts, onMove: (move) => movers.push(move), view: () => view, path: () => shown?.path };
}
