import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const yamlExplanations: ExplanationsOf<CodesOf<'front-matter' | 'yaml'>> = {
  'front-matter/missing': {
    title: 'The file header is missing',
    meaning:
      'Every text file begins with a file header: a line with ---, some fields and another line with ---. It holds at least “typ”.',
    why: 'Without the header one cannot know what the file is, and so not what is missing in it.',
  },
  'front-matter/unclosed': {
    title: 'The file header has no end',
    meaning: 'The file header begins with --- but the closing line with --- is missing.',
    why: 'The whole file would be read as header, and its text would not be in the report.',
  },
  'yaml/syntax': {
    title: 'The fields cannot be read',
    meaning:
      'Something in the file header or in a data file is not written so that it can be read: an indent, a quotation mark, a bracket or a colon.',
    why: 'The program does not guess what was meant. A guess can change an amount or a date without anybody seeing it.',
  },
  'yaml/duplicate-key': {
    title: 'The same field twice',
    meaning: 'A field stands twice on the same level.',
    why: 'Only one of them can count, and the other would be lost without a word.',
  },
  'yaml/tab': {
    title: 'Indented with a tab',
    meaning: 'The line is indented with a tab. Here one indents with spaces.',
    why: 'A tab is of different width in different programs, so one cannot see to which level the line belongs.',
  },
  'yaml/colon-in-text': {
    title: 'A colon in a text',
    meaning:
      'A colon followed by a space means “here the name of the field ends and its value begins”. In a text it needs quotation marks around the text.',
    why: 'The machine reads “text: Mål: minska” as one field inside another, and cannot go on.',
  },
  'yaml/comma-in-flow': {
    title: 'A comma inside { } or [ ]',
    meaning:
      'Inside { } and [ ] the comma divides one fact from the next. Texts and amounts are therefore written on lines of their own.',
    why: 'The machine reads “{belopp: 7 649 410,97 kr}” as the amount 7 649 410 and an unknown field “97 kr”. No öre may be lost that way.',
  },
  'yaml/comment-cuts-text': {
    title: 'A number sign cuts the text',
    meaning:
      'A number sign (#) after a space begins a remark. What follows is not read, unless the whole text stands in quotation marks.',
    why: 'The machine reads “text: Kort #1” as “Kort”. The rest is lost without a word.',
  },
  'yaml/too-deep': {
    title: 'Too many levels',
    meaning: 'The fields are nested in more levels than any plan needs.',
    why: 'The limit protects against files that would make the check come to a halt.',
  },
  'yaml/too-many-aliases': {
    title: 'Too many repetitions',
    meaning: 'The file uses & and * to repeat fields, more often than is allowed.',
    why: 'In that way a small file can grow to millions of fields and make the check come to a halt.',
  },
  'yaml/unsupported': {
    title: 'A way of writing that is not used here',
    meaning:
      'The file uses something unusual: an exclamation mark first in the value, << that fetches fields, a field name that is not a word, or several parts in one file.',
    why: 'A plan should be readable and changeable by those who do not program. Fields, lists and texts are enough for that.',
  },
};
