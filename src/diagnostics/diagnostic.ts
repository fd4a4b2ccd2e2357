import type { Code, FindingData } from './codes.ts';
import { addTo } from './lists.ts';
import type { Span } from './source.ts';

/** `fel` stops a build, `varning` must be read before sending in, `upplysning` is said and no more. */
export type Severity = 'fel' | 'varning' | 'upplysning';

/** Another place that belongs to a finding: the first use of an id, the two files with one number. */
export interface Related {
  readonly role: 'first' | 'other' | 'defined' | 'addend' | 'promised';
  readonly span: Span;
}

/**
 * What a room found, as data: no sentence and no severity. Sentences stand in `locale/`, severities in the policy.
 * `expected` lists the words that would have been right, nearest first.
 */
export type Finding<C extends Code = Code> = {
  [K in C]: {
    readonly code: K;
    readonly span: Span;
    readonly data: FindingData[K];
    readonly related?: readonly Related[];
    readonly expected?: readonly string[];
  };
}[C];

/** A finding with the weight that the policy of the stage gives it. */
export type Diagnostic = Finding & { readonly severity: Severity };

/** What a stage gives: a value where there is one, and everything it found on the way. */
export interface Outcome<T> {
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
}

/** Makes a finding with its code and data checked against each other. */
export function finding<C extends Code>(
  code: C,
  span: Span,
  data: FindingData[C],
  more: { readonly related?: readonly Related[]; readonly expected?: readonly string[] } = {},
): Finding {
  return { code, span, data, ...more } as unknown as Finding;
}

/** Compares paths as people number them: `2-x` before `10-x`, and `plan.md` before the chapters. */
export function comparePaths(a: string, b: string): number {
  if (a === b) return 0;
  const left = a.split('/');
  const right = b.split('/');
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = compareNames(left[i]!, right[i]!);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  const [numberA, numberB] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
  const [hasA, hasB] = [!Number.isNaN(numberA), !Number.isNaN(numberB)];
  if (hasA && hasB && numberA !== numberB) return numberA - numberB;
  if (hasA !== hasB) return hasA ? 1 : -1;
  return a < b ? -1 : 1;
}

/** Stable reading order, each finding once: by file, place, code. */
export function inOrder<F extends Finding>(findings: readonly F[]): F[] {
  const byPath = new Map<string, F[]>();
  for (const found of findings) addTo(byPath, found.span.path, found);
  const paths = [...byPath.keys()].sort(comparePaths);
  return paths.flatMap((path) => eachOnce(byPath.get(path)!.sort(comparePlaces)));
}

function comparePlaces(a: Finding, b: Finding): number {
  const byPlace = a.span.start - b.span.start || a.span.end - b.span.end;
  return byPlace || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

/** Findings of one file in their order: what is the same as another stands beside it. */
function eachOnce<F extends Finding>(sorted: readonly F[]): readonly F[] {
  /** What those that stand in one place under one code say, where they are several. */
  let said: Set<string> | undefined;
  return sorted.filter((found, i) => {
    const before = sorted[i - 1];
    if (before === undefined || comparePlaces(before, found) !== 0) {
      said = undefined;
      return true;
    }
    said ??= new Set([JSON.stringify(before.data)]);
    const data = JSON.stringify(found.data);
    const isNew = !said.has(data);
    said.add(data);
    return isNew;
  });
}
