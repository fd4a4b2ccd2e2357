import type { FileView } from '../src/cli/serve/desk/protocol.ts';
import { ask } from './api.ts';
import { button, deeds, el, fill, say } from './dom.ts';
import type { EditorPane } from './editor/pane.ts';
import { fileIn, type Store } from './state.ts';

/** Gives the part that is open another place in the report, and takes that back. */
export function movesOf(
  store: Store,
  pane: () => EditorPane,
  told: (...words: readonly (Node | string)[]) => void,
  failed: (error: unknown) => void,
): HTMLElement {
  const { move: words } = store.state.start.words;
  const element = el('div', { class: 'moves', role: 'group' });
  const there = async (path: string) => {
    await store.until(path);
    store.goTo(path);
  };
  const back = async (part: string) => {
    const { path } = await pane().moving(() => ask('moveBack', {}));
    await there(path);
    told(say(words.undone, { part }));
  };
  const go = async (file: FileView, goal: 'up' | 'down' | { readonly chapter: string }) => {
    const { plan } = store.state;
    if (!plan) return;
    const { path } = await pane().moving(() => ask('move', { plan: plan.plan, path: file.path, goal }));
    await there(path);
    const part = file.title;
    told(
      say(words.done, { part }),
      ' ',
      button(words.undo, () => back(part).catch(failed)),
    );
  };
  const chapterOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
  let shown: string | undefined;
  const show = () => {
    const { plan, path } = store.state;
    const file = fileIn(store.state, path);
    const isNumbered = file !== undefined && /\/\d+-[^/]+$/.test(file.path.replace(/\/index\.md$/, ''));
    element.hidden = !file || !plan || !isNumbered;
    if (!file || !plan || element.hidden) return;
    const title = say(words.title, { part: file.title });
    element.setAttribute('aria-label', title);
    const top = `plans/${plan.plan}`;
    const isChapter = file.path.endsWith('/index.md');
    const chapters = plan.files
      .filter((each) => each.path.endsWith('/index.md'))
      .map((each) => ({ folder: chapterOf(each.path), title: each.title, number: each.number }))
      .filter(({ folder }) => folder !== chapterOf(file.path));
    const where = el(
      'select',
      { 'aria-label': words.to },
      el('option', { value: '' }, `${words.to} …`),
      chapterOf(file.path) !== top && el('option', { value: top }, words.top),
      ...chapters.map((each) =>
        el('option', { value: each.folder }, [each.number, each.title].filter(Boolean).join(' ')),
      ),
    );
    // What somebody has come to with the keys is chosen still, whatever happens elsewhere.
    const chosen = element.querySelector('select')?.value ?? '';
    if (file.path === shown && [...where.options].some(({ value }) => value === chosen)) where.value = chosen;
    shown = file.path;
    const whereTo = deeds(where, words.go, (chapter) => {
      go(file, { chapter }).catch(failed);
    });
    const step = (to: 'up' | 'down') =>
      button(`${to === 'up' ? '↑' : '↓'} ${words[to]}`, () => go(file, to).catch(failed), {
        disabled: !file.steps.includes(to),
      });
    const focused = document.activeElement?.textContent;
    const hadFocus = element.contains(document.activeElement);
    fill(
      element,
      el('p', { class: 'moves-title' }, title),
      step('up'),
      step('down'),
      !isChapter && (chapters.length > 0 || chapterOf(file.path) !== top) && whereTo,
    );
    if (hadFocus)
      ([...element.querySelectorAll('button')].find((each) => each.textContent === focused) ?? where).focus();
  };
  store.on((state, old) => {
    if (state.plan !== old.plan || state.path !== old.path) show();
  });
  show();
  return element;
}
