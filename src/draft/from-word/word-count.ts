import type { SourceText } from '../../diagnostics/index.ts';
import { LIMITS, parseMarkdown, parseYaml, type YamlValue } from '../../parse/index.ts';
import type { DraftFile } from '../next-year.ts';
import type { Taking } from './taking.ts';

/** Words as they are compared: letters and figures, whatever signs and spaces stand between them. */
function countable(words: string): readonly string[] {
  return words
    .normalize('NFKC')
    .replace(/[\u00ad\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The words of each file, read again as `check` reads them; the path of one that cannot be. */
export type ReadAgain =
  | { readonly words: readonly string[] }
  | { readonly words?: undefined; readonly path: string };

/** What is larger than a file of a plan may be cannot be read again, and nobody could go on with it. */
export function readAgain(files: readonly DraftFile[]): ReadAgain {
  const all: string[] = [];
  for (const file of files) {
    const words = isTooLarge(file) ? undefined : wordsOfFile(file);
    if (words === undefined) return { path: file.path };
    all.push(words);
  }
  return { words: all };
}

function isTooLarge({ text }: DraftFile): boolean {
  return text.length > LIMITS.fileBytes / 2 && new TextEncoder().encode(text).length > LIMITS.fileBytes;
}

/**
 * Holds the words of the Word file, as its XML has them, against those of the files that were made of it and against what has been said of
 * the rest. Whatever then lacks is told at its line.
 */
export function tellLost(
  inFiles: readonly string[],
  taking: Taking,
): { readonly words: number; readonly lost: number } {
  const pool = new Map<string, number>();
  const put = (words: string) => {
    for (const word of countable(words)) pool.set(word, (pool.get(word) ?? 0) + 1);
  };
  for (const words of inFiles) put(words);
  for (const { data } of taking.findings)
    for (const value of Object.values(data as object)) if (typeof value === 'string') put(value);
  for (const { words } of taking.became) put(words);
  let words = 0;
  let lost = 0;
  for (const [i, line] of taking.document.raw.entries()) {
    const missing: string[] = [];
    for (const word of countable(line)) {
      words += 1;
      const left = pool.get(word) ?? 0;
      if (left === 0) missing.push(word);
      else pool.set(word, left - 1);
    }
    lost += missing.length;
    if (missing.length > 0) taking.tell('word/lost', i + 1, { words: missing.join(' ') });
  }
  return { words, lost };
}

/** Everything that somebody wrote in a file: its text, comments too, and its fields without ids. Undefined where it cannot be read. */
function wordsOfFile({ path, text }: DraftFile): string | undefined {
  const source: SourceText = { path, text };
  if (path.endsWith('.yaml')) {
    const tree = parseYaml(source).value?.tree;
    return tree && [...valuesIn(tree.data ?? null), ...commentsIn(text)].join(' ');
  }
  const { value } = parseMarkdown(source);
  if (value?.front === undefined || value.body === undefined) return undefined;
  const front = text.slice(0, text.indexOf('\n---\n', 3) + 1);
  return [...valuesIn(value.front.data ?? null), ...commentsIn(front), ...textsIn(value.body)].join(' ');
}

function commentsIn(yaml: string): readonly string[] {
  return yaml.split('\n').filter((line) => line.startsWith('#'));
}

/** Fields that hold ids, and no words of anybody's. */
export const ID_FIELDS = [
  'id',
  'typ',
  'slag',
  'indikatorer',
  'fokusområden',
  'numrering',
  'status',
  'senast',
  'från',
  'sikt',
];

function valuesIn(value: YamlValue, field = ''): readonly string[] {
  if (ID_FIELDS.includes(field)) return [];
  if (typeof value === 'string') return field === 'mål' ? [] : [value];
  if (value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item: YamlValue) => valuesIn(item, field));
  return Object.entries(value).flatMap(([key, inside]) => valuesIn(inside as YamlValue, key));
}

interface MarkdownNode {
  readonly type: string;
  readonly value?: string | undefined;
  readonly alt?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly children?: readonly MarkdownNode[] | undefined;
}

function textsIn(node: MarkdownNode | undefined): readonly string[] {
  if (!node) return [];
  if (node.type === 'break') return [' '];
  const own = [node.value, node.alt, node.title].filter((words) => typeof words === 'string');
  // What is said of a picture runs into no word beside it.
  if (node.type === 'image') return [` ${own.join(' ')} `];
  // Marks and pieces of a word stand side by side; blocks do not.
  const inside = (node.children ?? []).flatMap(textsIn);
  const isBlock = node.children?.some(({ type }) => type === 'text') ?? false;
  return [...own, isBlock ? inside.join('') : inside.join('\n')].filter((words) => words !== '');
}
