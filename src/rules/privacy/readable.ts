import type { Span } from '../../diagnostics/index.ts';
import type { Subject } from '../rule.ts';
import { printedTexts } from './printed.ts';

/** Words as a reader may meet them, with the way back to where they stand. */
export interface Readable {
  readonly text: string;
  /** Whether it is a file as it stands, read from its start to its end. */
  readonly asWritten: boolean;
  spanOf(start: number, end: number): Span;
}

/** Dress and signs without width: `**640823**-3234` is read as one number, and so is one with a soft hyphen in it. */
const DROPPED = /[*`~\\\u00ad\u200b-\u200d\u2060\ufeff]/;
const EACH_DROPPED = new RegExp(DROPPED, 'g');

/** A letter of YAML in quotes that is written by its number. */
const ESCAPE = /\\[xuU]/;

/** Gathered once for all rules that ask. */
const GATHERED = new WeakMap<Subject, readonly Readable[]>();

/**
 * Everything of a plan that somebody can read: each file as it stands, comments too, since the file itself is public; then what
 * reads otherwise than it is written (entities, escapes, per cent signs in addresses); then the names of the files.
 */
export function readable(subject: Subject): Iterable<Readable> {
  const before = GATHERED.get(subject);
  if (before) return before;
  const all = [...gather(subject)];
  GATHERED.set(subject, all);
  return all;
}

/** As many digits as a number of a person has at least. */
const DIGITS = /(?:\d\D{0,8}){8}/;

function* gather({ sources, texts, links, written: fields, paths, plan }: Subject): Iterable<Readable> {
  for (const { path, text } of sources.values()) yield undressed(path, text);
  const written = ({ path, start, end }: Span) => sources.get(path)?.text.slice(start, end) ?? '';
  for (const { text, span } of texts) if (!written(span).includes(text)) yield at(text, span);
  // A number that markup parts is whole to who reads the page.
  for (const { text, span } of plan ? printedTexts(plan) : [])
    if (DIGITS.test(text) && !written(span).includes(text)) yield at(text, span);
  for (const { url, span } of links) {
    const address = decoded(url);
    if (address !== url || !written(span).includes(url)) yield at(address, span);
  }
  for (const { path, texts: inFile } of fields.files) {
    if (!ESCAPE.test(sources.get(path)?.text ?? '')) continue;
    // Names and values that are not written as they read: "\x36".
    for (const field of inFile()) {
      const span = field.span();
      if (ESCAPE.test(written(span))) yield at(field.text, span);
    }
  }
  for (const path of paths) yield at(path, { path, start: 0, end: 0 });
}

function at(text: string, span: Span): Readable {
  return { text, asWritten: false, spanOf: () => span };
}

/** A file without its dress. Where there is none, which is nearly always, offsets are the file's own. */
function undressed(path: string, text: string): Readable {
  if (!DROPPED.test(text)) return { text, asWritten: true, spanOf: (start, end) => ({ path, start, end }) };
  // The stretches between what is dropped: where each begins without its dress, and in the file.
  const bareStarts: number[] = [];
  const fileStarts: number[] = [];
  let bare = '';
  let from = 0;
  const keep = (to: number) => {
    if (to > from) {
      bareStarts.push(bare.length);
      fileStarts.push(from);
      bare += text.slice(from, to);
    }
    from = to + 1;
  };
  for (const { index } of text.matchAll(EACH_DROPPED)) keep(index);
  keep(text.length);
  const placeOf = (offset: number): number => {
    let [low, high] = [0, bareStarts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (bareStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return fileStarts[low]! + offset - bareStarts[low]!;
  };
  return {
    text: bare,
    asWritten: true,
    spanOf: (start, end) => ({ path, start: placeOf(start), end: placeOf(end - 1) + 1 }),
  };
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
