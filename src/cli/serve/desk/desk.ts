import type { Preview } from '../../../render/index.ts';
import type { Context } from '../../context.ts';
import type { ReadPlan } from '../../imported-plan.ts';
import { draftsFolder, finishMoves, Session } from '../../session/index.ts';
import { workspaceAbove } from '../../workspace.ts';
import { type Saver, saverOf } from './saver.ts';

/** What one window was sent last, so that only what has changed is sent again. */
export interface Sent {
  readonly plan: string;
  readonly parts: readonly string[];
}

/** A report as it was drawn. */
export type Shown = Preview;

/** A plan that was a Word file, and where it is to lie. Kept until its author has seen it and says yes. */
interface Waiting {
  readonly key: string;
  readonly made: ReadPlan;
  readonly county: string;
  /** The folder of a workspace that is not there yet. */
  readonly folder: string | undefined;
}

/** Files as they were before a move and after it, by their paths then, and where the part stood. */
interface LastMove {
  readonly path: string;
  readonly paths: ReadonlyMap<string, string>;
  readonly before: ReadonlyMap<string, Uint8Array>;
  readonly after: ReadonlyMap<string, Uint8Array>;
}

/** What the windows of a page work at: a session, or a folder in which one could be begun. */
export class Desk {
  readonly context: Context;
  /** The plan that was asked for when the program was started. */
  readonly asked: string | undefined;
  readonly sent = new Map<string, Sent>();
  /** The last parts of each plan that could be shown. */
  readonly good = new Map<string, Shown>();
  /** A plan that was a Word file and that its author looks at. */
  waiting: Waiting | undefined;
  /** What was moved last, to put it back. */
  lastMove: LastMove | undefined;
  #session: Session | undefined;
  #saver: Saver | undefined;
  #version = 1;
  #isThere = true;
  readonly #waiting = new Set<() => void>();

  /** Told of the workspace's folder when there is one. */
  readonly #opened: (root: string) => void;

  constructor(context: Context, asked: string | undefined, opened: (root: string) => void) {
    this.#opened = opened;
    // What is said at a draft is said when the plan is sent in as well, so the page can show both.
    this.context = { ...context, stage: 'inlamning' };
    this.asked = asked;
    this.open();
  }

  get version(): number {
    return this.#version;
  }

  get isThere(): boolean {
    return this.#isThere;
  }

  get session(): Session | undefined {
    return this.#session;
  }

  get saver(): Saver | undefined {
    return this.#saver;
  }

  /** Takes up the workspace of the folder, where there is one by now. */
  open(cwd: string = this.context.cwd): void {
    if (this.#session || !workspaceAbove(cwd)) return;
    const { env } = this.context.surroundings;
    finishMoves(workspaceAbove(cwd)!.root);
    const session = new Session({ ...this.context, cwd }, { drafts: draftsFolder(env) });
    this.#session = session;
    this.#opened(session.root);
    this.#saver = saverOf(session, () => this.moved());
    session.on(({ isThere }) => {
      this.#isThere = isThere;
      this.moved();
    });
    this.moved();
  }

  /** Tells whoever waits that something is another. */
  moved(): void {
    this.#version += 1;
    for (const go of [...this.#waiting]) go();
  }

  /** Until the version is another than this, or nobody waits any longer. */
  until(version: number, gone: AbortSignal, longest: number): Promise<void> {
    if (version !== this.#version || gone.aborted) return Promise.resolve();
    return new Promise((done) => {
      const go = () => {
        clearTimeout(timer);
        this.#waiting.delete(go);
        done();
      };
      const timer = setTimeout(go, longest);
      gone.addEventListener('abort', go);
      this.#waiting.add(go);
    });
  }

  /** Saves what can be saved, and keeps the rest for the next time. */
  close(): void {
    this.#saver?.end();
    this.#session?.close();
  }
}
