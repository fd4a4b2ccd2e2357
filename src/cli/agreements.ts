import path from 'node:path';
import type { AgreementFile, FileEntry } from '../bind/index.ts';
import { comparePaths, shownPath } from '../diagnostics/index.ts';
import { realPath } from './disk/index.ts';
import { programFolder } from './program-files.ts';
import { diskTree, fileIn, type Tree } from './tree/index.ts';

export const AGREEMENTS = 'schema/agreements';

/**
 * The workspace's own agreements before the program's; one that hides another is shown as doing so. In the program's own folder they
 * are the built-in ones and hide nothing.
 */
export function agreementsIn(tree: Tree, root: string): readonly AgreementFile[] {
  const program = realPath(programFolder());
  const builtIn = builtInAgreements();
  const hides = path.relative(root, program) !== '';
  const files = new Map(builtIn.map((file) => [file.id, file]));
  for (const entry of agreementFiles(tree)) {
    const id = idOf(entry);
    files.set(id, { id, entry, shadows: hides && files.has(id) });
  }
  return [...files.values()].sort((a, b) => comparePaths(a.id, b.id));
}

/** Those that ship with the program. */
export function builtInAgreements(): readonly AgreementFile[] {
  const entries = agreementFiles(diskTree(realPath(programFolder())));
  return entries.map((entry) => ({ id: idOf(entry), entry, shadows: false }));
}

function agreementFiles(tree: Tree): readonly FileEntry[] {
  const items = tree.itemsIn(AGREEMENTS) ?? [];
  return items.flatMap(({ name }) =>
    name.endsWith('.yaml') ? (fileIn(tree, `${AGREEMENTS}/${name}`) ?? []) : [],
  );
}

function idOf(entry: FileEntry): string {
  return shownPath(path.posix.basename(entry.path)).replace(/\.yaml$/, '');
}
