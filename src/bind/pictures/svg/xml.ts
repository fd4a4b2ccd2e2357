import { SVG_LIMITS } from './svg-limits.ts';

/** An element of an SVG file. Names are without their prefix where that is `svg`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** `active` is said of what XML itself can do: document types, entities, processing instructions. */
export type XmlFault = 'broken' | 'active';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const TAG = /<([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const END = /<\/([A-Za-z_][\w.:-]*)\s*>/y;
const DOCTYPE = /<!DOCTYPE\s+svg(?:\s+PUBLIC\s+"[^"<>]*"\s+"[^"<>]*")?\s*>/y;
const ATTRIBUTE = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

/**
 * Reads well-formed XML of elements, attributes, text and comments, from left to right and each character once. Everything
 * that can reach outside the file or grow (entities, instructions) is a fault and is never followed.
 */
export function readXml(source: string): XmlElement | XmlFault {
  const text = source.replace(/^\ufeff?\s*<\?xml [^?<>]*\?>/, '');
  const top: Open = { name: '', attributes: new Map(), children: [] };
  const open: Open[] = [top];
  let elements = 0;
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('<', at);
    const words = text.slice(at, next === -1 ? text.length : next);
    const last = open.at(-1)!;
    if (words !== '') {
      const read = decoded(words);
      if (read === undefined) return 'broken';
      if (open.length > 1) last.children.push(read);
      else if (read.trim() !== '') return 'broken';
    }
    if (next === -1) break;
    at = next;
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4);
      if (end === -1) return 'broken';
      at = end + 3;
    } else if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at);
      if (end === -1 || open.length === 1) return 'broken';
      last.children.push(text.slice(at + 9, end));
      at = end + 3;
    } else if (text[at + 1] === '!' || text[at + 1] === '?') {
      DOCTYPE.lastIndex = at;
      // A document type that brings no words of its own says only what the file is, and what it names is never fetched.
      if (open.length > 1 || !DOCTYPE.test(text)) return 'active';
      at = DOCTYPE.lastIndex;
    } else if (text[at + 1] === '/') {
      END.lastIndex = at;
      const match = END.exec(text);
      if (!match || open.length === 1 || plainName(match[1]!) !== last.name) return 'broken';
      open.pop();
      open.at(-1)!.children.push(last);
      at = END.lastIndex;
    } else {
      TAG.lastIndex = at;
      const match = TAG.exec(text);
      const attributes = match && attributesOf(match[2]!);
      if (!match || !attributes || ++elements > SVG_LIMITS.elements || open.length > SVG_LIMITS.depth)
        return 'broken';
      const element: Open = { name: plainName(match[1]!), attributes, children: [] };
      if (match[3] === '/') last.children.push(element);
      else open.push(element);
      at = TAG.lastIndex;
    }
  }
  const [root, ...more] = top.children;
  return open.length === 1 && typeof root === 'object' && more.length === 0 ? root : 'broken';
}

function attributesOf(written: string): ReadonlyMap<string, string> | undefined {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of written.matchAll(ATTRIBUTE)) {
    const value = decoded(double ?? single ?? '');
    if (value === undefined || attributes.has(name)) return undefined;
    attributes.set(name, value);
  }
  return attributes;
}

/** Only the five entities that XML knows by itself, and numbers. */
function decoded(words: string): string | undefined {
  if (!words.includes('&')) return words;
  let isKnown = true;
  const text = words.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]+));|&/g, (_, ten, sixteen, name) => {
    const code = ten === undefined ? Number.parseInt(sixteen ?? '0', 16) : Number(ten);
    if (name === undefined && code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff))
      return String.fromCodePoint(code);
    const character = name === undefined ? undefined : ENTITIES[name];
    if (character === undefined) isKnown = false;
    return character ?? '';
  });
  return isKnown ? text : undefined;
}

function plainName(name: string): string {
  return name.startsWith('svg:') ? name.slice(4) : name;
}
