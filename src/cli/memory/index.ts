/**
 * What one run remembers for the next, in the user's own cache folder.
 *
 * In: the words and surroundings of a run, and all that it asked. Out: what it said, where every answer is the same again. This drawer must
 * not know what a plan is; the door reads it before the program.
 */
export { cacheFolder } from './cache-folder.ts';
export { recall } from './recall.ts';
export { type Recording, recorded } from './recording.ts';
