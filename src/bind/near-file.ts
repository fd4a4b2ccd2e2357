import { nearest, suggester } from '../diagnostics/index.ts';

/**
 * Gives the file that was most likely meant by a path, in a bounded amount of work. Its own name has to be near too: folders that both paths share
 * make any two names in them alike.
 */
export function nearFile(paths: readonly string[]): (path: string) => string | undefined {
  const suggest = suggester(paths);
  return (path) => {
    const near = suggest(path);
    if (near === undefined) return undefined;
    const [meant, there] = [ownName(path), ownName(near)];
    return meant === there || nearest(meant, [there]) !== undefined ? near : undefined;
  };
}

/** A file's name without folders and ending. */
function ownName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}
