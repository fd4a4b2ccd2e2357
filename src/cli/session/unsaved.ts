import type { Draft, Drafts } from './drafts.ts';
import type { Timers } from './timers.ts';

/** A text that lies over the disk until it is saved. */
interface Unsaved extends Draft {
  /** Whether it was found again after a program that was stopped. */
  readonly isFound: boolean;
}

/** Milliseconds that somebody's writing may be lost at most, were the machine to stop. */
const KEPT_WITHIN = 500;
/** Milliseconds until a draft that could not be written is tried again. */
const KEPT_AGAIN = 1500;

/** What is written and not saved. Drafts of it outlive the program; each goes when its text is saved or given up. */
export class UnsavedTexts {
  readonly #drafts: Drafts | undefined;
  readonly #timers: Timers;
  readonly #texts = new Map<string, Unsaved>();
  /** Texts whose draft is older than they are. */
  readonly #unkept = new Set<string>();
  #stopKeeping: (() => void) | undefined;
  #isClosed = false;

  /** Takes up what was found again, but for what the disk has by now. */
  constructor(drafts: Drafts | undefined, timers: Timers, isSaved: (draft: Draft) => boolean) {
    this.#drafts = drafts;
    this.#timers = timers;
    for (const draft of drafts?.found ?? [])
      if (isSaved(draft)) drafts?.forget(draft.path);
      else this.#texts.set(draft.path, { ...draft, isFound: true });
  }

  has(path: string): boolean {
    return this.#texts.has(path);
  }

  get(path: string): Unsaved | undefined {
    return this.#texts.get(path);
  }

  paths(): Iterable<string> {
    return this.#texts.keys();
  }

  all(): Iterable<Unsaved> {
    return this.#texts.values();
  }

  write(unsaved: Unsaved): void {
    const { path } = unsaved;
    this.#texts.set(path, unsaved);
    this.#unkept.add(path);
    this.#stopKeeping ??= this.#timers.after(KEPT_WITHIN, () => this.keep());
  }

  letGo(path: string): void {
    this.#texts.delete(path);
    this.#unkept.delete(path);
    this.#drafts?.forget(path);
  }

  /** Writes drafts of what has none that is as new. Whether all of them could be written. */
  keep(): boolean {
    this.#stopKeeping?.();
    this.#stopKeeping = undefined;
    if (!this.#drafts) return false;
    try {
      for (const path of this.#unkept) {
        const { isFound: _, ...draft } = this.#texts.get(path)!;
        this.#drafts.keep(draft);
        this.#unkept.delete(path);
      }
      return true;
    } catch {
      // The disk may have room again later.
      if (!this.#isClosed) this.#stopKeeping = this.#timers.after(KEPT_AGAIN, () => this.keep());
      return false;
    }
  }

  /** Writes them a last time. */
  close(): void {
    this.#isClosed = true;
    this.keep();
  }
}
