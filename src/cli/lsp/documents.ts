import type { Session } from '../session/index.ts';
import { type At, fieldsOf, rangeOf, textOf } from './params.ts';
import { RawLines } from './raw-lines.ts';

/** A file that is open in the editor. */
export interface OpenDocument {
  /** As the editor names it. */
  readonly uri: string;
  readonly path: string;
  readonly desk: Desk;
  /** As the editor holds it: mostly without byte order mark, which it puts back itself. */
  readonly text: string;
  /** Counts its changes. */
  readonly version: number;
}

/** A workspace that the editor has something open of. */
export interface Desk {
  readonly session: Session;
  /** The workspace's folder as the editor spells it. */
  readonly folder: string;
}

const MARK = '\uFEFF';

/** The files that are open, each laid over the disk in its session. */
export class Documents {
  readonly #open = new Map<string, OpenDocument>();

  get(uri: string): OpenDocument | undefined {
    return this.#open.get(uri);
  }

  /** The open document of a file, however the editor has named it. */
  at(desk: Desk, path: string): OpenDocument | undefined {
    return [...this.#open.values()].find((one) => one.desk === desk && one.path === path);
  }

  open(document: OpenDocument): void {
    this.#open.set(document.uri, document);
    lay(document);
  }

  /** Follows what was typed: the changes in their order, each in the text that those before it have left. */
  change(uri: string, version: number, changes: readonly unknown[]): void {
    const before = this.#open.get(uri);
    if (!before) return;
    const text = changes.reduce<string>((now, change) => changed(now, change), before.text);
    const document = { ...before, text, version };
    this.#open.set(uri, document);
    lay(document);
  }

  /** What is not saved goes with the window: the disk holds again. */
  close(uri: string): void {
    const document = this.#open.get(uri);
    this.#open.delete(uri);
    if (document && !this.at(document.desk, document.path)) document.desk.session.discard(document.path);
  }
}

/**
 * Lays the editor's text over the disk. An editor may show a file that is no UTF-8 by guessing, and would save it as it is: such a file stays
 * what it is on the disk, so that its author hears of it.
 */
function lay({ desk: { session }, path, text }: OpenDocument): void {
  const disk = session.text(path);
  if (disk === undefined && session.files().includes(path)) return;
  const hasMark = disk?.text.startsWith(MARK) === true && !text.startsWith(MARK);
  session.change(path, hasMark ? MARK + text : text);
}

function changed(text: string, change: unknown): string {
  const { range, text: words } = fieldsOf(change);
  if (range === undefined) return textOf(words, 'text');
  const lines = new RawLines(text);
  const { start, end } = rangeOf(range);
  const [from, to] = inOrder(lines, start, end);
  return text.slice(0, from) + textOf(words, 'text') + text.slice(to);
}

function inOrder(lines: RawLines, start: At, end: At): readonly [number, number] {
  const [a, b] = [lines.offsetAt(start), lines.offsetAt(end)];
  return a <= b ? [a, b] : [b, a];
}
