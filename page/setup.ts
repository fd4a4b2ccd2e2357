import type { StartView } from '../src/cli/serve/desk/protocol.ts';
import { ask, Refused } from './api.ts';
import { field } from './dialog.ts';
import { button, el } from './dom.ts';
import { openImport, whenWordIsDropped } from './import.ts';

/** The page where there is no plan yet. Gives the plan that was made. */
export function setupPage(start: StartView, done: (plan: string | undefined) => void): HTMLElement {
  const { words } = start;
  const say = words.setup;
  const isFolder = start.plans !== undefined;
  const county = el(
    'select',
    { required: true },
    el('option', { value: '' }, say.choose),
    ...start.counties.map((name) => el('option', { value: name }, name)),
  );
  const year = el('input', {
    type: 'text',
    inputmode: 'numeric',
    required: true,
    pattern: '\\d{4}(-\\d{4})?',
    value: start.year,
    autocomplete: 'off',
  });
  const folder = el('input', {
    type: 'text',
    required: true,
    value: start.folder,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const said = el('p', { class: 'refused', role: 'alert' });
  const go = el('button', { type: 'submit', class: 'main' }, say.begin);
  const make = async () => {
    const answer = await ask('setup', { folder: folder.value, county: county.value, year: year.value });
    done(answer.plan);
  };
  const form = el(
    'form',
    {
      on: {
        submit: (event) => {
          event.preventDefault();
          said.textContent = '';
          go.disabled = true;
          make().catch((error: unknown) => {
            said.textContent =
              error instanceof Refused && error.message !== '' ? error.message : words.failed;
            go.disabled = false;
          });
        },
      },
    },
    field(say.county, county),
    field(say.year, year),
    isFolder ? undefined : field(say.folder, folder, say.folderHelp),
    said,
    go,
  );
  whenWordIsDropped((file) => openImport(start, file, done));
  return el(
    'main',
    { class: 'alone' },
    el('h1', {}, say.title),
    el('p', {}, isFolder ? say.noPlans : say.text),
    form,
    el(
      'p',
      { class: 'or' },
      button(words.import.button, () => openImport(start, undefined, done)),
    ),
  );
}
