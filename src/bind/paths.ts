/** An address as a name: percent codes read, letters composed. Percent signs that are no code are left as they stand. */
export function decodedAddress(target: string): string {
  try {
    return decodeURIComponent(target).normalize('NFC');
  } catch {
    return target.normalize('NFC');
  }
}

/** A path as it is written in a file, seen from the workspace; undefined where it begins at a root or climbs out. */
export function pathFrom(file: string, written: string): string | undefined {
  if (/^([a-z]:|[\\/])/i.test(written)) return undefined;
  const parts = file.split('/').slice(0, -1);
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** How a file is written in another: `../1-inledning.md`. */
export function pathSeenFrom(file: string, path: string): string {
  const [folders, parts] = [file.split('/').slice(0, -1), path.split('/')];
  while (folders.length > 0 && folders[0] === parts[0]) {
    folders.shift();
    parts.shift();
  }
  return [...folders.map(() => '..'), ...parts].join('/');
}
