import type { Nodes, Root } from 'mdast';
import type { Extension } from 'mdast-util-from-markdown';
import type { Processor } from 'unified';

/** What every address that GFM makes a link of has in it. */
const SIGN = /:\/\/|www\.|@/i;

/**
 * GFM looks through all texts four times for addresses that nobody marked as links, which takes a ninth of reading a plan. Most
 * texts hold none, and it is then spared. Used right after remark-gfm, whose only transforms these are.
 */
export function remarkFewAddresses(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map(
    (extension): Extension => ({
      ...extension,
      ...(extension.transforms && {
        transforms: extension.transforms.map(
          (transform) => (root: Root) => (holdsAddress(root) ? transform(root) : undefined),
        ),
      }),
    }),
  );
}

function holdsAddress(root: Root): boolean {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'text' && SIGN.test(node.value)) return true;
    if ('children' in node) for (const child of node.children) open.push(child);
  }
  return false;
}
