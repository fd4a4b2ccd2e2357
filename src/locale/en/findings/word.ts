import type { WordLeftOut } from '../../../diagnostics/index.ts';
import type { CodesOf, WordsOf } from '../../sentence.ts';
import { quote } from '../words.ts';
import { wordReviewFindings } from './word-review.ts';

const LEFT_OUT: { readonly [W in WordLeftOut]: string } = {
  head: 'The page header',
  foot: 'The page footer',
  title: 'The title among the document’s properties',
  subject: 'The subject among the document’s properties',
  'words-of-part': 'A part of the file',
  background: 'The background',
  contents: 'The table of contents',
  annex: 'An annex that the program makes itself',
  hidden: 'Hidden text',
  unfilled: 'A field that nobody has filled in',
  choice: 'What else could be chosen in a list',
  'table-alternative': 'The alternative text of a table',
};

const THINGS = {
  chart: 'a chart',
  diagram: 'a SmartArt figure',
  equation: 'an equation',
  'word-art': 'a decorated text (WordArt)',
  file: 'an embedded file',
} as const;

const PICTURES = {
  missing: 'A picture that the text shows is not in the Word file.',
  outside: 'A picture lies outside the Word file and is not fetched.',
  'too-large': 'A picture is too large to be taken along.',
  format: 'A picture has a format that the report cannot show.',
  place: 'The alternative text of a picture is a path or the name of a file. It is not taken along.',
} as const;

const shown = (words: string) => (words === '' ? '' : `: ${quote(words)}`);

export const wordFindings: WordsOf<CodesOf<'word'>> = {
  ...wordReviewFindings,
  'word/lost': {
    title: 'Words that did not come along',
    say: ({ words }) => ({
      found: `These words of the Word file are not in the plan’s files: ${quote(words)}.`,
      todo: 'Write them where they belong.',
    }),
    meaning: 'The words stand in the Word file, and neither in the plan’s files nor in any other finding.',
    why: 'The program counts the words in another way than it reads them, so that nothing goes unsaid.',
  },
  'word/struck': {
    title: 'Struck text',
    say: ({ words }) => ({
      found: `The text is struck by a tracked change and is not taken along: ${quote(words)}.`,
      todo: 'Write it in if it is to stay.',
    }),
    meaning:
      'The Word file has changes that nobody has accepted or rejected. The plan reads as if all were accepted.',
    why: 'The newest mostly holds. Somebody should still see what was struck.',
  },
  'word/left-out': {
    title: 'Outside the plan’s text',
    say: ({ what, words }) => ({
      found: `${LEFT_OUT[what]} is not taken along${shown(words)}.`,
      todo: 'Write it into the plan if it is needed.',
    }),
    meaning:
      'A part of the Word file is no part of the plan’s text: headers, contents, hidden text and the like.',
    why: 'Contents, page numbers and cover are made by the program. The rest is taken only if somebody wants it.',
  },
  'word/not-shown': {
    title: 'Something that only Word can show',
    say: ({ what, words }) => ({
      found: `Here stands ${THINGS[what]}${shown(words)}.`,
      todo:
        what === 'equation'
          ? 'See that the equation can be read as text.'
          : 'Save it as a picture and put that in, or write what it shows.',
    }),
    meaning:
      'Charts, SmartArt, equations, WordArt and embedded files have no counterpart in the plan’s text.',
    why: 'The figures behind a chart lie in the Word file. The report can draw it from indikatorer.yaml instead.',
  },
  'word/picture': {
    title: 'A picture to look at',
    say: ({ reason, words }) => ({
      found: `${PICTURES[reason]}${words === '' ? '' : ` It is described as ${quote(words)}.`}`,
      todo: reason === 'place' ? 'Write what the picture shows.' : 'Save it as PNG or JPEG and put it in.',
    }),
    meaning: 'A picture could not be taken along as it is, or has a name instead of a description.',
    why: 'Those who do not see it should learn what it shows. Paths also often show somebody’s user name.',
  },
  'word/link': {
    title: 'A link that leads nowhere',
    say: ({ reason, words }) => ({
      found:
        reason === 'disk'
          ? `The link ${quote(words)} leads to somebody’s own disk. The words stay without an address.`
          : `A link${words === '' ? '' : ` on ${quote(words)}`} has no address that everybody can open. The words stay.`,
      todo: 'Write the address if there is one that everybody can reach.',
    }),
    meaning: 'A link of the Word file has no address or leads to a disk.',
    why: 'A report cannot link to somebody’s computer, and the address may show whose it is.',
  },
  'word/note': {
    title: 'A footnote that cannot stand there',
    say: ({ words }) => ({
      found:
        words === ''
          ? 'Here is a mark of a footnote that is not in the Word file.'
          : `The footnote belongs to a goal or an activity, which cannot have any: ${quote(words)}.`,
      todo: words === '' ? 'Find out what the note said.' : 'Write what is needed into the text.',
    }),
    meaning: 'A footnote is missing in the Word file, or belongs to a field.',
    why: 'Goals and activities are shown in several places of the report, where there are no footnotes.',
  },
  'word/unread': {
    title: 'A part of the file could not be read',
    say: ({ words }) => ({
      found: `The program does not know this in the Word file${shown(words)}.`,
      todo: 'Open the file in Word, see what it is and write it in.',
    }),
    meaning:
      'The Word file points to another file, has a broken part or something that the program does not know.',
    why: 'What cannot be read is said, not skipped.',
  },
  'word/comment': {
    title: 'A comment in the margin',
    say: ({ words, resolved }) => ({
      found: `${resolved ? 'A resolved comment' : 'A comment'} is not in the plan: ${quote(words)}.`,
      todo: resolved ? 'Nothing, if it is settled.' : 'Decide about it.',
    }),
    meaning: 'The Word file has comments in its margin. They become no part of the plan.',
    why: 'Comments are written by persons to those who write the plan. They do not belong in what is published.',
  },
  'word/heading-guessed': {
    title: 'Looks like a heading',
    say: ({ title }) => ({
      found: `${quote(title)} is bold and became a heading.`,
      todo: 'See that it is a heading and stands at the right level.',
    }),
    meaning: 'The document has no heading styles, so the program has guessed by how the text looks.',
    why: 'The headings decide the plan’s chapters and files.',
  },
  'word/column': {
    title: 'A column without a field',
    say: ({ column, words }) => ({
      found: `The column ${quote(column)} has no field of its own. It says ${quote(words)}.`,
      todo: 'The words stand as a question in the area’s file. Write them where they belong.',
    }),
    meaning: 'A table of goals and activities has a column that the program does not know.',
    why: 'A question is better than a wrong field.',
  },
  'word/unclear': {
    title: 'A time or a fact that cannot be told',
    say: ({ words }) => ({
      found: `${quote(words)} cannot be written as a day, a status or a number without guessing.`,
      expected: 'A time is a year, a month or a day: 2025, 2025-06 or 2025-06-30.',
      todo: 'The words stand as a question in the file. Write what is to hold.',
    }),
    meaning: 'What the Word file says does not tell which day or status it is.',
    why: 'The plan is held to its days. “Autumn” is no day.',
  },
  'word/table': {
    title: 'A table to look at',
    say: ({ reason }) => ({
      found: {
        merged: 'The table has merged cells. What they say stands in the first of them.',
        lines: 'The table has several paragraphs in a cell. They now stand after each other.',
        sum: 'The table seems to share out money, but its sums do not hold. It stays as text.',
      }[reason],
      todo:
        reason === 'sum'
          ? 'Correct the amounts and put them into medel.yaml.'
          : 'See that the table can be read.',
    }),
    meaning: 'A table could not be taken over just as it was.',
    why: 'A table of the plan has a row for each thing and a cell for each fact.',
  },
};
