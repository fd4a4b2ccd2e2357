import { fileIn, type Store } from '../state.ts';
import { type Beside, showConflict, type Written } from './conflict.ts';

/** Shows both texts of a file that two have written in, and keeps what is written there while its author looks at something else. */
export class Merges {
  readonly #place: HTMLElement;
  readonly #store: Store;
  readonly #failed: (error: unknown) => void;
  readonly #kept = new Map<string, Written>();
  #shown: { readonly path: string; readonly beside: Promise<Beside> } | undefined;
  #beside: Beside | undefined;

  constructor(place: HTMLElement, store: Store, failed: (error: unknown) => void) {
    this.#place = place;
    this.#store = store;
    this.#failed = failed;
  }

  /** Shows the texts of a file, or of none. */
  show(path: string | undefined): void {
    if (this.#shown?.path === path) return;
    this.#leave();
    if (path === undefined) return;
    const { lang, words } = this.#store.state.start;
    const beside = showConflict(this.#place, path, lang, words, this.#failed, this.#kept.get(path));
    const shown = { path, beside };
    this.#shown = shown;
    beside.then(
      (now) => {
        if (this.#shown === shown) this.#beside = now;
        else now.takeAway();
      },
      (error: unknown) => {
        if (this.#shown === shown) this.#shown = undefined;
        this.#failed(error);
      },
    );
  }

  /** Whether something stands there that is written nowhere else. */
  isWritten(): boolean {
    return this.#kept.size > 0 || this.#beside?.written() !== undefined;
  }

  #leave(): void {
    const [path, beside] = [this.#shown?.path, this.#beside];
    this.#shown = undefined;
    this.#beside = undefined;
    if (path === undefined) return;
    this.#kept.delete(path);
    const written = beside?.written();
    // Where nothing is to be chosen any longer, it has been.
    if (written && fileIn(this.#store.state, path)?.isTheirs !== false) this.#kept.set(path, written);
    beside?.takeAway();
  }
}
