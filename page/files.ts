import type { FileView, FindingView } from '../src/cli/serve/desk/protocol.ts';
import { el, fill, say } from './dom.ts';
import type { Store } from './state.ts';

/** The parts of the plan in the order of the report, each with what is to be mended in it. */
export function filesPane(store: Store, tools: readonly Node[]): HTMLElement {
  const { words } = store.state.start;
  const list = el('ol', { class: 'files-list' });
  const element = el(
    'nav',
    { class: 'pane files', id: 'files', 'aria-label': words.files.title },
    el('h2', {}, words.files.title),
    list,
    el('div', { class: 'part-tools' }, ...tools),
  );
  const show = () => {
    const { plan, path } = store.state;
    const focused = (document.activeElement as HTMLElement | null)?.dataset.path;
    fill(list, ...(plan?.files ?? []).map((file) => itemOf(file, plan?.findings ?? [], file.path === path)));
    if (focused !== undefined)
      list.querySelector<HTMLElement>(`[data-path="${CSS.escape(focused)}"]`)?.focus();
  };
  const itemOf = (file: FileView, findings: readonly FindingView[], isHere: boolean) => {
    const own = findings.filter((finding) => finding.path === file.path);
    const counts = (['fel', 'varning'] as const).flatMap((severity) => {
      const n = own.filter((finding) => finding.severity === severity).length;
      const told = say(words.files.count[severity], { n });
      return n === 0
        ? []
        : [
            el(
              'span',
              { class: `count ${severity}`, title: told },
              el('span', { 'aria-hidden': 'true' }, String(n)),
              el('span', { class: 'unseen' }, told),
            ),
          ];
    });
    const standing = file.isTheirs ? words.files.theirs : file.isFound ? words.files.found : undefined;
    return el(
      'li',
      { class: `depth-${Math.min(file.depth, 3)} ${file.kind}` },
      el(
        'button',
        {
          type: 'button',
          'data-path': file.path,
          'aria-current': isHere ? 'true' : undefined,
          title: file.path,
          on: { click: () => store.goTo(file.path) },
        },
        file.number !== undefined && el('span', { class: 'number' }, file.number),
        el('span', { class: 'name' }, file.title),
        standing !== undefined && el('span', { class: 'standing' }, standing),
        ...counts,
      ),
    );
  };
  store.on((state, old) => {
    if (state.plan !== old.plan || state.path !== old.path) show();
  });
  show();
  return element;
}
