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

/** What all parts of a file may hold together. It grows less as they are read. */
export interface Budget {
  lines: number;
  letters: number;
}

export function budgetOf({ lines, letters }: typeof WORD_LIMITS): Budget {
  return { lines, letters };
}

interface Open {
  readonly name: string;
  readonly attributes: XmlNode['attributes'];
  text: string;
  /** How many elements were closed before it began: what has closed since is in it. */
  readonly closed: number;
  readonly spaces: Spaces;
}

/**
 * Reads a part as it is unpacked. A document type, and whatever else could make it grow or reach outside, is refused, and so is what
 * holds more than there is room for, as soon as that is known.
 */
export async function readXml(
  pieces: AsyncIterable<Uint8Array>,
  budget: Budget,
): Promise<XmlNode | WordFault> {
  const parser = sax.parser(true, { position: false });
  const names = new Names();
  const alike = new Alike();
  const open: Open[] = [];
  /** Elements that have closed and whose parent has not. */
  const closed: XmlNode[] = [];
  let elements = 0;
  parser.onerror = () => {
    throw new Refused('broken');
  };
  parser.ondoctype = () => {
    throw new Refused('active');
  };
  let attributesHere = 0;
  parser.onattribute = () => {
    if (++attributesHere > WORD_LIMITS.attributes) throw new Refused('too-long');
  };
  parser.onopentag = ({ name: called, attributes }) => {
    if (++elements > WORD_LIMITS.elements) throw new Refused('too-long');
    if (open.length >= WORD_LIMITS.depth) throw new Refused('too-deep');
    attributesHere = 0;
    const written = attributes as { readonly [name: string]: string };
    const spaces = declaredIn(written, open.at(-1)?.spaces ?? NO_SPACES);
    const name = names.of(called, spaces, true);
    if (LINES.includes(name) && --budget.lines < 0) throw new Refused('too-long');
    open.push({
      name,
      attributes: attributesOf(written, spaces, names),
      text: '',
      closed: closed.length,
      spaces,
    });
  };
  parser.onclosetag = () => {
    const { name, attributes, text, closed: before } = open.pop()!;
    const children = before === closed.length ? NONE : closed.splice(before);
    closed.push(alike.of({ name, attributes, children, text }));
  };
  const words = (text: string) => {
    const node = open.at(-1);
    if (!node || !WITH_WORDS.test(node.name)) return;
    budget.letters -= text.length;
    if (budget.letters < 0) throw new Refused('too-long');
    node.text += text;
  };
  parser.ontext = words;
  parser.oncdata = words;
  try {
    for await (const text of textOf(pieces)) parser.write(text);
    parser.close();
  } catch (error) {
    return error instanceof Refused ? error.fault : 'broken';
  }
  return closed[0] ?? 'broken';
}

/** What is a line of the document. */
const LINES: readonly string[] = ['w:p', 'm:oMathPara'];

async function* textOf(pieces: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const piece of pieces) {
    const isWide = piece[0] === 0xff || piece[0] === 0xfe;
    const wide = piece[0] === 0xfe ? 'utf-16be' : 'utf-16le';
    decoder ??= new TextDecoder(isWide ? wide : 'utf-8', { fatal: true });
    yield decoder.decode(piece, { stream: true });
  }
  if (decoder) yield decoder.decode();
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

/** Names by the program's own prefixes, each made once where it means the same. */
class Names {
  readonly #known = new WeakMap<Spaces, Map<string, string>>();

  of(written: string, spaces: Spaces, isElement: boolean): string {
    const colon = written.indexOf(':');
    if (colon === -1 && !isElement) return written;
    const here = this.#known.get(spaces) ?? new Map<string, string>();
    if (here.size === 0) this.#known.set(spaces, here);
    const known = here.get(written);
    if (known !== undefined) return known;
    const made =
      colon === -1
        ? `${spaces.get('') ?? '?'}:${written}`
        : `${spaces.get(written.slice(0, colon)) ?? '?'}${written.slice(colon)}`;
    if (here.size < MOST_ALIKE) here.set(written, made);
    return made;
  }
}

const NO_ATTRIBUTES = {};

function attributesOf(
  written: { readonly [name: string]: string },
  spaces: Spaces,
  names: Names,
): XmlNode['attributes'] {
  let kept: Record<string, string> | undefined;
  for (const name in written) {
    if (name.startsWith('xml') || UNUSED.test(name)) continue;
    kept ??= {};
    kept[names.of(name, spaces, false)] = written[name]!;
  }
  return kept ?? NO_ATTRIBUTES;
}

/** No more than this is looked for again: a file that repeats nothing must not be remembered whole. */
const MOST_ALIKE = 5_000;
const LONGEST_ALIKE = 200;

/** Word says of every run and every paragraph how it looks, mostly in the same words: what is alike is one element, as long as it holds no words. */
class Alike {
  readonly #known = new Map<string, XmlNode>();
  readonly #numbers = new Map<XmlNode, number>();

  of(node: XmlNode): XmlNode {
    if (node.text !== '' || WITH_WORDS.test(node.name)) return node;
    let key = node.name;
    for (const name in node.attributes) key += `\u0000${name}\u0000${node.attributes[name]}`;
    for (const child of node.children) {
      const number = this.#numbers.get(child);
      if (number === undefined) return node;
      key += `\u0001${number}`;
    }
    if (key.length > LONGEST_ALIKE) return node;
    const known = this.#known.get(key);
    if (known) return known;
    if (this.#known.size < MOST_ALIKE) {
      this.#known.set(key, node);
      this.#numbers.set(node, this.#numbers.size);
    }
    return node;
  }
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

/** Elements whose words stand apart from those before them. */
const PARTS = ['w:p', 'w:br', 'w:tab', 'w:cr', 'w:tc'];

/** All words below an element as they read: a word is often cut into several runs. */
export function textBelow(node: XmlNode): string {
  let text = '';
  for (const { name, text: own } of everyNode(node)) {
    if (PARTS.includes(name)) text += ' ';
    if (name !== 'w:instrText') text += own;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** All words below an element, a piece for each element that holds some. */
export function wordsBelow(node: XmlNode): readonly string[] {
  return [...everyNode(node)]
    .filter(({ name }) => name !== 'w:instrText')
    .map(({ text }) => text.trim())
    .filter((text) => text !== '');
}
