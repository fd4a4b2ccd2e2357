import { button, el } from './dom.ts';

/** What is needed now and then, behind one button. Closed by Escape, by a click beside it and by what is chosen in it. */
export function menu(
  title: string,
  items: readonly Node[],
): {
  readonly element: HTMLElement;
  readonly panel: HTMLElement;
} {
  const panel = el('div', { class: 'menu-panel', id: 'menu', hidden: true }, ...items);
  const opener = button(title, () => show(panel.hidden !== false), {
    'aria-expanded': 'false',
    'aria-controls': 'menu',
    class: 'menu-opener',
  });
  const show = (isOpen: boolean) => {
    panel.hidden = !isOpen;
    opener.setAttribute('aria-expanded', String(isOpen));
  };
  const element = el('div', { class: 'menu' }, opener, panel);
  element.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || panel.hidden) return;
    show(false);
    opener.focus();
  });
  panel.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('button')) show(false);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!element.contains(target as Node)) show(false);
  });
  return { element, panel };
}
