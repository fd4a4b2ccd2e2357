import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The place on the disk that an address names; undefined for what is no file: an untitled text, a state in git. */
export function placeOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

export function uriAt(place: string): string {
  return pathToFileURL(place).href;
}

/** A place by its real path, also of a file that is not there yet. */
export function realPlace(place: string): string {
  try {
    return realpathSync(place);
  } catch {
    const above = path.dirname(place);
    return above === place ? place : path.join(realPlace(above), path.basename(place));
  }
}

/** How the editor spells a folder of which we know the real path: its windows show a file under the name that they know. */
export function spelledFolder(from: string, real: string): string {
  for (let at = from; ; at = path.dirname(at)) {
    if (path.relative(realPlace(at), real) === '') return at;
    if (at === path.dirname(at)) return real;
  }
}
