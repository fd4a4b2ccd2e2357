import type { Span } from '../../diagnostics/index.ts';
import type { Branch, Entry, YamlValue } from '../yaml/tree.ts';

/** A branch without its path: its place, then its words, or its entries by key. Offsets are all that is kept of places. */
export type PackedBranch =
  | readonly [start: number, end: number, words: string | null]
  | readonly [start: number, end: number, kind: 'list' | 'map', entries: readonly PackedEntry[]];

type PackedEntry = readonly [
  key: string,
  keyStart: number,
  keyEnd: number,
  valueStart: number,
  valueEnd: number,
  branch: PackedBranch,
];

export function packBranch({ data, span, children }: Branch): PackedBranch {
  if (data === null || typeof data === 'string') return [span.start, span.end, data];
  const entries = [...children].map(
    ([key, { key: name, value, branch }]): PackedEntry => [
      key,
      name.start,
      name.end,
      value.start,
      value.end,
      packBranch(branch),
    ],
  );
  return [span.start, span.end, Array.isArray(data) ? 'list' : 'map', entries];
}

export function unpackBranch(packed: PackedBranch, path: string): Branch {
  const place = (start: number, end: number): Span => ({ path, start, end });
  const span = place(packed[0], packed[1]);
  if (packed.length === 3) {
    const leaf = { data: packed[2], span, children: new Map(), height: 1, size: 1, aliasCost: 0 };
    return leaf;
  }
  const children = new Map<string, Entry>();
  let height = 0;
  let size = 1;
  for (const [key, keyStart, keyEnd, valueStart, valueEnd, inside] of packed[3]) {
    const branch = unpackBranch(inside, path);
    children.set(key, { key: place(keyStart, keyEnd), value: place(valueStart, valueEnd), branch });
    height = Math.max(height, branch.height);
    size += branch.size;
  }
  const pairs = [...children].map(([key, { branch }]): [string, YamlValue] => [key, branch.data]);
  // `fromEntries` defines and never assigns, so that a key named __proto__ is a key like others.
  const data = packed[2] === 'list' ? pairs.map(([, value]) => value) : Object.fromEntries(pairs);
  return { data, span, children, height: height + 1, size, aliasCost: 0 };
}
