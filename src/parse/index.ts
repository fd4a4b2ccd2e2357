/**
 * Workroom: the bytes of one file become a document with positions.
 *
 * In: a path and bytes (`decode`), then text (`parseMarkdown`, `parseYaml`). Out: front matter and data files as trees of
 * the words that stand in the file, Markdown as mdast, and everything found on the way. Of a PNG or JPEG: its parts. Of a Word file:
 * what it says, line by line (`readWord`).
 * Content is never an exception here, whatever it holds. This room must not know what a field or a mark means, must not
 * make a number, a date or a yes out of a word, and must not read files.
 */
import type { WordOutcome } from './word/document.ts';
import type { MarkdownPiece, MarkdownWishes } from './word/markdown.ts';

export { decode } from './decode.ts';
export { LIMITS, PLAN_LIMITS, PLAN_TOGETHER_LIMITS } from './limits.ts';
export { BLOCK_NAMES, DIRECTIVE_NAMES } from './markdown/directive-names.ts';
export { type DirectiveUse, directivesIn } from './markdown/directives-in.ts';
export { measure } from './measure.ts';
export { objectsKept, type ParseStore, parseFile } from './parse-file.ts';
export { type MarkdownDocument, parseFront, parseMarkdown } from './parse-markdown.ts';
export { parseYaml, type YamlDocument } from './parse-yaml.ts';
export { crc32 } from './pictures/crc.ts';
export {
  type JpegSegment,
  jpegFrame,
  jpegOf,
  jpegSegments,
} from './pictures/jpeg-segments.ts';
export { pictureKind } from './pictures/kind.ts';
export { orientationOf, orientationSegment } from './pictures/orientation.ts';
export {
  type PngChunk,
  type PngHeader,
  pngChunks,
  pngHeader,
  pngOf,
} from './pictures/png-chunks.ts';
export { isGone } from './word/changes.ts';
export type * from './word/document.ts';
export type { MarkdownPiece } from './word/markdown.ts';
export { undressedText } from './word/plain-text.ts';
export { plainWords, plainWordsOfBlocks } from './word/plain-words.ts';
export { WORD_LIMITS } from './word/word-limits.ts';
export { wordsSum } from './words-sum.ts';
export { writeYaml } from './write-yaml.ts';
export type { YamlTree, YamlValue } from './yaml/tree.ts';

/** Loaded when called: only what takes a Word file in needs what reads one. */
export async function readWord(bytes: Uint8Array): Promise<WordOutcome> {
  const { readWord: read } = await import('./word/index.ts');
  return read(bytes);
}

/** Writes Word's text as Markdown. */
export type MarkdownWriter = (pieces: readonly MarkdownPiece[], wishes: MarkdownWishes) => string;

/** Loaded when called, for the same reason. */
export async function markdownWriter(): Promise<MarkdownWriter> {
  const { writeMarkdown } = await import('./word/index.ts');
  return writeMarkdown;
}
