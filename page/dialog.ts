import { button, el, fill } from './dom.ts';

/** Opens a dialog with a form in it. `done` gives what stops it, in words, or nothing. */
export function openDialog(
  title: string,
  content: readonly Node[],
  words: { readonly go: string; readonly cancel: string },
  done: () => Promise<string | undefined>,
): void {
  const said = el('p', { class: 'refused', role: 'alert' });
  const dialog = el('dialog', { 'aria-labelledby': 'dialog-title' });
  const close = () => {
    dialog.close();
    dialog.remove();
  };
  let isAtWork = false;
  const form = el(
    'form',
    {
      method: 'dialog',
      on: {
        submit: (event) => {
          event.preventDefault();
          // Who presses twice means it once.
          if (isAtWork) return;
          isAtWork = true;
          fill(said);
          done()
            .then(
              (refused) => {
                if (refused === undefined) close();
                else said.textContent = refused;
              },
              (error: unknown) => {
                said.textContent = String((error as Error).message);
              },
            )
            .finally(() => {
              isAtWork = false;
            });
        },
      },
    },
    el('h2', { id: 'dialog-title' }, title),
    ...content,
    said,
    el(
      'div',
      { class: 'dialog-tools' },
      el('button', { type: 'submit', class: 'main' }, words.go),
      button(words.cancel, close),
    ),
  );
  dialog.append(form);
  dialog.addEventListener('cancel', close);
  document.body.append(dialog);
  dialog.showModal();
}

/** A field with its label. */
export function field<E extends HTMLElement>(label: string, control: E, help?: string): HTMLElement {
  control.id ||= `field-${crypto.randomUUID().slice(0, 8)}`;
  const helpId = `${control.id}-help`;
  if (help !== undefined) control.setAttribute('aria-describedby', helpId);
  return el(
    'div',
    { class: 'field' },
    el('label', { for: control.id }, label),
    control,
    help !== undefined && el('p', { class: 'help', id: helpId }, help),
  );
}
