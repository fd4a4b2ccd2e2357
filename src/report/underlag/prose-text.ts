import { type ProseBlock, plainText } from '../../model/index.ts';

/** The words of prose in one line: what a cell of a table or a form can hold. A picture is its description. */
export function proseText(blocks: readonly ProseBlock[]): string {
  return blocks
    .map(wordsIn)
    .filter((words) => words !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function wordsIn(block: ProseBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return plainText(block.content);
    case 'list':
      return block.items.map((item) => proseText(item.blocks)).join('; ');
    case 'table':
      return [block.table.header, ...block.table.rows]
        .map((cells) => cells.map(plainText).join(', '))
        .join('; ');
    case 'quote':
      return proseText(block.blocks);
    case 'code':
      return block.text;
    case 'figure':
      return block.figure.alternative;
    case 'divider':
      return '';
    default:
      return '';
  }
}
