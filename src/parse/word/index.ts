/**
 * Word files: what one says, line by line, and its text as Markdown. A bundle of its own, which only what takes a Word file in loads.
 */
export type * from './document.ts';
export { writeMarkdown } from './markdown.ts';
export { readWord } from './read-word.ts';
export { WORD_LIMITS } from './word-limits.ts';
