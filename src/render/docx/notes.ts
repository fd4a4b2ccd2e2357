import { type Paragraph, TextRun } from 'docx';
import type { Note } from '../../report/index.ts';
import { blockParts, markedRuns, paragraph } from './blocks.ts';
import type { Context } from './context.ts';

/** The notes as Word's own, by number. Word sets the number itself, at the note's first paragraph. */
export function noteParts(
  notes: readonly Note[],
  outside: Context,
): Record<string, { readonly children: readonly Paragraph[] }> {
  const context: Context = { ...outside, inNote: true };
  const frame = { indent: 0, depth: 0, style: 'FootnoteText' };
  return Object.fromEntries(
    notes.map((note) => {
      const [first, ...rest] = note.blocks;
      const begins = first?.kind === 'paragraph';
      const space = new TextRun({ text: ' ' });
      const line = paragraph(
        [space, ...(begins ? markedRuns(first.content, first.from, context) : [])],
        frame,
      );
      const parts = [line, ...blockParts(begins ? rest : note.blocks, frame, context)];
      // The library's type knows paragraphs only; Word takes tables too.
      return [String(note.number), { children: parts as readonly Paragraph[] }];
    }),
  );
}
