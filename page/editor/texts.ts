import { Annotation, type EditorState, type Transaction, type TransactionSpec } from '@codemirror/state';
import { ask, Gone } from '../api.ts';
import { othersChange } from './merging.ts';

/** Marks what others wrote, so that it is not sent back and nobody undoes it as their own. */
export const fromOthers = Annotation.define<boolean>();

/** Milliseconds after the last key before a text is sent, and the longest that one waits that is written on and on. */
const PAUSE = 250;
const LONGEST = 1_000;
/** And before what nobody has answered is sent again. */
const AGAIN = 1_500;

/** One file that has been opened, with its own undo. */
export interface Opened {
  /** Another one when the part has been moved. */
  path: string;
  state: EditorState;
  /** What the program had, the last time that it was heard of. */
  synced: string;
  hash: string;
  /** Until the program has all that was written. */
  sending: Promise<void> | undefined;
  since: number | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** Keeps the texts here and at the program the same, whichever of them becomes another. */
export class Texts {
  readonly #opened = new Map<string, Opened>();
  readonly #stateOf: (path: string, text: string) => EditorState;
  /** Puts a change into a text, whether it is shown or not. */
  readonly #apply: (opened: Opened, change: TransactionSpec) => void;
  readonly #failed: (error: unknown) => void;
  readonly #told: (path: string) => void;
  /** Parts are on their way to other places: what a path means just now nobody knows. */
  #areMoving = false;

  constructor(
    stateOf: (path: string, text: string) => EditorState,
    apply: (opened: Opened, change: TransactionSpec) => void,
    told: (path: string) => void,
    failed: (error: unknown) => void,
  ) {
    this.#stateOf = stateOf;
    this.#apply = apply;
    this.#told = told;
    this.#failed = failed;
  }

  get(path: string): Opened | undefined {
    return this.#opened.get(path);
  }

  async open(path: string): Promise<Opened> {
    const known = this.#opened.get(path);
    if (known) return known;
    const { text, hash } = await ask('text', { path });
    const opened: Opened = {
      path,
      state: this.#stateOf(path, text),
      synced: text,
      hash,
      sending: undefined,
      since: undefined,
      timer: undefined,
    };
    this.#opened.set(path, opened);
    return opened;
  }

  /** Whether something written here has not reached the program yet. */
  isAhead(opened: Opened): boolean {
    return opened.sending !== undefined || opened.state.doc.toString() !== opened.synced;
  }

  /** Somebody has written here. */
  written(opened: Opened, transaction: Transaction): void {
    if (transaction.annotation(fromOthers)) return;
    opened.since ??= performance.now();
    clearTimeout(opened.timer);
    const wait = Math.min(PAUSE, Math.max(0, LONGEST - (performance.now() - opened.since)));
    opened.timer = setTimeout(() => this.send(opened), wait);
  }

  /** Sends what is written, and goes on until the program has all of it. Who asks for it meanwhile waits for the same. */
  send(opened: Opened): Promise<void> {
    clearTimeout(opened.timer);
    if (opened.sending) return opened.sending;
    if (this.#areMoving) return Promise.resolve();
    const sending = this.#sendOn(opened).finally(() => {
      opened.sending = undefined;
      this.#told(opened.path);
    });
    opened.sending = sending;
    return sending;
  }

  async #sendOn(opened: Opened): Promise<void> {
    opened.since = undefined;
    try {
      for (;;) {
        const text = opened.state.doc.toString();
        if (text === opened.synced) break;
        const answer = await ask('change', { path: opened.path, text, seen: opened.hash });
        if (answer.text === undefined) {
          opened.synced = text;
          opened.hash = answer.hash;
        } else this.#take(opened, answer.text, answer.hash);
      }
    } catch (error) {
      // Nobody answered: what was written is sent when somebody does, though nothing more is written.
      if (error instanceof Gone) opened.timer = setTimeout(() => this.send(opened), AGAIN);
      this.#failed(error);
    }
  }

  /**
   * The program has changed the text for its author, who may undo it. `seen` is the one that it was a change of: where a newer has come here
   * meanwhile, this is an older one, which would take away what has been written since.
   */
  async changed(opened: Opened, seen: string, text: string, hash: string): Promise<void> {
    if (opened.hash === seen) this.#take(opened, text, hash);
    else await this.refresh(opened.path, hash);
    this.#told(opened.path);
  }

  /** Sends all that waits. */
  async sendAll(): Promise<void> {
    await Promise.all([...this.#opened.values()].map((opened) => this.send(opened)));
  }

  /** Begins to send all that waits; whether there is any. */
  sendWaiting(): boolean {
    const waiting = [...this.#opened.values()].filter((opened) => this.isAhead(opened));
    for (const opened of waiting) void this.send(opened);
    return waiting.length > 0;
  }

  /** The program has another text than the one that is known here. */
  async refresh(path: string, hash: string): Promise<void> {
    const opened = this.#opened.get(path);
    if (!opened || opened.hash === hash || opened.sending || this.#areMoving) return;
    const { hash: before } = opened;
    const answer = await ask('text', { path });
    if (opened.sending || opened.hash === answer.hash || this.#areMoving || opened.path !== path) return;
    // What was sent and answered meanwhile is newer than this.
    if (opened.hash !== before) return;
    this.#take(opened, answer.text, answer.hash);
    if (this.isAhead(opened)) await this.send(opened);
  }

  #take(opened: Opened, text: string, hash: string): void {
    const changes = othersChange(opened.synced, text, opened.state.doc.toString());
    opened.synced = text;
    opened.hash = hash;
    if (!changes.empty) this.#apply(opened, { changes, annotations: fromOthers.of(true) });
  }

  /**
   * Sends all that is written, and nothing more until parts have got other places. Texts keep what can be undone in them, and what is written
   * meanwhile goes to where they are then.
   */
  async moving<T extends { readonly paths: readonly (readonly [string, string])[] }>(
    move: () => Promise<T>,
    placed: (opened: Opened) => void,
  ): Promise<T> {
    await this.sendAll();
    this.#areMoving = true;
    try {
      const answer = await move();
      const paths = new Map(answer.paths);
      const all = [...this.#opened.values()];
      this.#opened.clear();
      for (const opened of all) {
        const path = paths.get(opened.path);
        if (path !== undefined) {
          opened.path = path;
          placed(opened);
        }
        this.#opened.set(opened.path, opened);
      }
      return answer;
    } finally {
      this.#areMoving = false;
      for (const opened of this.#opened.values()) if (this.isAhead(opened)) void this.send(opened);
    }
  }

  /** The file is no longer there. */
  forget(path: string): void {
    clearTimeout(this.#opened.get(path)?.timer);
    this.#opened.delete(path);
  }
}
