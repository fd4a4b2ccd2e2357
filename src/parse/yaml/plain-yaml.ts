import { lettered } from '../../diagnostics/index.ts';
import type { SpanOf } from './traps.ts';
import type { Branch, Entry, YamlValue } from './tree.ts';

/**
 * Reads the YAML that authors nearly always write, one fact a line, some ten times as fast as the library: keys of one
 * word, texts of one line, lists of words in brackets, block maps and block lists, and remarks on lines of their own.
 *
 * It knows nothing of faults. Whatever is not plainly of that kind (an escape, a `#` after a word, a tab, an empty value, a second
 * colon, an odd indentation, a key twice) makes it give up, and the library reads the text from its beginning and says what
 * is wrong. A test holds its trees against the library's for every file there is.
 */
export function readPlainYaml(text: string, span: SpanOf): Branch | undefined {
  const lines = readLines(text);
  if (lines === undefined || lines.length === 0) return undefined;
  const walk: Walk = { lines, span, at: 0 };
  const root = lines[0]!.column === 0 ? collectionAt(0, walk) : undefined;
  return root !== undefined && walk.at === lines.length ? root : undefined;
}

interface Line {
  /** Of the key, the dash or the text; moved past the dash when that has been read. */
  column: number;
  dash: boolean;
  /** Offset of the line's first sign that is no space; moved in the same way. */
  start: number;
  readonly key: string | undefined;
  readonly keyStart: number;
  /** Empty where the value is what stands on the lines below. */
  readonly value: string;
  readonly valueStart: number;
}

interface Walk {
  readonly lines: readonly Line[];
  readonly span: SpanOf;
  at: number;
}

const LINE = lettered(
  String.raw`( *)(- )?(?:([\p{L}\p{N}][\p{L}\p{N}_-]*):(?: |(?=\n|$)))?([^\n]*)(?:\n|$)`,
  'uy',
);
/** Begins with no sign of YAML's own, and holds nothing that ends a text. */
const TEXT = lettered(String.raw`^[\p{L}\p{N}(–—”»§+./](?:[^#:]|:(?=[^ ])|(?<! )#)*$`, 'u');
/** In quotes of either kind, with none of them inside, and nothing that an escape could be. */
const QUOTED = /^(?:"[^"\\]+"|'[^']+')$/;
const WORDS = lettered(
  String.raw`^\[(?:[\p{L}\p{N}][\p{L}\p{N}-]*(?:, [\p{L}\p{N}][\p{L}\p{N}-]*)*)?\]$`,
  'u',
);
const WORD = lettered(String.raw`[\p{L}\p{N}-]+`, 'gu');
/** Signs that YAML or Unicode reads as something else than themselves; spaces of any kind before a line's end; marks of documents. */
const ODD = /(?!\n)[\p{Cc}\u2028\u2029\ufeff]|[^\S\n](?:\n|$)|^(?:---|\.\.\.)/mu;
/** YAML lets no key be longer than 1,024 letters. */
const LONGEST_KEY = 1000;
/** YAML's word for nothing. */
const NOTHING = /^(?:null|Null|NULL)$|[[ ](?:null|Null|NULL)[\],]/;
/** Levels below which nobody writes; the library holds what is deeper against the limit. */
const DEPTH = 20;

function readLines(text: string): Line[] | undefined {
  if (ODD.test(text) || text.normalize('NFC') !== text) return undefined;
  const lines: Line[] = [];
  // The library lets what stands above reach to the last remark that is as far in, whatever remarks come after it.
  let remark = false;
  const dashes = new Set<number>();
  const pattern = LINE(text);
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const from = pattern.lastIndex;
    const [, spaces, dash, key, value] = pattern.exec(text)! as unknown as [
      string,
      string,
      ...(string | undefined)[],
    ];
    if (key === undefined && value === '' && dash === undefined && spaces === '') continue;
    if (text[from + spaces.length] === '#') {
      remark ||= spaces !== '';
      continue;
    }
    // So too after a list that is as far out as its key.
    if (remark && dash === undefined && dashes.has(spaces.length)) return undefined;
    remark = false;
    if (dash !== undefined) dashes.add(spaces.length);
    if (key !== undefined && key.length > LONGEST_KEY) return undefined;
    if (
      value !== '' &&
      ((!TEXT(value!).test(value!) && !WORDS(value!).test(value!) && !QUOTED.test(value!)) ||
        NOTHING.test(value!))
    )
      return undefined;
    const start = from + spaces.length;
    const keyStart = start + (dash === undefined ? 0 : 2);
    const valueStart = key === undefined ? keyStart : keyStart + key.length + 2;
    if (value === '' && key === undefined) return undefined;
    if (value!.endsWith(':')) return undefined;
    lines.push({
      column: spaces.length,
      dash: dash !== undefined,
      start,
      key,
      keyStart,
      value: value!,
      valueStart,
    });
  }
  return remark ? undefined : lines;
}

/** A list or a map whose first line has been reached. */
function collectionAt(depth: number, walk: Walk, besideKey = false): Branch | undefined {
  const line = walk.lines[walk.at]!;
  if (depth > DEPTH) return undefined;
  if (line.dash) return listAt(line.column, depth, walk, besideKey);
  return line.key === undefined ? undefined : mapAt(line.column, depth, walk);
}

function mapAt(column: number, depth: number, walk: Walk): Branch | undefined {
  const { start } = walk.lines[walk.at]!;
  const children = new Map<string, Entry>();
  for (let line = walk.lines[walk.at]; line !== undefined; line = walk.lines[walk.at]) {
    if (line.column < column) break;
    if (line.column > column || line.dash || line.key === undefined || children.has(line.key))
      return undefined;
    walk.at++;
    const branch = line.value === '' ? below(column, depth, walk) : leafOrWords(line, walk.span);
    if (branch === undefined) return undefined;
    const key = walk.span(line.keyStart, line.keyStart + line.key.length);
    children.set(line.key, { key, value: branch.span, branch });
  }
  const pairs: [string, YamlValue][] = [];
  for (const [key, { branch }] of children) pairs.push([key, branch.data]);
  // `fromEntries` defines and never assigns, so that a key named __proto__ is a key like others.
  return collection(Object.fromEntries(pairs), start, children, walk.span);
}

/** What stands under a key: further in, or a list as far out as the key. */
function below(column: number, depth: number, walk: Walk): Branch | undefined {
  const line = walk.lines[walk.at];
  if (line === undefined) return undefined;
  if (line.column > column) return collectionAt(depth + 1, walk);
  return line.column === column && line.dash ? collectionAt(depth + 1, walk, true) : undefined;
}

function listAt(column: number, depth: number, walk: Walk, besideKey: boolean): Branch | undefined {
  const { start } = walk.lines[walk.at]!;
  const children = new Map<string, Entry>();
  const data: YamlValue[] = [];
  for (let line = walk.lines[walk.at]; line !== undefined; line = walk.lines[walk.at]) {
    if (line.column < column || (besideKey && line.column === column && !line.dash)) break;
    if (line.column > column || !line.dash) return undefined;
    line.dash = false;
    line.column += 2;
    line.start += 2;
    const first = firstLineOf(line, walk.span);
    if (line.key === undefined) walk.at++;
    const branch =
      line.key === undefined ? leafOrWords(line, walk.span) : mapAt(line.column, depth + 1, walk);
    if (branch === undefined) return undefined;
    children.set(String(data.length), { key: first, value: branch.span, branch });
    data.push(branch.data);
  }
  return collection(data, start, children, walk.span);
}

/** An item has no key and shows its first line instead. */
function firstLineOf({ start, key, value, valueStart }: Line, span: SpanOf) {
  const end = value === '' ? start + key!.length + 1 : valueStart + value.length;
  return span(start, end);
}

function leafOrWords({ value, valueStart }: Line, span: SpanOf): Branch {
  const place = span(valueStart, valueStart + value.length);
  if (QUOTED.test(value)) return leaf(value.slice(1, -1), place);
  if (!value.startsWith('[')) return leaf(value, place);
  const children = new Map<string, Entry>();
  const data: string[] = [];
  for (const { 0: word, index } of value.matchAll(WORD(value))) {
    const at = span(valueStart + index, valueStart + index + word.length);
    children.set(String(data.length), { key: at, value: at, branch: leaf(word, at) });
    data.push(word);
  }
  return {
    data,
    span: place,
    children,
    height: data.length > 0 ? 2 : 1,
    size: data.length + 1,
    aliasCost: 0,
  };
}

function leaf(data: string, place: Branch['span']): Branch {
  return { data, span: place, children: NO_CHILDREN, height: 1, size: 1, aliasCost: 0 };
}

/** Of all that holds nothing more, which nearly everything is. */
const NO_CHILDREN: Branch['children'] = new Map();

/** It ends where its last value does. */
function collection(
  data: YamlValue,
  start: number,
  children: ReadonlyMap<string, Entry>,
  span: SpanOf,
): Branch {
  let height = 0;
  let size = 1;
  let last: Entry | undefined;
  for (const entry of children.values()) {
    height = Math.max(height, entry.branch.height);
    size += entry.branch.size;
    last = entry;
  }
  const from = span(start, start);
  return {
    data,
    span: { ...from, end: last?.value.end ?? from.end },
    children,
    height: height + 1,
    size,
    aliasCost: 0,
  };
}
