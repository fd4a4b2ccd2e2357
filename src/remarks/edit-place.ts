import type { SourceText, Span } from '../diagnostics/index.ts';
import { parseFront, parseYaml, type YamlTree, type YamlValue } from '../parse/index.ts';
import { plain } from './alike.ts';
import type { Hunk } from './hunks.ts';
import type { LineEdit } from './review-word.ts';
import { finderIn } from './source-place.ts';

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

/** The places of a paragraph's changes; undefined where one of them cannot be told. */
export function placesOf(
  { own, before, hunks }: LineEdit,
  source: SourceText,
  { scalars, bodyStart }: Fields,
): readonly Place[] | undefined {
  const { span } = own;
  if (!span) return undefined;
  const placeOf =
    span.start >= bodyStart
      ? textPlaces(source.text.slice(span.start, span.end), span.start, before)
      : fieldPlaces([...scalarsWithin(scalars, span)], before);
  const places = hunks.map(placeOf);
  return places.every((place) => place !== undefined) ? places : undefined;
}

function textPlaces(slice: string, from: number, before: string): (hunk: Hunk) => Place | undefined {
  const find = finderIn(slice, before, true);
  return (hunk) => {
    const found = find(hunk);
    const words = found && safeWords(hunk.after);
    if (!found || words === undefined) return undefined;
    if (plain(slice.slice(found.start, found.end)) !== plain(hunk.before)) return undefined;
    return { kind: 'text', start: from + found.start, end: from + found.end, words };
  };
}

function fieldPlaces(fields: readonly Scalar[], before: string): (hunk: Hunk) => Place | undefined {
  const finders = fields.map((field) => ({ field, find: finderIn(field.value, before, true) }));
  return (hunk) => {
    const fits = finders.flatMap(({ field, find }) => {
      const found = find(hunk);
      return found ? [{ field, ...found }] : [];
    });
    const [only] = fits;
    if (!only || fits.length > 1) return undefined;
    return { kind: 'field', ...only, words: hunk.after };
  };
}

/** Words that mean nothing to Markdown. Others are for a person to write. */
function safeWords(words: string): string | undefined {
  return /[\\`*_{}[\]<>#|~^$@:&\n\r]/.test(words) ? undefined : words;
}
