import type { Branch } from '../../src/parse/yaml/tree.ts';

type Place = readonly [start: number, end: number];

/** A branch as plain data, by which two readers' trees are held against each other: every value, key and place, in order. */
export type PlainBranch = readonly [Place, unknown] | readonly [Place, 'list' | 'map', readonly unknown[]];

export function plainBranch({ data, span, children }: Branch): PlainBranch {
  const place: Place = [span.start, span.end];
  if (data === null || typeof data === 'string') return [place, data];
  const entries = [...children].map(([key, { key: name, value, branch }]) => [
    key,
    [name.start, name.end],
    [value.start, value.end],
    plainBranch(branch),
  ]);
  return [place, Array.isArray(data) ? 'list' : 'map', entries];
}
