import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import { lettered } from '../../../diagnostics/index.ts';
import { BLOCK_NAMES, DIRECTIVE_NAMES, directiveName } from '../directive-names.ts';
import { execAt, type Page, position } from './page.ts';

const ATTRIBUTE =
  '(?!(?:id|class)[= }])[a-zåäö][a-zåäö-]*(?<!-)(?:=(?:[\\p{L}\\p{N}][\\p{L}\\p{N}./:–-]*|"[^"&\\n\\\\]+"))?';
const ATTRIBUTES = `\\{(${ATTRIBUTE}(?: ${ATTRIBUTE})*)\\}`;
const ONE_ATTRIBUTE = /([a-zåäö-]+)(?:=(?:"([^"]+)"|([^ ]+)))?/gu;
/** A label of words alone, with none of Markdown's signs. */
const LABEL = '\\[((?! )[^*_`~[\\]<>&|\\\\:@\\n]+(?<! ))\\]';

const IN_TEXT = lettered(
  `:(${[...DIRECTIVE_NAMES, 'sprak'].join('|')})${LABEL}(?:${ATTRIBUTES}|(?!\\{))`,
  'uy',
);
const OWN_LINE = lettered(`::(${BLOCK_NAMES.join('|')})${ATTRIBUTES}(?=\\n|$)`, 'uy');
const ADDRESS = /www\./i;

/** The mark that begins at an offset. */
export function textDirectiveAt(page: Page, start: number): TextDirective | undefined {
  const [whole, name, label, written] = execAt(IN_TEXT(page.text), page.text, start) ?? [];
  const attributes = attributesOf(written);
  if (whole === undefined || ADDRESS.test(label!) || attributes === undefined) return undefined;
  const from = start + name!.length + 2;
  return {
    type: 'textDirective',
    name: directiveName(name!)!,
    attributes,
    children: [{ type: 'text', value: label!, position: position(page, from, from + label!.length) }],
    position: position(page, start, start + whole.length),
  };
}

/** The table or chart on a line of its own. */
export function leafDirectiveAt(page: Page, start: number): LeafDirective | undefined {
  const [whole, name, written] = execAt(OWN_LINE(page.text), page.text, start) ?? [];
  const attributes = attributesOf(written);
  if (whole === undefined || attributes === undefined) return undefined;
  return {
    type: 'leafDirective',
    name: name!,
    attributes,
    children: [],
    position: position(page, start, start + whole.length),
  };
}

/** Nothing where one stands twice. */
function attributesOf(written = ''): { [name: string]: string } | undefined {
  const attributes: { [name: string]: string } = {};
  for (const [, name, quoted, word] of written.matchAll(ONE_ATTRIBUTE)) {
    if (name! in attributes) return undefined;
    attributes[name!] = quoted ?? word ?? '';
  }
  return attributes;
}
