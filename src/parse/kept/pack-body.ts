import type { Nodes, Root } from 'mdast';

/** A node of Markdown: its type, its place as offsets, what else it says, and the nodes in it. */
export type PackedNode = readonly [
  type: string,
  start: number,
  end: number,
  fields: { readonly [name: string]: unknown } | 0,
  children: readonly PackedNode[] | 0,
];

/** Everything but lines and columns, which follow from the text; nothing after this room reads them. */
export function packBody(node: Nodes): PackedNode {
  const { type, position, ...rest } = node;
  const { children, ...fields } = rest as { children?: readonly Nodes[]; [name: string]: unknown };
  return [
    type,
    position?.start.offset ?? -1,
    position?.end.offset ?? -1,
    Object.keys(fields).length === 0 ? 0 : fields,
    children === undefined ? 0 : children.map(packBody),
  ];
}

export function unpackBody(packed: PackedNode): Root {
  return unpackNode(packed) as unknown as Root;
}

function unpackNode([type, start, end, fields, children]: PackedNode): object {
  return {
    type,
    ...(fields === 0 ? {} : fields),
    ...(children === 0 ? {} : { children: children.map(unpackNode) }),
    ...(start === -1 ? {} : { position: { start: { offset: start }, end: { offset: end } } }),
  };
}
