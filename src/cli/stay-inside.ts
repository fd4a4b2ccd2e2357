import path from 'node:path';
import type { Context } from './context.ts';
import { realPath } from './disk/index.ts';
import { OutsideError } from './outside-error.ts';
import { linkOutOnTheWay, type Tree } from './tree/index.ts';

/** Where reports go when nobody names a folder, below the workspace. */
export const BUILD = 'build';

/**
 * Refuses to write files where a folder on the way is a link out of what plans are made of: a stranger's change may have put it there, also where
 * the folder was named. What lies outside the workspace from the start is the user's own.
 */
export function mustStayInside(
  { root, tree }: { readonly root: string; readonly tree: Tree },
  { cwd, locale }: Context,
  files: readonly { readonly path: string }[],
): void {
  for (const folder of new Set(files.map((file) => path.dirname(file.path)))) {
    const inside = path.relative(root, folder);
    if (inside === '' || inside.startsWith('..') || path.isAbsolute(inside)) continue;
    const link = linkOutOnTheWay(tree, inside.split(path.sep).join('/'));
    if (link !== undefined)
      throw new OutsideError(
        locale.commands.leadsOutside(path.relative(realPath(cwd), path.join(root, link))),
      );
  }
}
