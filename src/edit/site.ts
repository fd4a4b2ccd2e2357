import type { YamlTree, YamlValue } from '../parse/index.ts';
import { pointerOf, valueAt } from './pointer.ts';
import type { ReadFile } from './read-file.ts';
import type { Splice } from './wish.ts';
import { type Layout, layoutOf } from './written-value.ts';

/** The YAML of one file, where something is to be changed. Offsets count in the file's text. */
export interface Site {
  readonly text: string;
  readonly tree: YamlTree;
  /** Where the YAML ends: a file without fields is filled there. */
  readonly yamlEnd: number;
  readonly layout: Layout;
}

export type Steps = readonly string[];

export function siteOf(file: ReadFile): Site {
  const { text } = file.source;
  return { ...file, text, layout: layoutOf(text.slice(0, file.yamlEnd)) };
}

export function insertAt(at: number, words: string): Splice {
  return { start: at, end: at, words };
}

export function dataAt({ tree }: Site, steps: Steps): YamlValue | undefined {
  return valueAt(tree.data, steps);
}

/** The names of a map's fields, or the numbers of a list's items, as they stand in the file. */
export function entriesOf(site: Site, steps: Steps): readonly string[] {
  const data = dataAt(site, steps);
  if (data === null || typeof data !== 'object') return [];
  const names = Object.keys(data);
  // JavaScript puts names that are whole numbers first; in the file they stand where they stand.
  return names.sort((a, b) => startOf(site, [...steps, a]) - startOf(site, [...steps, b]));
}

/** Where a value begins. */
export function valueStart({ tree }: Site, steps: Steps): number {
  return tree.at(pointerOf(steps)).start;
}

/** Where a value's last sign ends; where there is no value, its name's colon, or its dash. */
export function valueEnd(site: Site, steps: Steps): number {
  const { tree, text } = site;
  if (dataAt(site, steps) === null) return emptyEnd(site, steps);
  const { start, end } = tree.at(pointerOf(steps));
  return start + text.slice(start, end).trimEnd().length;
}

/** Where the name of a field begins, or the text of an item. */
export function startOf(site: Site, steps: Steps): number {
  return isItem(site, steps) ? valueStart(site, steps) : site.tree.at(pointerOf(steps), 'key').start;
}

export function isItem(site: Site, steps: Steps): boolean {
  return Array.isArray(dataAt(site, steps.slice(0, -1)));
}

/** Behind the colon of a field that stands in the file. */
export function afterColon({ tree, text }: Site, steps: Steps): number | undefined {
  const { end } = tree.at(pointerOf(steps), 'key');
  const colon = /^[ \t]*:/.exec(text.slice(end, end + 200));
  return colon ? end + colon[0].length : undefined;
}

function emptyEnd(site: Site, steps: Steps): number {
  if (isItem(site, steps)) return (dashOf(site, steps) ?? valueStart(site, steps)) + 1;
  return afterColon(site, steps) ?? site.tree.at(pointerOf(steps), 'key').end;
}

/** Whether a value is written with `[ ]` or `{ }`, or stands inside such. */
export function isFlow(site: Site, steps: Steps): boolean {
  for (let length = 0; length <= steps.length; length++) {
    const above = steps.slice(0, length);
    const data = dataAt(site, above);
    if (data === null || typeof data !== 'object') continue;
    if (/[[{]/.test(site.text[valueStart(site, above)] ?? '')) return true;
  }
  return false;
}

/** Where the dash of an item stands; undefined where it cannot be told. */
export function dashOf(site: Site, steps: Steps): number | undefined {
  const { text } = site;
  const start = valueStart(site, steps);
  let from = lineStart(text, start);
  const before = /-(?:[ \t]+(?:[&!]\S*[ \t]+)*)?$/.exec(text.slice(from, start));
  if (before) return from + before.index;
  while (from > 0) {
    const to = from - 1;
    from = lineStart(text, to);
    const line = text.slice(from, to);
    const dash = /^[ -]*-(?=[ \t]*(?:[&!]\S*[ \t]*)?(?:#.*)?$)/.exec(line);
    if (dash) return from + dash[0].length - 1;
    if (!/^\s*(?:#.*)?$/.test(line)) return undefined;
  }
  return undefined;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** The end of a line, before its line feed. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** How far in a place stands on its line. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** Whether nothing but spaces stands before a place on its line. */
export function beginsLine(text: string, at: number): boolean {
  return /^ *$/.test(text.slice(lineStart(text, at), at));
}

/** The lines of an entry of a block, from its name or dash; undefined where its first line holds something before it. */
export function linesOf(
  site: Site,
  steps: Steps,
): { readonly start: number; readonly end: number } | undefined {
  const first = isItem(site, steps) ? dashOf(site, steps) : startOf(site, steps);
  if (first === undefined || !beginsLine(site.text, first)) return undefined;
  return { start: lineStart(site.text, first), end: lineEnd(site.text, valueEnd(site, steps)) };
}

/** The first line of the notes that stand right above an entry, as far in as itself. */
export function withNotesAbove({ text }: Site, start: number): number {
  const indent = /^ */.exec(text.slice(start, start + 1000))![0];
  let first = start;
  while (first > 0) {
    const above = lineStart(text, first - 1);
    const line = text.slice(above, first - 1);
    if (!line.startsWith(`${indent}#`)) break;
    first = above;
  }
  return first;
}
