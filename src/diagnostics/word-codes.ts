import { data } from './data.ts';

/** What is told of a Word file that becomes a plan, with the shape of its data. */
export const WORD_CODES = {
  /** Words that the plan's files do not have, and that nothing else has been said of. */
  'word/lost': data<{ readonly words: string }>(),
  'word/struck': data<{ readonly words: string }>(),
  'word/left-out': data<{ readonly what: WordLeftOut; readonly words: string }>(),
  'word/not-shown': data<{
    readonly what: 'chart' | 'diagram' | 'equation' | 'word-art' | 'file';
    readonly words: string;
  }>(),
  'word/picture': data<{
    readonly reason: 'missing' | 'outside' | 'too-large' | 'format' | 'place';
    readonly words: string;
  }>(),
  'word/link': data<{ readonly reason: 'disk' | 'nowhere'; readonly words: string }>(),
  /** `words` are the note's, where there is one. */
  'word/note': data<{ readonly words: string }>(),
  'word/unread': data<{ readonly words: string }>(),
  'word/comment': data<{ readonly words: string; readonly resolved: boolean }>(),
  'word/heading-guessed': data<{ readonly title: string }>(),
  'word/column': data<{ readonly column: string; readonly words: string }>(),
  'word/unclear': data<{ readonly words: string }>(),
  'word/table': data<{ readonly reason: 'merged' | 'lines' | 'sum' }>(),
};

/** What of a Word file a plan makes itself, or has no place for. */
export type WordLeftOut =
  | 'head'
  | 'foot'
  | 'title'
  | 'subject'
  | 'words-of-part'
  | 'background'
  | 'contents'
  | 'annex'
  | 'hidden'
  | 'unfilled'
  | 'choice'
  | 'table-alternative';
