// Names everything that decides what parsing gives: with another hash, what was remembered of a text is not used.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export async function parseId(root) {
  const hash = createHash('sha256').update(await readFile(path.join(root, 'package-lock.json')));
  for (const room of ['parse', 'diagnostics']) {
    const names = await readdir(path.join(root, 'src', room), { recursive: true });
    for (const name of names.filter((file) => file.endsWith('.ts')).sort())
      hash.update(name).update(await readFile(path.join(root, 'src', room, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
