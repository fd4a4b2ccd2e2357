import type { Commands } from '../locale/index.ts';
import { AGREEMENTS } from './agreements.ts';
import { OutsideError } from './outside-error.ts';
import { isYear, PLANS } from './plan-names.ts';
import { TEMPLATES } from './templates.ts';
import type { Tree } from './tree/index.ts';

/**
 * Stops where a folder may not be read that tells which plans, agreements and templates there are: what stands in it would be taken for not being
 * there. A closed folder inside a plan is a finding of that plan.
 */
export function mustBeOpen(tree: Tree, say: Commands): void {
  const [closed] = closedIn(tree, PLANS).concat(
    ...[AGREEMENTS, TEMPLATES].map((folder) => closedOnTheWay(tree, folder)),
  );
  if (closed !== undefined) throw new OutsideError(say.closedFolder(closed));
}

/** `schema` may hide `schema/agreements`. */
function closedOnTheWay(tree: Tree, folder: string): string[] {
  const [above] = folder.split('/') as [string];
  return above !== folder && tree.isFolder(above) && isClosed(tree, above) ? [above] : closedIn(tree, folder);
}

/** A folder, or what lies in it, that may not be listed. What is a plan is left to its check. */
function closedIn(tree: Tree, folder: string): string[] {
  if (!tree.isFolder(folder)) return [];
  if (isClosed(tree, folder)) return [folder];
  return (tree.itemsIn(folder) ?? [])
    .filter(({ name, kind }) => kind === 'folder' && !name.startsWith('.') && !isYear(name))
    .flatMap(({ name }) => {
      const inside = `${folder}/${name}`;
      return tree.find(`${inside}/plan.md`) === undefined ? closedIn(tree, inside) : [];
    });
}

/** It cannot be listed, or nothing that it lists can be asked for. */
function isClosed(tree: Tree, folder: string): boolean {
  const items = tree.itemsIn(folder);
  if (!items) return true;
  return items.length > 0 && items.every(({ name }) => tree.find(`${folder}/${name}`) === undefined);
}
