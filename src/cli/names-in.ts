import { type Dirent, readdirSync } from 'node:fs';

/** What stands directly in a folder; nothing where there is none, or where nobody may look: to tidy up is no reason to stop. */
export function namesIn(folder: string): readonly string[] {
  return itemsIn(folder).map(({ name }) => name);
}

/** Its folders that are no links and that people see, by their names. */
export function foldersIn(folder: string): readonly string[] {
  return itemsIn(folder).flatMap((item) =>
    item.isDirectory() && !item.name.startsWith('.') ? [item.name] : [],
  );
}

function itemsIn(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
