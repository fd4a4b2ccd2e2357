import { shownPath } from '../diagnostics/index.ts';

/** The files and folders that are shown in another way than the disk spells them, by how they are shown. */
export function spelledIn(entries: readonly { readonly path: string }[]): ReadonlyMap<string, string> {
  const spelled = new Map<string, string>();
  for (const { path } of entries) {
    if (shownPath(path) === path) continue;
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1))
      spelled.set(shownPath(path.slice(0, end)), path.slice(0, end));
    spelled.set(shownPath(path), path);
  }
  return spelled;
}
