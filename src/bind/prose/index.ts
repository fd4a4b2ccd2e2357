/**
 * Markdown into prose: one walk over a file's tree, which gives blocks and gathers what rules ask for (links, marks, printed
 * words). Nothing may disappear here: a node is prose, is named as one that prints nothing, or is a finding.
 */

export { readBlocks } from './blocks.ts';
export { BLOCK_ATTRIBUTES } from './chart.ts';
export { isComment } from './comment.ts';
export { readInlines } from './inlines.ts';
export { labelOf } from './label.ts';
export { kindOfAddress } from './links.ts';
export { ATTRIBUTES as MARK_ATTRIBUTES } from './marks.ts';
export { withPrintedWords } from './printed-words.ts';
export type {
  LinkTarget,
  LinkUse,
  NamedTable,
  PictureTarget,
  Reading,
  ReferenceUse,
  TextRun,
} from './reading.ts';
export { RunReader } from './run-reader.ts';
export { spanOf } from './span.ts';
