import { shownPath } from '../diagnostics/index.ts';
import type { Tree } from './tree/index.ts';

export const PLANS = 'plans';

/** The plans of a tree by their names with composed letters, each with its path as the tree spells it. */
export function plansIn(tree: Tree): ReadonlyMap<string, string> {
  return new Map(plansBelow(tree, PLANS).map((place) => [shownPath(place.slice(PLANS.length + 1)), place]));
}

/** A name that two plans have, whose folders differ only in how the same letters are kept: one of them would be read by nobody. */
export function nameOfTwo(tree: Tree): string | undefined {
  const names = plansBelow(tree, PLANS).map((place) => shownPath(place));
  return names.find((name, i) => names.indexOf(name) !== i);
}

/** A folder is a plan when it holds plan.md or is named after a year; else it is a series, and plans are looked for in it. */
function plansBelow(tree: Tree, folder: string): string[] {
  return (tree.itemsIn(folder) ?? []).flatMap(({ name, kind }) => {
    const inside = `${folder}/${name}`;
    const mayBeFolder = kind === 'folder' || kind === 'link';
    if (name.startsWith('.') || !mayBeFolder || !tree.isFolder(inside)) return [];
    const isPlan = isYear(name) || tree.find(`${inside}/plan.md`) !== undefined;
    return isPlan ? [inside] : kind === 'folder' ? plansBelow(tree, inside) : [];
  });
}

/** A folder that is called after its year, or years, is a plan whatever it holds. */
export function isYear(name: string): boolean {
  return /^\d{4}(-\d{4})?$/.test(name);
}

/** What may be meant by a word that somebody wrote for a plan: its name, or its path from the workspace. */
export function namesMeant(word: string): readonly [string, string] {
  const clean = word.normalize('NFC').replaceAll('\\', '/').replace(/\/+$/, '').replace(/^\.\//, '');
  return [clean, clean.replace(/^plans\//, '')];
}
