// Which packages stand in the bundles, with what is known of each: the one list behind the licences and the bill of materials.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const INSTALLED = 'node_modules/';

/** The packages' folders that esbuild took files from, as `node_modules/linebreak/node_modules/base64-js`. */
export function foldersIn({ inputs }) {
  return Object.keys(inputs).flatMap((file) => {
    const at = file.lastIndexOf(INSTALLED);
    if (at < 0) return [];
    return [file.slice(0, at + INSTALLED.length) + packageOf(file.slice(at + INSTALLED.length))];
  });
}

/** Every package of the bundles, in order of name and version, after a build. */
export function bundledPackages(root) {
  return packagesIn(root, JSON.parse(readFileSync(path.join(root, 'dist', 'bundled.json'), 'utf8')));
}

/** What is known of the packages in some folders of node_modules. */
export function packagesIn(root, folders) {
  const { packages: locked } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const notices = readNotices(root);
  return folders.map((folder) => readPackage(root, folder, locked, notices)).sort(byName);
}

/** What no package.json tells: licences that are stated elsewhere, and parts that are no package. */
export function readNotices(root) {
  return JSON.parse(readFileSync(path.join(root, 'bin', 'dev', 'notices.json'), 'utf8'));
}

function readPackage(root, folder, locked, notices) {
  const place = path.join(root, folder);
  const { name, version, license, author, dependencies = {} } = readJson(path.join(place, 'package.json'));
  const licence = license ?? notices.licences[name];
  if (typeof licence !== 'string')
    throw new Error(`${name} states no licence: look, and write it in notices.json`);
  return {
    folder,
    name,
    version,
    licence,
    author: typeof author === 'string' ? author : author?.name,
    integrity: locked[folder]?.integrity,
    needs: Object.keys(dependencies),
    texts: licenceTexts(place),
    inside: namesInside(place, notices.bundlers.includes(name)),
  };
}

function licenceTexts(place) {
  const files = readdirSync(place).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  return files
    .sort()
    .map((file) => readFileSync(path.join(place, file), 'utf8').replaceAll('\r\n', '\n').trim());
}

/** A package that was bundled by its own makers names what it holds in the comments of its files. */
function namesInside(place, isBundle) {
  if (!isBundle) return [];
  const text = readFileSync(path.join(place, 'dist', 'index.mjs'), 'utf8');
  const names = [...text.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)].map((match) => match[1]);
  return [...new Set(names)].sort();
}

function packageOf(inside) {
  return inside.split('/', inside.startsWith('@') ? 2 : 1).join('/');
}

function byName(a, b) {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1;
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
