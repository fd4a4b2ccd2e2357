import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const textExplanations: ExplanationsOf<
  CodesOf<'text' | 'heading' | 'table' | 'footnote' | 'html' | 'character'>
> = {
  'text/paragraph-too-large': {
    title: 'The paragraph is too long',
    meaning:
      'The paragraph is longer than any text needs to be. Often the empty lines between paragraphs are missing.',
    why: 'The limit protects against texts that would make the check come to a halt.',
  },
  'text/too-deep': {
    title: 'Lists and quotations in too many levels',
    meaning: 'Lists or quotations lie inside each other in too many levels.',
    why: 'The limit protects against texts that would make the check come to a halt. No reader follows that deep.',
  },
  'text/too-many-marks': {
    title: 'Too many characters with a meaning of their own',
    meaning: 'The paragraph has very many characters such as *, [ or <!, which decide how the text looks.',
    why: 'The limit protects against texts that would make the check come to a halt.',
  },
  'text/too-many-parts': {
    title: 'Too much in one file',
    meaning: 'The file has more lines, characters or lists than the program can read in reasonable time.',
    why: 'The limit protects against files that would make the check come to a halt. The text can be divided into several files.',
  },
  'text/to-write': {
    title: 'Something is left to write',
    meaning: 'A question that plan next left in the file still stands there. It does not show in the report.',
    why: "Whoever goes on from last year's plan must be able to see what has not been written yet.",
  },
  'text/looks-like': {
    title: 'Text that looks like something else',
    meaning: 'A character is missing or too many, so that a heading, a table or a link becomes plain text.',
    why: 'The characters would show in the report, and the heading, table or link would be missing for those who read with assistive technology.',
  },
  'heading/title-missing': {
    title: 'No heading',
    meaning:
      'Every file has a heading of its own, on a line that begins with one #. The heading must not be empty.',
    why: 'Without it the section is not in the table of contents, and those who use a screen reader cannot find it. The Swedish accessibility act, DOS-lagen (2018:1937), demands an accessible report.',
  },
  'heading/several-titles': {
    title: 'Several main headings',
    meaning: 'The file has more than one heading with a single #. Only the first is the heading of the file.',
    why: 'A file is one section of the report and has one place in the table of contents.',
  },
  'heading/title-not-first': {
    title: 'The heading does not come first',
    meaning: 'There is text before the heading of the file.',
    why: 'In the report the text before the heading would stand under it, and so change place.',
  },
  'heading/misplaced': {
    title: 'A heading where none can stand',
    meaning:
      'A heading stands in plan.md, in a list, in a quotation or in a footnote. It then has no place in the table of contents.',
    why: 'Those who use a screen reader find their way by the headings, and a heading inside a list leads them wrong. The Swedish accessibility act, DOS-lagen (2018:1937), demands an accessible report.',
  },
  'heading/skipped': {
    title: 'A skipped heading level',
    meaning:
      'A heading lies more than one level below the heading before it, for instance #### straight after ##.',
    why: 'Those who use a screen reader will believe that a heading is missing. The Swedish accessibility act, DOS-lagen (2018:1937), demands an accessible report.',
  },
  'heading/too-deep': {
    title: 'The heading lies too deep',
    meaning: 'Folder, file and heading together lie deeper than the report can show.',
    why: 'The report has a limited number of heading levels. More could not be told apart.',
  },
  'heading/typed-number': {
    title: 'Heading number typed by hand',
    meaning:
      'The heading begins with a number that somebody has typed. The report numbers its headings itself.',
    why: 'The heading would have two numbers, and the one typed by hand goes wrong when sections are moved.',
  },
  'heading/unnumbered-unknown': {
    title: 'Unknown heading under onumrerade',
    meaning:
      'The field “onumrerade” lists headings that should have no number. One of them is not in the file.',
    why: 'The heading has probably been rewritten. It would then get a number that nobody meant.',
  },
  'table/too-wide': {
    title: 'A table that is too wide',
    meaning: 'The table has more columns than a page can hold.',
    why: 'Every column would be narrower than a word, so that nobody can read the table.',
  },
  'table/extra-cell': {
    title: 'Too many cells in the table row',
    meaning: 'The row has more cells than the first row of the table.',
    why: 'What stands in the extra cells would not be in the report.',
  },
  'footnote/undefined': {
    title: 'A footnote without text',
    meaning: 'The text refers to a footnote, but the footnote is not in the file.',
    why: 'Otherwise [^1] would stand in the report as ordinary text.',
  },
  'footnote/unused': {
    title: 'An unused footnote',
    meaning: 'The footnote exists, but nothing in the file refers to it.',
    why: 'The footnote would not be in the report, although somebody has written it.',
  },
  'footnote/nested': {
    title: 'A footnote in a footnote',
    meaning: 'The text of a footnote refers to another footnote.',
    why: 'The reader does not find the way back to the text, and neither does a screen reader.',
  },
  'html/raw': {
    title: 'HTML code in the text',
    meaning:
      'The text contains HTML code, for instance <br>. Remarks between <!-- and --> are fine; they are left out.',
    why: 'Code could look different in PDF and on the web, or do something that nobody has reviewed.',
  },
  'character/no-glyph': {
    title: 'A character that cannot be printed',
    meaning: 'The character is not in the typeface of the report.',
    why: 'In a PDF it would become an empty box, and nobody would be told.',
  },
};
