import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DraftFile } from '../draft/index.ts';
import { programFolder, programVersion } from './program-files.ts';

/** Where changes are checked. */
export const CIS = ['github', 'gitlab', 'none'] as const;
export type Ci = (typeof CIS)[number];

/** The word of the command line, in the author's language or the program's. */
export function ciOf(word: string, none: string): Ci | undefined {
  const lower = word.toLowerCase();
  return lower === none ? 'none' : CIS.find((ci) => ci === lower);
}

/** The package by which a workspace names the program. */
export const PACKAGE = 'lansplan';

export interface NewWorkspace {
  readonly ci: Ci;
  readonly county: string;
  /** The name of the first plan. */
  readonly plan: string;
}

interface Shelf {
  readonly filer: readonly { readonly från: string; readonly till: string; readonly ci?: Ci }[];
  readonly ändringar: Readonly<Record<Ci, string>>;
}

/** The files that a workspace begins with, beside its first plan, from `templates/arbetsyta`. */
export function shelfFiles({ ci, county, plan }: NewWorkspace): readonly DraftFile[] {
  const folder = path.join(programFolder(), 'templates', 'arbetsyta');
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const { filer, ändringar } = JSON.parse(read('filer.json')) as Shelf;
  const words: Readonly<Record<string, string>> = {
    version: programVersion(),
    län: county,
    plan,
    ändringar: ändringar[ci],
  };
  // A workflow has braces of its own.
  const fill = (text: string) =>
    text.replace(/(?<!\$\{?)\{([a-zåäö]+)\}/g, (all, name) => words[name] ?? all);
  return filer
    .filter((file) => file.ci === undefined || file.ci === ci)
    .map(({ från, till }) => ({ path: till, text: fill(read(från)) }));
}
