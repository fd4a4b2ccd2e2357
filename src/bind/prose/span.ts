import type { Node } from 'mdast';
import type { Span } from '../../diagnostics/index.ts';

/** Where a Markdown node stands in its file. */
export function spanOf(node: Node, path: string): Span {
  const start = node.position?.start.offset ?? 0;
  return { path, start, end: node.position?.end.offset ?? start };
}
