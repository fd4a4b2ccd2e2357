import type { Heading, PhrasingContent, Root, RootContent } from 'mdast';
// Adds the directive to mdast's nodes.
import type {} from 'mdast-util-directive';
import { type Finding, finding, type SourceText, type Span } from '../../diagnostics/index.ts';
import { isComment } from './comment.ts';
import { spanOf } from './span.ts';

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
export function splitAtHeadings(
  body: Root,
  { path, text }: SourceText,
): { section: RawSection; findings: Finding[] } {
  const findings: Finding[] = [];
  const titlePlace = placeForTitle(body, path);
  const root: OpenSection = { heading: undefined, depth: 1, nodes: [], children: [], span: titlePlace };
  const open: OpenSection[] = [root];
  for (const node of body.children) {
    if (node.type !== 'heading') {
      open.at(-1)!.nodes.push(node);
      continue;
    }
    const span = spanOf(node, path);
    if (text[span.start] !== '#') {
      const words = text.slice(span.start, span.end).split('\n')[0]!;
      findings.push(finding('text/looks-like', span, { what: 'underlined', text: words }));
    }
    if (textIn(node) === '') findings.push(finding('heading/title-missing', span, {}));
    if (node.depth === 1 && !root.heading) {
      if (root.nodes.some(prints) || root.children.length > 0)
        findings.push(finding('heading/title-not-first', span, {}));
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

/** Where a title that is missing belongs: before the first thing that is written, or at the end of an empty file. */
function placeForTitle(body: Root, path: string): Span {
  const first = body.children[0];
  const start = first ? spanOf(first, path).start : spanOf(body, path).end;
  return { path, start, end: start };
}

/** Comments and definitions stand nowhere, so they may stand before a title. */
function prints(node: RootContent): boolean {
  if (node.type === 'html') return !isComment(node.value);
  return node.type !== 'definition' && node.type !== 'footnoteDefinition';
}

/** The words of a heading, composed, without any of its dress: what does not print has no words. */
export function textIn(heading: Heading): string {
  return wordsIn(heading.children).normalize('NFC').trim();
}

function wordsIn(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'html') return isComment(node.value) ? '' : node.value;
      // What stands in the brackets of a mark or a reference is an id.
      if (node.type === 'textDirective' && ['plan', 'svar', 'se'].includes(node.name)) return '';
      if ('children' in node) return wordsIn(node.children);
      if ('alt' in node) return node.alt ?? '';
      if (node.type === 'break') return ' ';
      return 'value' in node ? node.value : '';
    })
    .join('');
}
