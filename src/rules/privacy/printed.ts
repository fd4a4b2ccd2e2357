import type { Span } from '../../diagnostics/index.ts';
import { type Plan, type ProseBlock, plainText, type Section } from '../../model/index.ts';
import { drawnLines } from './drawn-lines.ts';

/** The words of each paragraph as they stand on the page, whatever dress, links or marks part them in the file. */
export function* printedTexts({
  summary,
  sections,
  footnotes,
}: Plan): Iterable<{ text: string; span: Span }> {
  yield* inBlocks(summary);
  yield* inSections(sections);
  for (const notes of footnotes.values()) for (const { blocks } of notes.values()) yield* inBlocks(blocks);
}

function* inSections(sections: readonly Section[]): Iterable<{ text: string; span: Span }> {
  for (const { title, origin, body, sections: below } of sections) {
    yield { text: plainText(title), span: origin.span };
    yield* inBlocks(body);
    yield* inSections(below);
  }
}

function* inBlocks(blocks: readonly ProseBlock[]): Iterable<{ text: string; span: Span }> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield { text: plainText(block.content), span: block.span };
    else if (block.kind === 'quote') yield* inBlocks(block.blocks);
    else if (block.kind === 'list') for (const item of block.items) yield* inBlocks(item.blocks);
    else if (block.kind === 'figure') yield* inFigure(block);
    else if (block.kind === 'table') {
      for (const text of [block.table.caption, block.table.source])
        if (text !== undefined) yield { text, span: block.span };
      for (const row of [block.table.header, ...block.table.rows])
        for (const cell of row) yield { text: plainText(cell), span: block.span };
    }
  }
}

function* inFigure({
  figure,
  span,
}: Extract<ProseBlock, { kind: 'figure' }>): Iterable<{ text: string; span: Span }> {
  for (const text of figure.drawing ? drawnLines(figure.drawing) : []) yield { text, span };
}
