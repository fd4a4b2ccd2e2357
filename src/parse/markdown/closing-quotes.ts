import type { Link, Nodes, Root, Text } from 'mdast';
import type { SourceText } from '../../diagnostics/index.ts';

/** A Swedish or typographic quotation mark, which no address holds; at an end also an apostrophe, a dash and dots. */
const NOT_IN_ADDRESS = /[”“„»«]|[’‘‹›…–—]+$/;
/** What GFM itself leaves outside of an address, once the quotation mark has gone. */
const AT_THE_END = /[!"'*,.:;?_~)…–—]+$/;

/** GFM takes a quotation mark right after an address that nobody marked as a link for a part of it. It and what follows are text. */
export function cutClosingQuotes(root: Root, { text }: SourceText): void {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('children' in node)) continue;
    const children = node.children as Nodes[];
    for (let i = 0; i < children.length; i++) {
      const child = children[i]!;
      open.push(child);
      const rest = child.type === 'link' ? cut(child, text) : undefined;
      if (rest) children.splice(i + 1, 0, rest);
    }
  }
}

/** Shortens the link to its address, and gives the text that came with it. */
function cut(link: Link, source: string): Text | undefined {
  const [words] = link.children;
  const { start, end } = link.position ?? {};
  if (words?.type !== 'text' || !start || !end || /[[<]/.test(source.charAt(start.offset ?? 0)))
    return undefined;
  const at = words.value.search(NOT_IN_ADDRESS);
  if (at === -1 || !link.url.endsWith(words.value)) return undefined;
  const address = words.value.slice(0, at).replace(AT_THE_END, '');
  const value = words.value.slice(address.length);
  link.url = link.url.slice(0, link.url.length - value.length);
  words.value = address;
  const split = {
    line: end.line,
    column: end.column - value.length,
    offset: (end.offset ?? 0) - value.length,
  };
  link.position = { start, end: split };
  words.position = { start, end: split };
  return { type: 'text', value, position: { start: split, end } };
}
