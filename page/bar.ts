import type { StageWord } from '../src/cli/serve/desk/protocol.ts';
import { fetchFile } from './api.ts';
import { button, el, fill, say } from './dom.ts';
import type { Store } from './state.ts';

/** The top of the page: which plan, how it is judged, what can be made of it. */
export function bar(
  store: Store,
  choosePlan: (plan: string) => void,
  more: readonly Node[],
  before: () => Promise<void>,
  failed: (error: unknown) => void,
): HTMLElement {
  const { words, stage } = store.state.start;
  const title = el('h1', {}, words.title);
  const plans = el('select', { id: 'choose-plan', on: { change: () => choosePlan(plans.value) } });
  const stages = el(
    'select',
    { id: 'choose-stage', on: { change: () => store.set({ stage: stages.value as StageWord }) } },
    el('option', { value: 'utkast' }, words.bar.draft),
    el('option', { value: 'inlamning' }, words.bar.send),
  );
  stages.value = stage;
  const sum = el('p', { class: 'sum', role: 'status' });
  const said = el('p', { class: 'said', role: 'status' });
  const fetched = (format: 'pdf' | 'docx') => async () => {
    const { plan } = store.state;
    if (!plan) return;
    said.textContent = words.bar.making;
    try {
      await before();
      const file = await fetchFile({ plan: plan.plan, format });
      said.textContent = say(words.bar.made, { file });
    } catch (error) {
      said.textContent = '';
      failed(error);
    }
  };
  const fetchers = [
    button(`${words.bar.download} ${words.bar.pdf}`, fetched('pdf'), { disabled: true }),
    button(`${words.bar.download} ${words.bar.word}`, fetched('docx'), { disabled: true }),
  ];
  const views = el('div', { class: 'views', role: 'group', 'aria-label': words.bar.views });
  const show = () => {
    const { plan } = store.state;
    if (!plan) return;
    for (const fetcher of fetchers) fetcher.disabled = false;
    title.textContent = plan.title;
    document.title = `${plan.title} – ${words.title}`;
    fill(
      plans,
      ...plan.plans.map((name) => el('option', { value: name, selected: name === plan.plan }, name)),
    );
    plans.value = plan.plan;
    sum.textContent = plan.sum;
  };
  const chooseView = (view: string) => () => {
    document.body.dataset.view = view;
    showViews();
  };
  const showViews = () =>
    fill(
      views,
      ...(['files', 'write', 'findings', 'report'] as const).map((view) =>
        button(words.view[view], chooseView(view), {
          'aria-pressed': String(document.body.dataset.view === view),
        }),
      ),
    );
  document.body.dataset.view = 'write';
  showViews();
  store.on((state, old) => {
    if (state.plan !== old.plan) show();
    if (state.goal !== old.goal && state.goal) chooseView('write')();
  });
  show();
  return el(
    'header',
    { class: 'bar' },
    el('div', { class: 'bar-title' }, title, sum),
    el(
      'div',
      { class: 'bar-tools' },
      el('label', { for: 'choose-plan' }, words.bar.plan),
      plans,
      el('label', { for: 'choose-stage' }, words.bar.stage),
      stages,
      ...more,
      ...fetchers,
    ),
    said,
    views,
  );
}
