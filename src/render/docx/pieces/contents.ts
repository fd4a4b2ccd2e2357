import { Paragraph } from './paragraph.ts';
import { Piece, valueXml, xmlOf } from './piece.ts';
import { FieldEnd, FieldStart, Link, Tab, TextRun } from './runs.ts';

export interface ContentsEntry {
  readonly title: string;
  readonly level: number;
  /** The bookmark that it leads to. */
  readonly anchor: string | undefined;
}

/** Where the entries' page numbers stand, in twips. */
const EDGE = 9025;

/** A list that Word makes anew when it sets the pages; until then it holds these entries. */
export class Contents extends Piece {
  /** `name` is one of the document's own; without it the list is the contents, and programs know it as such. */
  constructor(instruction: string, entries: readonly ContentsEntry[], name?: string) {
    const own =
      name === undefined
        ? `<w:docPartObj>${valueXml('w:docPartGallery', GALLERY)}<w:docPartUnique/></w:docPartObj>`
        : valueXml('w:alias', name);
    const [start, end] = [new FieldStart(instruction), new FieldEnd()];
    const last = entries.length - 1;
    const lines = entries.map((entry, i) => lineOf(entry, i === 0 ? [start] : [], i === last ? [end] : []));
    const empty = new Paragraph({ children: [start, end] });
    const shown = lines.length === 0 ? [empty] : lines;
    super(`<w:sdt><w:sdtPr>${own}</w:sdtPr><w:sdtContent>${xmlOf(shown)}</w:sdtContent></w:sdt>`);
  }
}

const GALLERY = ['Table', 'of', 'Contents'].join(' ');

type Pieces = readonly Piece[];

function lineOf({ title, level, anchor }: ContentsEntry, before: Pieces, after: Pieces): Paragraph {
  const words = new TextRun({
    ...(anchor !== undefined && { style: 'IndexLink' }),
    text: title,
    children: [new Tab()],
  });
  return new Paragraph({
    style: `TOC${level}`,
    tabStops: [
      { type: 'clear', position: EDGE + 1 - (level - 1) * 240 },
      { type: 'right', position: EDGE, leader: 'dot' },
    ],
    children: [...before, anchor === undefined ? words : new Link({ anchor }, [words]), ...after],
  });
}
