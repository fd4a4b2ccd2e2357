import type { Code, FindingData } from './codes.ts';
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
  const sorted = [...findings].sort(
    (a, b) =>
      comparePaths(a.span.path, b.span.path) ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
  const seen = new Set<string>();
  return sorted.filter((f) => {
    const key = `${f.span.path}\0${f.span.start}\0${f.span.end}\0${f.code}\0${JSON.stringify(f.data)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
