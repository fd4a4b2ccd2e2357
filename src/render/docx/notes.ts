import type { Note } from '../../report/index.ts';
import { blockParts, markedRuns, paragraph } from './blocks.ts';
import type { Context } from './context.ts';
import { NotePiece, OWN_NOTE_MARK, TextRun } from './pieces/index.ts';
import { Relations } from './relations.ts';

/** The notes as Word's own, by number, and what they lead to: they are a part by themselves. */
export function drawnNotes(notes: readonly Note[], outside: Context) {
  const relations = new Relations(outside.media);
  const context: Context = { ...outside, relations, inNote: true };
  return { pieces: notes.map((note) => noteOf(note, context)), relations };
}

/** Word sets the number itself, at the note's first paragraph. */
function noteOf({ number, blocks }: Note, context: Context): NotePiece {
  const frame = { indent: 0, depth: 0, style: 'FootnoteText' };
  const [first, ...rest] = blocks;
  const begins = first?.kind === 'paragraph';
  const words = begins ? markedRuns(first.content, first.from, context) : [];
  const line = paragraph([OWN_NOTE_MARK, new TextRun({ text: ' ' }), ...words], frame);
  return new NotePiece(number, [line, ...blockParts(begins ? rest : blocks, frame, context)]);
}
