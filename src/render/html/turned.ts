import { remembered } from '../../model/index.ts';
import type { Block, Table } from '../../report/index.ts';
import { columnNeeds } from '../table-needs.ts';
import type { Theme } from '../theme.ts';

/** As `report.css` prints tables: the size of the letters, and what stands at the sides of a cell, in points. */
const [SIZE, SIDES] = [9.5, 12];

/** Tables whose words and amounts do not fit on an upright page, with the headings right above them: printed, both go along. */
export function turnedBlocks(blocks: readonly Block[], { page }: Theme): ReadonlySet<Block> {
  const width = page.width - page.margin.left - page.margin.right;
  const turned = new Set<Block>();
  blocks.forEach((block, i) => {
    if (block.kind !== 'table' || neededWidth(block) <= width) return;
    turned.add(block);
    for (let above = i - 1; isAbove(blocks[above]); above -= 1) turned.add(blocks[above]!);
  });
  return turned;
}

/** Tables whose words are wider than a turned page has room for: their heads are divided in print, where a browser would else cut the last column and shrink all pages. */
export function tightTables(blocks: readonly Block[], { page }: Theme): ReadonlySet<Block> {
  const width = page.height - page.margin.left - page.margin.right;
  return new Set(blocks.filter((block) => block.kind === 'table' && neededWidth(block) > width));
}

/** Asked for twice, and again for every report in which the table is the same. */
const neededWidth = remembered((table: Table) =>
  columnNeeds(table).reduce((sum, { least }) => sum + least * SIZE + SIDES, 0),
);

function isAbove(block: Block | undefined): boolean {
  return block?.kind === 'heading' || block?.kind === 'label';
}
