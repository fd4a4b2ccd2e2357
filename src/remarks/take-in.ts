import type { Finding, ReviewLeft, SourceText } from '../diagnostics/index.ts';
import { editFile, type Wish } from '../edit/index.ts';
import { parseFront, parseYaml, type YamlTree, type YamlValue } from '../parse/index.ts';
import { plain } from './alike.ts';
import type { LineEdit } from './review-word.ts';
import { stretchIn } from './source-place.ts';

/** What a reviewer's changes make of the plan's files, and what is left to do by hand. */
export interface TakenIn {
  /** Whole files as they shall be stored, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly done: readonly LineEdit[];
  readonly left: readonly LeftEdit[];
}

export interface LeftEdit {
  readonly finding: Finding;
  readonly why: ReviewLeft;
}

/** A change as a wish; a field's keep the words that it had, so that several of one field can be put together. */
type Place =
  | { readonly kind: 'text'; readonly start: number; readonly end: number; readonly words: string }
  | {
      readonly kind: 'field';
      readonly pointer: string;
      readonly start: number;
      readonly end: number;
      readonly words: string;
    };

/**
 * Puts changes into the files as they are stored. Each is taken only where its words and what stands around them are found exactly once;
 * a paragraph is taken whole or left.
 */
export function takeIn(
  edits: readonly LineEdit[],
  raws: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, SourceText>,
): TakenIn {
  const files = new Map<string, string>();
  const done: LineEdit[] = [];
  const left: LeftEdit[] = [];
  const leave = (edit: LineEdit, why: ReviewLeft) =>
    left.push(...edit.findings.map((found) => ({ finding: found, why })));
  const byFile = new Map<string, { edit: LineEdit; places: readonly Place[] }[]>();
  const known = new Map<SourceText, Fields | undefined>();
  for (const edit of edits) {
    const span = edit.own.span;
    const source = span && sources.get(span.path);
    if (!source || edit.why !== '') {
      leave(edit, edit.why === '' ? 'unsure' : edit.why);
      continue;
    }
    const fields = known.has(source) ? known.get(source) : fieldsOf(source);
    known.set(source, fields);
    const places = fields && edit.hunks.map((hunk) => placeOf(edit, hunk, source, fields));
    if (!places?.every((place) => place !== undefined)) leave(edit, 'not-plain');
    else byFile.set(source.path, [...(byFile.get(source.path) ?? []), { edit, places: places as Place[] }]);
  }
  for (const [path, all] of byFile) {
    const raw = raws.get(path);
    const source = sources.get(path)!;
    let kept = all;
    // One that cannot be written leaves the others; without it the rest is tried again.
    while (raw !== undefined && kept.length > 0) {
      const wishes = wishesOf(
        kept.flatMap(({ places }) => places),
        source,
      );
      const edited = editFile(path, raw, wishes);
      if (edited.kind === 'done') {
        files.set(path, edited.raw);
        done.push(...kept.map(({ edit }) => edit));
        kept = [];
      } else {
        const { wish } = edited;
        const failed = kept.find(({ places }) => places.some((place) => isOf(place, wish))) ?? kept[0]!;
        leave(failed.edit, 'not-proven');
        kept = kept.filter((one) => one !== failed);
      }
    }
    if (raw === undefined) for (const { edit } of all) leave(edit, 'unsure');
  }
  return { files, done, left };
}

interface Fields {
  readonly tree: YamlTree;
  /** Where the text below the fields begins. */
  readonly bodyStart: number;
}

function fieldsOf(source: SourceText): Fields | undefined {
  if (!source.path.endsWith('.md')) {
    const tree = parseYaml(source).value?.tree;
    return tree && { tree, bodyStart: source.text.length + 1 };
  }
  const value = parseFront(source).value;
  return value?.front && { tree: value.front, bodyStart: value.bodyStart };
}

function placeOf(
  { own, before }: LineEdit,
  hunk: LineEdit['hunks'][number],
  source: SourceText,
  { tree, bodyStart }: Fields,
): Place | undefined {
  const { span } = own;
  if (!span) return undefined;
  if (span.start >= bodyStart) {
    const slice = source.text.slice(span.start, span.end);
    const found = stretchIn(slice, before, hunk, true);
    const words = found && safeWords(hunk.after);
    if (!found || words === undefined) return undefined;
    if (plain(slice.slice(found.start, found.end)) !== plain(hunk.before)) return undefined;
    return { kind: 'text', start: span.start + found.start, end: span.start + found.end, words };
  }
  const fits = scalarsIn(tree.data, []).flatMap(({ pointer, value }) => {
    const at = tree.at(pointer);
    const isHere = at.start < span.end && at.end > span.start;
    const found = isHere ? stretchIn(value, before, hunk, true) : undefined;
    return found ? [{ pointer, ...found }] : [];
  });
  const [only] = fits;
  if (!only || fits.length > 1) return undefined;
  return { kind: 'field', ...only, words: hunk.after };
}

/** Words that mean nothing to Markdown. Others are for a person to write. */
function safeWords(words: string): string | undefined {
  return /[\\`*_{}[\]<>#|~^$@:&\n\r]/.test(words) ? undefined : words;
}

/** Changes of the text from the last to the first, so that places before one are where they were; then the fields. */
function wishesOf(places: readonly Place[], source: SourceText): readonly Wish[] {
  const inText = places
    .filter((place) => place.kind === 'text')
    .sort((a, b) => b.start - a.start || b.end - a.end);
  const pointers = [...new Set(places.flatMap((place) => (place.kind === 'field' ? [place.pointer] : [])))];
  const data = fieldsOf(source)!.tree.data;
  const sets = pointers.map((at): Wish => {
    let value = scalarsIn(data, []).find(({ pointer }) => pointer === at)!.value;
    const own = places.filter((place) => place.kind === 'field' && place.pointer === at);
    for (const { start, end, words } of [...own].sort((a, b) => b.start - a.start))
      value = value.slice(0, start) + words + value.slice(end);
    return { kind: 'set', at, value };
  });
  return [...inText.map(({ start, end, words }): Wish => ({ kind: 'words', start, end, words })), ...sets];
}

function isOf(place: Place, wish: Wish): boolean {
  if (wish.kind === 'set') return place.kind === 'field' && place.pointer === wish.at;
  return wish.kind === 'words' && place.kind === 'text' && place.start === wish.start;
}

function scalarsIn(
  value: YamlValue,
  steps: readonly string[],
): readonly { readonly pointer: string; readonly value: string }[] {
  if (typeof value === 'string') return [{ pointer: steps.join('/'), value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) =>
    scalarsIn(each as YamlValue, [...steps, key.replaceAll('~', '~0').replaceAll('/', '~1')]),
  );
}
