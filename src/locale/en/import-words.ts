import type { ImportedPage, ImportWords } from '../import-words.ts';
import { format } from './format.ts';

const SAVE =
  'Open the file in Word or LibreOffice, choose Save as and the type Word document (.docx), and try again.';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** What to look at, the most important first. */
const LOOK: readonly (readonly [code: string, say: (count: number) => string])[] = [
  [
    'word/lost',
    (n) => `Words that did not come along in ${count(n, 'place', 'places')}. Write them in by hand.`,
  ],
  ['word/unread', (n) => `${count(n, 'part', 'parts')} of the Word file could not be read.`],
  [
    'word/struck',
    (n) => `Struck text in ${count(n, 'place', 'places')}. The plan reads as if all changes were accepted.`,
  ],
  ['word/not-shown', (n) => `${count(n, 'chart or figure', 'charts or figures')} that only Word can show.`],
  ['word/picture', (n) => `${count(n, 'picture', 'pictures')} that need a description or another format.`],
  ['word/table', (n) => `${count(n, 'table', 'tables')} that could not be taken over just as they were.`],
  [
    'word/unclear',
    (n) => `${count(n, 'time or fact', 'times or facts')} that cannot be told without guessing.`,
  ],
  ['word/heading-guessed', (n) => `${count(n, 'heading', 'headings')} that the program has guessed.`],
  ['word/column', (n) => `${count(n, 'fact', 'facts')} of columns that have no field of their own.`],
  ['word/note', (n) => `${count(n, 'footnote', 'footnotes')} that cannot stand where they stood.`],
  ['word/comment', (n) => `${count(n, 'comment', 'comments')} in the margin, which are not in the plan.`],
  ['word/link', (n) => `${count(n, 'link', 'links')} without an address that everybody can reach.`],
  [
    'word/left-out',
    (n) =>
      `${count(n, 'thing', 'things')} outside the plan’s text: headers, contents, hidden text and the like.`,
  ],
];

function made(page: ImportedPage): readonly string[] {
  const { folder, file, county, agreement, kind } = page;
  const told = [...page.told].reduce((sum, [code, n]) => (code === 'word/lost' ? sum : sum + n), 0);
  return [
    `${folder} is made of ${file}: ${kind} for ${county}${agreement === undefined ? '' : `, under the agreement ${agreement}`}.`,
    `It has ${count(page.files, 'file', 'files')}, ${count(page.areas, 'area', 'areas')} with ${count(page.goals, 'goal', 'goals')} and ${count(page.activities, 'activity', 'activities')}, ${count(page.indicators, 'indicator', 'indicators')} and ${count(page.pictures, 'picture', 'pictures')}.`,
    page.lost === 0
      ? `The Word file has ${page.words} words. All are in the plan’s files, or named above${told === 0 ? ' (nothing had to be named)' : ''}.`
      : `The Word file has ${page.words} words. ${count(page.lost, 'word did not come along and is named', 'words did not come along and are named')} above.`,
  ];
}

export const importWords: ImportWords = {
  command: 'make a plan of a Word file',
  argument: 'the Word file, for instance handlingsplan-2025.docx',
  option: {
    year: 'the year that the plan is for, for instance 2025 or 2025-2027',
    format: 'text or json',
  },
  noYear: 'Say which year the plan is for, for instance --year 2025.',
  notThere: (file) => `${file} is not there or cannot be read.`,
  otherKind: (file, ending) =>
    ending === 'pdf'
      ? `${file} is a PDF, which does not say what is a heading or a table. Find the Word file that it was made of, or open the PDF in Word and save it as a Word document (.docx).`
      : `${file} is not of the kind that can be read (.docx). ${SAVE}`,
  fault: (file, fault, limits) => {
    switch (fault) {
      case 'old-format':
        return `${file} is saved in an older format. ${SAVE}`;
      case 'encrypted':
        return `${file} is protected with a password. Take the password away in Word (File, Info, Protect Document), save and try again.`;
      case 'not-zip':
        return `${file} is no Word file, or not whole. ${SAVE}`;
      case 'not-word':
        return `${file} is no Word file. ${SAVE}`;
      case 'broken':
        return `${file} is broken or cut off. Fetch it again, or open it in Word, save it anew and try again.`;
      case 'too-large':
        return `${file} is too large. Divide it in Word, or compress its pictures (File, Info, Compress Media), and try again.`;
      case 'too-long':
        return `${file} is longer than a plan can be: at most ${format.decimal(limits.lines)} paragraphs and ${format.decimal(limits.letters)} letters. Divide it in Word, with one plan in each file, and try again.`;
      case 'too-many-parts':
        return `${file} has more parts than a Word file has, so nothing is made. Open it in Word, save it anew and try again.`;
      case 'too-deep':
        return `${file} has boxes and fields in so many layers that it cannot be read. Copy the text into a new document and try again.`;
      case 'active':
        return `${file} holds something that does not belong in a Word file, so nothing is made. Open it in Word, save it anew and try again.`;
    }
  },
  chapterTooLong: (file, chapter) =>
    `${file} has a chapter that is longer than a file of a plan can be: “${chapter}”. Give its parts headings in Word’s heading styles, so that they become chapters, and try again.`,
  tooManyFiles: (file, files, most) =>
    `${file} has so many headings of the highest levels that the plan would have ${format.decimal(files)} files; at most ${format.decimal(most)} are possible. See that Word’s heading styles are used for headings alone, and try again.`,
  cannotWrite: (file) =>
    `${file} cannot be written, so nothing is made. See that you may write in the folder and that there is room on the disk.`,
  done: (page) => ({
    made: made(page),
    lookTitle: 'Look at this first',
    look: [
      ...LOOK.flatMap(([code, say]) => {
        const number = page.told.get(code) ?? 0;
        return number === 0 ? [] : [say(number)];
      }),
      ...(page.questions === 0
        ? []
        : [
            `${count(page.questions, 'question stands', 'questions stand')} in the files, where the answer belongs.`,
          ]),
      ...(page.errors === 0
        ? []
        : [`plan check has ${count(page.errors, 'error', 'errors')} that keep the plan from being sent in.`]),
    ],
    stepsTitle: 'Do this',
    steps: [
      `plan build ${page.plan} builds the plan. Lay it beside the Word file and compare.`,
      `plan check ${page.plan} shows every question and what is missing, with file and line.`,
      'Keep the Word file until you have gone through the list.',
    ],
  }),
};
