import { Paragraph } from 'docx';
import { type Piece, xmlOf } from './pieces/index.ts';

/** Finished pieces in the library's document: marks stand for them until the library has packed it. */
export class Written {
  readonly #xml: string[] = [];

  /** What stands in the document for the pieces. */
  mark(pieces: readonly Piece[]): Paragraph {
    this.#xml.push(xmlOf(pieces));
    return new Paragraph({ style: `${MARK}${this.#xml.length}` });
  }

  /** A part's XML with pieces in the place of marks. An author's words stand nowhere but in pieces, so that none is taken for a mark. */
  filled(part: string): string {
    return part.replace(MARKED, (_, number) => this.#xml[Number(number) - 1]!);
  }
}

const MARK = 'plan-';
const MARKED = new RegExp(`<w:p><w:pPr><w:pStyle w:val="${MARK}(\\d+)"/></w:pPr></w:p>`, 'g');
