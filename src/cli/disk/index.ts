/**
 * All that a check asks of the disk, question by question, and who hears the answers.
 *
 * In: a path. Out: what the disk answers. This drawer must not know what a plan is, nor why somebody listens.
 */
export type { Item } from './disk.ts';
export { answerNow, isThere, itemsOf, kindOf, mayRead, nameIsThere, readBytes, realPath } from './disk.ts';
export { beyondHearing, heardBy, type Witness } from './witness.ts';
