import { existsSync } from 'node:fs';
import path from 'node:path';
import { shownPath } from '../../diagnostics/index.ts';
import { AGREEMENTS } from '../agreements.ts';
import type { Context } from '../context.ts';
import { OutsideError } from '../outside-error.ts';
import { programFolder } from '../program-files.ts';
import { Session, type SessionOptions } from '../session/index.ts';
import { isWithinReach } from '../tree/index.ts';
import { workspaceAbove } from '../workspace.ts';
import type { Desk } from './documents.ts';
import { placeOf, realPlace, spelledFolder, uriAt } from './uris.ts';

const TEXT = /\.(md|ya?ml)$/i;

/** A file of a workspace, as the editor names it. */
export interface FiledAs {
  readonly desk: Desk;
  /** As the program knows it. */
  readonly path: string;
}

export interface DesksTold {
  /** Of each workspace, once. */
  began(desk: Desk): void;
  /** Of one that cannot be read as it stands, and why. */
  refused(words: string): void;
}

/** The workspaces that the editor has something open of: an editor may show several at once, or a folder in one, or one around some. */
export class Desks {
  readonly #context: Context;
  readonly #options: SessionOptions;
  readonly #told: DesksTold;
  readonly #desks = new Map<string, Desk>();

  constructor(context: Context, options: SessionOptions, told: DesksTold) {
    this.#context = context;
    this.#options = options;
    this.#told = told;
  }

  get all(): readonly Desk[] {
    return [...this.#desks.values()];
  }

  /** The workspace that a folder lies in. Nothing where there is none. */
  around(folder: string): Desk | undefined {
    const root = workspaceAbove(folder)?.root;
    if (root === undefined) return undefined;
    const known = this.#desks.get(root);
    if (known) return known;
    try {
      const session = new Session({ ...this.#context, cwd: folder }, this.#options);
      const desk = { session, folder: spelledFolder(path.resolve(folder), session.root) };
      this.#desks.set(root, desk);
      this.#told.began(desk);
      return desk;
    } catch (error) {
      if (!(error instanceof OutsideError)) throw error;
      this.#told.refused(error.message);
      return undefined;
    }
  }

  /** The text of a workspace that an address names, if it is one that plans are made of. */
  fileAt(uri: string): FiledAs | undefined {
    const place = placeOf(uri);
    if (place === undefined || !TEXT.test(place)) return undefined;
    const desk = this.around(path.dirname(place));
    if (!desk) return undefined;
    const real = path.join(realPlace(path.dirname(place)), path.basename(place));
    // By the name that the editor knows, where that lies in the workspace: a plan's folder may be a link.
    const inside = [path.relative(desk.folder, place), path.relative(desk.session.root, real)]
      .map((name) => name.split(path.sep).join('/'))
      .find((name) => isWithinReach(name));
    if (inside === undefined || path.posix.basename(inside).startsWith('.')) return undefined;
    return { desk, path: shownPath(inside) };
  }

  /** The address of a file that the editor has not named: in the workspace, or beside the program where only that has it. */
  uriOf({ session, folder }: Desk, file: string): string {
    const parts = session.placeOf(file).split('/');
    const shipped = path.join(programFolder(), ...parts);
    const isShipped =
      !session.files().includes(file) && file.startsWith(`${AGREEMENTS}/`) && existsSync(shipped);
    return uriAt(isShipped ? shipped : path.join(folder, ...parts));
  }

  close(): void {
    for (const { session } of this.all) session.close();
  }
}
