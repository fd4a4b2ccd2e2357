import type { LeafDirective, TextDirective } from 'mdast-util-directive';

/** The words between the brackets of a directive: `:plan[mini-maria]` gives `mini-maria`. */
export function labelOf(node: LeafDirective | TextDirective): string {
  return node.children
    .map((child) => ('value' in child ? child.value : ''))
    .join('')
    .trim();
}
