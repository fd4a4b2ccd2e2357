// Names everything that dist/ is made from, and what it was made into, so that tests build only a program that has changed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Besides these, the version of Node: dist/*.cache is its machine code. What npm has installed decides, not only what it was asked for. */
const SOURCES = [
  'src',
  'page',
  'schema',
  'templates',
  'bin/dev',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
];

/** The file in dist/ that keeps both names. */
export const STAMP = 'made-from.txt';

/** Taken before a build begins, so that what changes meanwhile is built the next time. */
export function sourcesId(root) {
  return idOf(root, SOURCES, process.version);
}

/** What `dist` holds, when it is whole: a file that is lost or changed gives another name. */
export function productsId(dist) {
  return idOf(dist, ['.'], '');
}

/** Whether dist/ is what a build would give now. */
export function isBuilt(root) {
  const dist = path.join(root, 'dist');
  try {
    return readFileSync(path.join(dist, STAMP), 'utf8') === stampOf(sourcesId(root), productsId(dist));
  } catch {
    return false;
  }
}

export function stampOf(sources, products) {
  return `${sources}\n${products}\n`;
}

function idOf(root, places, seed) {
  const hash = createHash('sha256').update(seed);
  for (const file of places.flatMap((place) => filesIn(root, place))) {
    const content = readFileSync(path.join(root, file));
    hash.update(`\n${file}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

function filesIn(root, place) {
  const entries = listed(path.join(root, place));
  if (!entries) return [place];
  return entries
    .filter((entry) => entry.isFile() && entry.name !== STAMP)
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

function listed(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}
