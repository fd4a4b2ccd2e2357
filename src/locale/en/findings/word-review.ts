import type { ReviewLeft, ReviewSureness, WordAltered } from '../../../diagnostics/index.ts';
import type { WordsOf } from '../../sentence.ts';
import { quote } from '../words.ts';

const SURE: { readonly [S in ReviewSureness]: string } = {
  mark: '',
  words: '',
  likely: ' The place is the one that is most alike.',
  'changed-since': ' The plan has changed here since the Word file was sent out.',
  beside: ' It belongs to what follows this place.',
  nowhere: ' The place is not in the plan’s files, so the line is the paragraph of the Word file.',
};

const LEFT: { readonly [L in ReviewLeft]: string } = {
  '': 'Decide, and write it into the file if it shall hold.',
  unsure: 'Not taken in: the place is not certain. Write it in by hand.',
  'several-blocks': 'Not taken in: it is about a whole paragraph or several. Make the change by hand.',
  'not-plain':
    'Not taken in: the words do not stand as plain text in one place of the file. Write it in by hand.',
  mixed: 'Not taken in: the paragraph also has changes that are not tracked. Go through it by hand.',
  'not-proven':
    'Not taken in: the file would then say something else than what was meant. Write it in by hand.',
  'no-words': 'Not taken in: it is about something else than words. Make the change by hand.',
};

const ALTERED: { readonly [A in WordAltered]: string } = {
  divided: 'The paragraph is divided, and a new one begins with',
  joined: 'The paragraph is joined with the next',
  'note-struck': 'A note is struck',
  'note-put-in': 'A note is added',
  'picture-struck': 'A picture is struck',
  'picture-put-in': 'A picture is added',
  withdrawn: 'Added by somebody and struck again',
  crossed: 'Crossed out without being tracked, only by how the words look',
};

const opening = (by: string, words: string) =>
  by === '' ? words : `${by}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
const WHY =
  'Whoever reads in Word shall be able to, and whoever writes shall not have to look for the place in the files.';

/** What a reviewer has done in a Word file. */
export const wordReviewFindings: WordsOf<
  | 'word/commented'
  | 'word/inserted'
  | 'word/deleted'
  | 'word/replaced'
  | 'word/moved'
  | 'word/altered'
  | 'word/rewritten'
> = {
  'word/commented': {
    title: 'A comment in Word',
    say: ({ words, on, resolved, by, sure, answers }) => ({
      found: `${opening(by, resolved ? 'A resolved comment' : 'A comment')}${on === '' ? '' : ` on ${quote(on)}`}: ${quote(words)}.${answers === '' ? '' : ` Answer: ${quote(answers)}.`}${SURE[sure]}`,
      todo: resolved ? 'Nothing, if it is settled.' : 'Decide what to do about it.',
    }),
    meaning: 'Somebody has commented on the plan’s text in the Word file.',
    why: WHY,
  },
  'word/inserted': {
    title: 'Added in Word',
    say: ({ words, by, sure, left }) => ({
      found: `${opening(by, 'Added')}: ${quote(words)}.${SURE[sure]}`,
      todo: LEFT[left],
    }),
    meaning: 'Somebody has added words in the Word file, as a tracked change.',
    why: WHY,
  },
  'word/deleted': {
    title: 'Struck in Word',
    say: ({ words, by, sure, left }) => ({
      found: `${opening(by, 'Struck')}: ${quote(words)}.${SURE[sure]}`,
      todo: LEFT[left],
    }),
    meaning: 'Somebody has struck words in the Word file, as a tracked change.',
    why: WHY,
  },
  'word/replaced': {
    title: 'Replaced in Word',
    say: ({ before, after, by, sure, left }) => ({
      found: `${opening(by, 'Replaced')}: ${quote(before)} by ${quote(after)}.${SURE[sure]}`,
      todo: LEFT[left],
    }),
    meaning: 'Somebody has replaced words in the Word file, as a tracked change.',
    why: WHY,
  },
  'word/moved': {
    title: 'Moved in Word',
    say: ({ words, by, sure }) => ({
      found: `${opening(by, 'Moved')}: ${quote(words)}.${SURE[sure]}`,
      todo: 'See in Word where to, and move it in the file if it shall hold.',
    }),
    meaning: 'Somebody has moved text in the Word file. The place is the one that it was moved from.',
    why: WHY,
  },
  'word/altered': {
    title: 'Something else than words is changed in Word',
    say: ({ what, words, by, sure, left }) => ({
      found: `${opening(by, ALTERED[what])}${words === '' ? '' : `: ${quote(words)}`}.${SURE[sure]}`,
      todo: left === '' ? 'Decide, and do the same in the file if it shall hold.' : LEFT[left],
    }),
    meaning:
      'Somebody has divided or joined paragraphs, added or struck a note or a picture, or crossed out words by hand.',
    why: 'It shows in Word, but there are no words to compare with the plan’s.',
  },
  'word/rewritten': {
    title: 'Changed in Word without being tracked',
    say: ({ before, after, sure, left }) => ({
      found: `${
        after === ''
          ? `The Word file lacks: ${quote(before)}`
          : before === ''
            ? `The Word file also has: ${quote(after)}`
            : `The Word file has ${quote(after)} in place of ${quote(before)}`
      }.${SURE[sure]}`,
      todo: LEFT[left],
    }),
    meaning:
      'The text of the Word file is another than the plan’s, without a tracked change: it has been accepted in Word, or written with tracking off.',
    why: 'A change that does not show in Word must not pass unseen.',
  },
};
