import { completionAt, type HoverPart, hoverAt, type Offer } from '../../../assist/index.ts';
import type { PageWords } from '../../../locale/index.ts';
import { knownIn, type Session } from '../../session/index.ts';
import type { HoverView, PlaceAsk } from '../desk/protocol.ts';
import { textIn } from './text.ts';

/** What may be written at a place of a text that the page has just now. */
export function offers(
  session: Session,
  { path, offset, text }: PlaceAsk & { readonly text: string },
): {
  readonly offers: readonly Offer[];
} {
  textIn(session, path);
  return { offers: completionAt(knownIn(session), path, offset, text) };
}

/** What is said of a place. */
export function hover(session: Session, { path, offset }: PlaceAsk): HoverView {
  textIn(session, path);
  const { locale } = session.context;
  const hovered = hoverAt(knownIn(session), path, offset, locale);
  if (!hovered) return { start: offset, end: offset, parts: [] };
  return {
    start: hovered.start,
    end: hovered.end,
    parts: hovered.parts.map((part) => partView(part, locale.page)),
  };
}

function partView(part: HoverPart, words: PageWords): HoverView['parts'][number] {
  switch (part.kind) {
    case 'field':
      return { title: part.title === '' ? part.name : part.title, text: part.description };
    case 'thing':
      return { title: part.thing.id, text: part.thing.title };
    case 'word':
      return { title: part.value, text: part.detail };
    case 'prints':
      return { title: words.editor.prints, text: part.words };
    case 'finding':
      return { title: part.title, text: `${part.meaning} ${part.why}` };
  }
}
