// Packs the program as it is published: lansplan-<version>.tgz, which installs nothing beside itself. Publishing is
// `npm publish` of that file and done by nobody here.
//
//   node bin/dev/pack.mjs [FOLDER]     into FOLDER, `release` when none is said
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { layPackage, readManifest } from './shipped.mjs';

/** Gives the path of the tarball. */
export function pack(root, into) {
  const laid = mkdtempSync(path.join(tmpdir(), 'lansplan-'));
  try {
    layPackage(root, laid);
    mkdirSync(into, { recursive: true });
    execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', path.resolve(into)], {
      cwd: laid,
      shell: process.platform === 'win32',
    });
  } finally {
    rmSync(laid, { recursive: true });
  }
  const { name, version } = readManifest(root);
  return path.join(into, `${name}-${version}.tgz`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = path.resolve(fileURLToPath(import.meta.url), '../../..');
  process.stdout.write(`${pack(root, process.argv[2] ?? path.join(root, 'release'))}\n`);
}
