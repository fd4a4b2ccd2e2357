import {
  bindPlan,
  type FileEntry,
  itemsWithoutId,
  type PlanFolder,
  readDocuments,
  readOutline,
  type World,
} from '../../bind/index.ts';
import { type Finding, type SourceText, type Span, shownPath } from '../../diagnostics/index.ts';
import { RESERVED_NAMES } from '../../model/index.ts';
import {
  decode,
  type MarkdownDocument,
  parseMarkdown,
  type YamlTree,
  type YamlValue,
} from '../../parse/index.ts';
import { freeId, idOf } from './id-of.ts';
import { type Insertion, inserted, insertionsFor } from './insertions.ts';

/** A file with ids written into it. `bytes` differs from what stands there only by what was put in. */
export interface FileWithIds {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly after: SourceText;
  readonly added: readonly AddedId[];
}

interface AddedId {
  readonly id: string;
  /** Lines of the new text that show it, from 1. */
  readonly lines: readonly [first: number, last: number];
}

export interface ProposedIds {
  readonly files: readonly FileWithIds[];
  /** Items that cannot be given an id without being rewritten. */
  readonly left: readonly Span[];
  /** Files that cannot be read. An id may stand in them, so nothing is proposed at all. */
  readonly unread: readonly string[];
  readonly sources: ReadonlyMap<string, SourceText>;
}

/**
 * Proposes an id for every goal and activity that lacks one: its first words, unique in the plan. Each file is read again
 * with its ids, and kept as it was unless it says exactly what it said before and the ids.
 */
export function proposeIds(folder: PlanFolder, world: World): ProposedIds {
  const outline = readOutline(folder);
  const documents = readDocuments(outline.documents);
  const { sources } = documents;
  const broken = outline.documents
    .map(({ path }) => shownPath(path))
    .filter(
      (path) => isBroken(path, documents.findings) || !isRead(path, documents.markdown, documents.yaml),
    );
  const unread = [...new Set([...broken, ...closedIn(folder)])];
  if (unread.length > 0) return { files: [], left: [], unread, sources };
  const bound = bindPlan(folder.name, outline, documents, world);
  const taken = new Set([...bound.places.keys(), ...bound.marks.map(({ id }) => id), ...RESERVED_NAMES]);
  for (const { front } of documents.markdown.values()) if (front) addIds(front.data, taken);
  const reached = new Map<string, number>();
  const files: FileWithIds[] = [];
  const left: Span[] = [];
  for (const entry of outline.documents) {
    const document = documents.markdown.get(shownPath(entry.path));
    if (!document?.front || entry.kind !== 'file') continue;
    const result = withIds(entry, document, document.front, taken, reached);
    left.push(...result.left);
    if (result.file) files.push(result.file);
  }
  return { files, left, unread, sources };
}

/** What could not be opened and is no picture: folders, and links that lead out, may hold any number of files. */
function closedIn({ entries }: PlanFolder): readonly string[] {
  return entries
    .filter(({ kind, path }) => kind !== 'file' && !/\.(?:png|jpe?g|svg)$/i.test(path))
    .map(({ path }) => shownPath(path));
}

function isRead(
  path: string,
  markdown: ReadonlyMap<string, MarkdownDocument>,
  yaml: ReadonlyMap<string, { readonly tree: YamlTree | undefined }>,
): boolean {
  const document = markdown.get(path);
  return document
    ? document.front !== undefined && document.body !== undefined
    : yaml.get(path)?.tree !== undefined;
}

/** Faults with which a file is read by guessing, or not at all. */
function isBroken(path: string, findings: readonly Finding[]): boolean {
  return findings.some(
    ({ code, span }) => span.path === path && /^(yaml|file|front-matter|path)\//.test(code),
  );
}

function addIds(value: YamlValue, taken: Set<string>): void {
  if (value === null || typeof value !== 'object') return;
  for (const [key, inside] of Object.entries(value)) {
    if (key === 'id' && typeof inside === 'string') taken.add(inside);
    else addIds(inside, taken);
  }
}

function withIds(
  entry: FileEntry & { kind: 'file' },
  { source }: MarkdownDocument,
  front: YamlTree,
  taken: Set<string>,
  reached: Map<string, number>,
): { file: FileWithIds | undefined; left: readonly Span[] } {
  const insertions: Insertion[] = [];
  const ids = new Map<string, string>();
  const left: Span[] = [];
  const items = itemsWithoutId(front);
  for (const item of items) {
    const id = freeId(idOf(item.text, item.list === 'mål' ? 'mål' : 'aktivitet'), taken, reached);
    const own = insertionsFor(item, id, source.text);
    if (own === undefined) left.push(item.textSpan);
    else {
      insertions.push(...own);
      ids.set(item.pointer, id);
      taken.add(id);
    }
  }
  if (ids.size === 0) return { file: undefined, left };
  const bytes = new TextEncoder().encode(
    inserted(new TextDecoder('utf-8', { ignoreBOM: true }).decode(entry.read()), insertions),
  );
  const after = readAgain(source.path, bytes, expectedData(front.data, ids));
  if (!after) return { file: undefined, left: items.map(({ textSpan }) => textSpan) };
  const added = [...ids].map(([pointer, id]): AddedId => ({ id, lines: linesOf(after, pointer) }));
  return { file: { path: entry.path, bytes, after: after.source, added }, left };
}

/** The file as it would be read, or undefined where it would not say what is meant. */
function readAgain(
  path: string,
  bytes: Uint8Array,
  expected: YamlValue,
): (MarkdownDocument & { front: YamlTree }) | undefined {
  const { value: source, findings } = decode(path, bytes);
  if (!source || findings.length > 0) return undefined;
  const { value, findings: said } = parseMarkdown(source);
  if (!value?.front || said.some(({ code }) => code.startsWith('yaml/'))) return undefined;
  return sameData(value.front.data, expected) ? { ...value, front: value.front } : undefined;
}

/** What the front matter says when the ids are in it, and nothing else has changed. */
function expectedData(data: YamlValue, ids: ReadonlyMap<string, string>, at = ''): YamlValue {
  const id = ids.get(at);
  const below = (key: string | number) => (at === '' ? String(key) : `${at}/${key}`);
  if (typeof data === 'string' || data === null) return id === undefined ? data : { id, text: data };
  if (Array.isArray(data)) return data.map((item: YamlValue, i) => expectedData(item, ids, below(i)));
  const fields = Object.entries(data).map(
    ([key, value]) => [key, expectedData(value as YamlValue, ids, below(key))] as const,
  );
  return Object.fromEntries(id === undefined ? fields : [['id', id], ...fields]);
}

function sameData(a: YamlValue, b: YamlValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function linesOf(
  { source, front }: MarkdownDocument & { front: YamlTree },
  pointer: string,
): readonly [number, number] {
  const lineOf = (offset: number) => source.text.slice(0, offset).split('\n').length;
  return [lineOf(front.at(`${pointer}/id`).start), lineOf(front.at(`${pointer}/text`, 'key').start)];
}
