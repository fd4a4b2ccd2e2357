import type { WordComment } from './document.ts';
import { everyNode, textBelow, type XmlNode } from './read-xml.ts';

/** Comments with their threads. `extended` is the part in which later Words keep what is answered and what is resolved. */
export function commentsOf(xml: XmlNode | undefined, extended: XmlNode | undefined): readonly WordComment[] {
  const nodes = (xml?.children ?? []).filter(({ name }) => name === 'w:comment');
  const told = new Map(
    (extended?.children ?? []).map(({ attributes }) => [attributes['w15:paraId'] ?? '', attributes]),
  );
  const byParagraph = new Map(nodes.map((node) => [lastParagraph(node), node.attributes['w:id'] ?? '']));
  return nodes.map((node): WordComment => {
    const more = told.get(lastParagraph(node));
    const parent = more?.['w15:paraIdParent'];
    return {
      id: node.attributes['w:id'] ?? '',
      by: node.attributes['w:author'] ?? '',
      at: node.attributes['w:date'] ?? '',
      words: paragraphsIn(node),
      isResolved: ['1', 'true', 'on'].includes(more?.['w15:done'] ?? ''),
      answers: parent === undefined ? undefined : byParagraph.get(parent),
    };
  });
}

function paragraphsIn(node: XmlNode): string {
  return [...everyNode(node)]
    .filter(({ name }) => name === 'w:p')
    .map((paragraph) => textBelow(paragraph))
    .join('\n');
}

/** Later Words know a comment by its last paragraph. */
function lastParagraph(node: XmlNode): string {
  const paragraphs = node.children.filter(({ name }) => name === 'w:p');
  return paragraphs.at(-1)?.attributes['w14:paraId'] ?? `none ${node.attributes['w:id']}`;
}
