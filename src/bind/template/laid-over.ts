import type { Slots, Template, TemplateOutline } from '../../model/index.ts';

/** A template laid over the one that it builds on: what it names goes before, all else is as below. */
export function laidOver(below: Template, above: Template): Template {
  const kinds = new Set([...Object.keys(below.outlines), ...Object.keys(above.outlines)]);
  const outlines = [...kinds].map((name) => {
    const kind = name as keyof Template['outlines'];
    return [kind, outlineOver(below.outlines[kind], above.outlines[kind])] as const;
  });
  return {
    name: above.name,
    colour: { ...below.colour, ...above.colour },
    dark: { ...below.dark, ...above.dark },
    size: { ...below.size, ...above.size },
    margin: { ...below.margin, ...above.margin },
    measure: above.measure ?? below.measure,
    cover: above.cover ?? below.cover,
    logo: above.logo ?? below.logo,
    header: slotsOver(below.header, above.header),
    footer: slotsOver(below.footer, above.footer),
    outlines: Object.fromEntries(outlines),
  };
}

/** A template that changes nothing. */
export function noChange(name: string): Template {
  return {
    name,
    colour: {},
    dark: {},
    size: {},
    margin: {},
    measure: undefined,
    cover: undefined,
    logo: undefined,
    header: {},
    footer: {},
    outlines: {},
  };
}

function slotsOver(below: Slots, above: Slots): Slots {
  return {
    left: above.left ?? below.left,
    middle: above.middle ?? below.middle,
    right: above.right ?? below.right,
  };
}

function outlineOver(
  below: TemplateOutline | undefined,
  above: TemplateOutline | undefined,
): TemplateOutline | undefined {
  if (!below || !above) return above ?? below;
  return {
    cover: above.cover ?? below.cover,
    depth: above.depth ?? below.depth,
    lists: above.lists ?? below.lists,
    front: above.front ?? below.front,
    area: above.area ?? below.area,
    ask: above.ask ?? below.ask,
    annexes: above.annexes ?? below.annexes,
    without: above.without ?? below.without,
  };
}
