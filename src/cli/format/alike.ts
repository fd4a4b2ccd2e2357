import { type Diagnostic, lettered, type Span } from '../../diagnostics/index.ts';
import { type Locale, sentenceOf } from '../../locale/index.ts';
import type { Weighed } from './weighed.ts';

/**
 * Findings that say the same of several places, so that a person reads it once. Each stays a finding of its own to programs: it is
 * accepted, named and counted by itself.
 */
export function groupAlike(
  diagnostics: readonly Diagnostic[],
  locale: Locale,
): readonly (readonly Diagnostic[])[] {
  return grouped(diagnostics, (diagnostic) => diagnostic, locale);
}

/** The same of findings with what belongs to each. Only those of one plan are alike. */
export function groupWeighed(all: readonly Weighed[], locale: Locale): readonly (readonly Weighed[])[] {
  return grouped(
    all,
    ({ diagnostic }) => diagnostic,
    locale,
    ({ plan }) => plan,
  );
}

function grouped<T>(
  all: readonly T[],
  diagnosticOf: (one: T) => Diagnostic,
  locale: Locale,
  ownerOf: (one: T) => string = () => '',
): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  all.forEach((one, i) => {
    const key = keyOf(diagnosticOf(one), locale);
    const name = key === undefined ? String(i) : `${ownerOf(one)}\0${key}`;
    const alike = groups.get(name);
    if (alike) alike.push(one);
    else groups.set(name, [one]);
  });
  return [...groups.values()];
}

/** What is expected and what to do, but for the names in it. One that proposes something of its own is like no other. */
function keyOf(diagnostic: Diagnostic, locale: Locale): string | undefined {
  const { code, severity, data } = diagnostic;
  if ('suggestion' in data && data.suggestion !== undefined) return undefined;
  const { expected = '', todo } = sentenceOf(locale, diagnostic);
  const names = namesIn(data).sort((a, b) => b.length - a.length);
  const masked = names.reduce((text, name) => text.replaceAll(name, '…'), `${expected}\0${todo}`);
  return `${severity}\0${code}\0${masked}`;
}

/** Every text of a finding's data: ids, titles, words. A shorter one would be found inside of other words. */
function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 2 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namesIn) : [];
}

const ENDS = lettered(String.raw`[.!?](?= \p{Lu})`, 'gu');

/** A sentence that is said of one more place: the first of its sentences, without those inside a quotation. */
export function firstSentence(text: string): string {
  for (const { index } of text.matchAll(ENDS(text))) {
    const sentence = text.slice(0, index + 1);
    if (quotesOf(sentence) % 2 === 0 && count(sentence, '“') <= count(sentence, '”')) return sentence;
  }
  return text;
}

/** Swedish opens and closes with the same sign. */
function quotesOf(text: string): number {
  return count(text, '“') > 0 ? 0 : count(text, '”');
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** The files of several places with how many stand in each, in their order, seen from the folder that holds them all: `plan.md (4)`. */
export function filesOf(spans: readonly Span[]): {
  readonly folder: string;
  readonly files: readonly string[];
} {
  const counts = new Map<string, number>();
  for (const { path } of spans) counts.set(path, (counts.get(path) ?? 0) + 1);
  const folders = [...counts.keys()].map((path) => path.slice(0, path.lastIndexOf('/') + 1));
  const folder = folders.reduce((common, other) => {
    let shared = common;
    while (!other.startsWith(shared))
      shared = shared.slice(0, shared.lastIndexOf('/', shared.length - 2) + 1);
    return shared;
  });
  const files = [...counts].map(([path, several]) => {
    const name = path.slice(folder.length);
    return several === 1 ? name : `${name} (${several})`;
  });
  return { folder: folder.replace(/\/$/, ''), files };
}
