import type { WordChange, WordText } from './document.ts';
import { childOf, isOn, settingOf, type XmlNode } from './read-xml.ts';

/** What a style says, with what it has from those that it builds on. */
interface WordStyle {
  /** Its own name in lower case. Programs in other languages call the file's id otherwise. */
  readonly name: string;
  readonly outline: number | undefined;
  readonly list: { readonly id: string; readonly level: number } | undefined;
  readonly looks: RunLooks;
}

/** How words look, where it is said. */
export interface RunLooks {
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly caps: boolean | undefined;
  readonly underlined: boolean | undefined;
  readonly struck: boolean | undefined;
  readonly hidden: boolean | undefined;
  readonly raised: string | undefined;
  readonly size: number | undefined;
}

export interface Styles {
  paragraph(id: string | undefined): WordStyle | undefined;
  character(id: string | undefined): RunLooks;
  readonly ordinary: RunLooks;
}

const HEADING = /^(?:heading|rubrik) ?([1-9])$/;
/** A chain of styles is rarely longer than five; one that goes round ends here. */
const LONGEST_CHAIN = 20;

const NO_LOOKS: RunLooks = {
  bold: undefined,
  italic: undefined,
  caps: undefined,
  underlined: undefined,
  struck: undefined,
  hidden: undefined,
  raised: undefined,
  size: undefined,
};

export function stylesOf(xml: XmlNode | undefined): Styles {
  const nodes = new Map<string, XmlNode>();
  let ordinaryId: string | undefined;
  for (const node of xml?.children ?? []) {
    const id = node.attributes['w:styleId'];
    if (node.name !== 'w:style' || id === undefined) continue;
    nodes.set(id, node);
    if (node.attributes['w:type'] === 'paragraph' && node.attributes['w:default'] === '1') ordinaryId = id;
  }
  const defaults = childOf(childOf(childOf(xml, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const ordinary = looksOf(defaults);
  const known = new Map<string, WordStyle>();
  const chain = (id: string): readonly XmlNode[] => {
    const nodesInChain: XmlNode[] = [];
    for (let at: string | undefined = id; at !== undefined && nodesInChain.length < LONGEST_CHAIN; ) {
      const node = nodes.get(at);
      if (!node || nodesInChain.includes(node)) break;
      nodesInChain.push(node);
      at = settingOf(node, 'w:basedOn');
    }
    return nodesInChain;
  };
  const styleOf = (id: string): WordStyle => {
    const inChain = chain(id);
    const name = (settingOf(inChain[0], 'w:name') ?? id).toLowerCase();
    return {
      name,
      outline: first(inChain, (node) => outlineOf(childOf(node, 'w:pPr')) ?? outlineByName(node)),
      list: first(inChain, (node) => listOf(childOf(node, 'w:pPr'))),
      looks: inChain.reduceRight((looks, node) => over(looks, looksOf(childOf(node, 'w:rPr'))), ordinary),
    };
  };
  const get = (id: string): WordStyle => {
    const style = known.get(id) ?? styleOf(id);
    known.set(id, style);
    return style;
  };
  return {
    ordinary,
    paragraph(id) {
      const asked = id ?? ordinaryId;
      return asked === undefined || !nodes.has(asked) ? undefined : get(asked);
    },
    character(id) {
      if (id === undefined) return NO_LOOKS;
      return chain(id).reduceRight((looks, node) => over(looks, looksOf(childOf(node, 'w:rPr'))), NO_LOOKS);
    },
  };
}

function first<T>(nodes: readonly XmlNode[], ask: (node: XmlNode) => T | undefined): T | undefined {
  for (const node of nodes) {
    const answer = ask(node);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** The level that a paragraph's properties give it, from 1. The tenth is Word's word for running text, as nought is here. */
export function outlineOf(properties: XmlNode | undefined): number | undefined {
  const written = settingOf(properties, 'w:outlineLvl');
  if (written === undefined || !/^\d$/.test(written)) return undefined;
  return written === '9' ? 0 : Number(written) + 1;
}

function outlineByName(style: XmlNode): number | undefined {
  const level = HEADING.exec((settingOf(style, 'w:name') ?? '').toLowerCase())?.[1];
  return level === undefined ? undefined : Number(level);
}

export function listOf(
  properties: XmlNode | undefined,
): { readonly id: string; readonly level: number } | undefined {
  const list = childOf(properties, 'w:numPr');
  const id = settingOf(list, 'w:numId');
  if (id === undefined) return undefined;
  return { id, level: Number(settingOf(list, 'w:ilvl') ?? 0) };
}

export function looksOf(properties: XmlNode | undefined): RunLooks {
  if (!properties) return NO_LOOKS;
  const size = Number(settingOf(properties, 'w:sz'));
  const struck = isOn(properties, 'w:strike') ?? isOn(properties, 'w:dstrike');
  return {
    bold: isOn(properties, 'w:b'),
    italic: isOn(properties, 'w:i'),
    caps: isOn(properties, 'w:caps'),
    underlined: isOn(properties, 'w:u'),
    struck,
    hidden: isOn(properties, 'w:vanish'),
    raised: settingOf(properties, 'w:vertAlign') ?? moved(Number(settingOf(properties, 'w:position'))),
    size: size > 0 ? size : undefined,
  };
}

/** Other programs raise words by moving them. */
function moved(halfPoints: number): string | undefined {
  if (!halfPoints) return undefined;
  return halfPoints > 0 ? 'superscript' : 'subscript';
}

/** What is said last goes before what is said below. */
export function over(below: RunLooks, above: RunLooks): RunLooks {
  return {
    bold: above.bold ?? below.bold,
    italic: above.italic ?? below.italic,
    caps: above.caps ?? below.caps,
    underlined: above.underlined ?? below.underlined,
    struck: above.struck ?? below.struck,
    hidden: above.hidden ?? below.hidden,
    raised: above.raised ?? below.raised,
    size: above.size ?? below.size,
  };
}

/** Words with the looks that they have. */
export function textOf(value: string, looks: RunLooks, change: WordChange | undefined): WordText {
  const { raised } = looks;
  return {
    kind: 'text',
    value,
    strong: looks.bold ?? false,
    emphasis: looks.italic ?? false,
    struck: looks.struck ?? false,
    raised: raised === 'superscript' ? 'up' : raised === 'subscript' ? 'down' : undefined,
    hidden: looks.hidden ?? false,
    caps: looks.caps ?? false,
    underlined: looks.underlined ?? false,
    size: looks.size,
    change,
  };
}
