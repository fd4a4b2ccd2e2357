import type { Finding, SourceText } from '../diagnostics/index.ts';
import { decode, parseFront, parseYaml, type YamlTree } from '../parse/index.ts';
import { type StoredText, storedText } from './stored-text.ts';

/** A file as far as a change must know it. */
export interface ReadFile {
  readonly source: SourceText;
  readonly stored: StoredText;
  readonly tree: YamlTree;
  readonly yamlEnd: number;
  /** Where the text below the front matter begins; a data file has none. */
  readonly bodyStart: number | undefined;
  /** What is wrong with how it is written. A change must not add to it. */
  readonly faults: readonly Finding[];
}

/** Reads a file as it is stored; undefined where its fields cannot be read. */
export function readFile(path: string, raw: string): ReadFile | undefined {
  const { value: source, findings: said } = decode(path, new TextEncoder().encode(raw));
  // A file of nothing is a file to fill.
  if (source === undefined || said.some(({ code }) => code !== 'file/empty')) return undefined;
  const stored = storedText(raw, source.text);
  if (!path.endsWith('.md')) {
    const { value, findings } = parseYaml(source);
    if (value?.tree === undefined) return undefined;
    const yamlEnd = source.text.length;
    return { source, stored, tree: value.tree, yamlEnd, bodyStart: undefined, faults: findings };
  }
  const { value, findings } = parseFront(source);
  if (value?.front === undefined) return undefined;
  const { front: tree, yaml, bodyStart } = value;
  return { source, stored, tree, yamlEnd: yaml.end, bodyStart, faults: findings };
}

/** The text below the front matter. */
export function bodyOf({ source, bodyStart }: ReadFile): string {
  return bodyStart === undefined ? '' : source.text.slice(bodyStart);
}

/** Whether nothing is wrong with how a file is written that was not wrong before. */
export function isNoWorse(before: readonly Finding[], after: readonly Finding[]): boolean {
  const left = new Map<string, number>();
  for (const found of before) left.set(nameOf(found), (left.get(nameOf(found)) ?? 0) + 1);
  return after.every((found) => {
    const name = nameOf(found);
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count > 0;
  });
}

function nameOf({ code, data }: Finding): string {
  return `${code} ${JSON.stringify(data)}`;
}
