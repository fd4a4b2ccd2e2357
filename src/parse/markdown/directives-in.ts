import type { Nodes, Root } from 'mdast';

/** A mark, a reference, an amount, a table or a chart as it is called in a text. */
export interface DirectiveUse {
  readonly name: string;
  /** The words between its brackets, as they are read. */
  readonly label: string;
  readonly attributes: { readonly [name: string]: string };
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
}

/** Every directive of a text, in its order. */
export function directivesIn(body: Root): readonly DirectiveUse[] {
  const uses: DirectiveUse[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'textDirective' || node.type === 'leafDirective') {
      const attributes = Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? '']);
      uses.push({
        name: node.name,
        label: wordsOf(node),
        attributes: Object.fromEntries(attributes) as DirectiveUse['attributes'],
        start: node.position?.start.offset ?? 0,
        end: node.position?.end.offset ?? 0,
      });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(body);
  return uses;
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
