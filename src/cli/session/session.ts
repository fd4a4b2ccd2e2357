import { objectsKept } from '../../parse/index.ts';
import { checkOpened } from '../check-opened.ts';
import type { Context } from '../context.ts';
import { hasMoved } from '../open-plan.ts';
import { findWorkspace, openPlan, type Workspace, workspaceOf } from '../workspace.ts';
import { previousYears } from '../years.ts';
import { draftsIn } from './drafts.ts';
import { isWished, moveFiles, wishedMove } from './moving.ts';
import { hashOf, rawBytes } from './raw-text.ts';
import { type SaveAnswer, saveFiles } from './save.ts';
import { SeenDisk } from './seen-disk.ts';
import type { CheckedNow, SessionEvent, SessionOptions, SessionText } from './session-values.ts';
import { systemTimers, type Timers } from './timers.ts';
import { Unchanged } from './unchanged.ts';
import { UnsavedTexts } from './unsaved.ts';

const EVERY = 1000;
/** A look at a slow drive must not become all that is done: it is this many times as long away as it took. */
const PATIENCE = 20;
/** Milliseconds between two questions to git what the states are that plans name. */
const STATES_EVERY = 5000;
/**
 * A workspace that lives on while somebody writes in it: texts that are not saved lie over the disk, what others change on the disk is seen, and
 * a plan is checked as it stands in both together. Each version is a workspace of its own, so that nothing remembered is old.
 */
export class Session {
  #context: Context;
  readonly root: string;
  readonly #timers: Timers;
  readonly #disk: SeenDisk;
  readonly #store = objectsKept();
  readonly #unsaved: UnsavedTexts;
  readonly #listeners = new Set<(event: SessionEvent) => void>();
  readonly #checked = new Map<string, CheckedNow>();
  readonly #every: number;
  readonly #unchanged = new Unchanged();
  #version = 0;
  #workspace: Workspace | undefined;
  #statesAsked = 0;
  #stopLooking: (() => void) | undefined;

  constructor(context: Context, { timers = systemTimers, drafts, every = EVERY }: SessionOptions = {}) {
    this.#context = context;
    this.root = findWorkspace(context).root;
    this.#timers = timers;
    this.#every = every;
    this.#disk = new SeenDisk(this.root, timers.now());
    const kept = drafts === undefined ? undefined : draftsIn(drafts, this.root);
    this.#unsaved = new UnsavedTexts(
      kept,
      timers,
      ({ path, text }) => this.#disk.hash(path) === hashOf(text),
    );
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
    return [...new Set([...this.#disk.paths(), ...this.#unsaved.paths()])];
  }

  /** How the disk spells a file, or would. */
  placeOf(path: string): string {
    return this.#disk.placeOf(path);
  }

  /** A text as it stands now. Undefined where there is none, or none that can be written in. */
  text(path: string): SessionText | undefined {
    const theirs = this.#disk.text(path);
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
      theirs: unsaved.base === this.#disk.hash(path) ? undefined : { text: theirs },
    };
  }

  /** Lays a text over the disk. A text that says what the disk says lies there no longer. */
  change(path: string, text: string): void {
    const before = this.text(path);
    if (before?.text === text) return;
    const disk = this.#disk.hash(path);
    if (disk === hashOf(text)) this.#unsaved.letGo(path);
    else {
      const base = this.#unsaved.has(path) ? this.#unsaved.get(path)?.base : disk;
      this.#unsaved.write({ path, text, base, isFound: false });
    }
    this.#tell([path], 'author');
  }

  /** Gives up what is not saved: the disk's text holds. */
  discard(path: string): void {
    if (!this.#unsaved.has(path)) return;
    this.#unsaved.letGo(path);
    this.#tell([path], 'author');
  }

  /** Says that the author has seen what others wrote meanwhile: what is not saved is from now on a change of that. */
  rebase(path: string): void {
    const unsaved = this.#unsaved.get(path);
    if (!unsaved) return;
    this.#unsaved.write({ ...unsaved, base: this.#disk.hash(path) });
    this.#tell([path], 'author');
  }

  /** Writes what is not saved, all of it or nothing. A file that is not as it was when the text was begun is left as it is. */
  save(paths: readonly string[]): SaveAnswer {
    const files = paths.flatMap((path) => {
      const unsaved = this.#unsaved.get(path);
      const place = this.placeOf(path);
      return unsaved ? [{ path, place, bytes: rawBytes(unsaved.text), base: unsaved.base }] : [];
    });
    const answer = saveFiles(this.root, this.#disk.tree, files, this.context.locale.commands.session);
    return this.#saved(
      answer,
      files.map(({ path }) => path),
    );
  }

  /** Writes a file that is not there yet, picture or text. */
  add(path: string, bytes: Uint8Array): SaveAnswer {
    const file = { path, place: path, bytes, base: undefined };
    const answer = saveFiles(this.root, this.#disk.tree, [file], this.context.locale.commands.session);
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
    return this.#saved(isWished(move) ? moveFiles(this.root, this.#disk.tree, move, say) : move, []);
  }

  /** What the disk holds of a file of the workspace, text or picture; undefined where it is not seen. */
  bytes(path: string): Uint8Array | undefined {
    return this.#disk.bytes(path);
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
    const { paths, isOther } = this.#disk.look(this.#timers.now());
    const same = paths.filter((path) => this.#unsaved.has(path) && this.#isAsOnDisk(path));
    for (const path of same) this.#unsaved.letGo(path);
    if (isOther || this.#statesMoved()) this.#tell(paths, 'disk');
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
    this.#stopLooking?.();
    this.#unsaved.close();
    this.#listeners.clear();
  }

  /** Writes drafts of what is not saved, now. Whether all of it could be written. */
  keep(): boolean {
    return this.#unsaved.keep();
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
    const { paths: seen, isOther } = this.#disk.look(this.#timers.now());
    if (answer.isSaved) for (const path of paths) this.#unsaved.letGo(path);
    const told = answer.isSaved ? [...new Set([...paths, ...seen])] : seen;
    if (told.length > 0 || isOther) this.#tell(told, answer.isSaved ? 'save' : 'disk');
    return answer;
  }

  #makeWorkspace(): Workspace {
    const unsaved = new Map<string, Uint8Array>();
    for (const { path, text } of this.#unsaved.all()) unsaved.set(this.placeOf(path), rawBytes(text));
    const made = workspaceOf(this.root, this.#disk.under(unsaved), undefined);
    const workspace = { ...made, world: { ...made.world, store: this.#store } };
    return this.#unchanged.carriedInto(workspace, this.#disk.hasLinks);
  }

  #lookLater(milliseconds: number): void {
    this.#stopLooking = this.#timers.after(milliseconds, () => {
      const began = this.#timers.now();
      this.look();
      this.#lookLater(Math.max(this.#every, PATIENCE * (this.#timers.now() - began)));
    });
  }

  #tell(paths: readonly string[], by: SessionEvent['by']): void {
    this.#version += 1;
    this.#unchanged.touched(paths);
    this.#workspace = undefined;
    this.#checked.clear();
    const event = { version: this.#version, paths, by, isThere: this.#disk.isThere };
    for (const listener of [...this.#listeners]) listener(event);
  }

  #isAsOnDisk(path: string): boolean {
    return this.#disk.hash(path) === hashOf(this.#unsaved.get(path)!.text);
  }
}
