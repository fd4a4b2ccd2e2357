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
  // What a reviewer has done in a Word file (remarks/). `by` is a person's name: empty wherever it could be kept
  'word/commented': data<{
    readonly words: string;
    /** The words that it is about, where there are some. */
    readonly on: string;
    readonly resolved: boolean;
    readonly by: string;
    readonly sure: ReviewSureness;
    /** What others have answered, in their order; nothing where nobody has. */
    readonly answers: string;
  }>(),
  'word/inserted': data<Reviewed & { readonly words: string }>(),
  'word/deleted': data<Reviewed & { readonly words: string }>(),
  'word/replaced': data<Reviewed & { readonly before: string; readonly after: string }>(),
  'word/moved': data<Reviewed & { readonly words: string }>(),
  /** What a reviewer has done that is no change of words. */
  'word/altered': data<Reviewed & { readonly what: WordAltered; readonly words: string }>(),
  /** Changed without being tracked, or accepted already; nothing `after` where a whole paragraph is gone. */
  'word/rewritten': data<Omit<Reviewed, 'by'> & { readonly before: string; readonly after: string }>(),
};

interface Reviewed {
  readonly by: string;
  readonly sure: ReviewSureness;
  /** Why it was not put into the plan's files; empty where nobody has asked for that. */
  readonly left: ReviewLeft;
}

/**
 * How the place of a paragraph is known: by its bookmark and unchanged words; by its words, which stand in one place; by words that are only
 * alike; by a bookmark whose block has changed since; by what stands before it; or not at all.
 */
export type ReviewSureness = 'mark' | 'words' | 'likely' | 'changed-since' | 'beside' | 'nowhere';

export type ReviewLeft =
  | ''
  | 'unsure'
  | 'several-blocks'
  | 'not-plain'
  | 'mixed'
  | 'not-proven'
  /** It is about something else than words. */
  | 'no-words';

/** `crossed`: struck by how the words look, which is no change that anybody could accept. */
export type WordAltered =
  | 'divided'
  | 'joined'
  | 'note-struck'
  | 'note-put-in'
  | 'picture-struck'
  | 'picture-put-in'
  | 'withdrawn'
  | 'crossed';

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
