import type { Block, Fact, Inline, Report } from '../../src/report/index.ts';

/**
 * The words of a report in the order that both renderers owe: cover, blocks, notes; a heading's number before its
 * title, a table's caption before its rows, a note's number before its text. List markers are no words.
 */
export function wordsOfReport(report: Report): string[] {
  const { cover } = report;
  const parts = [
    cover.label,
    cover.title,
    cover.subtitle,
    ...cover.facts.flatMap(factWords),
    ...report.blocks.flatMap(blockWords),
    ...report.notes.flatMap((note) => [String(note.number), ...note.blocks.flatMap(blockWords)]),
  ];
  return parts
    .filter((part) => part !== undefined)
    .join(' ')
    .split(/[ \u00a0\t\n\r]+/)
    .filter((word) => word !== '');
}

function blockWords(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.number ?? '', lineWords(block.content)];
    case 'paragraph':
      return [lineWords(block.content)];
    case 'label':
    case 'code':
      return [block.text];
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(blockWords));
    case 'table':
      return [block.caption ?? '', ...[block.header, ...block.rows].flatMap((row) => row.map(lineWords))];
    case 'keyFigures':
      return block.figures.flatMap(({ label, value, note }) => [label, value, note ?? '']);
    case 'quote':
      return block.blocks.flatMap(blockWords);
    case 'chart':
    case 'figure':
      return [block.caption ?? ''];
    case 'divider':
      return [];
    case 'facts':
      return block.facts.flatMap(factWords);
  }
}

function factWords(fact: Fact): string[] {
  return [fact.term, ...fact.values.map(lineWords)];
}

function lineWords(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'note') return ` ${inline.number} `;
      if (inline.kind === 'break') return ' ';
      if ('text' in inline) return inline.text;
      return 'children' in inline ? lineWords(inline.children) : '';
    })
    .join('');
}
