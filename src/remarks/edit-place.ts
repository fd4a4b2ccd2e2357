import type { SourceText, Span } from '../diagnostics/index.ts';
import { parseFront, parseYaml, type YamlTree, type YamlValue } from '../parse/index.ts';
import { plain } from './alike.ts';
import type { LineEdit } from './review-word.ts';
import { stretchIn } from './source-place.ts';

/** A change as a wish; a field's keep the words that it had, so that several of one field can be put together. */
export type Place = TextPlace | FieldPlace;

export interface TextPlace {
  readonly kind: 'text';
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export interface FieldPlace {
  readonly kind: 'field';
  readonly field: Scalar;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A text of a file's fields, with its place. */
export interface Scalar {
  readonly pointer: string;
  readonly value: string;
  readonly span: Span;
}

/** The fields of a file, read once for all changes. */
export interface Fields {
  /** The texts in the order of their places. */
  readonly scalars: readonly Scalar[];
  /** Where the text below the fields begins. */
  readonly bodyStart: number;
}

export function fieldsOf(source: SourceText): Fields | undefined {
  if (!source.path.endsWith('.md')) {
    const tree = parseYaml(source).value?.tree;
    return tree && { scalars: scalarsOf(tree), bodyStart: source.text.length + 1 };
  }
  const value = parseFront(source).value;
  return value?.front && { scalars: scalarsOf(value.front), bodyStart: value.bodyStart };
}

function scalarsOf(tree: YamlTree): readonly Scalar[] {
  return scalarsIn(tree.data, [])
    .map(({ pointer, value }) => ({ pointer, value, span: tree.at(pointer) }))
    .sort((a, b) => a.span.start - b.span.start);
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

/** The texts of which something stands between two places. */
function* scalarsWithin(scalars: readonly Scalar[], { start, end }: Span): Generator<Scalar> {
  let [low, high] = [0, scalars.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scalars[middle]!.span.end > start) high = middle;
    else low = middle + 1;
  }
  for (let at = low; at < scalars.length && scalars[at]!.span.start < end; at += 1) yield scalars[at]!;
}

export function placeOf(
  { own, before }: LineEdit,
  hunk: LineEdit['hunks'][number],
  source: SourceText,
  { scalars, bodyStart }: Fields,
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
  const fits = [...scalarsWithin(scalars, span)].flatMap((field) => {
    const found = stretchIn(field.value, before, hunk, true);
    return found ? [{ field, ...found }] : [];
  });
  const [only] = fits;
  if (!only || fits.length > 1) return undefined;
  return { kind: 'field', ...only, words: hunk.after };
}

/** Words that mean nothing to Markdown. Others are for a person to write. */
function safeWords(words: string): string | undefined {
  return /[\\`*_{}[\]<>#|~^$@:&\n\r]/.test(words) ? undefined : words;
}
