import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Every file of the program, from the project's root, with `/`. */
export const files: readonly string[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.split(path.sep).join('/')}`)
  .filter((file) => file.endsWith('.ts'));

const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

export const imports: readonly Import[] = files.flatMap(importsOf);

export function textOf(file: string): string {
  return texts.get(file)!;
}

/** A file without comments: a comment may name a year. */
export function codeOf(file: string): string {
  return textOf(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');
}

function importsOf(file: string): Import[] {
  const text = textOf(file).replace(/\/\*[\s\S]*?\*\//g, '');
  const statements = text.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  const dynamic = text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g);
  const required = text.matchAll(/\brequire\(\s*'([^']+)'\s*\)/g);
  return [
    ...[...statements].map((match) => ({ from: file, to: match[2]!, typeOnly: match[1] !== undefined })),
    ...[...dynamic, ...required].map((match) => ({ from: file, to: match[1]!, typeOnly: false })),
  ];
}

export function roomOf(file: string): string {
  return file.split('/')[1]!;
}

/** Where a relative import leads, from the project's root. */
export function targetOf({ from, to }: Import): string {
  return path.posix.normalize(path.posix.join(path.posix.dirname(from), to));
}

/** The imports that stay inside a room, with the paths below it. */
export const inside = imports.flatMap((use) => {
  const to = targetOf(use);
  const room = roomOf(use.from);
  if (!use.to.startsWith('.') || !to.startsWith(`src/${room}/`)) return [];
  const below = (file: string) => file.slice(`src/${room}/`.length);
  return [{ room, from: below(use.from), to: below(to) }];
});
