import path from 'node:path';
import { isThere, realPath } from './disk/index.ts';

/** The folder of the repository that a folder lies in; a worktree and a submodule have a file where others have a folder. */
export function repositoryRoot(folder: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    if (isThere(path.join(at, '.git'))) return at;
    if (at === path.dirname(at)) return undefined;
  }
}

/**
 * Where a workspace stands in its repository, as the disk spells it, with `/` at the end: GitHub and GitLab count paths from the repository's
 * root. Empty where they are the same folder, or there is no repository.
 */
export function repositoryPrefix(workspaceRoot: string): string {
  const root = realPath(workspaceRoot);
  const inside = path.relative(repositoryRoot(root) ?? root, root);
  return inside === '' ? '' : `${inside.split(path.sep).join('/')}/`;
}
