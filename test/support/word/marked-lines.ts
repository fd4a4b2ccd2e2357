import type { WordBlock, WordDocument, WordInline } from '../../../src/parse/index.ts';

/** The program's own bookmarks, each with the line that it begins in. */
export function markedLines({ blocks, notes }: WordDocument): readonly { name: string; line: number }[] {
  const inBlock = (block: WordBlock): { name: string; line: number }[] =>
    block.kind === 'table'
      ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(inBlock)))
      : anchors(block.inlines).map((name) => ({ name, line: block.line }));
  return [...blocks, ...[...notes.values()].flatMap((note) => note.blocks)].flatMap(inBlock);
}

function anchors(inlines: readonly WordInline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'link') return anchors(inline.inlines);
    const isOwn = inline.kind === 'anchor' && inline.edge === 'start' && inline.name.startsWith('_plan_');
    return isOwn ? [inline.name] : [];
  });
}
