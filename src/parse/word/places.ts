import type { WordPlace } from './document.ts';
import { everyNode, type XmlNode } from './read-xml.ts';

/** What a part says of the bookmarks of the document, where it is the part that this program puts beside its own documents. */
export function placesOf(xml: XmlNode | undefined): ReadonlyMap<string, WordPlace> {
  const found = new Map<string, WordPlace>();
  if (xml?.name !== 'plan:places') return found;
  for (const file of xml.children) {
    const path = file.attributes.path;
    if (path === undefined) continue;
    for (const { name, attributes } of everyNode(file)) {
      if (name !== 'plan:p') continue;
      const [line, start, end] = ['line', 'from', 'to'].map((key) => Number(attributes[key]));
      if (![line, start, end].every(Number.isSafeInteger)) continue;
      const hash = attributes.words ?? '';
      found.set(`_plan_${attributes.n}`, { path, line: line!, start: start!, end: end!, hash });
    }
  }
  return found;
}
