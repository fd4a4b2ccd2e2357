import type { Heading, Root, RootContent } from 'mdast';
import { type Finding, finding, type Span } from '../diagnostics/index.ts';
import { spanOf } from './prose/span.ts';

/** A heading with the nodes below it, up to the next heading. The file's own title is the root of the tree. */
export interface RawSection {
  /** Undefined where a file has no title. */
  readonly heading: Heading | undefined;
  readonly nodes: readonly RootContent[];
  readonly children: readonly RawSection[];
  readonly span: Span;
}

interface OpenSection {
  heading: Heading | undefined;
  depth: number;
  nodes: RootContent[];
  children: OpenSection[];
  span: Span;
}

/** Cuts a file's body at its headings: one `#` title, `##` one level below. Levels may not be skipped. */
export function splitAtHeadings(body: Root, path: string, titlePlace: Span): { section: RawSection; findings: Finding[] } {
  const findings: Finding[] = [];
  const root: OpenSection = { heading: undefined, depth: 1, nodes: [], children: [], span: titlePlace };
  const open: OpenSection[] = [root];
  for (const node of body.children) {
    if (node.type !== 'heading') {
      open.at(-1)!.nodes.push(node);
      continue;
    }
    const span = spanOf(node, path);
    if (node.depth === 1 && !root.heading) {
      if (root.nodes.some(prints) || root.children.length > 0) findings.push(finding('heading/title-not-first', span, {}));
      root.heading = node;
      root.span = span;
      continue;
    }
    if (node.depth === 1) findings.push(finding('heading/several-titles', span, { title: textIn(node) }));
    const depth = Math.max(2, node.depth);
    while (open.at(-1)!.depth >= depth) open.pop();
    const parent = open.at(-1)!;
    if (node.depth > parent.depth + 1) {
      findings.push(finding('heading/skipped', span, { level: node.depth, expected: parent.depth + 1 }));
    }
    const section: OpenSection = { heading: node, depth, nodes: [], children: [], span };
    parent.children.push(section);
    open.push(section);
  }
  if (!root.heading) findings.push(finding('heading/title-missing', titlePlace, {}));
  return { section: root, findings };
}

/** Comments and definitions stand nowhere, so they may stand before a title. */
function prints(node: RootContent): boolean {
  return node.type !== 'html' && node.type !== 'definition' && node.type !== 'footnoteDefinition';
}

/** The words of a node, without any of its dress. */
export function textIn(node: { readonly value?: string; readonly children?: readonly unknown[] }): string {
  if (typeof node.value === 'string') return node.value;
  return (node.children ?? []).map((child) => textIn(child as { value?: string; children?: unknown[] })).join('');
}
