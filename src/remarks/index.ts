/**
 * Workroom: what a reviewer has done in a Word file, at the places of the plan's own files.
 *
 * In: a reviewer's Word file and the one that the plan would be now, both read. Out: findings at file, line and column, each with how sure
 * the place is; and what of it can be put into the files, as `edit/` proves it. This room must not read or write a file, guess a place
 * without saying so, take in what stands in several places, or put anybody's name into a text.
 */
export { madeOf } from './made-of.ts';
export { ownLines } from './match.ts';
export { notProven } from './proof.ts';
export { type LineEdit, reviewWord, type WordReview } from './review-word.ts';
export { type LeftEdit, takeIn } from './take-in.ts';
