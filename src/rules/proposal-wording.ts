import { finding, type Span } from '../diagnostics/index.ts';
import { type ProseBlock, plainText, type Section } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** A section of decisions is a list of what is to be decided, each beginning with «att». */
export const proposalWording: Rule = function* ({ sections, complete }) {
  const open = [...sections];
  for (let section = open.pop(); section; section = open.pop()) {
    open.push(...section.sections);
    if (section.kind !== 'beslut') continue;
    const items = itemsIn(section);
    // A file that could not be read has said so.
    if (items.length === 0 && complete) yield finding('proposal/wording', section.origin.span, { text: '' });
    for (const { text, span } of items) {
      if (!/^att(\s|$)/i.test(text)) yield finding('proposal/wording', span, { text });
    }
  }
};

/** The items of its lists, under its headings too. */
function itemsIn(section: Section): readonly { readonly text: string; readonly span: Span }[] {
  const own = section.body.flatMap((block) =>
    block.kind === 'list' ? block.items.flatMap(({ blocks }) => firstWords(blocks[0])) : [],
  );
  return [...own, ...section.sections.flatMap(itemsIn)];
}

function firstWords(block: ProseBlock | undefined) {
  return block?.kind === 'paragraph' ? [{ text: plainText(block.content).trim(), span: block.span }] : [];
}
