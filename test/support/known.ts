import path from 'node:path';
import type { Known, KnownPlan } from '../../src/assist/index.ts';
import { check } from '../../src/check/index.ts';
import { objectsKept } from '../../src/parse/index.ts';
import { entryOf, type Files, readFiles, worldOf } from './fixture.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Plans in memory, checked, as an editor knows them. Keys are names of plans. */
export function knownOf(plans: { readonly [name: string]: Files }, today?: string): Known {
  const store = objectsKept();
  const all = Object.entries(plans).map(([name, files]) => ({
    name,
    folder: `plans/${name}`,
    entries: [...files].map(([file, bytes]) => entryOf(`plans/${name}/${file}`, bytes)),
  }));
  const world = {
    ...worldOf(all.flatMap(({ entries }) => entries)),
    plans: all.map(({ name }) => name),
    store,
  };
  return {
    plans: all.map(
      ({ name, folder, entries }): KnownPlan => ({
        name,
        folder,
        result: check({ name, path: folder, entries }, world, today),
        files: entries.map((entry) => entry.path.normalize('NFC')),
      }),
    ),
    agreements: world.agreements.map(({ id }) => id),
    store,
  };
}

/** The plans of the project itself. */
export function knownPlans(...names: readonly string[]): Known {
  return knownOf(Object.fromEntries(names.map((name) => [name, readFiles(path.join(root, 'plans', name))])));
}

/** Files by texts. */
export function textFiles(texts: { readonly [name: string]: string }): Files {
  return new Map(Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]));
}
