// Makes everything that a release is made of, from a clean tree, into release/: the package, the folders for Windows and Linux,
// the bill of materials and the checksums. Publishes nothing. From the same commit and the same npm come the same bytes.
//
//   npm run release
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from './pack.mjs';
import { makePortables } from './portable.mjs';
import { billOfMaterials } from './sbom.mjs';
import { readManifest } from './shipped.mjs';
import { makeExtension } from './vsix.mjs';

const root = path.resolve(fileURLToPath(import.meta.url), '../../..');
const into = path.join(root, 'release');

refuseUnlessClean();
refuseUnlessInstalled();
execFileSync(process.execPath, [path.join(root, 'bin/dev/build.mjs')], { stdio: 'inherit' });
rmSync(into, { recursive: true, force: true });
const { name, version } = readManifest(root);
pack(root, into);
makePortables(root, into);
await makeExtension(root, into);
writeFileSync(path.join(into, `${name}-${version}.cdx.json`), billOfMaterials(root));
writeFileSync(path.join(into, 'SHA256SUMS'), sums());
process.stdout.write(`${name} ${version}\n\n${sums()}\n${changes()}\n`);

/** What is not committed would be in the release and nowhere else. */
function refuseUnlessClean() {
  const changed = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  if (changed !== '') refuse(`the tree is not clean:\n${changed}`);
}

/** What is bundled is what stands in node_modules, which must be what the lockfile names. */
function refuseUnlessInstalled() {
  const read = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  const installed = read('node_modules/.package-lock.json');
  const differing = Object.entries(read('package-lock.json')).filter(
    ([place, { integrity, optional }]) =>
      place !== '' && !optional && installed[place]?.integrity !== integrity,
  );
  if (differing.length > 0) refuse(`npm ci first: ${differing.map(([place]) => place).join(', ')}`);
}

/** As `sha256sum --check SHA256SUMS` reads them. */
function sums() {
  const files = readdirSync(into).filter((file) => file !== 'SHA256SUMS');
  const sum = (file) =>
    createHash('sha256')
      .update(readFileSync(path.join(into, file)))
      .digest('hex');
  return files
    .sort()
    .map((file) => `${sum(file)}  ${file}\n`)
    .join('');
}

/** The changelog's part about this version, or what is not released yet when the version has none. */
function changes() {
  const parts = readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8').split(/^(?=## )/m);
  const titled = (title) => parts.find((part) => part.startsWith(`## ${title}`));
  const own = titled(version) ?? titled('Unreleased');
  if (own === undefined) refuse(`CHANGELOG.md has no part about ${version}`);
  return own.trim();
}

function refuse(why) {
  process.stderr.write(`release: ${why}\n`);
  process.exit(2);
}
