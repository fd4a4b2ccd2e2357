import { objectsKept } from '../../parse/index.ts';
import { type CheckedEdition, checkOpened } from '../check-opened.ts';
import type { Context } from '../context.ts';
import { hasMoved } from '../open-plan.ts';
import { diskTree, overlaid, remembering, type Tree } from '../tree/index.ts';
import { findWorkspace, type OpenedPlan, openPlan, type Workspace, workspaceOf } from '../workspace.ts';
import { previousYears, type Year } from '../years.ts';
import { type Draft, type Drafts, draftsIn } from './drafts.ts';
import { isWished, moveFiles, wishedMove } from './moving.ts';
import { hashOf, rawBytes, rawText } from './raw-text.ts';
import { type SaveAnswer, saveFiles } from './save.ts';
import { systemTimers, type Timers } from './timers.ts';
import { Unchanged } from './unchanged.ts';
import { changedBetween, isSame, lookAt, NOTHING_SEEN, type Seen } from './watched.ts';

/** A file that can be shown or written in. */
export interface SessionText {
  readonly path: string;
  /** As it is stored: with its byte order mark, its line ends and its letters. */
  readonly text: string;
  /** Whether the disk holds something else. */
  readonly isSaved: boolean;
  /** Whether it was found again after a program that was stopped. */
  readonly isFound: boolean;
  /** What the disk holds by now where somebody else has changed the file meanwhile; `text` undefined where it is gone. */
  readonly theirs: { readonly text: string | undefined } | undefined;
}

/** What has happened to the workspace. */
export interface SessionEvent {
  readonly version: number;
  /** Files whose content, as the session sees it, is another than it was; or whose standing with the disk is. */
  readonly paths: readonly string[];
  readonly by: 'author' | 'disk' | 'save';
  /** Whether the workspace's folder is there: a drive may be pulled out. What was last seen is kept until it is back. */
  readonly isThere: boolean;
}

/** One plan as it stands now, with the years that it follows on. */
export interface CheckedNow extends CheckedEdition {
  readonly opened: OpenedPlan;
  readonly before: readonly Year[];
}

export interface SessionOptions {
  readonly timers?: Timers;
  /** The folder in which unsaved texts outlive the program; none where the editor keeps them itself. */
  readonly drafts?: string | undefined;
  /** Milliseconds between two looks at the disk. */
  readonly every?: number;
}

interface Unsaved extends Draft {
  readonly isFound: boolean;
}

const EVERY = 1000;
/** A look at a slow drive must not become all that is done: it is this many times as long away as it took. */
const PATIENCE = 20;
/** Milliseconds between two questions to git what the states are that plans name. */
const STATES_EVERY = 5000;
/** Milliseconds that somebody's writing may be lost at most, were the machine to stop. */
const KEPT_WITHIN = 500;
/** Milliseconds until a draft that could not be written is tried again. */
const KEPT_AGAIN = 1500;

/**
 * A workspace that lives on while somebody writes in it: texts that are not saved lie over the disk, what others change on the disk is seen, and
 * a plan is checked as it stands in both together. Each version is a workspace of its own, so that nothing remembered is old.
 */
export class Session {
  #context: Context;
  readonly root: string;
  readonly #timers: Timers;
  readonly #drafts: Drafts | undefined;
  readonly #disk: Tree;
  /** The disk as it was when it was last looked at. */
  #lookedAt: Tree;
  readonly #store = objectsKept();
  readonly #unsaved = new Map<string, Unsaved>();
  readonly #unkept = new Set<string>();
  readonly #listeners = new Set<(event: SessionEvent) => void>();
  readonly #checked = new Map<string, CheckedNow>();
  readonly #every: number;
  #seen: Seen = NOTHING_SEEN;
  #isThere = true;
  #isClosed = false;
  readonly #unchanged = new Unchanged();
  #version = 0;
  #workspace: Workspace | undefined;
  #statesAsked = 0;
  #stopLooking: (() => void) | undefined;
  #stopKeeping: (() => void) | undefined;

  constructor(context: Context, { timers = systemTimers, drafts, every = EVERY }: SessionOptions = {}) {
    this.#context = context;
    this.root = findWorkspace(context).root;
    this.#timers = timers;
    this.#every = every;
    this.#disk = diskTree(this.root);
    this.#lookedAt = remembering(this.#disk);
    this.#seen = lookAt(this.root, this.#disk, NOTHING_SEEN, timers.now()) ?? NOTHING_SEEN;
    this.#drafts = drafts === undefined ? undefined : draftsIn(drafts, this.root);
    for (const draft of this.#drafts?.found ?? [])
      if (this.#diskHash(draft.path) === hashOf(draft.text)) this.#drafts?.forget(draft.path);
      else this.#unsaved.set(draft.path, { ...draft, isFound: true });
    this.#lookLater(every);
  }

  get context(): Context {
    return this.#context;
  }

  /** From which day plans are reckoned; their own dates where it is undefined. All is found anew. */
  reckonFrom(today: string | undefined): void {
    this.#context = { ...this.#context, today };
    this.#unchanged.forget();
    this.#tell([], 'author');
  }

  /** Grows with everything that may change what is found. */
  get version(): number {
    return this.#version;
  }

  /** The workspace as it stands now. */
  get workspace(): Workspace {
    this.#workspace ??= this.#makeWorkspace();
    return this.#workspace;
  }

  /** Every file of the workspace by the path that the program knows it by, texts and others. */
  files(): readonly string[] {
    return [...new Set([...this.#seen.files.keys(), ...this.#unsaved.keys()])];
  }

  /** How the disk spells a file, or would. */
  placeOf(path: string): string {
    return this.#seen.files.get(path)?.place ?? path;
  }

  /** A text as it stands now. Undefined where there is none, or none that can be written in. */
  text(path: string): SessionText | undefined {
    const theirs = this.#diskText(path);
    const unsaved = this.#unsaved.get(path);
    if (!unsaved)
      return theirs === undefined
        ? undefined
        : { path, text: theirs, isSaved: true, isFound: false, theirs: undefined };
    return {
      path,
      text: unsaved.text,
      isSaved: false,
      isFound: unsaved.isFound,
      theirs: unsaved.base === this.#diskHash(path) ? undefined : { text: theirs },
    };
  }

  /** Lays a text over the disk. A text that says what the disk says lies there no longer. */
  change(path: string, text: string): void {
    const before = this.text(path);
    if (before?.text === text) return;
    const disk = this.#diskHash(path);
    if (disk === hashOf(text)) this.#letGo(path);
    else {
      const base = this.#unsaved.has(path) ? this.#unsaved.get(path)?.base : disk;
      this.#unsaved.set(path, { path, text, base, isFound: false });
      this.#keepSoon(path);
    }
    this.#tell([path], 'author');
  }

  /** Gives up what is not saved: the disk's text holds. */
  discard(path: string): void {
    if (!this.#unsaved.has(path)) return;
    this.#letGo(path);
    this.#tell([path], 'author');
  }

  /** Says that the author has seen what others wrote meanwhile: what is not saved is from now on a change of that. */
  rebase(path: string): void {
    const unsaved = this.#unsaved.get(path);
    if (!unsaved) return;
    this.#unsaved.set(path, { ...unsaved, base: this.#diskHash(path) });
    this.#keepSoon(path);
    this.#tell([path], 'author');
  }

  /** Writes what is not saved, all of it or nothing. A file that is not as it was when the text was begun is left as it is. */
  save(paths: readonly string[]): SaveAnswer {
    const files = paths.flatMap((path) => {
      const unsaved = this.#unsaved.get(path);
      const place = this.placeOf(path);
      return unsaved ? [{ path, place, bytes: rawBytes(unsaved.text), base: unsaved.base }] : [];
    });
    const answer = saveFiles(this.root, this.#disk, files, this.context.locale.commands.session);
    return this.#saved(
      answer,
      files.map(({ path }) => path),
    );
  }

  /** Writes a file that is not there yet, picture or text. */
  add(path: string, bytes: Uint8Array): SaveAnswer {
    const file = { path, place: path, bytes, base: undefined };
    const answer = saveFiles(this.root, this.#disk, [file], this.context.locale.commands.session);
    return this.#saved(answer, [path]);
  }

  /**
   * Writes files and takes others away, as one: parts of a plan get other places. What is there is written over only where the disk holds what the
   * session has seen, and nothing that is not saved is moved.
   */
  move(files: ReadonlyMap<string, Uint8Array>, removed: readonly string[]): SaveAnswer {
    const say = this.context.locale.commands.session;
    const has = (path: string) => this.#unsaved.has(path);
    const place = (path: string) => this.placeOf(path);
    const move = wishedMove(files, removed, { has, place, bytes: (path) => this.bytes(path) }, say);
    return this.#saved(isWished(move) ? moveFiles(this.root, this.#disk, move, say) : move, []);
  }

  /** What the disk holds of a file of the workspace, text or picture; undefined where it is not seen. */
  bytes(path: string): Uint8Array | undefined {
    const seen = this.#seen.files.get(path);
    if (!seen || seen.bytes) return seen?.bytes;
    const found = this.#disk.find(seen.place);
    return found?.kind === 'file' ? found.read() : undefined;
  }

  /** What is found in a plan of the workspace, as it stands now. */
  checked(plan: string): CheckedNow {
    const known = this.#checked.get(plan);
    if (known) return known;
    const now = this.#checkNow(plan);
    this.#checked.set(plan, now);
    return now;
  }

  /** Tells of everything that happens from now on. What comes back ends that. */
  on(listener: (event: SessionEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Looks at the disk now, without waiting. */
  look(): void {
    const wasThere = this.#isThere;
    const paths = this.#see();
    const same = paths.filter((path) => this.#unsaved.has(path) && this.#isAsOnDisk(path));
    for (const path of same) this.#letGo(path);
    if (paths.length > 0 || wasThere !== this.#isThere || this.#statesMoved()) this.#tell(paths, 'disk');
  }

  /** Forgets states of git whose names mean something else by now. Asked only where some plan has named one. */
  #statesMoved(): boolean {
    const now = this.#timers.now();
    if (now - this.#statesAsked < STATES_EVERY) return false;
    this.#statesAsked = now;
    const { states } = this.#unchanged;
    const moved = [...states].filter(([ref, read]) => hasMoved(this.context, this.root, ref, read));
    for (const [ref] of moved) states.delete(ref);
    return moved.length > 0;
  }

  /** Writes down what is not saved, and looks no longer. */
  close(): void {
    this.#isClosed = true;
    this.#stopLooking?.();
    this.keep();
    this.#listeners.clear();
  }

  /** Writes drafts of what is not saved, now. Whether all of it could be written. */
  keep(): boolean {
    this.#stopKeeping?.();
    this.#stopKeeping = undefined;
    if (!this.#drafts) return false;
    try {
      for (const path of this.#unkept) {
        const { isFound: _, ...draft } = this.#unsaved.get(path)!;
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

  #checkNow(plan: string, mayLook = true): CheckedNow {
    try {
      const opened = openPlan(this.workspace, plan);
      const checked = checkOpened(this.context, opened);
      const before = checked.edition ? previousYears(this.context, opened, checked.edition) : [];
      return { ...checked, opened, before };
    } catch (error) {
      // A picture that was taken away between the look and the check.
      if (!mayLook || (error as NodeJS.ErrnoException).code === undefined) throw error;
      this.look();
      this.#unchanged.forget();
      this.#workspace = undefined;
      return this.#checkNow(plan, false);
    }
  }

  /** What was saved is the disk's; what others have done there meanwhile is told with it. */
  #saved(answer: SaveAnswer, paths: readonly string[]): SaveAnswer {
    const wasThere = this.#isThere;
    const seen = this.#see();
    if (answer.isSaved) for (const path of paths) this.#letGo(path);
    const told = answer.isSaved ? [...new Set([...paths, ...seen])] : seen;
    if (told.length > 0 || wasThere !== this.#isThere) this.#tell(told, answer.isSaved ? 'save' : 'disk');
    return answer;
  }

  #makeWorkspace(): Workspace {
    const texts = new Map<string, Uint8Array>();
    for (const { place, bytes } of this.#seen.files.values()) if (bytes) texts.set(place, bytes);
    const unsaved = new Map<string, Uint8Array>();
    for (const { path, text } of this.#unsaved.values()) unsaved.set(this.placeOf(path), rawBytes(text));
    const made = workspaceOf(this.root, overlaid(asSeen(this.#lookedAt, texts), unsaved), undefined);
    const workspace = { ...made, world: { ...made.world, store: this.#store } };
    return this.#unchanged.carriedInto(workspace, this.#seen.hasLinks);
  }

  #see(): readonly string[] {
    const seen = lookAt(this.root, this.#disk, this.#seen, this.#timers.now());
    this.#isThere = seen !== undefined;
    if (!seen) return [];
    const paths = changedBetween(this.#seen, seen);
    if (!isSame(this.#seen, seen)) this.#lookedAt = remembering(this.#disk);
    this.#seen = seen;
    return paths;
  }

  #lookLater(milliseconds: number): void {
    this.#stopLooking = this.#timers.after(milliseconds, () => {
      const began = this.#timers.now();
      this.look();
      this.#lookLater(Math.max(this.#every, PATIENCE * (this.#timers.now() - began)));
    });
  }

  #keepSoon(path: string): void {
    this.#unkept.add(path);
    this.#stopKeeping ??= this.#timers.after(KEPT_WITHIN, () => this.keep());
  }

  #letGo(path: string): void {
    this.#unsaved.delete(path);
    this.#unkept.delete(path);
    this.#drafts?.forget(path);
  }

  #tell(paths: readonly string[], by: SessionEvent['by']): void {
    this.#version += 1;
    this.#unchanged.touched(paths);
    this.#workspace = undefined;
    this.#checked.clear();
    const event = { version: this.#version, paths, by, isThere: this.#isThere };
    for (const listener of [...this.#listeners]) listener(event);
  }

  #diskText(path: string): string | undefined {
    const bytes = this.#seen.files.get(path)?.bytes;
    return bytes && rawText(bytes);
  }

  #diskHash(path: string): string | undefined {
    return this.#seen.files.get(path)?.hash;
  }

  #isAsOnDisk(path: string): boolean {
    return this.#diskHash(path) === hashOf(this.#unsaved.get(path)!.text);
  }
}

/** The disk, with the bytes that were seen there: what is checked is what is shown to be written in. */
function asSeen(disk: Tree, texts: ReadonlyMap<string, Uint8Array>): Tree {
  return {
    ...disk,
    find: (place) => {
      const found = disk.find(place);
      const bytes = texts.get(place);
      return found?.kind === 'file' && bytes
        ? { ...found, size: bytes.byteLength, read: () => bytes }
        : found;
    },
  };
}
