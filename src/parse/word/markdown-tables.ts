import type { PhrasingContent, Table, TableRow } from 'mdast';
import type { WordBlock, WordCell, WordInline, WordTable } from './document.ts';
import { type MarkdownPlace, notBold, phrasingOf } from './phrasing.ts';
import { undressedText } from './plain-text.ts';

/** A table of Markdown: its first row is the head. What was merged stands in the first of its cells, several paragraphs after each other. */
export function markdownTable(table: WordTable, place: MarkdownPlace): Table {
  const columns = columnsOf(table);
  const children = table.rows.map((row, i): TableRow => {
    const cells = Array.from({ length: columns }, (_, column) =>
      row.cells.find((cell) => cell.column === column),
    );
    return {
      type: 'tableRow',
      children: cells.map((cell) => ({
        type: 'tableCell',
        children: cell ? cellPhrasing(cell, place, i === 0) : [],
      })),
    };
  });
  return { type: 'table', children };
}

function columnsOf({ rows }: WordTable): number {
  let most = 0;
  for (const { cells } of rows)
    for (const { column, across } of cells) most = Math.max(most, column + across);
  return most;
}

/** Word has 63 columns at most. What says that it has thousands, mostly empty, is a file that somebody has made to be endless. */
const MOST_CELLS = 100_000;

/** Whether a table can be drawn as one; else its paragraphs stand after each other. */
export function isDrawable(table: WordTable): boolean {
  return columnsOf(table) * table.rows.length <= MOST_CELLS;
}

function cellPhrasing(cell: WordCell, place: MarkdownPlace, isHead: boolean): PhrasingContent[] {
  const lines = linesOf(cell.blocks).map((inlines) =>
    phrasingOf(isHead ? notBold(inlines) : inlines, place, true),
  );
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, i, all) =>
      i === 0 ? line : [{ type: 'text' as const, value: between(all[i - 1]!) }, ...line],
    );
}

/** Lines of a cell stand after each other; one that ends without a sign gets one, so that it does not run into the next. */
function between(line: readonly PhrasingContent[]): string {
  const last = line.at(-1);
  const words = last?.type === 'text' ? last.value.trimEnd() : '';
  return words === '' || /[.,:;!?–-]$/.test(words) ? ' ' : '; ';
}

/** Every paragraph of some blocks, also those of tables within. */
export function linesOf(blocks: readonly WordBlock[]): readonly (readonly WordInline[])[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table')
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => linesOf(cell.blocks)));
    const boxes = block.inlines.flatMap((inline) => (inline.kind === 'box' ? linesOf(inline.blocks) : []));
    return [labelled(block.list?.label, block.inlines), ...boxes];
  });
}

function labelled(label: string | undefined, inlines: readonly WordInline[]): readonly WordInline[] {
  if (label === undefined || label === '') return inlines;
  return [undressedText(`${label} `), ...inlines];
}
