// The licences of all that a package of the program carries, as one text.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bundledPackages, readNotices } from './bundled.mjs';

const RULE = '-'.repeat(80);

/** LICENSES.txt: the program's own licence, then each library and each part that is no library. */
export function licencesText(root) {
  const read = (file) => readFileSync(path.join(root, file), 'utf8').trim();
  const packages = bundledPackages(root);
  const parts = readNotices(root).parts;
  const sections = [
    [
      'lansplan carries the libraries and parts below. Its own licence comes first.',
      `${packages.length} libraries, ${parts.length} parts.`,
      '',
      read('LICENSE'),
    ],
    ...packages.map(sectionOf),
    ...parts.map((part) => [
      `${part.name}: ${part.of}`,
      ...held(part),
      ...(part.text === undefined ? [] : ['', read(part.text)]),
    ]),
  ];
  return `${sections.map((lines) => lines.join('\n')).join(`\n\n${RULE}\n\n`)}\n`;
}

/** The libraries alone, for what stands beside the program. */
export function librariesText(packages) {
  const head = `${packages.length} libraries stand in this extension, beside those of the program in its own folder.`;
  return `${[[head], ...packages.map(sectionOf)].map((lines) => lines.join('\n')).join(`\n\n${RULE}\n\n`)}\n`;
}

function sectionOf({ name, version, licence, author, texts, inside }) {
  if (texts.length === 0 && licence !== 'MIT')
    throw new Error(`${name} holds no text of its licence ${licence}`);
  const bare = `Its package states the licence ${licence} and holds no text of it; the words of the MIT License stand first in this file.`;
  const own = texts.length > 0 ? texts : [author ? `${bare}\nAuthor: ${author}` : bare];
  const held =
    inside.length === 0
      ? []
      : ['', `Its makers have bundled parts of these packages into it: ${inside.join(', ')}.`];
  return [`${name} ${version} (${licence})`, '', own.join('\n\n'), ...held];
}

function held({ holder, licence, address }) {
  return [`Copyright: ${holder}`, `Licence: ${licence ?? 'see the address'}`, address];
}
