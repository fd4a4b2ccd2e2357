import { ask, Refused } from './api.ts';
import { field, openDialog } from './dialog.ts';
import { button, el, say } from './dom.ts';
import type { Store } from './state.ts';

/** Milliseconds after the last change before git is asked. */
const PAUSE = 1_500;

/** Keeps what has changed as a version with a name, where there is git; else it is not there. */
export function versionButton(
  store: Store,
  before: () => Promise<void>,
  failed: (error: unknown) => void,
): HTMLElement {
  const { words } = store.state.start;
  let changed: readonly string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = () => {
    const name = el('input', {
      type: 'text',
      required: true,
      autocomplete: 'off',
      lang: 'sv',
      spellcheck: 'true',
    });
    const list = el('ul', { class: 'changed' }, ...changed.map((path) => el('li', {}, path)));
    const content = [el('p', {}, words.version.text), list, field(words.version.name, name)];
    const wishes = { go: words.version.go, cancel: words.dialog.cancel };
    openDialog(words.version.title, content, wishes, async () => {
      try {
        await before();
        show((await ask('saveVersion', { name: name.value })).changed);
        return undefined;
      } catch (error) {
        if (error instanceof Refused) return error.message;
        throw error;
      }
    });
  };
  const element = button('', save, { hidden: true });
  const show = (now: readonly string[] | undefined) => {
    changed = now ?? [];
    element.hidden = changed.length === 0;
    element.textContent = say(words.version.button, { n: changed.length });
  };
  store.on(({ plan }, old) => {
    if (plan === old.plan) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      ask('version', {}).then(({ changed: now }) => show(now), failed);
    }, PAUSE);
  });
  return element;
}
