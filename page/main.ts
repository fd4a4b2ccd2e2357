import type { StartView } from '../src/cli/serve/desk/protocol.ts';
import { acts } from './acts.ts';
import { ask, Gone, Refused, sayBye, takeToken, WINDOW } from './api.ts';
import { bar } from './bar.ts';
import { openDialog } from './dialog.ts';
import { button, el, fill, say } from './dom.ts';
import { type EditorPane, editorPane } from './editor/pane.ts';
import { filesPane } from './files.ts';
import { findingsPane } from './findings.ts';
import { openImport, whenWordIsDropped } from './import.ts';
import { movesOf } from './moves.ts';
import { reportPane } from './report/pane.ts';
import { setupPage } from './setup.ts';
import { Store } from './state.ts';
import { versionButton } from './version.ts';

const root = document.querySelector('#page')!;

function alone(title: string, text: string): void {
  fill(root, el('main', { class: 'alone' }, el('h1', {}, title), el('p', { role: 'alert' }, text)));
}

/** Milliseconds between two questions of a window that nobody looks at, and before a failed one is tried again. */
const HIDDEN = 20_000;
const AGAIN = 1_000;

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function begin(): Promise<void> {
  if (takeToken() === undefined) {
    const words = root.textContent ?? '';
    fill(
      root,
      el('main', { class: 'alone' }, el('h1', {}, document.title), el('p', { role: 'alert' }, words)),
    );
    return;
  }
  const start = await ask('start', {});
  if (start.plan === undefined)
    fill(
      root,
      setupPage(start, () => location.reload()),
    );
  else write(start, start.plan);
  window.addEventListener('pagehide', sayBye);
}

function write(start: StartView, first: string): void {
  const { words } = start;
  const store = new Store({
    start,
    plan: undefined,
    stage: start.stage,
    way: start.way,
    path: undefined,
    fixes: {},
    goal: undefined,
  });
  const toast = el('p', { class: 'toast', role: 'alert', hidden: true });
  const gone = () => {
    fill(toast, el('strong', {}, words.gone.title), ' ', words.gone.text);
    toast.dataset.gone = '';
    toast.hidden = false;
  };
  const failed = (error: unknown) => {
    if (error instanceof Gone) return gone();
    delete toast.dataset.gone;
    if (!(error instanceof Refused)) console.error(error);
    fill(
      toast,
      error instanceof Refused && error.message !== '' ? error.message : words.failed,
      ' ',
      button(words.dialog.close, () => {
        toast.hidden = true;
      }),
    );
    toast.hidden = false;
  };

  const news = el('div', { class: 'news', role: 'status' });
  const told = (...said: readonly (Node | string)[]) =>
    fill(
      news,
      el('p', {}, ...said),
      button(words.dialog.close, () => fill(news)),
    );

  const { element: report, frame } = reportPane(store, failed);
  const doing = acts(store, (): EditorPane => editor, failed);
  const editor = editorPane(store, doing.tools, failed);
  const findings = findingsPane(store, doing.forFinding, doing.answered);
  editor.element.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  editor.element.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file || /\.docx$/i.test(file.name)) return;
    event.preventDefault();
    doing.picture(file);
  });
  const choosePlan = (plan: string) => {
    editor.sendAll().then(() => load(plan), failed);
  };
  const next = button(words.bar.newYear, () => {
    const { plan } = store.state;
    if (!plan) return;
    const told = el('p', {}, say(words.next.text, { plan: plan.plan }));
    openDialog(words.next.title, [told], { go: words.next.go, cancel: words.dialog.cancel }, async () => {
      await editor.sendAll();
      const answer = await ask('next', { plan: plan.plan });
      if (answer.plan !== undefined) await load(answer.plan);
      return undefined;
    });
  });
  const takeIn = (file?: File) =>
    openImport(start, file, (plan) => {
      load(plan).then(() => told(say(words.import.done, { plan })), failed);
    });
  whenWordIsDropped((file) => takeIn(file));
  const top = bar(
    store,
    choosePlan,
    {
      shown: [versionButton(store, () => editor.sendAll(), failed)],
      inMenu: [next, button(words.import.button, () => takeIn())],
    },
    () => editor.sendAll(),
    failed,
  );
  fill(
    root,
    el('a', { class: 'skip', href: '#write' }, words.skip.write),
    el('a', { class: 'skip', href: '#report' }, words.skip.report),
    top,
    toast,
    news,
    el(
      'main',
      { class: 'desk' },
      filesPane(store, [movesOf(store, () => editor, told, failed), ...doing.parts]),
      el('div', { class: 'middle' }, editor.element, findings),
      report,
    ),
  );
  editor.onMove((path, offset) => frame.lookAt(path, offset));

  let wanted = first;
  const load = async (plan: string) => {
    wanted = plan;
    const isOther = store.state.plan?.plan !== plan;
    const view = await ask('plan', {
      window: WINDOW,
      plan,
      stage: store.state.stage,
      has: !isOther && frame.hasParts,
    });
    if (wanted !== plan) return;
    const path = isOther ? view.files[0]?.path : store.state.path;
    store.set({ plan: view, path, ...(isOther ? { goal: undefined } : {}) });
  };
  store.on((state, old) => {
    if (state.stage !== old.stage) load(wanted).catch(failed);
  });
  follow(start.version, () => load(wanted), toast, words, gone).catch(failed);
}

/** Hears of everything that happens, as long as the page is open. */
async function follow(
  from: number,
  load: () => Promise<void>,
  toast: HTMLElement,
  words: StartView['words'],
  gone: () => void,
): Promise<void> {
  await load();
  let version = from;
  let isAway = false;
  for (;;) {
    try {
      if (document.hidden) await Promise.race([pause(HIDDEN), shown()]);
      const moved = document.hidden
        ? await ask('look', { window: WINDOW })
        : await ask('wait', { window: WINDOW, version });
      if (isAway || moved.isThere === false || toast.dataset.gone !== undefined) {
        delete toast.dataset.gone;
        toast.hidden = moved.isThere;
        fill(toast, words.folderGone);
      }
      isAway = !moved.isThere;
      if (moved.version !== version) {
        version = moved.version;
        await load();
      }
    } catch (error) {
      if (error instanceof Gone) {
        gone();
        isAway = true;
      }
      await pause(AGAIN);
    }
  }
}

function shown(): Promise<void> {
  return new Promise((done) => document.addEventListener('visibilitychange', () => done(), { once: true }));
}

begin().catch((error: unknown) => {
  alone(document.title, error instanceof Gone ? '' : String(error));
});
