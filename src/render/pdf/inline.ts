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
  const row: Row = { pieces: [], anchors: NONE, setting };
  const place: TaggedStyle = { tag, style, link: undefined, language: undefined };
  visitAll(content, place, row);
  if (row.anchors.length > 0) push('', 'none', place, row);
  return tied(row.pieces);
}

/** Pieces while they are made, and the destinations that begin at the next of them. */
interface Row {
  readonly pieces: Piece[];
  anchors: readonly string[];
  readonly setting: InlineSetting;
}

function push(
  text: string,
  after: Piece['after'],
  { style, tag, language, link }: TaggedStyle,
  row: Row,
  notes: readonly number[] = NONE,
): void {
  const width = text === '' ? 0 : row.setting.measurer.width(text, style.face, style.size);
  const { anchors } = row;
  row.pieces.push({ text, style, leaf: leafOf(tag), language, link, width, after, notes, anchors });
  row.anchors = NONE;
}

/** Text goes on in the last leaf of its tag, until a child tag comes between. */
function leafOf(owner: Tag): Leaf {
  const last = owner.kids.at(-1);
  return last && 'marks' in last ? last : addLeaf(owner);
}

function addText(text: string, place: TaggedStyle, row: Row): void {
  for (const segment of segmentsOf(text)) {
    if (segment.text !== '') push(segment.text, segment.after, place, row);
    // A space at the start of a run stands alone, so that no link's line is drawn under it; after a space it is nothing.
    else if (row.pieces.at(-1)?.after === 'none') push('', segment.after, place, row);
  }
}

function visitAll(children: readonly Inline[], place: TaggedStyle, row: Row): void {
  for (const child of children) visit(child, place, row);
}

function visit(inline: Inline, place: TaggedStyle, row: Row) {
  switch (inline.kind) {
    case 'text':
      return addText(inline.text, place, row);
    case 'code':
      return addText(inline.text, { ...place, tag: addTag(place.tag, 'Code') }, row);
    case 'break': {
      const last = row.pieces.pop();
      if (last) row.pieces.push({ ...last, after: 'line' });
      else push('', 'line', place, row);
      return;
    }
    case 'emphasis':
    case 'strong': {
      const role = inline.kind === 'strong' ? 'Strong' : 'Em';
      const face = inline.kind === 'strong' ? bolder(place.style.face) : slanted(place.style.face);
      const style = { ...place.style, face };
      return visitAll(inline.children, { ...place, tag: addTag(place.tag, role), style }, row);
    }
    case 'strike': {
      const struck = addTag(place.tag, 'Span', {
        attributes: { O: 'Layout', TextDecorationType: 'LineThrough' },
      });
      const style = { ...place.style, strike: true };
      return visitAll(inline.children, { ...place, tag: struck, style }, row);
    }
    case 'language': {
      const foreign = addTag(place.tag, 'Span', { lang: inline.lang });
      const language = inline.lang === 'sv' ? undefined : inline.lang;
      return visitAll(inline.children, { ...place, tag: foreign, language }, row);
    }
    case 'link': {
      const contents = spokenAddress(wordsOf(inline.children), inline.url);
      const link = addTag(place.tag, 'Link', { link: { kind: 'web', url: inline.url, contents } });
      return visitAll(inline.children, linked(place, link, row.setting), row);
    }
    case 'internal': {
      const contents = wordsOf(inline.children);
      const link = addTag(place.tag, 'Link', { link: { kind: 'inside', target: inline.target, contents } });
      return visitAll(inline.children, linked(place, link, row.setting), row);
    }
    case 'note':
      return pushNote(inline, place, row);
    case 'anchor':
      row.anchors = [...row.anchors, inline.id];
      return;
    default:
      return inline satisfies never;
  }
}

function pushNote(note: Inline & { readonly kind: 'note' }, place: TaggedStyle, row: Row): void {
  const { noteWord, noteId, seeNote, linkColour } = row.setting;
  row.anchors = [...row.anchors, note.anchor];
  seeNote(note.number, note.anchor);
  const link = addTag(addTag(place.tag, 'Reference'), 'Link', {
    link: { kind: 'inside', target: noteId(note.number), contents: `${noteWord} ${note.number}` },
  });
  const style = { ...raised(place.style), colour: linkColour };
  push(String(note.number), 'none', { tag: link, style, link, language: undefined }, row, [note.number]);
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
