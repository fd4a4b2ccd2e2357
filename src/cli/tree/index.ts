/**
 * The files of a workspace wherever they stand: on the disk, in a commit of git, or with unsaved texts laid over.
 *
 * In: a folder, or a state of git. Out: a `Tree`, and what walks it. This drawer must not know what a plan is.
 */
export { diskTree } from './disk-tree.ts';
export { GitTree } from './git-tree.ts';
export { overlaid } from './overlay.ts';
export { isWithinReach } from './reach.ts';
export { remembering } from './remembering.ts';
export type { Tree } from './tree.ts';
export { entriesBelow, fileIn, linkOutOnTheWay } from './walk.ts';
