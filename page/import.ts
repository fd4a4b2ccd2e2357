import type { ImportView, StartView } from '../src/cli/serve/desk/protocol.ts';
import { ask, Refused } from './api.ts';
import { base64Of } from './base64.ts';
import { field } from './dialog.ts';
import { button, el, fill, say } from './dom.ts';
import { ReportFrame } from './report/frame.ts';

/** More than this does not go through: what is sent is a third larger. */
const MOST_BYTES = 17_000_000;

/** Takes in a Word file: asks what it is, shows what it says beside the plan that it would be, and makes that when its author says so. */
export function openImport(start: StartView, dropped: File | undefined, done: (plan: string) => void): void {
  const { words } = start;
  const { import: say_ } = words;
  const isFolder = start.plans !== undefined;
  const dialog = el('dialog', { class: 'import', 'aria-labelledby': 'import-title' });
  const close = () => {
    dialog.close();
    dialog.remove();
  };
  const text = (value: string) => {
    const input = el('input', { type: 'text', autocomplete: 'off', spellcheck: 'false' });
    input.value = value;
    return input;
  };
  const choice = (first: string, others: readonly { readonly value: string; readonly title: string }[]) =>
    el(
      'select',
      {},
      el('option', { value: '' }, first),
      ...others.map(({ value, title }) => el('option', { value }, title)),
    );
  const named = (values: readonly string[]) => values.map((value) => ({ value, title: value }));
  const file = el('input', { type: 'file', accept: '.docx', required: dropped === undefined });
  const county = choice(words.setup.choose, named(start.counties));
  county.required = true;
  county.value = start.county;
  const year = text(/(19|20)\d\d/.exec(dropped?.name ?? '')?.[0] ?? start.year);
  year.required = true;
  year.pattern = '\\d{4}(-\\d{4})?';
  file.addEventListener('change', () => {
    const found = /(19|20)\d\d/.exec(file.files?.[0]?.name ?? '')?.[0];
    if (found !== undefined) year.value = found;
  });
  const kind = choice(say_.asFile, start.kinds);
  const agreement = choice(say_.ofYear, named(start.agreements));
  const folder = text(start.folder);
  folder.required = !isFolder;

  const showQuestions = (refused = '') => {
    const said = el('p', { class: 'refused', role: 'alert' }, refused);
    const go = el('button', { type: 'submit', class: 'main' }, say_.read);
    const form = el(
      'form',
      {
        method: 'dialog',
        on: {
          submit: (event) => {
            event.preventDefault();
            go.disabled = true;
            said.textContent = say_.reading;
            read().then(showPlan, (error: unknown) => {
              go.disabled = false;
              said.textContent =
                error instanceof Refused && error.message !== '' ? error.message : words.failed;
            });
          },
        },
      },
      el('h2', { id: 'import-title' }, say_.title),
      el('p', {}, say_.text),
      dropped ? el('p', {}, el('strong', {}, dropped.name)) : field(say_.file, file),
      field(words.setup.county, county),
      field(words.setup.year, year),
      field(say_.kind, kind),
      field(say_.agreement, agreement),
      !isFolder && field(words.setup.folder, folder, words.setup.folderHelp),
      said,
      el('div', { class: 'dialog-tools' }, go, button(words.dialog.cancel, close)),
    );
    dialog.classList.remove('wide');
    fill(dialog, form);
  };
  const read = async () => {
    const chosen = dropped ?? file.files?.[0];
    if (!chosen || !/\.docx$/i.test(chosen.name)) throw new Refused(say_.onlyWord);
    if (chosen.size > MOST_BYTES) throw new Refused(say_.tooLarge);
    return ask('importWord', {
      name: chosen.name,
      bytes: await base64Of(chosen),
      county: county.value,
      year: year.value,
      kind: kind.value,
      agreement: agreement.value,
      folder: folder.value,
    });
  };
  const showPlan = (view: ImportView) => {
    const said = el('p', { class: 'refused', role: 'alert' });
    const go = button(
      say_.go,
      () => {
        go.disabled = true;
        ask('importWrite', { key: view.key }).then(
          ({ plan }) => {
            close();
            done(plan);
          },
          (error: unknown) => {
            go.disabled = false;
            said.textContent =
              error instanceof Refused && error.message !== '' ? error.message : words.failed;
          },
        );
      },
      { class: 'main' },
    );
    dialog.classList.add('wide');
    fill(
      dialog,
      el('h2', { id: 'import-title' }, say(say_.seen, { plan: view.name })),
      sideBySide(view, start),
      said,
      el(
        'div',
        { class: 'dialog-tools' },
        go,
        button(say_.again, () => showQuestions()),
        button(words.dialog.cancel, close),
      ),
    );
    go.focus();
  };
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  document.body.append(dialog);
  showQuestions();
  dialog.showModal();
}

/** The Word file's paragraphs to the left, the report of the plan to the right; each leads to the other. Below, what is to be looked at. */
function sideBySide(view: ImportView, { words }: StartView): HTMLElement {
  const { import: say_ } = words;
  const rows = view.paragraphs.map((paragraph) => {
    const { line, words: said, place } = paragraph;
    const row = el(
      'li',
      { class: place ? undefined : 'nowhere', 'data-line': line },
      place
        ? button(said, () => frame?.lookAt(place.path, place.offset), { class: 'link' })
        : el('span', { title: say_.nowhere }, said, el('span', { class: 'unseen' }, ` (${say_.nowhere})`)),
    );
    return { ...paragraph, row };
  });
  const toWord = (path: string, offset: number) => {
    const near = rows.filter(({ place }) => place?.path === path && place.offset <= offset).at(-1);
    near?.row.scrollIntoView({ block: 'center' });
    for (const { row } of rows) row.classList.toggle('here', row === near?.row);
  };
  const toLine = (line: number) => {
    const row = rows.find((each) => each.line >= line)?.row;
    row?.scrollIntoView({ block: 'center' });
    for (const each of rows) each.row.classList.toggle('here', each.row === row);
  };
  const frame = view.report
    ? new ReportFrame(say_.plan, ({ path, start }) => toWord(path, start))
    : undefined;
  if (view.report) frame?.show(view.report);
  return el(
    'div',
    { class: 'import-view' },
    el(
      'section',
      { class: 'import-word', 'aria-label': say_.word },
      el('h3', {}, say_.word),
      rows.some(({ place }) => !place) && el('p', { class: 'help nowhere' }, say_.nowhere),
      el('ol', { tabindex: 0, 'aria-label': say_.word }, ...rows.map(({ row }) => row)),
    ),
    el(
      'section',
      { class: 'import-plan', 'aria-label': say_.plan },
      el('h3', {}, say_.plan),
      frame?.element ?? el('p', { class: 'none' }, say_.notReport),
    ),
    el(
      'section',
      { class: 'import-look', tabindex: 0, 'aria-label': view.lookTitle },
      ...view.made.map((made) => el('p', {}, made)),
      el('p', {}, say(view.lost === 0 ? say_.allIn : say_.notAllIn, { words: view.words, lost: view.lost })),
      view.look.length > 0 && el('h3', {}, view.lookTitle),
      el('ol', { class: 'numbered' }, ...view.look.map((item) => el('li', {}, item))),
      view.questions.length > 0 && el('h3', {}, say(say_.questions, { n: view.questions.length })),
      el(
        'ul',
        {},
        ...view.questions.map(({ words: asked, place }) =>
          el(
            'li',
            {},
            button(asked, () => frame?.lookAt(place.path, place.offset), { class: 'link' }),
          ),
        ),
      ),
      view.told.length > 0 && el('h3', {}, say(say_.told, { n: view.told.length })),
      el(
        'ul',
        {},
        ...view.told.map(({ severity, found, todo, line }) =>
          el(
            'li',
            {},
            el('strong', { class: `weight ${severity}` }, words.findings.severity[severity]),
            ' ',
            button(say(say_.paragraph, { line }), () => toLine(line), { class: 'link' }),
            ` ${found} ${todo}`,
          ),
        ),
      ),
    ),
  );
}

/** A Word file that somebody drops on the page, wherever. */
export function whenWordIsDropped(act: (file: File) => void): void {
  const wordIn = (event: DragEvent) =>
    [...(event.dataTransfer?.files ?? [])].find(({ name }) => /\.docx$/i.test(name));
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const file = wordIn(event);
    event.preventDefault();
    if (file) act(file);
  });
}
