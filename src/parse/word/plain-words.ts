import { isGone } from './changes.ts';
import type { WordBlock, WordInline, WordLooks, WordText } from './document.ts';

/** The words of a paragraph as they read when every change is accepted. What a text box says stands in lines of its own. */
export function plainWords(inlines: readonly WordInline[]): string {
  return inlines.map(wordsOf).join('');
}

function wordsOf(inline: WordInline): string {
  switch (inline.kind) {
    case 'text':
      return isGone(inline.change) ? '' : inline.value;
    case 'break':
    case 'tab':
      return isGone(inline.change) ? '' : ' ';
    case 'link':
      return plainWords(inline.inlines);
    case 'check':
      return isGone(inline.change) ? '' : inline.on ? '☒' : '☐';
    case 'thing':
      return inline.words.join(' ');
    case 'note':
    case 'picture':
    case 'box':
    case 'anchor':
      return '';
  }
}

/** The words of several blocks, a line a paragraph. */
export function plainWordsOfBlocks(blocks: readonly WordBlock[]): string {
  return blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? plainWords(block.inlines)
        : block.rows
            .flatMap(({ cells }) => cells)
            .map((cell) => plainWordsOfBlocks(cell.blocks))
            .join('\n'),
    )
    .join('\n');
}

/** How a paragraph looks where all its words look the same. */
export function looksOfAll(inlines: readonly WordInline[]): WordLooks {
  const texts = textsOf(inlines).filter(({ value, change }) => value.trim() !== '' && !isGone(change));
  const all = (ask: (text: WordText) => boolean) => texts.length > 0 && texts.every(ask);
  const size = texts[0]?.size;
  return {
    bold: all(({ strong }) => strong),
    italic: all(({ emphasis }) => emphasis),
    caps: all(({ caps, value }) => caps || (value.toUpperCase() === value && /\p{L}/u.test(value))),
    underlined: all(({ underlined }) => underlined),
    size: all((text) => text.size === size) ? size : undefined,
  };
}

function textsOf(inlines: readonly WordInline[]): readonly WordText[] {
  return inlines.flatMap((inline) =>
    inline.kind === 'text' ? [inline] : inline.kind === 'link' ? textsOf(inline.inlines) : [],
  );
}
