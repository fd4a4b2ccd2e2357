import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * Where a workspace stands in its repository, with `/` at the end: GitHub and GitLab count paths from the repository's root. Empty
 * where they are the same folder, or there is no repository.
 */
export function repositoryPrefix(workspaceRoot: string): string {
  const root = realpathSync(workspaceRoot);
  for (let folder = root; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, '.git'))) {
      const inside = path.relative(folder, root);
      return inside === '' ? '' : `${inside.split(path.sep).join('/').normalize('NFC')}/`;
    }
    if (folder === path.dirname(folder)) return '';
  }
}
