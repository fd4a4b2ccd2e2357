// What npm runs after `npm ci`, and before it packs a clone of this repository for whoever installs it by its git address.
// A global install of that kind (`npm install --global git+…`, which pre-commit resembles) forgets the build's tools and puts
// a link to the clone, which soon goes, where the package is to stand (npm/cli#8440). Both are mended here.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(fileURLToPath(import.meta.url), '../../..');
const { npm_config_cache: cache, npm_config_global_prefix: prefix, npm_execpath: npm } = process.env;

if (!existsSync(path.join(root, 'node_modules', 'esbuild'))) fetchTools();
await import('./build.mjs');
if (isClone()) makeRoom();

/** By the lockfile, into the clone itself whatever the outer install was asked for, and with nobody's install scripts. */
function fetchTools() {
  const words = ['ci', '--ignore-scripts', '--include=dev', '--no-global', '--no-progress'];
  // npm packs what it reads on standard output; what is said here is for people.
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const fetched = () =>
    npm?.endsWith('.js')
      ? spawnSync(process.execPath, [npm, ...words], options)
      : spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
  // The outer npm may still be writing in the folder that this one clears (ENOTEMPTY), so that it is worth another try.
  for (let tries = 3; tries > 0; tries -= 1) if (fetched().status === 0) return;
  throw new Error('the tools of the build could not be fetched');
}

/** Whether npm has cloned the repository for itself, which is never so for a folder that somebody works in. */
function isClone() {
  return cache !== undefined && existsSync(cache) && isInside(realpathSync(root), realpathSync(cache));
}

function isInside(place, folder) {
  return place.startsWith(folder + path.sep);
}

/** The link goes, and an empty folder takes its place, into which npm then unpacks the package. */
function makeRoom() {
  if (prefix === undefined) return;
  const { name } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const place = path.join(prefix, process.platform === 'win32' ? '' : 'lib', 'node_modules', name);
  const link = lstatSync(place, { throwIfNoEntry: false });
  if (!link?.isSymbolicLink() || realpathSync(place) !== realpathSync(root)) return;
  rmSync(place);
  mkdirSync(place);
}
