/** Reads our own PDFs back: what a reader, a search engine or a validator meets in them. */
export { checkPdf } from './check-pdf.ts';
export { pageSizes } from './page-sizes.ts';
export {
  artifactsOf,
  type Bookmark,
  contentsOf,
  outlineOf,
  pageTexts,
  structureText,
  wordsInOrder,
} from './structure-text.ts';
