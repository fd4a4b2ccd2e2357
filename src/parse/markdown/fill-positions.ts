import type { Nodes, Root } from 'mdast';

/** Nodes that a plugin made from a piece of text have no position of their own: they get their parent's. */
export function fillPositions(root: Root): void {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('children' in node)) continue;
    for (const child of node.children) {
      if (child.position === undefined && node.position !== undefined) child.position = node.position;
      open.push(child);
    }
  }
}
