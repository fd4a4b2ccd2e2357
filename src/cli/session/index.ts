/**
 * A workspace that lives on while somebody writes in it, for what outlives one run: a page, a language server.
 *
 * In: a context and, where they are to be kept, a folder for drafts. Out: a `Session`: texts as they stand, saved and not; what is found in a plan
 * now; word of every change. Paths are as the program knows files (`shownPath`), from the workspace's folder. This drawer must not know a
 * protocol, write anything but what is asked for, or let an unsaved text go before the disk has it.
 */
export { draftsFolder } from './drafts.ts';
export { knownIn } from './known.ts';
export { hashOf, rawBytes, rawText } from './raw-text.ts';
export type { SaveAnswer } from './save.ts';
export { Session } from './session.ts';
export type { CheckedNow, SessionEvent, SessionOptions, SessionText } from './session-values.ts';
export { systemTimers, type Timers } from './timers.ts';
export { finishMoves } from './unfinished-moves.ts';
