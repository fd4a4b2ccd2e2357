// Makes lansplan-windows-x64.zip and lansplan-linux-x64.zip: folders with the program and the Node that runs it, where
// nothing is installed and no rights are asked for.
//
//   node bin/dev/portable.mjs [FOLDER [PLATFORM]]     into FOLDER, `release` when none is said; --level 1 packs fast and not small
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { fileOf, runtimeFor } from './runtime.mjs';
import { layPackage, readManifest } from './shipped.mjs';

/** What stands beside the program: the name in the folder, the file here, and how its lines end. */
const PLATFORMS = {
  'windows-x64': {
    node: 'node.exe',
    crlf: true,
    words: { 'LÄS MIG.txt': 'LÄS MIG windows.txt', 'plan.cmd': 'plan.cmd', 'Starta.cmd': 'Starta.cmd' },
  },
  'linux-x64': { node: 'node', crlf: false, words: { 'LÄS MIG.txt': 'LÄS MIG linux.txt', plan: 'plan' } },
};
const EXECUTABLE = ['plan', 'program/node'];

/** Makes the zips and gives their paths. */
export function makePortables(root, into, platforms = Object.keys(PLATFORMS), level = 9) {
  mkdirSync(into, { recursive: true });
  return platforms.map((platform) => {
    const place = path.join(into, `lansplan-${platform}.zip`);
    writeFileSync(place, zipped(filesFor(root, platform), level));
    return place;
  });
}

/** Every file of a platform's folder, by its name in it. */
function filesFor(root, platform) {
  const { node, crlf, words } = PLATFORMS[platform];
  const runtime = runtimeFor(root, platform);
  const files = new Map(programFiles(root, runtime));
  files.set(`program/${node}`, fileOf(root, runtime, runtime.program));
  // The package for Windows has left the licence out; it is the same for every platform of a version.
  const licensed = runtimeFor(root, 'linux-x64');
  files.set('program/LICENSE-node.txt', fileOf(root, licensed, licensed.licence));
  const values = { version: readManifest(root).version, node: runtime.version };
  for (const [name, source] of Object.entries(words)) {
    const text = readNamed(path.join(root, 'bin', 'dev', 'portable'), source);
    const filled = text.replace(/\{(version|node)\}/g, (_, word) => values[word]);
    // Windows' own Notepad reads UTF-8 for certain by its mark; a batch file must not have one.
    const marked = crlf && name.endsWith('.txt') ? `\uFEFF${filled}` : filled;
    files.set(name, Buffer.from(crlf ? marked.replaceAll('\n', '\r\n') : marked));
  }
  return files;
}

function programFiles(root, runtime) {
  const laid = mkdtempSync(path.join(tmpdir(), 'lansplan-'));
  try {
    layPackage(root, laid, runtime);
    return readdirSync(laid, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [`program/${path.relative(laid, file).split(path.sep).join('/')}`, readFileSync(file)]);
  } finally {
    rmSync(laid, { recursive: true });
  }
}

/** By name, in one form of its letters, with one day for all: the same bytes whenever and wherever. */
function zipped(files, level) {
  const named = [...files].map(([name, bytes]) => [name.normalize('NFC'), bytes]);
  const entries = named
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => {
      const mode = EXECUTABLE.includes(name) ? 0o755 : 0o644;
      return [`lansplan/${name}`, [bytes, { os: 3, attrs: (0o100000 | mode) << 16 }]];
    });
  return zipSync(Object.fromEntries(entries), { level, mtime: new Date(1980, 0, 1) });
}

/** A disk may store the Ä in another way than this file does. */
function readNamed(folder, wanted) {
  const name = readdirSync(folder).find((file) => file.normalize('NFC') === wanted);
  return readFileSync(path.join(folder, name), 'utf8');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = path.resolve(fileURLToPath(import.meta.url), '../../..');
  const { values, positionals } = parseArgs({
    options: { level: { type: 'string' } },
    allowPositionals: true,
  });
  const [into = path.join(root, 'release'), ...platforms] = positionals;
  const level = values.level === undefined ? undefined : Number(values.level);
  for (const place of makePortables(root, into, platforms.length > 0 ? platforms : undefined, level))
    process.stdout.write(`${place}\n`);
}
