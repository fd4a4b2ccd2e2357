import type { Taking } from './taking.ts';

/** What stands in the file and not in its text, and what the reader could not take for what it is. */
export function tellBesides(taking: Taking): void {
  const { document } = taking;
  for (const { what, words } of document.besides) taking.tell('word/left-out', 1, { what, words });
  for (const { words, isResolved } of document.comments)
    taking.tell('word/comment', 1, { words, resolved: isResolved });
  for (const { what, line, words } of document.doubts) {
    switch (what) {
      case 'unfilled':
      case 'choice':
        taking.tell('word/left-out', line, { what, words });
        break;
      case 'no-link':
        taking.tell('word/link', line, { reason: 'nowhere', words: '' });
        break;
      case 'no-picture':
      case 'picture-outside':
      case 'picture-too-large':
        taking.tell('word/picture', line, {
          reason: PICTURES[what],
          words: what === 'picture-too-large' ? '' : words,
        });
        break;
      case 'no-note':
        taking.tell('word/note', line, { words: '' });
        break;
      case 'no-style':
        break;
      case 'part-outside':
      case 'part-broken':
      case 'unknown':
        taking.tell('word/unread', line, { words });
        break;
    }
  }
}

const PICTURES = {
  'no-picture': 'missing',
  'picture-outside': 'outside',
  'picture-too-large': 'too-large',
} as const;
