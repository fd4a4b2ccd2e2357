import { type Inline, wordsOf } from '../../report/index.ts';
import { isTied } from '../ties.ts';
import type { FaceName, Measurer } from '../type/index.ts';
import type { Language } from './hyphenate.ts';
import { type Opportunity, segmentsOf } from './opportunities.ts';
import { addLeaf, addTag, type Leaf, type Tag } from './tags.ts';

export interface Style {
  readonly face: FaceName;
  readonly size: number;
  readonly colour: string;
  /** Points above the baseline. */
  readonly rise: number;
  readonly underline: boolean;
  readonly strike: boolean;
}

/** A stretch of text that is never broken (but by force), with what may happen after it. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
  readonly leaf: Leaf;
  /** Where it is not in the report's own. */
  readonly language: Language;
  /** The link that it is part of. */
  readonly link: Tag | undefined;
  readonly width: number;
  /** `tied` is a space that no line ends at; `syllable` divides a word where it has no joint. */
  readonly after: Opportunity | 'tied' | 'syllable' | 'line';
  /** Footnotes that are referred to here. */
  readonly notes: readonly number[];
  /** Destinations that begin here. */
  readonly anchors: readonly string[];
}

/** What inline content needs from its surroundings. */
export interface InlineSetting {
  readonly measurer: Measurer;
  readonly linkColour: string;
  readonly noteWord: string;
  readonly noteId: (number: number) => string;
  /** Told of every reference, in reading order. */
  readonly seeNote: (number: number, anchor: string) => void;
}

/** What content is set with: its tag, its look, and the link around it. */
interface TaggedStyle {
  readonly language: Language;
  readonly tag: Tag;
  readonly style: Style;
  readonly link: Tag | undefined;
}

/** What most pieces have of notes and of places. */
const NONE: readonly never[] = [];

/** Turns inline content into pieces, and hangs its tags under `tag`. */
export function piecesOf(
  content: readonly Inline[],
  tag: Tag,
  style: Style,
  setting: InlineSetting,
): Piece[] {
  const pieces: Piece[] = [];
  let anchors: readonly string[] = NONE;
  /** Text goes on in the last leaf of its tag, until a child tag comes between. */
  const leafOf = (owner: Tag): Leaf => {
    const last = owner.kids.at(-1);
    return last && 'marks' in last ? last : addLeaf(owner);
  };

  const push = (text: string, after: Piece['after'], place: TaggedStyle, notes: readonly number[] = NONE) => {
    const { face, size } = place.style;
    const width = text === '' ? 0 : setting.measurer.width(text, face, size);
    pieces.push({
      text,
      style: place.style,
      leaf: leafOf(place.tag),
      language: place.language,
      link: place.link,
      width,
      after,
      notes,
      anchors,
    });
    anchors = NONE;
  };
  const endWith = (after: Piece['after']) => {
    const last = pieces.pop();
    if (last) pieces.push({ ...last, after });
  };

  const addText = (text: string, place: TaggedStyle) => {
    for (const segment of segmentsOf(text)) {
      if (segment.text !== '') push(segment.text, segment.after, place);
      // A space at the start of a run stands alone, so that no link's line is drawn under it; after a space it is nothing.
      else if (pieces.at(-1)?.after === 'none') push('', segment.after, place);
    }
  };

  const visit = (inline: Inline, place: TaggedStyle) => {
    switch (inline.kind) {
      case 'text':
        return addText(inline.text, place);
      case 'code':
        return addText(inline.text, { ...place, tag: addTag(place.tag, 'Code') });
      case 'break':
        if (pieces.length === 0) push('', 'line', place);
        else endWith('line');
        return;
      case 'emphasis':
      case 'strong': {
        const role = inline.kind === 'strong' ? 'Strong' : 'Em';
        const face = inline.kind === 'strong' ? bolder(place.style.face) : slanted(place.style.face);
        return visitAll(inline.children, {
          ...place,
          tag: addTag(place.tag, role),
          style: { ...place.style, face },
        });
      }
      case 'strike': {
        const struck = addTag(place.tag, 'Span', {
          attributes: { O: 'Layout', TextDecorationType: 'LineThrough' },
        });
        return visitAll(inline.children, { ...place, tag: struck, style: { ...place.style, strike: true } });
      }
      case 'language': {
        const foreign = addTag(place.tag, 'Span', { lang: inline.lang });
        const language = inline.lang === 'sv' ? undefined : inline.lang;
        return visitAll(inline.children, { ...place, tag: foreign, language });
      }
      case 'link': {
        const contents = spokenAddress(wordsOf(inline.children), inline.url);
        const link = addTag(place.tag, 'Link', { link: { kind: 'web', url: inline.url, contents } });
        return visitAll(inline.children, linked(place, link, setting));
      }
      case 'internal': {
        const contents = wordsOf(inline.children);
        const link = addTag(place.tag, 'Link', { link: { kind: 'inside', target: inline.target, contents } });
        return visitAll(inline.children, linked(place, link, setting));
      }
      case 'note': {
        anchors = [...anchors, inline.anchor];
        setting.seeNote(inline.number, inline.anchor);
        const contents = `${setting.noteWord} ${inline.number}`;
        const link = addTag(addTag(place.tag, 'Reference'), 'Link', {
          link: { kind: 'inside', target: setting.noteId(inline.number), contents },
        });
        const style = { ...raised(place.style), colour: setting.linkColour };
        return push(String(inline.number), 'none', { tag: link, style, link, language: undefined }, [
          inline.number,
        ]);
      }
      case 'anchor':
        anchors = [...anchors, inline.id];
        return;
      default:
        return inline satisfies never;
    }
  };
  const visitAll = (children: readonly Inline[], place: TaggedStyle) => {
    for (const child of children) visit(child, place);
  };

  visitAll(content, { tag, style, link: undefined, language: undefined });
  if (anchors.length > 0) push('', 'none', { tag, style, link: undefined, language: undefined });
  return tied(pieces);
}

/** Ties the spaces between words that belong on one line, also where they are dressed differently. */
function tied(pieces: Piece[]): Piece[] {
  let before = '';
  let space = -1;
  let word = '';
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    word += piece.text;
    if (piece.after === 'none' && i < pieces.length - 1) continue;
    if (space >= 0 && isTied(before, word)) pieces[space] = { ...pieces[space]!, after: 'tied' };
    before = word;
    word = '';
    space = piece.after === 'space' ? i : -1;
  }
  return pieces;
}

/** A footnote's figure: smaller, and lifted from the line. */
function raised(style: Style): Style {
  return { ...style, size: style.size * 0.68, rise: style.size * 0.34 };
}

/** What a link says of itself: its words, and its address where they do not tell it. */
function spokenAddress(words: string, url: string): string {
  if (words === '' || words === url) return url;
  return url === `mailto:${words}` ? words : `${words} (${url})`;
}

function linked(place: TaggedStyle, link: Tag, setting: InlineSetting): TaggedStyle {
  return {
    tag: link,
    link,
    language: place.language,
    style: { ...place.style, colour: setting.linkColour, underline: true },
  };
}

function bolder(face: FaceName): FaceName {
  return face === 'italic' || face === 'boldItalic' ? 'boldItalic' : 'bold';
}

function slanted(face: FaceName): FaceName {
  return face === 'bold' || face === 'boldItalic' ? 'boldItalic' : 'italic';
}

/** Whether a line that ends after the piece ends in a hyphen that is no part of the text. */
export function drawsHyphen(piece: Piece): boolean {
  return piece.after === 'soft-hyphen' || piece.after === 'syllable';
}
