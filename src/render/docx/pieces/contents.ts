import { Paragraph } from './paragraph.ts';
import { Piece, valueXml, xmlOf } from './piece.ts';
import { FieldEnd, FieldStart, HardHyphen, Link, PageField, Tab, TextRun } from './runs.ts';

export interface ContentsEntry {
  readonly title: string;
  readonly level: number;
  /** The bookmark that it leads to. */
  readonly anchor: string | undefined;
}

/** Where the entries' page numbers stand, in twips. */
const EDGE = 9025;

interface ContentsSetting {
  /** One of the document's own; without it the list is the contents, and programs know it as such. */
  readonly name?: string;
  /** A line below the entries, which goes when the list is made anew. */
  readonly note?: string;
}

/** A list that Word makes anew when it is asked to; until then it holds these entries, which say no pages that nobody knows. */
export class Contents extends Piece {
  constructor(instruction: string, entries: readonly ContentsEntry[], { name, note }: ContentsSetting) {
    const own =
      name === undefined
        ? `<w:docPartObj>${valueXml('w:docPartGallery', GALLERY)}<w:docPartUnique/></w:docPartObj>`
        : valueXml('w:alias', name);
    const [start, end] = [new FieldStart(instruction), new FieldEnd()];
    const last = note === undefined ? entries.length - 1 : entries.length;
    const lines = entries.map((entry, i) => lineOf(entry, i === 0 ? [start] : [], i === last ? [end] : []));
    const empty = new Paragraph({ children: [start, end] });
    const shown = lines.length === 0 ? [empty] : lines;
    if (note !== undefined && lines.length > 0)
      shown.push(new Paragraph({ style: NOTE, children: [new TextRun({ text: note }), end] }));
    super(`<w:sdt><w:sdtPr>${own}</w:sdtPr><w:sdtContent>${xmlOf(shown)}</w:sdtContent></w:sdt>`);
  }
}

/** Deeper than any heading, so that the line is known as one of the contents. */
const NOTE = 'TOC9';
const GALLERY = ['Table', 'of', 'Contents'].join(' ');

type Pieces = readonly Piece[];

function lineOf({ title, level, anchor }: ContentsEntry, before: Pieces, after: Pieces): Paragraph {
  const [first, ...rest] = title.split(IN_NUMBERS);
  const words = new TextRun({
    ...(anchor !== undefined && { style: 'IndexLink' }),
    text: first!,
    children: [...rest.map((part) => new HardHyphen(part)), new Tab()],
  });
  return new Paragraph({
    style: `TOC${level}`,
    tabStops: [
      { type: 'clear', position: EDGE + 1 - (level - 1) * 240 },
      { type: 'right', position: EDGE, leader: 'dot' },
    ],
    children: [
      ...before,
      ...(anchor === undefined ? [words] : [new Link({ anchor }, [words, pageOf(anchor)])]),
      ...after,
    ],
  });
}

/** «13-29 år»: Word would end a line there. */
const IN_NUMBERS = /(?<=\d)-(?=\d)/;

/** The page that a bookmark is on: empty, since Word's pages are its own. */
function pageOf(anchor: string): Piece {
  return new PageField(` PAGEREF ${anchor} \\h `);
}
