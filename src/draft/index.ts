/**
 * Workroom: what authors begin with. Next year's folder from this year's plan, a folder that goes on from none, or one that was a Word file, as
 * texts for somebody to go on with.
 *
 * In: an edition with its sources, a county and perhaps a direction, or what a Word file says; and the agreement of the time to come. Out: files, not yet written. Nothing is decided for
 * the author: what is open is carried with its id, and what must be written is a prompt that `plan check` counts.
 * This room must not touch a disk, write over anything, or invent a fact.
 */
export type { Direction } from './first.ts';
export { firstPlan } from './first-plan.ts';
export { type ImportedPlan, importWord } from './from-word/import-word.ts';
export { type AskedAt, questionsIn, type WentWhere, wentWhere } from './from-word/went.ts';
export { asMarkdown } from './front-matter.ts';
export { type NextPeriod, nextFolderName, nextPeriod } from './next-period.ts';
export { nextPlan } from './next-plan.ts';
export type { DraftFile } from './next-year.ts';
