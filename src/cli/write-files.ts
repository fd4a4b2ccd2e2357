import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Commands } from '../locale/index.ts';
import { OutsideError } from './outside-error.ts';

export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Codes with which a system says that somebody else holds a file. */
const HELD = ['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY'];

/**
 * Writes files whole or not at all: first all of them beside their places, then all renamed. What stood there before stays
 * until its successor is complete; after a failure no half file is left behind.
 */
export function writeFiles(files: readonly OutputFile[], say: Commands, rename = renameSync): void {
  const pending = files.map((file) => ({ ...file, beside: path.join(path.dirname(file.path), `.${path.basename(file.path)}.${process.pid}.tmp`) }));
  const clear = () => {
    for (const { beside } of pending) rmSync(beside, { force: true });
  };
  process.once('exit', clear);
  try {
    for (const file of pending) {
      guard(file.path, say.cannotWrite, () => {
        mkdirSync(path.dirname(file.path), { recursive: true });
        writeWhole(file.beside, file.bytes);
      });
    }
    for (const file of pending) {
      guard(file.path, say.cannotWrite, () => rename(file.beside, file.path), say.heldOpen);
    }
  } finally {
    clear();
    process.removeListener('exit', clear);
  }
}

function writeWhole(place: string, bytes: Uint8Array): void {
  const handle = openSync(place, 'w');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function guard(place: string, otherwise: (name: string) => string, act: () => void, held = otherwise): void {
  try {
    act();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === '') throw error;
    const name = path.relative(process.cwd(), place) || place;
    throw new OutsideError(HELD.includes(code) ? held(name) : otherwise(name), { cause: error });
  }
}
