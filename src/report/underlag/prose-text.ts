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

/** Points of a list as sentences where they are such, and otherwise with semicolons between them. */
function inARow(points: readonly string[]): string {
  return points
    .map((point, i) => (i === points.length - 1 || /[.!?:]$/.test(point) ? point : `${point};`))
    .join(' ');
}

function wordsIn(block: ProseBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return plainText(block.content);
    case 'list':
      return inARow(block.items.map((item) => proseText(item.blocks)));
    case 'table':
      return [
        block.table.caption ?? [],
        ...[block.table.header, ...block.table.rows].map((cells) => cells.map(plainText).join(', ')),
      ]
        .flat()
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
