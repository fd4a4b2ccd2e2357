import type { Note } from '../../report/index.ts';
import { blocks } from './blocks.ts';
import type { Context } from './context.ts';
import { element, join, type Markup, nothing, text } from './markup.ts';

/**
 * The notes, last in the text. The number is a word (as in the PDF), so it stands as text and not as a list marker; the
 * way back is a drawn arrow with a name, so that it adds no words.
 */
export function notesSection(notes: readonly Note[], context: Context): Markup {
  if (notes.length === 0) return nothing;
  const items = notes.map((note) => noteItem(note, context));
  const list = element('ol', { role: 'list' }, join(items, '\n'));
  return element(
    'section',
    { class: 'notes', role: 'doc-endnotes', 'aria-label': context.words.notes },
    list,
  );
}

function noteItem(note: Note, context: Context): Markup {
  const marks = context.noteMarks.get(note.number) ?? [];
  const links = marks.map((anchor, index) => {
    const which = marks.length === 1 ? `${note.number}` : `${note.number}:${index + 1}`;
    const name = `${context.words.backToText} (${context.words.note} ${which})`;
    return element('a', { class: 'back', role: 'doc-backlink', href: `#${anchor}`, 'aria-label': name });
  });
  const number = element('span', { class: 'number' }, text(String(note.number)));
  const body = element('div', {}, join([blocks(note.blocks, context), ...links], ' '));
  return element('li', { id: note.id }, join([number, body], ' '));
}
