// Makes the extension for VS Code, with the program in it, as one .vsix: a zip with two lists of what it holds. Nothing is fetched.
//
//   node bin/dev/vsix.mjs [FOLDER]     into FOLDER, `release` when none is said
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { zipSync } from 'fflate';
import { foldersIn, packagesIn } from './bundled.mjs';
import { librariesText } from './licences.mjs';
import { layPackage, readManifest } from './shipped.mjs';

/** What the program's folder holds that an editor has no use for. */
const NOT_NEEDED = [/^\.github\//, /^bin\//, /^README\.md$/, /^CHANGELOG\.md$/];

/** Makes the extension and gives its path. */
export async function makeExtension(root, into) {
  mkdirSync(into, { recursive: true });
  const { name, version } = readManifest(root);
  const place = path.join(into, `${name}-${version}.vsix`);
  writeFileSync(place, zipped(await filesFor(root, version)));
  return place;
}

/** Every file of the extension, by its name in the zip. */
async function filesFor(root, version) {
  const home = path.join(root, 'editors', 'vscode');
  const read = (name) => readFileSync(path.join(home, name));
  const manifest = { ...JSON.parse(read('manifest.json').toString('utf8')), version };
  const { code, libraries } = await bundled(root, home);
  const files = new Map([
    ['extension/package.json', text(`${JSON.stringify(manifest, undefined, 2)}\n`)],
    ['extension/README.md', read('README.md')],
    ['extension/LICENSE.txt', readFileSync(path.join(root, 'LICENSE'))],
    ['extension/LICENSES.txt', text(libraries)],
    ['extension/extension.cjs', code],
    ...programFiles(root),
    ['extension.vsixmanifest', text(listFor(manifest))],
  ]);
  return files.set('[Content_Types].xml', text(typesOf([...files.keys()])));
}

/** The extension's own code with the library that speaks the protocol; VS Code itself gives `vscode`. */
async function bundled(root, home) {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: [path.join(home, 'extension.ts')],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode'],
    legalComments: 'none',
    logLevel: 'warning',
  });
  const folders = [...new Set(foldersIn(metafile))];
  return { code: outputFiles[0].contents, libraries: librariesText(packagesIn(root, folders)) };
}

function programFiles(root) {
  const laid = mkdtempSync(path.join(tmpdir(), 'lansplan-'));
  try {
    layPackage(root, laid);
    return readdirSync(laid, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(laid, file).split(path.sep).join('/'), readFileSync(file)])
      .filter(([name]) => !NOT_NEEDED.some((pattern) => pattern.test(name)))
      .map(([name, bytes]) => [`extension/program/${name}`, bytes]);
  } finally {
    rmSync(laid, { recursive: true });
  }
}

/** The list by which VS Code knows what it installs. */
function listFor({ name, displayName, description, version, publisher, keywords, categories, engines }) {
  const property = (id, value) =>
    `      <Property Id="Microsoft.VisualStudio.Code.${id}" Value="${escaped(value)}" />`;
  const asset = (type, place) =>
    `    <Asset Type="Microsoft.VisualStudio.${type}" Path="extension/${place}" Addressable="true" />`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">',
    '  <Metadata>',
    `    <Identity Language="sv-SE" Id="${name}" Version="${version}" Publisher="${publisher}" />`,
    `    <DisplayName>${escaped(displayName)}</DisplayName>`,
    `    <Description xml:space="preserve">${escaped(description)}</Description>`,
    `    <Tags>${escaped(keywords.join(','))}</Tags>`,
    `    <Categories>${escaped(categories.join(','))}</Categories>`,
    '    <GalleryFlags>Public</GalleryFlags>',
    '    <License>extension/LICENSE.txt</License>',
    '    <Properties>',
    property('Engine', engines.vscode),
    property('ExtensionDependencies', ''),
    property('ExtensionPack', ''),
    property('ExtensionKind', 'workspace'),
    '    </Properties>',
    '  </Metadata>',
    '  <Installation>',
    '    <InstallationTarget Id="Microsoft.VisualStudio.Code" />',
    '  </Installation>',
    '  <Dependencies />',
    '  <Assets>',
    asset('Code.Manifest', 'package.json'),
    asset('Services.Content.Details', 'README.md'),
    asset('Services.Content.License', 'LICENSE.txt'),
    '  </Assets>',
    '</PackageManifest>',
    '',
  ].join('\n');
}

/** The kind of every ending that a name in the zip has, as the format asks. */
function typesOf(names) {
  const endings = new Set(names.map((name) => path.posix.extname(name).slice(1)).filter(Boolean));
  const kinds = {
    json: 'application/json',
    vsixmanifest: 'text/xml',
    md: 'text/markdown',
    txt: 'text/plain',
  };
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    ...[...endings]
      .sort()
      .map(
        (one) =>
          `  <Default Extension=".${one}" ContentType="${kinds[one] ?? 'application/octet-stream'}" />`,
      ),
    '</Types>',
    '',
  ].join('\n');
}

function escaped(words) {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function text(words) {
  return Buffer.from(words, 'utf8');
}

/** By name, in one form of its letters, with one day for all: the same bytes whenever and wherever. */
function zipped(files) {
  const entries = [...files]
    .map(([name, bytes]) => [name.normalize('NFC'), new Uint8Array(bytes)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => [name, [bytes, { os: 3, attrs: 0o100644 << 16 }]]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = path.resolve(fileURLToPath(import.meta.url), '../../..');
  const [into = path.join(root, 'release')] = process.argv.slice(2);
  process.stdout.write(`${await makeExtension(root, into)}\n`);
}
