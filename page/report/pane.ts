import { ask } from '../api.ts';
import { button, el, fill, say } from '../dom.ts';
import type { Store } from '../state.ts';
import { ReportFrame } from './frame.ts';

/** The report beside what is written, and what has changed since the plan before. */
export function reportPane(
  store: Store,
  failed: (error: unknown) => void,
): {
  readonly element: HTMLElement;
  readonly frame: ReportFrame;
} {
  const { words } = store.state.start;
  const frame = new ReportFrame(words.report.title, ({ path, start, end }) => store.goTo(path, start, end));
  const changes = new ReportFrame(words.report.title, ({ path, start, end }) => store.goTo(path, start, end));
  const said = el('p', { class: 'said', role: 'status' });
  const tools = el('div', { class: 'tools', role: 'group', 'aria-label': words.report.title });
  const frames = el('div', { class: 'frames' }, frame.element, changes.element);
  const element = el(
    'section',
    { class: 'pane report', id: 'report', 'aria-label': words.report.title, tabindex: -1 },
    tools,
    said,
    frames,
  );
  let against: string | undefined;

  const show = () => {
    const { plan } = store.state;
    const previous = plan?.previous;
    if (previous === undefined) against = undefined;
    frame.element.hidden = against !== undefined || !plan?.report;
    changes.element.hidden = against === undefined;
    const choose = (wanted: string | undefined) => () => {
      against = wanted;
      show();
      if (wanted !== undefined) compare(wanted);
    };
    fill(
      tools,
      button(words.report.report, choose(undefined), { 'aria-pressed': String(against === undefined) }),
      previous !== undefined &&
        button(say(words.report.differences, { plan: previous }), choose(previous), {
          'aria-pressed': String(against !== undefined),
        }),
      el('span', { class: 'hint' }, words.report.hint),
    );
    said.textContent = plan && !plan.report ? words.report.none : (plan?.stopped ?? '');
  };
  const compare = (before: string) => {
    const after = store.state.plan?.plan;
    if (after === undefined) return;
    ask('differences', { before, after }).then((view) => changes.show(view), failed);
  };

  store.on(({ plan }, old) => {
    if (plan === old.plan || !plan) return;
    if (plan.plan !== old.plan?.plan) against = undefined;
    show();
    if (plan.report) frame.show(plan.report).then(() => frame.mark(plan.findings));
    else frame.clear();
    if (against !== undefined) compare(against);
  });
  return { element, frame };
}
