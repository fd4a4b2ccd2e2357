import { type Inline, wordsOf } from '../../report/index.ts';
import { isSafeAddress } from '../address.ts';
import { wholesOf } from '../table-needs.ts';
import { mayBeTied } from '../ties.ts';
import type { Context } from './context.ts';
import { hrefOf } from './frame.ts';
import { element, join, type Markup, nothing, text } from './markup.ts';

/**
 * Where inline content stands. HTML has no link inside a link, so inside one (`link`) only the words of links stay; in
 * the contents (`contents`) anchors and note marks would be there a second time, and are left out.
 */
export type Within = 'text' | 'link' | 'contents';

const elements = { emphasis: 'em', strong: 'strong', strike: 's' } as const;

export function inlines(content: readonly Inline[], context: Context, within: Within = 'text'): Markup {
  return join(content.map((inline) => drawn(inline, context, within)));
}

function drawn(inline: Inline, context: Context, within: Within): Markup {
  switch (inline.kind) {
    case 'text':
      return heldTogether(inline.text);
    case 'emphasis':
    case 'strong':
    case 'strike':
      return element(elements[inline.kind], {}, inlines(inline.children, context, within));
    case 'code':
      return element('code', {}, text(inline.text));
    case 'break':
      return within === 'contents' ? text(' ') : element('br', {});
    case 'link':
      return linked(addressOf(inline.url, context), inline.children, context, within);
    case 'internal':
      return linked(`#${inline.target}`, inline.children, context, within);
    case 'note':
      return within === 'contents' ? nothing : noteMark(inline.number, inline.anchor, context, within);
    case 'language':
      return element('span', { lang: inline.lang }, inlines(inline.children, context, within));
    case 'anchor':
      return within === 'contents' ? nothing : element('span', { id: inline.id });
  }
}

/** Longer ones are divided where they must be: a phone is thirty letters wide. */
const LONGEST_WHOLE = 28;

/** Words that stand on one line however narrow it is. */
export function isWhole(part: string): boolean {
  return part.includes(' ') && part.length <= LONGEST_WHOLE;
}

/** «5 577 707,31 kr», «31 december»: on one line, with the author's own spaces. */
function heldTogether(words: string): Markup {
  if (!mayBeTied(words)) return text(words);
  let markup = nothing;
  let from = 0;
  let at = 0;
  for (const part of wholesOf(words)) {
    const end = at + part.length;
    if (isWhole(part)) {
      const whole = element('span', { class: 'whole' }, text(words.slice(at, end)));
      markup = join([markup, text(words.slice(from, at)), whole]);
      from = end;
    }
    at = end + 1;
  }
  return join([markup, text(words.slice(from))]);
}

/** What may be followed: the web, or another page of the same site. */
function addressOf(url: string, { frame }: Context): string | undefined {
  return isSafeAddress(url) ? url : frame && hrefOf(url, frame);
}

function linked(
  address: string | undefined,
  children: readonly Inline[],
  context: Context,
  within: Within,
): Markup {
  if (address === undefined || within !== 'text') return inlines(children, context, within);
  // Printed, an address stands after its words, unless it is its words.
  const isBare = wordsOf(children).trim() === address.replace(/^mailto:/, '');
  return element(
    'a',
    { href: address, class: isBare ? 'bare' : undefined },
    inlines(children, context, 'link'),
  );
}

/** Inside a link the mark is words only, but still a place that the note can lead back to. */
function noteMark(number: number, anchor: string, context: Context, within: Within): Markup {
  const digits = text(String(number));
  const note = context.noteIds.get(number);
  if (within === 'link' || note === undefined) return element('sup', { id: anchor }, digits);
  const name = `${context.words.note} ${number}`;
  const link = { id: anchor, role: 'doc-noteref', href: `#${note}`, 'aria-label': name };
  return element('sup', {}, element('a', link, digits));
}
