import type { Session } from '../../session/index.ts';

/** Milliseconds without a change after which a text is saved, and after which one is tried again that could not be. */
const AFTER_PAUSE = 700;
const AGAIN = 5_000;

/** Saves what is written by itself, as people expect of a page. */
export interface Saver {
  /** A file has been changed: it is saved when its author pauses. */
  soon(path: string): void;
  /** Saves now: one file, or all that wait. */
  now(path?: string): void;
  /** Why a file could not be saved, in words. */
  whyNot(path: string): string | undefined;
  /** Nobody wants the file saved any longer. */
  forget(path: string): void;
  /** Saves what waits, and tries nothing again: what cannot be saved is kept as a draft, and found the next time. */
  end(): void;
}

/** `told` is called when something that could not be saved is another than it was. */
export function saverOf(session: Session, told: () => void): Saver {
  const timers = new Map<string, NodeJS.Timeout>();
  const reasons = new Map<string, string>();
  let isEnded = false;
  const later = (path: string, wait: number) => {
    clearTimeout(timers.get(path));
    timers.set(
      path,
      setTimeout(() => save(path), wait),
    );
  };
  const save = (path: string) => {
    clearTimeout(timers.get(path));
    timers.delete(path);
    const answer = session.save([path]);
    if (answer.isSaved) {
      if (reasons.delete(path)) told();
      return;
    }
    // What others have written meanwhile is shown beside it, and its author chooses.
    if (answer.why !== 'changed' && !isEnded) later(path, AGAIN);
    if (reasons.get(path) !== answer.words) {
      reasons.set(path, answer.words);
      told();
    }
  };
  const now = (path?: string) => {
    for (const each of path === undefined ? [...timers.keys()] : [path]) save(each);
  };
  return {
    soon: (path) => later(path, AFTER_PAUSE),
    now,
    end: () => {
      isEnded = true;
      now();
    },
    whyNot: (path) => reasons.get(path),
    forget: (path) => {
      clearTimeout(timers.get(path));
      timers.delete(path);
      reasons.delete(path);
    },
  };
}
