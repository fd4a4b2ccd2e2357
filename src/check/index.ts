/**
 * Workroom: one year's files become an edition, and everything that is wrong with them becomes findings.
 *
 * In: a plan's folder and the world around it (agreements, pictures, glyphs), as values. Out: the edition as far as it could be
 * bound, all findings in reading order, and the texts they point into. `readAgreement` does the same for an agreement by itself;
 * `judge` gives findings their weight.
 * This room must not read a disk, a clock or a locale, hold a sentence, know a year or an area by name, or compare two years.
 */

export { addFindings, check } from './check.ts';
export { thingNamed } from './holders.ts';
export { atLeast, canBeAccepted, judge, type Stage } from './policy.ts';
export type { CheckResult } from './result.ts';
export { tellable } from './tellable.ts';
