/** Just enough XML to read what Word reads, and strict: whatever is not well-formed is thrown. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const ATTRIBUTE = /\s+([\w:.-]+)="([^"<]*)"/gy;

export function xmlOf(source: string): XmlElement {
  for (const letter of source) {
    const code = letter.codePointAt(0)!;
    const allowed =
      code === 9 || code === 10 || code === 13 || (code >= 32 && !(code >= 0xd800 && code <= 0xdfff));
    if (!allowed || code === 0xfffe || code === 0xffff) throw new Error(`U+${code.toString(16)} in XML`);
  }
  const text = source.replace(/^<\?xml [^?]*\?>\s*/, '');
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf('<', at);
    const words = text.slice(at, start === -1 ? text.length : start);
    if (words !== '') open.at(-1)!.children.push(decoded(words));
    if (start === -1) break;
    const end = text.indexOf('>', start);
    if (end === -1) throw new Error('a tag without end');
    const tag = text.slice(start + 1, end);
    at = end + 1;
    if (tag.startsWith('/')) {
      if (open.pop()?.name !== tag.slice(1)) throw new Error(`</${tag.slice(1)}> closes something else`);
      continue;
    }
    const element = elementOf(tag.replace(/\/$/, ''));
    open.at(-1)!.children.push(element);
    if (!tag.endsWith('/')) open.push(element);
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is never closed`);
  const [only, ...more] = root.children.filter((child) => typeof child !== 'string');
  if (!only || more.length > 0) throw new Error('not one root');
  return only;
}

function elementOf(tag: string): XmlElement {
  const name = /^[\w:.-]+/.exec(tag)?.[0];
  if (name === undefined) throw new Error(`<${tag}> has no name`);
  const attributes: Record<string, string> = {};
  let at = name.length;
  ATTRIBUTE.lastIndex = at;
  for (let match = ATTRIBUTE.exec(tag); match; match = ATTRIBUTE.exec(tag)) {
    if (match[1]! in attributes) throw new Error(`${match[1]} stands twice in <${tag}>`);
    attributes[match[1]!] = decoded(match[2]!);
    at = ATTRIBUTE.lastIndex;
  }
  if (tag.slice(at).trim() !== '') throw new Error(`<${tag}> cannot be read`);
  return { name, attributes, children: [] };
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&([^;\s]*)(;?)/g, (whole, name: string, end: string) => {
    const number = /^#(\d+)$/.exec(name)?.[1];
    const sign = number === undefined ? SIGNS[name] : String.fromCodePoint(Number(number));
    if (end === '' || sign === undefined) throw new Error(`${whole} is no entity that is known`);
    return sign;
  });
}

export function everyElement(root: XmlElement, name: string): readonly XmlElement[] {
  const inside = root.children.flatMap((child) =>
    typeof child === 'string' ? [] : everyElement(child, name),
  );
  return root.name === name ? [root, ...inside] : inside;
}

export function attributesOf(root: XmlElement, name: string, attribute: string): readonly string[] {
  return everyElement(root, name).flatMap((element) => element.attributes[attribute] ?? []);
}
