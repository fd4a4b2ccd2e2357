type Child = Node | string | undefined | false;

type Handlers = { readonly [E in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[E]) => void };

interface Attributes {
  readonly [name: string]: string | number | boolean | undefined | Handlers;
  readonly on?: Handlers;
}

/** An element of the page. `true` is an attribute without value; `false` and undefined leave it out. Words are only ever text. */
export function el<N extends keyof HTMLElementTagNameMap>(
  name: N,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[N] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'object') {
      for (const [event, act] of Object.entries(value)) made.addEventListener(event, act as EventListener);
    } else if (value === true) made.setAttribute(key, '');
    else if (value !== undefined && value !== false) made.setAttribute(key, String(value));
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

/** A button with words, or with a sign and words for who cannot see it. */
export function button(words: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement {
  return el('button', { type: 'button', ...attributes, on: { click: act } }, words);
}

/**
 * A list of things to do, with the first of its choices for none. What is pointed at is done at once. With the keys one goes through the list, as in
 * any other: then it is done by Enter, or by the button that comes beside it.
 */
export function deeds(choices: HTMLSelectElement, go: string, act: (value: string) => void): HTMLElement {
  let isByKeys = false;
  const done = () => choices.value !== '' && act(choices.value);
  const press = button(go, done, { hidden: choices.value === '' });
  choices.addEventListener('pointerdown', () => {
    isByKeys = false;
  });
  choices.addEventListener('keydown', (event) => {
    isByKeys = true;
    if (event.key !== 'Enter' || choices.value === '') return;
    event.preventDefault();
    done();
  });
  choices.addEventListener('change', () => {
    press.hidden = !isByKeys || choices.value === '';
    if (!isByKeys) done();
  });
  return el('span', { class: 'deeds' }, choices, press);
}

/** Puts in what is another than it was, so that what has the focus keeps it. */
export function fill(place: Element, ...children: readonly Child[]): void {
  place.replaceChildren(
    ...children.filter((child): child is Node | string => child !== undefined && child !== false),
  );
}

/** Words with what stands in braces filled in. */
export function say(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}
