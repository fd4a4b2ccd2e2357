import type { Nodes, Root } from 'mdast';

/** Moves all places down to where they are in a file, when its text was read from `from` on, the end of a line. */
export function moveDown(root: Root, text: string, from: number): void {
  if (from === 0) return;
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < from; at = text.indexOf('\n', at + 1)) lines++;
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.position !== undefined) {
      const { start, end } = node.position;
      node.position = {
        start: { line: start.line + lines, column: start.column, offset: (start.offset ?? 0) + from },
        end: { line: end.line + lines, column: end.column, offset: (end.offset ?? 0) + from },
      };
    }
    if ('children' in node) for (const child of node.children) open.push(child);
  }
  // The root begins where the file does.
  if (root.position !== undefined) root.position.start = { line: 1, column: 1, offset: 0 };
}
