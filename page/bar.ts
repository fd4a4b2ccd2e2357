import type { StageWord } from '../src/cli/serve/desk/protocol.ts';
import { ask, fetchFile, Refused } from './api.ts';
import { field } from './dialog.ts';
import { button, el, fill, say } from './dom.ts';
import { menu } from './menu.ts';
import type { Store } from './state.ts';

/** Tools beside the bar's own: those that are always seen where there is room, and those of the menu. */
interface BarTools {
  readonly shown: readonly Node[];
  readonly inMenu: readonly Node[];
}

/** Below this there is room for one row of tools and a menu. */
const NARROW = '(max-width: 62rem)';

/** The top of the page: which plan, how it is judged, what can be made of it. */
export function bar(
  store: Store,
  choosePlan: (plan: string) => void,
  { shown, inMenu }: BarTools,
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
  const pdf = button(`${words.bar.download} ${words.bar.pdf}`, fetched('pdf'), { disabled: true });
  const word = button(`${words.bar.download} ${words.bar.word}`, fetched('docx'), { disabled: true });
  const fetchers = [pdf, word];
  const today = el('input', { type: 'date' });
  today.value = store.state.start.today;
  today.addEventListener('change', () => {
    const act = async () => {
      await before();
      const answer = await ask('reckon', { today: today.value });
      if (answer.words !== undefined) throw new Refused(answer.words);
      showSum();
    };
    act().catch(failed);
  });
  const views = el('div', { class: 'views', role: 'group', 'aria-label': words.bar.views });
  const showSum = () => {
    const day = today.value === '' ? '' : ` ${words.menu.today}: ${today.value}.`;
    sum.textContent = `${store.state.plan?.sum ?? ''}${day}`;
  };
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
    showSum();
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
  const choices = [
    el('span', { class: 'choice' }, el('label', { for: 'choose-plan' }, words.bar.plan), plans),
    el('span', { class: 'choice' }, el('label', { for: 'choose-stage' }, words.bar.stage), stages),
  ];
  const { element: more, panel } = menu(words.menu.title, []);
  const tools = el('div', { class: 'bar-tools' });
  const rest = [word, ...inMenu, field(words.menu.today, today, words.menu.todayHelp)];
  const narrow = matchMedia(NARROW);
  const arrange = () => {
    fill(panel, ...(narrow.matches ? [...choices, pdf, ...shown, ...rest] : rest));
    fill(tools, ...(narrow.matches ? [] : [...choices, pdf, ...shown]), more);
  };
  narrow.addEventListener('change', arrange);
  arrange();
  return el('header', { class: 'bar' }, el('div', { class: 'bar-title' }, title, sum), tools, said, views);
}
