import type { Inline } from '../../report/index.ts';
import { isSafeAddress } from '../address.ts';
import type { Context } from './context.ts';
import { element, join, type Markup, nothing, text } from './markup.ts';

/**
 * Where inline content stands. HTML has no link inside a link, so inside one (`link`) only the words of links stay; in
 * the contents (`contents`) anchors and note marks would be there a second time, and are left out.
 */
export type Place = 'text' | 'link' | 'contents';

const elements = { emphasis: 'em', strong: 'strong', strike: 's' } as const;

export function inlines(content: readonly Inline[], context: Context, place: Place = 'text'): Markup {
  return join(content.map((inline) => drawn(inline, context, place)));
}

function drawn(inline: Inline, context: Context, place: Place): Markup {
  switch (inline.kind) {
    case 'text':
      return text(inline.text);
    case 'emphasis':
    case 'strong':
    case 'strike':
      return element(elements[inline.kind], {}, inlines(inline.children, context, place));
    case 'code':
      return element('code', {}, text(inline.text));
    case 'break':
      return place === 'contents' ? text(' ') : element('br', {});
    case 'link':
      return linked(isSafeAddress(inline.url) ? inline.url : undefined, inline.children, context, place);
    case 'internal':
      return linked(`#${inline.target}`, inline.children, context, place);
    case 'note':
      return place === 'contents' ? nothing : noteMark(inline.number, inline.anchor, context, place);
    case 'language':
      return element('span', { lang: inline.lang }, inlines(inline.children, context, place));
    case 'anchor':
      return place === 'contents' ? nothing : element('span', { id: inline.id });
  }
}

function linked(
  address: string | undefined,
  children: readonly Inline[],
  context: Context,
  place: Place,
): Markup {
  if (address === undefined || place !== 'text') return inlines(children, context, place);
  return element('a', { href: address }, inlines(children, context, 'link'));
}

/** Inside a link the mark is words only, but still a place that the note can lead back to. */
function noteMark(number: number, anchor: string, context: Context, place: Place): Markup {
  const digits = text(String(number));
  const note = context.noteIds.get(number);
  if (place === 'link' || note === undefined) return element('sup', { id: anchor }, digits);
  const name = `${context.words.note} ${number}`;
  const link = { id: anchor, role: 'doc-noteref', href: `#${note}`, 'aria-label': name };
  return element('sup', {}, element('a', link, digits));
}
