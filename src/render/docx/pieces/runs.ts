import { element, escaped, flag, Piece, valueXml, xmlOf } from './piece.ts';

/** How words look. Sizes are in halves of a point. */
export interface Look {
  readonly style?: string;
  readonly font?: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly allCaps?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
  readonly size?: number;
  readonly superScript?: boolean;
  readonly language?: { readonly value: string };
}

interface Run extends Look {
  readonly text?: string;
  /** A new line before the text. */
  readonly break?: 1;
  readonly children?: readonly Piece[];
}

/** Words of one look. */
export class TextRun extends Piece {
  constructor({ text, break: newLine, children = [], ...look }: Run) {
    const line = newLine ? '<w:br/>' : '';
    const words = text === undefined ? '' : `<w:t xml:space="preserve">${escaped(text)}</w:t>`;
    super(`<w:r>${lookXml(look)}${line}${words}${xmlOf(children)}</w:r>`);
  }
}

/** The properties come in the order that the format asks for. */
function lookXml(look: Look): string {
  const { style, font, bold, italics, allCaps, strike, color, size, superScript, language } = look;
  let xml = '';
  if (style !== undefined) xml += valueXml('w:rStyle', style);
  if (font !== undefined)
    xml += element('w:rFonts', { 'w:ascii': font, 'w:cs': font, 'w:eastAsia': font, 'w:hAnsi': font });
  if (bold) xml += '<w:b/><w:bCs/>';
  if (italics) xml += '<w:i/><w:iCs/>';
  xml += flag('w:caps', allCaps) + flag('w:strike', strike) + valueXml('w:color', color);
  xml += valueXml('w:sz', size) + valueXml('w:szCs', size);
  if (superScript) xml += valueXml('w:vertAlign', 'superscript');
  if (language !== undefined) xml += valueXml('w:lang', language.value);
  return xml === '' ? '' : `<w:rPr>${xml}</w:rPr>`;
}

/** A hyphen that no line ends at, and what follows it. */
export class HardHyphen extends Piece {
  constructor(text: string) {
    super(`<w:noBreakHyphen/><w:t xml:space="preserve">${escaped(text)}</w:t>`);
  }
}

export class Tab extends Piece {
  constructor() {
    super('<w:tab/>');
  }
}

const mark = (type: string) => element('w:fldChar', { 'w:fldCharType': type });
const startXml = (instruction: string) =>
  `${mark('begin')}<w:instrText xml:space="preserve">${escaped(instruction)}</w:instrText>${mark('separate')}`;

/** The two ends of a field that holds paragraphs. Marked as out of date, it would make Word ask a question when the document is opened. */
export class FieldStart extends Piece {
  constructor(instruction: string) {
    super(`<w:r>${startXml(instruction)}</w:r>`);
  }
}

export class FieldEnd extends Piece {
  constructor() {
    super(`<w:r>${mark('end')}</w:r>`);
  }
}

/** A field that is empty until Word sets the page. */
export class PageField extends Piece {
  constructor(instruction: string) {
    super(`<w:r>${startXml(instruction)}${mark('end')}</w:r>`);
  }
}

export const PAGE_NUMBER = new PageField('PAGE');
export const PAGE_COUNT = new PageField('NUMPAGES');

/** A field with what it shows until Word counts anew. */
export class Field extends Piece {
  constructor(instruction: string, shown: Piece) {
    super(element('w:fldSimple', { 'w:instr': instruction }, shown.xml));
  }
}

/** The mark of a note in the text, and the one that the note itself begins with. */
export class NoteMark extends Piece {
  constructor(number: number) {
    super(`<w:r>${NOTE_LOOK}${element('w:footnoteReference', { 'w:id': number })}</w:r>`);
  }
}

/** A note itself, as paragraphs and tables. */
export class NotePiece extends Piece {
  constructor(number: number, parts: readonly Piece[]) {
    super(element('w:footnote', { 'w:id': number }, xmlOf(parts)));
  }
}

const NOTE_LOOK = lookXml({ style: 'FootnoteReference' });
export const OWN_NOTE_MARK = new Piece(`<w:r>${NOTE_LOOK}<w:footnoteRef/></w:r>`);

/** The two ends of a bookmark; its number is no other bookmark's. */
export class BookmarkStart extends Piece {
  constructor(name: string, id: number) {
    super(element('w:bookmarkStart', { 'w:name': name, 'w:id': id }));
  }
}

export class BookmarkEnd extends Piece {
  constructor(id: number) {
    super(element('w:bookmarkEnd', { 'w:id': id }));
  }
}

/** A link to a bookmark, or to what a relation of the part leads to. */
export class Link extends Piece {
  constructor(to: { readonly anchor: string } | { readonly relation: string }, children: readonly Piece[]) {
    const attributes = 'anchor' in to ? { 'w:anchor': to.anchor } : { 'r:id': to.relation };
    super(element('w:hyperlink', { 'w:history': 1, ...attributes }, xmlOf(children)));
  }
}
