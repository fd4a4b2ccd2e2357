export { isGone } from './changes.ts';
export type * from './document.ts';
export { type MarkdownPiece, type MarkdownWishes, writeMarkdown } from './markdown.ts';
export { plainWords, plainWordsOfBlocks } from './plain-words.ts';
export { readWord } from './read-word.ts';
export { WORD_LIMITS } from './word-limits.ts';
