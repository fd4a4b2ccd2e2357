import type { WordChange } from './document.ts';
import { childOf, type XmlNode } from './read-xml.ts';

const KINDS: { readonly [name: string]: WordChange['kind'] } = {
  'w:ins': 'inserted',
  'w:del': 'struck',
  'w:moveFrom': 'moved-from',
  'w:moveTo': 'moved-to',
  'w:cellIns': 'inserted',
  'w:cellDel': 'struck',
};

/** The tracked change that an element is, if it is one. */
export function changeOf(node: XmlNode): WordChange | undefined {
  const kind = KINDS[node.name];
  if (kind === undefined) return undefined;
  const { attributes } = node;
  return {
    kind,
    id: attributes['w:id'] ?? '',
    by: attributes['w:author'] ?? '',
    at: attributes['w:date'] ?? '',
  };
}

/** The change that properties tell of: of a paragraph's end, a row, a cell. */
export function changeIn(properties: XmlNode | undefined): WordChange | undefined {
  for (const child of properties?.children ?? []) {
    const change = changeOf(child);
    if (change) return change;
  }
  return undefined;
}

/** A change within a change: what was put in and then struck is struck. */
export function within(outer: WordChange | undefined, inner: WordChange | undefined): WordChange | undefined {
  if (!inner) return outer;
  if (outer && isGone(outer)) return outer;
  return outer && isGone(inner) ? { ...inner, isOfNew: true } : inner;
}

/** Whether what has changed is no longer there when all changes are accepted. */
export function isGone(change: WordChange | undefined): boolean {
  return change?.kind === 'struck' || change?.kind === 'moved-from';
}

export function markChange(paragraphProperties: XmlNode | undefined): WordChange | undefined {
  return changeIn(childOf(paragraphProperties, 'w:rPr'));
}
