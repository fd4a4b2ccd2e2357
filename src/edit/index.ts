/**
 * Workroom: a wish about one file becomes words put into it, and no others.
 *
 * In: a file as it is stored, and closed wishes: a field set, added, taken away, moved or named otherwise; words or a mark in the text. Out:
 * the text with its changes, as offsets in what is stored, once it has been read again and says exactly what was wished; otherwise why it is
 * left as it is. `proposeIds` does so for the ids that a plan lacks.
 * This room must not write a file, rewrite what it was not asked to change, or know what a field means.
 */

export { editFile, editParts } from './edit-file.ts';
export { freeId, idOf } from './fix/id-of.ts';
export { type FileWithIds, proposeIds } from './fix/propose-ids.ts';
export { type StoredText, storedText } from './stored-text.ts';
export type { Edited, LeftReason, Splice, Wish } from './wish.ts';
export { directiveWritten } from './words-in-text.ts';
export { writtenText } from './written-text.ts';
