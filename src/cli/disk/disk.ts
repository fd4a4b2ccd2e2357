import {
  accessSync,
  constants,
  type Dirent,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { tell } from './witness.ts';

/** What a path leads to when links are followed. */
export interface Kind {
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
}

/** What stands directly in a folder, by its own name. A link is a link here, wherever it leads. */
export interface Item {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** Every question there is. A question that may throw is told of as one that got no answer. */
const QUESTIONS = {
  isThere: existsSync,
  nameIsThere: (place: string): boolean => lstatSync(place, { throwIfNoEntry: false }) !== undefined,
  realPath: (place: string): string => realpathSync(place),
  kindOf: (place: string): Kind => {
    const facts = statSync(place);
    const kind = facts.isDirectory() ? 'folder' : facts.isFile() ? 'file' : 'other';
    // How large a folder is depends on the disk, and nobody asks.
    return { kind, size: kind === 'file' ? facts.size : 0 };
  },
  mayRead: (place: string): boolean => {
    accessSync(place, constants.R_OK);
    return true;
  },
  itemsOf: (folder: string): readonly Item[] => {
    const items = readdirSync(folder, { withFileTypes: true });
    // What may be listed and not entered is as closed as what may not be listed: nothing in it can be asked for.
    if (items.length > 0) accessSync(folder, constants.X_OK);
    return items.map((item) => ({ name: item.name, kind: kindOfItem(item) }));
  },
  readBytes: (place: string): Buffer => readFileSync(place),
} as const;

type Question = keyof typeof QUESTIONS;

function ask<Q extends Question>(question: Q, place: string): ReturnType<(typeof QUESTIONS)[Q]> {
  let answer: unknown;
  try {
    answer = QUESTIONS[question](place);
    return answer as ReturnType<(typeof QUESTIONS)[Q]>;
  } finally {
    tell(question, place, answer);
  }
}

function askQuietly<Q extends Question>(
  question: Q,
  place: string,
): ReturnType<(typeof QUESTIONS)[Q]> | undefined {
  try {
    return ask(question, place);
  } catch {
    return undefined;
  }
}

/** The answer of today to a question that was heard, which may be none. Throws where there is no such question. */
export function answerNow(question: string, place: string): unknown {
  if (!Object.hasOwn(QUESTIONS, question)) throw new Error(`nobody asks ${question}`);
  return askQuietly(question as Question, place);
}

export function isThere(place: string): boolean {
  return ask('isThere', place);
}

/** Whether a name stands there, be it a link that leads nowhere. */
export function nameIsThere(place: string): boolean {
  return askQuietly('nameIsThere', place) === true;
}

/** Throws where nothing stands. */
export function realPath(place: string): string {
  return ask('realPath', place);
}

/** Undefined where nothing stands, or where nobody may ask. */
export function kindOf(place: string): Kind | undefined {
  return askQuietly('kindOf', place);
}

export function mayRead(place: string): boolean {
  return askQuietly('mayRead', place) === true;
}

/** Undefined where there is no such folder or it may not be read. */
export function itemsOf(folder: string): readonly Item[] | undefined {
  return askQuietly('itemsOf', folder);
}

/** Throws where there is no such file or it may not be read. */
export function readBytes(place: string): Buffer {
  return ask('readBytes', place);
}

function kindOfItem(item: Dirent): Item['kind'] {
  if (item.isSymbolicLink()) return 'link';
  return item.isDirectory() ? 'folder' : item.isFile() ? 'file' : 'other';
}
