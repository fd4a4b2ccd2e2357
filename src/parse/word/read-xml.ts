import sax from 'sax';
import type { WordFault } from './document.ts';
import { PREFIXES } from './spaces.ts';
import { WORD_LIMITS } from './word-limits.ts';

/** An element by the program's own prefix: `w:p` whatever the file calls it. One of another space is `?:name`. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly XmlNode[];
  /** The words directly in it. */
  readonly text: string;
}

interface Growing extends XmlNode {
  readonly children: Growing[];
  text: string;
}

type Spaces = ReadonlyMap<string, string>;

const NONE: readonly never[] = [];
const NO_SPACES: Spaces = new Map();
/** Marks of when what was saved: nobody asks for them, and they are a third of what Word writes. */
const UNUSED = /:(rsid\w*|textId)$/;
/** Elements that hold words of their own. Space between all others is the file's and nobody's. */
const WITH_WORDS = /:(t|delText|instrText|title|subject|v|f|description|keywords)$/;

class Refused extends Error {
  readonly fault: WordFault;
  constructor(fault: WordFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Reads a part. A document type, and whatever else could make it grow or reach outside, is refused. */
export function readXml(bytes: Uint8Array): XmlNode | WordFault {
  const parser = sax.parser(true, { position: false });
  const open: Growing[] = [];
  const spaces: Spaces[] = [NO_SPACES];
  let root: Growing | undefined;
  let elements = 0;
  parser.onerror = () => {
    throw new Refused('broken');
  };
  parser.ondoctype = () => {
    throw new Refused('active');
  };
  parser.onopentag = ({ name, attributes }) => {
    if (++elements > WORD_LIMITS.elements) throw new Refused('too-large');
    if (open.length >= WORD_LIMITS.depth) throw new Refused('too-deep');
    const written = attributes as { readonly [name: string]: string };
    const here = declaredIn(written, spaces.at(-1)!);
    spaces.push(here);
    const node: Growing = {
      name: known(name, here, 'element'),
      attributes: attributesOf(written, here),
      children: [],
      text: '',
    };
    root ??= node;
    open.at(-1)?.children.push(node);
    open.push(node);
  };
  parser.onclosetag = () => {
    const node = open.pop();
    if (node?.children.length === 0) (node as { children: readonly XmlNode[] }).children = NONE;
    spaces.pop();
  };
  const words = (text: string) => {
    const node = open.at(-1);
    if (node && WITH_WORDS.test(node.name)) node.text += text;
  };
  parser.ontext = words;
  parser.oncdata = words;
  try {
    parser.write(textOf(bytes)).close();
  } catch (error) {
    if (error instanceof Refused) return error.fault;
    return 'broken';
  }
  return root ?? 'broken';
}

function textOf(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe;
  const wide = bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le';
  return new TextDecoder(isWide ? wide : 'utf-8', { fatal: true }).decode(bytes);
}

/** The spaces that hold in an element: mostly those around it. */
function declaredIn(attributes: { readonly [name: string]: string }, around: Spaces): Spaces {
  let own: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    own ??= new Map(around);
    own.set(name === 'xmlns' ? '' : name.slice(6), PREFIXES.get(attributes[name]!) ?? '?');
  }
  return own ?? around;
}

function known(name: string, spaces: Spaces, of: 'element' | 'attribute'): string {
  const colon = name.indexOf(':');
  if (colon === -1) return of === 'attribute' ? name : `${spaces.get('') ?? '?'}:${name}`;
  return `${spaces.get(name.slice(0, colon)) ?? '?'}${name.slice(colon)}`;
}

const NO_ATTRIBUTES = {};

function attributesOf(written: { readonly [name: string]: string }, spaces: Spaces): XmlNode['attributes'] {
  let kept: Record<string, string> | undefined;
  for (const name in written) {
    if (name.startsWith('xml') || UNUSED.test(name)) continue;
    kept ??= {};
    kept[known(name, spaces, 'attribute')] = written[name]!;
  }
  return kept ?? NO_ATTRIBUTES;
}

/** The first child of a name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** The value that an element of a name says: `<w:jc w:val="center"/>`. */
export function settingOf(node: XmlNode | undefined, name: string): string | undefined {
  return childOf(node, name)?.attributes['w:val'];
}

/** Whether a property is set: there, and not said to be off. Undefined where it is not there. */
export function isOn(node: XmlNode | undefined, name: string): boolean | undefined {
  const child = childOf(node, name);
  if (!child) return undefined;
  return !['0', 'false', 'off', 'none'].includes(child.attributes['w:val'] ?? 'true');
}

/** Every element below one, itself first, in the order of the file. */
export function* everyNode(node: XmlNode): Iterable<XmlNode> {
  const left: XmlNode[] = [node];
  for (let next = left.pop(); next; next = left.pop()) {
    yield next;
    for (let i = next.children.length - 1; i >= 0; i -= 1) left.push(next.children[i]!);
  }
}

/** All words below an element, a piece for each element that holds some. */
export function wordsBelow(node: XmlNode): readonly string[] {
  return [...everyNode(node)]
    .filter(({ name }) => name !== 'w:instrText')
    .map(({ text }) => text.trim())
    .filter((text) => text !== '');
}
