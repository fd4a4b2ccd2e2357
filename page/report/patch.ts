import { asHtml } from '../trusted.ts';

/** Each part of the report that is shown, with the element that was made of it. */
interface ShownPart {
  readonly html: string;
  readonly element: Element;
}

/**
 * Makes a place show these parts: elements of parts that were shown before stay the same, so that nothing moves that has not changed. Gives
 * what is shown now.
 */
export function patch(
  place: Element,
  before: readonly ShownPart[],
  parts: readonly string[],
): readonly ShownPart[] {
  const spare = new Map<string, ShownPart[]>();
  for (const part of before) {
    const alike = spare.get(part.html);
    if (alike) alike.push(part);
    else spare.set(part.html, [part]);
  }
  const shown = parts.map((html) => spare.get(html)?.shift() ?? { html, element: elementOf(html, place) });
  const kept = new Set(shown.map(({ element }) => element));
  for (const { element } of before) if (!kept.has(element)) element.remove();
  let next: ChildNode | null = place.firstChild;
  for (const { element } of shown) {
    if (element === next) next = element.nextSibling;
    else place.insertBefore(element, next);
  }
  return shown;
}

function elementOf(html: string, place: Element): Element {
  const template = place.ownerDocument.createElement('template');
  template.innerHTML = asHtml(html);
  return template.content.firstElementChild ?? place.ownerDocument.createElement('div');
}

export type { ShownPart };
