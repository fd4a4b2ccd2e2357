import type { Nodes, Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import type { Processor } from 'unified';
import { BLOCK_NAMES, directiveName } from './directive-names.ts';

type Extension = ReturnType<typeof directive>;
type Construct = Extract<NonNullable<NonNullable<Extension['text']>[58]>, { tokenize: unknown }>;
type Flow = NonNullable<Extension['flow']>[58];
type Tokenize = Construct['tokenize'];
type Previous = NonNullable<Construct['previous']>;

const WORD = /[\p{L}\p{N}\p{M}]/u;

/**
 * Ordinary Swedish is full of colons: `SKL:s`, `1:a`, `kl. 10:30`, `BUP:s[^1]`. Here a `:` after a letter or a digit is
 * text, and so is a `:` before a name that is no directive; whatever follows is read as if the `:` were any letter.
 */
function guarded(construct: Construct): Construct {
  const tokenize: Tokenize = function (effects, ok, nok) {
    const isKnown = () => {
      const name = this.events.findLast(([, token]) => token.type === 'directiveTextName')?.[1];
      return name !== undefined && directiveName(this.sliceSerialize(name)) !== undefined;
    };
    return construct.tokenize.call(this, effects, (code) => (isKnown() ? ok(code) : nok(code)), nok);
  };
  const previous: Previous = function (code) {
    const allowed = construct.previous?.call(this, code) ?? true;
    return allowed && !(code !== null && code > 0 && WORD.test(String.fromCharCode(code)));
  };
  return { ...construct, tokenize, previous };
}

/** A directive on a line of its own, with one of the names for those; anything else is text. */
function guardedBlock(construct: Construct): Construct {
  const tokenize: Tokenize = function (effects, ok, nok) {
    const isKnown = () => {
      const name = this.events.findLast(([, token]) => token.type === 'directiveLeafName')?.[1];
      const written = name && this.sliceSerialize(name).normalize('NFC');
      return BLOCK_NAMES.some((known) => known === written);
    };
    return construct.tokenize.call(this, effects, (code) => (isKnown() ? ok(code) : nok(code)), nok);
  };
  return { ...construct, tokenize };
}

/** Adds directives to a remark processor. Of those on lines of their own, the ones that fence in a text stay text. */
export function remarkDirectives(this: Processor): void {
  const data = this.data();
  const { text, flow } = directive();
  const leaf = [flow?.[58] as Flow].flat().at(-1) as Construct;
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { text: { 58: guarded(text?.[58] as Construct) }, flow: { 58: guardedBlock(leaf) } },
  ];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    directiveFromMarkdown(),
    { transforms: [canonicalNames] },
  ];
}

/** `:sprak[…]` is for keyboards without å; from here on it is `språk`. */
function canonicalNames(root: Root): void {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'textDirective') node.name = directiveName(node.name) ?? node.name;
    if ('children' in node) open.push(...node.children);
  }
}
