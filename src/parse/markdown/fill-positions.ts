import type { Nodes, Parents, Root } from 'mdast';
import { lineStarts, positionAt, type SourceText } from '../../diagnostics/index.ts';

/**
 * Gives a place to the nodes that have none: the pieces into which a text was cut where it held an address. Each is looked
 * for between its neighbours; where escapes hide it, it gets all of the stretch between them.
 */
export function fillPositions(root: Root, source: SourceText): void {
  let starts: readonly number[] | undefined;
  const pointAt = (offset: number) => {
    starts ??= lineStarts(source.text);
    return { ...positionAt(starts, offset), offset };
  };
  const place = (node: Nodes, start: number, end: number) => {
    node.position = { start: pointAt(start), end: pointAt(end) };
  };
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('children' in node)) continue;
    if (node.children.some((child) => child.position === undefined)) fillChildren(node, source.text, place);
    for (const child of node.children) open.push(child);
  }
}

function fillChildren(
  parent: Parents,
  text: string,
  place: (node: Nodes, start: number, end: number) => void,
): void {
  const limits = limitsOf(parent, parent.position?.end.offset ?? text.length);
  let from = parent.position?.start.offset ?? 0;
  parent.children.forEach((child, index) => {
    if (child.position === undefined) {
      const until = limits[index]!;
      const words = wordsOf(child);
      const at = text.slice(from, until).indexOf(words);
      if (at === -1) place(child, from, until);
      else place(child, from + at, from + at + words.length);
    }
    from = child.position?.end.offset ?? from;
  });
}

/** For each child, where the next sibling with a place begins, or the parent ends. */
function limitsOf(parent: Parents, end: number): number[] {
  const limits: number[] = [];
  let limit = end;
  for (const child of [...parent.children].reverse()) {
    limits.push(limit);
    limit = child.position?.start.offset ?? limit;
  }
  return limits.reverse();
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
