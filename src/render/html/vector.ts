import { type Ink, type SvgNode, short, svgNodes, type VectorDrawing } from '../vector/index.ts';
import { element, join, type Markup, text } from './markup.ts';

/**
 * A drawing as SVG. Inks are classes that the style sheet colours, so that dark mode reaches it. Its words are hidden from
 * those who listen: whoever puts it in the page says what it shows. `name` is its own among the drawings of the page.
 */
export function svgElement(
  drawing: VectorDrawing,
  name: string,
  size: 'of-the-page' | 'its-own' = 'of-the-page',
): Markup {
  const [width, height] = [short(drawing.width), short(drawing.height)];
  const isOwn = size === 'its-own';
  const attributes = {
    width: isOwn ? width : undefined,
    height: isOwn ? height : undefined,
    viewBox: `0 0 ${width} ${height}`,
    'aria-hidden': 'true',
    focusable: 'false',
  };
  return element('svg', attributes, join(svgNodes(drawing, writeInk, name).map(markupOf)));
}

/** A role is a class that the style sheet colours; the colour of an author's picture stands in the picture. */
function writeInk(part: 'fill' | 'stroke', ink: Ink) {
  return ink.startsWith('#') ? { value: ink } : { class: `${part}-${ink}` };
}

function markupOf({ name, attributes, children }: SvgNode): Markup {
  return element(
    name,
    attributes,
    join(children.map((child) => (typeof child === 'string' ? text(child) : markupOf(child)))),
  );
}
