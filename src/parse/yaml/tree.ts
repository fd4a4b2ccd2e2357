import type { Span } from '../../diagnostics/index.ts';

/**
 * A value as it stands in the file. A scalar is always its own text: no number, date or yes is made of it, so that an
 * amount or a diarienummer never passes through a float. An empty value is null.
 */
export type YamlValue = string | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** Data with the place of every field. */
export interface YamlTree {
  readonly data: YamlValue;
  /**
   * Where a field stands: `mål/0/text`, with `~1` for `/` and `~0` for `~` inside a key, a leading `/` or not. The value
   * by default; an item of a list has no key and gives its own first line instead. A missing field gives the key of the
   * nearest ancestor that exists, and at the top level the opening fence of the front matter or the file's first line.
   */
  at(pointer: string, part?: 'key' | 'value'): Span;
  has(pointer: string): boolean;
}

/** A value with its place, before it is closed into a tree. Aliases share the branch that they repeat. */
export interface Branch {
  readonly data: YamlValue;
  readonly span: Span;
  readonly children: ReadonlyMap<string, Entry>;
  /** Levels below and including this one. */
  readonly height: number;
  /** Values below and including this one, aliases followed. */
  readonly size: number;
  /** What the aliases below cost together. */
  readonly aliasCost: number;
}

export interface Entry {
  readonly key: Span;
  /** Of the value in this place; an alias stands here and its branch elsewhere. */
  readonly value: Span;
  readonly branch: Branch;
}

/** Closes a branch into a tree; `top` is shown for what is missing at the top level. */
export function toTree(root: Branch, top: Span): YamlTree {
  const find = (pointer: string): { entry: Entry | undefined; found: boolean } => {
    let entry: Entry | undefined;
    for (const step of steps(pointer)) {
      const next = (entry?.branch ?? root).children.get(step);
      if (next === undefined) return { entry, found: false };
      entry = next;
    }
    return { entry, found: true };
  };
  const spanAt = (pointer: string, part: 'key' | 'value'): Span => {
    const { entry, found } = find(pointer);
    if (entry === undefined) return found && part === 'value' && root.data !== null ? root.span : top;
    return found && part === 'value' ? entry.value : entry.key;
  };
  // The same places are asked for by every rule, and by every check for as long as the tree is kept.
  const places = { key: new Map<string, Span>(), value: new Map<string, Span>() };
  const tree: YamlTree = {
    data: root.data,
    has: (pointer) => find(pointer).found,
    at: (pointer, part = 'value') => {
      const known = places[part].get(pointer);
      if (known) return known;
      const span = spanAt(pointer, part);
      places[part].set(pointer, span);
      return span;
    },
  };
  ROOTS.set(tree, { root, top });
  return tree;
}

/** What a tree was closed over, for the one who keeps trees. No other asks. */
const ROOTS = new WeakMap<YamlTree, { readonly root: Branch; readonly top: Span }>();

export function branchOf(tree: YamlTree): { readonly root: Branch; readonly top: Span } | undefined {
  return ROOTS.get(tree);
}

function steps(pointer: string): string[] {
  const path = pointer.startsWith('/') ? pointer.slice(1) : pointer;
  if (path === '') return [];
  const parts = path.split('/');
  return path.includes('~') ? parts.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')) : parts;
}
