/**
 * The elements of a Word document's text, as finished XML.
 *
 * In: words and how they are set. Out: pieces, which only this drawer makes. It knows the order of elements that the format asks for, and nothing
 * of reports.
 */
export { Contents } from './contents.ts';
export { Paragraph, type ParagraphSetting } from './paragraph.ts';
export { PictureRun } from './picture.ts';
export { Piece, xmlOf } from './piece.ts';
export {
  BookmarkEnd,
  BookmarkStart,
  Field,
  Link,
  type Look,
  NoteMark,
  NotePiece,
  OWN_NOTE_MARK,
  PAGE_COUNT,
  PAGE_NUMBER,
  Tab,
  TextRun,
} from './runs.ts';
export { type Line, Table, TableCell, TableRow } from './table.ts';
