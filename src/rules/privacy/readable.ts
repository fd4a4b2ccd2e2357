import type { SourceText, Span } from '../../diagnostics/index.ts';
import { remembered } from '../../model/index.ts';
import type { Subject } from '../rule.ts';
import { printedTexts } from './printed.ts';
import { bare, inUsualDigits, type Readable, undressed } from './undressed.ts';

/**
 * What YAML reads otherwise than it stands: a letter in quotes that is written by its number, a line that goes on further to the right than
 * the search of a file goes along. */
const READ_OTHERWISE = /\\[xuU_NLPt \n]|[\d\p{Pd}+][^\S\n]*\n[^\S\n]{9,}/u;

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
  all.push(...all.flatMap((read) => inUsualDigits(read) ?? []));
  GATHERED.set(subject, all);
  return all;
}

/** As many digits as a number of a person has at least. */
const DIGITS = /(?:\d\D{0,8}){8}/;
/** What may be a number of a person or an address of one. */
const OF_A_PERSON = /[@([{]|snabel|(?:\d\D{0,8}){7}/i;
/** `3-ärende.md`: its place is no part of a number that follows. */
const ORDERED = /^\d{1,3}[-. ](.+)$/s;

/** A file is asked again for each edit of another. */
const asItStands = remembered(({ path, text }: SourceText) => undressed(path, text));

function* gather({ sources, texts, links, written: fields, paths, plan }: Subject): Iterable<Readable> {
  for (const source of sources.values()) yield asItStands(source);
  const written = ({ path, start, end }: Span) => sources.get(path)?.text.slice(start, end) ?? '';
  for (const { text, span } of texts) if (!written(span).includes(text)) yield at(text, span);
  // A number that markup or pieces of a drawing part is whole to who reads the page.
  for (const { text, span } of plan ? printedTexts(plan) : [])
    if (DIGITS.test(text) && !written(span).includes(text)) yield at(text, span);
  for (const { url, span } of links) {
    const address = decoded(url);
    if (address !== url || !written(span).includes(url)) yield at(address, span);
  }
  for (const { path, texts: inFile } of fields.files) {
    if (!READ_OTHERWISE.test(sources.get(path)?.text ?? '')) continue;
    // Names and values that are not written as they read: "\x36".
    for (const field of inFile()) {
      if (!OF_A_PERSON.test(field.text)) continue;
      const span = field.span();
      if (!written(span).includes(field.text)) yield at(field.text, span);
    }
  }
  for (const path of paths) yield at(namesIn(path), { path, start: 0, end: 0 });
}

/** Names of a path, each by itself: as it is written, and without the number that says its place among others. */
function namesIn(path: string): string {
  const names = path.split('/').flatMap((name) => [name, ...(ORDERED.exec(name)?.slice(1) ?? [])]);
  return names.join('\n\n');
}

function at(text: string, span: Span): Readable {
  return { text: bare(text), asWritten: false, spanOf: () => span };
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
