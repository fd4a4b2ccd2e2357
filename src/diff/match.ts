import { addTo } from '../diagnostics/index.ts';
import type { Link } from './links.ts';

/** Things of two years that belong together, and what is left over on each side. */
export interface Matches {
  /** The same id on both sides. */
  readonly same: readonly (readonly [before: string, after: string])[];
  /** What authors wrote: things that go on or are replaced under other ids. */
  readonly groups: readonly Group[];
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
}

export interface Group {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Whether every link in it says «ersatt av» and none «fortsätter». */
  readonly replaced: boolean;
}

interface Ends {
  readonly before: string;
  readonly after: string;
  readonly replaces: boolean;
}

/**
 * Matches by id first, then by what the authors of either year wrote, and by nothing else. `before` and `after` are only the
 * order of the arguments: swapped sides give the same groups, swapped. A thing that is told as replaced on its own side
 * (`ended`) has gone over to its successors, and its id no longer holds the two together.
 */
export function match(
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
  links: readonly Link[],
  ended: ReadonlySet<string> = new Set(),
): Matches {
  const same = [...before].filter((key) => after.has(key)).map((key) => [key, key] as const);
  const edges = edgesBetween(before, after, links);
  const groups: Group[] = [];
  const grouped = { before: new Set<string>(), after: new Set<string>() };
  if (edges.length > 0) {
    const told = new Set(edges.flatMap((edge) => [edge.before, edge.after]));
    const sameEdges = same
      .filter(([key]) => !ended.has(key) && told.has(key))
      .map(([key]) => ({ before: key, after: key, replaces: false, own: true }));
    for (const component of componentsOf([...sameEdges, ...edges])) {
      const declared = component.filter((edge) => !('own' in edge));
      const group = {
        before: [...new Set(component.map((edge) => edge.before))].sort(),
        after: [...new Set(component.map((edge) => edge.after))].sort(),
        replaced: declared.every((edge) => edge.replaces),
      };
      groups.push(group);
      for (const key of group.before) grouped.before.add(key);
      for (const key of group.after) grouped.after.add(key);
    }
  }
  return {
    same,
    groups,
    onlyBefore: [...before].filter((key) => !after.has(key) && !grouped.before.has(key)),
    onlyAfter: [...after].filter((key) => !before.has(key) && !grouped.after.has(key)),
  };
}

/** Links whose two ends stand on different sides. A link may be written by either year, so both directions are tried. */
function edgesBetween(
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
  links: readonly Link[],
): readonly Ends[] {
  const edges = new Map<string, Ends>();
  const add = (a: string, b: string, replaces: boolean) => {
    if (a === b || !before.has(a) || !after.has(b)) return;
    // An id that lives on both sides is followed by its own id, unless a link leads on to something new.
    if (after.has(a) && before.has(b)) return;
    const key = `${a}\0${b}`;
    const known = edges.get(key);
    edges.set(key, { before: a, after: b, replaces: replaces && (known?.replaces ?? true) });
  };
  for (const { from, to, kind } of links) {
    add(from, to, kind === 'replaces');
    add(to, from, kind === 'replaces');
  }
  return [...edges.values()];
}

/** Edges that hang together, in the order of their first edges. */
function componentsOf<E extends { readonly before: string; readonly after: string }>(
  edges: readonly E[],
): readonly (readonly E[])[] {
  const ends = new Map<string, E[]>();
  const endsOf = (edge: E) => [`a${edge.before}`, `b${edge.after}`];
  for (const edge of edges) for (const end of endsOf(edge)) addTo(ends, end, edge);
  const seen = new Set<string>();
  const components: E[][] = [];
  for (const first of edges) {
    const queue = endsOf(first).filter((end) => !seen.has(end));
    if (queue.length === 0) continue;
    const component = new Set<E>();
    for (let end = queue.pop(); end !== undefined; end = queue.pop()) {
      if (seen.has(end)) continue;
      seen.add(end);
      for (const edge of ends.get(end)!) {
        component.add(edge);
        queue.push(...endsOf(edge));
      }
    }
    components.push([...component]);
  }
  return components;
}
