import path from 'node:path';
import { type CheckResult, check } from '../../src/check/index.ts';
import type { Edition } from '../../src/model/index.ts';
import { entryOf, type Files, readFiles, textFile, worldOf } from './fixture.ts';

const root = path.resolve(import.meta.dirname, '../..');

export interface CheckedEdition extends CheckResult {
  readonly edition: Edition;
}

/** A plan in memory, checked; a plan that gives no edition is an error of the test. */
export function editionOf(files: Files, name: string): CheckedEdition {
  const folder = `plans/${name}`;
  const entries = [...files].map(([file, bytes]) => entryOf(`${folder}/${file}`, bytes));
  const result = check({ name, path: folder, entries }, worldOf(entries));
  if (!result.edition) throw new Error(`${name} gives no edition`);
  return { ...result, edition: result.edition };
}

export function editionOfTexts(texts: Readonly<Record<string, string>>, name: string): CheckedEdition {
  return editionOf(new Map(Object.entries(texts).map(([file, text]) => [file, textFile(text)])), name);
}

/** One of the project's own plans. */
export function realEdition(name: string): CheckedEdition {
  return editionOf(readFiles(path.join(root, 'plans', name)), name);
}
