// What leaves this repository, as a folder: the program as one package that needs no other. The tarball and the folders for
// Windows and Linux are made of it.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { licencesText } from './licences.mjs';
import { isBuilt } from './made-from.mjs';
import { billOfMaterials } from './sbom.mjs';

/** The program as it runs. Machine code (`*.cache`) stays at home: it fits one version of Node on one kind of machine. */
const PROGRAM = [
  '.github/actions/plan-check',
  'bin/package.json',
  'bin/plan.js',
  'dist/any-markdown.cjs',
  'dist/any-png.cjs',
  'dist/any-yaml.cjs',
  'dist/data',
  'dist/docx.cjs',
  'dist/page.css',
  'dist/page.js',
  'dist/word.cjs',
  'dist/pdf.cjs',
  'dist/plan.cjs',
  'dist/program.cjs',
  'dist/start.cjs',
  'schema',
  'templates',
];
const WORDS = ['CHANGELOG.md', 'LICENSE', 'README.md'];
/** What of the manifest means something to those who install it; the rest is for builders. */
const FIELDS = ['name', 'version', 'description', 'keywords', 'license', 'type', 'engines', 'bin'];

/** Lays the package in `folder`, which is emptied first. `runtime`: see `billOfMaterials`. */
export function layPackage(root, folder, runtime) {
  if (!isBuilt(root)) throw new Error('dist/ is not what a build would give: npm run build');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of [...PROGRAM, ...WORDS])
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  const write = (name, text) => writeFileSync(path.join(folder, name), text);
  write('package.json', `${JSON.stringify(manifestOf(root), undefined, 2)}\n`);
  write('LICENSES.txt', licencesText(root));
  write('sbom.cdx.json', billOfMaterials(root, runtime));
}

/** The repository's manifest without its dependencies: all of them are in the bundles. */
function manifestOf(root) {
  const manifest = readManifest(root);
  return Object.fromEntries(FIELDS.flatMap((name) => (name in manifest ? [[name, manifest[name]]] : [])));
}

export function readManifest(root) {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
}
