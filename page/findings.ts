import type { FindingView } from '../src/cli/serve/desk/protocol.ts';
import { button, el, fill, say } from './dom.ts';
import type { Store } from './state.ts';

/** What one part asks for. */
type Questions = readonly [FindingView, ...FindingView[]];

/** What is to be mended, in the part that is written in or in the whole plan. */
export function findingsPane(
  store: Store,
  actionsFor: (finding: FindingView) => readonly Node[],
  answered: (questions: readonly FindingView[]) => void,
): HTMLElement {
  const { words } = store.state.start;
  const tools = el('div', { class: 'tools', role: 'group', 'aria-label': words.findings.title });
  const list = el('ol', { class: 'findings-list' });
  const none = el('p', { class: 'none', role: 'status' });
  const element = el(
    'section',
    { class: 'pane findings', id: 'findings', 'aria-label': words.findings.title, tabindex: -1 },
    el('h2', { class: 'unseen' }, words.findings.title),
    tools,
    none,
    list,
  );
  let isHere = false;
  const show = () => {
    const { plan, path } = store.state;
    const all = plan?.findings ?? [];
    const here = all.filter((finding) => finding.path === path);
    const choose = (wanted: boolean) => () => {
      isHere = wanted;
      show();
    };
    fill(
      tools,
      button(`${words.findings.all} (${all.length})`, choose(false), { 'aria-pressed': String(!isHere) }),
      button(`${words.findings.here} (${here.length})`, choose(true), { 'aria-pressed': String(isHere) }),
    );
    const shown = isHere ? here : all;
    none.textContent =
      shown.length > 0 || !plan ? '' : isHere ? words.findings.noneHere : words.findings.none;
    const active = document.activeElement as HTMLElement | null;
    const item = active?.closest('.findings-list > li');
    const was =
      item && list.contains(item)
        ? { id: item.id, place: [...list.children].indexOf(item), name: active?.textContent }
        : undefined;
    fill(list, ...gathered(shown).map((each) => ('id' in each ? itemOf(each) : questionsOf(each))));
    if (!was) return;
    // Who goes through the findings with the keys stays where they are, or comes to the one that has taken its place.
    const next =
      list.querySelector(`#${CSS.escape(was.id)}`) ??
      list.children[Math.min(was.place, list.children.length - 1)];
    const buttons = [...(next?.querySelectorAll('button') ?? [])];
    (buttons.find(({ textContent }) => textContent === was.name) ?? buttons[0] ?? element).focus();
  };
  const titleOf = (path: string) => store.state.plan?.files.find((file) => file.path === path)?.title ?? path;
  /** All that a part asks of who writes it, as one. */
  const questionsOf = (questions: Questions) => {
    const [{ path, severity, id }] = questions;
    const n = questions.length;
    return el(
      'li',
      { class: severity, id: `fynd-${id}` },
      el(
        'p',
        { class: 'head' },
        el('strong', { class: `weight ${severity}` }, titleOf(path)),
        ` ${n === 1 ? words.findings.askedOne : say(words.findings.asked, { n })}`,
      ),
      el(
        'ul',
        { class: 'asked-list' },
        ...questions.map(({ question = '', start, end }) =>
          el(
            'li',
            {},
            button(question, () => store.goTo(path, start, end), { class: 'link' }),
          ),
        ),
      ),
      el(
        'div',
        { class: 'acts' },
        button(
          n === 1 ? words.findings.answered : say(words.findings.answeredAll, { n }),
          () => answered(questions),
          {
            class: 'link',
            'aria-label': `${n === 1 ? words.findings.answered : say(words.findings.answeredAll, { n })}: ${titleOf(path)}`,
          },
        ),
      ),
    );
  };
  const itemOf = (finding: FindingView) => {
    const { id, severity, path, start, end, line, found, expected, todo, related } = finding;
    const file = store.state.plan?.files.find((each) => each.path === path);
    const title = file?.title ?? path;
    const isForm = store.state.way === 'form';
    return el(
      'li',
      { class: severity, id: `fynd-${id}` },
      el(
        'p',
        { class: 'head' },
        el('strong', { class: `weight ${severity}` }, words.findings.severity[severity]),
        ' ',
        file
          ? button(
              isForm ? title : `${title}, ${say(words.findings.line, { line })}`,
              () => store.goTo(path, start, end),
              {
                class: 'link',
                'aria-label': isForm
                  ? say(words.findings.goToPart, { file: title })
                  : say(words.findings.goTo, { file: title, line }),
              },
            )
          : el('span', { class: 'where' }, path),
      ),
      el('p', {}, found),
      expected !== undefined && el('p', {}, expected),
      el('p', { class: 'todo' }, el('span', { class: 'lead' }, words.findings.todo), ' ', todo),
      ...related.map((other) => {
        const where = isForm
          ? other.words
          : `${other.words}, ${say(words.findings.line, { line: other.line })}`;
        const isHere = store.state.plan?.files.some((each) => each.path === other.path);
        const lead = () =>
          button(where, () => store.goTo(other.path, other.start, other.end), { class: 'link' });
        return el('p', { class: 'related' }, isHere ? lead() : where);
      }),
      ...actionsFor(finding),
    );
  };
  store.on((state, old) => {
    if (
      state.plan !== old.plan ||
      state.path !== old.path ||
      state.fixes !== old.fixes ||
      state.way !== old.way
    )
      show();
  });
  show();
  return element;
}

/** Findings with the questions of each file put together, where the first of them stands. */
function gathered(findings: readonly FindingView[]): readonly (FindingView | Questions)[] {
  const seen = new Set<string>();
  return findings.flatMap((finding): readonly (FindingView | Questions)[] => {
    if (finding.question === undefined) return [finding];
    if (seen.has(finding.path)) return [];
    seen.add(finding.path);
    const rest = findings.filter(
      (other) => other !== finding && other.question !== undefined && other.path === finding.path,
    );
    return [[finding, ...rest]];
  });
}
