import type { CodesOf, WordsOf } from '../../sentence.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

export const headingFindings: WordsOf<CodesOf<'heading'>> = {
  'heading/title-missing': {
    title: 'No heading',
    say: () => ({
      found: 'A heading is missing here.',
      expected: 'Every file has a heading straight after the file header, and no heading is empty.',
      todo: 'Write the heading on a line of its own, after one #.',
    }),
    meaning:
      'Every file has a heading of its own, on a line that begins with one #. The heading must not be empty.',
    why: 'Without it the section is not in the table of contents, and those who use a screen reader cannot find it. The Swedish accessibility act, DOS-lagen (2018:1937), demands an accessible report.',
  },
  'heading/several-titles': {
    title: 'Several main headings',
    say: ({ title }) => ({
      found: `The file already has a heading. ${quote(title)} is another on the same level.`,
      expected: 'Every file has one single heading with one #.',
      todo: 'Write ## before this heading, or move the text to a file of its own.',
    }),
    meaning: 'The file has more than one heading with a single #. Only the first is the heading of the file.',
    why: 'A file is one section of the report and has one place in the table of contents.',
  },
  'heading/title-not-first': {
    title: 'The heading does not come first',
    say: () => ({
      found: 'The heading of the file comes after other text.',
      expected: 'The heading of the file, the one with a single #, stands before all text.',
      todo: 'Move the heading to the line after the file header.',
    }),
    meaning: 'There is text before the heading of the file.',
    why: 'In the report the text before the heading would stand under it, and so change place.',
  },
  'heading/misplaced': {
    title: 'A heading where none can stand',
    say: ({ title }) => ({
      found: `The heading ${quote(title)} stands where no heading can stand: in plan.md, a list, a quotation or a footnote.`,
      todo: 'Move the heading to a section, or make it ordinary text.',
    }),
    meaning:
      'A heading stands in plan.md, in a list, in a quotation or in a footnote. It then has no place in the table of contents.',
    why: 'Those who use a screen reader find their way by the headings, and a heading inside a list leads them wrong. The Swedish accessibility act, DOS-lagen (2018:1937), demands an accessible report.',
  },
  'heading/skipped': {
    title: 'A skipped heading level',
    say: ({ level, expected }) => ({
      found: `The heading begins with ${'#'.repeat(level)} and skips a level.`,
      expected: `Here the heading should begin with ${'#'.repeat(expected)}.`,
      todo: `Replace ${'#'.repeat(level)} with ${'#'.repeat(expected)}.`,
    }),
    meaning:
      'A heading lies more than one level below the heading before it, for instance #### straight after ##.',
    why: 'Those who use a screen reader will believe that a heading is missing. The Swedish accessibility act, DOS-lagen (2018:1937), demands an accessible report.',
  },
  'heading/too-deep': {
    title: 'The heading lies too deep',
    say: ({ limit }) => ({
      found: 'The heading lies too deep.',
      expected: `The report has at most ${limit} levels of headings.`,
      todo: 'Remove one #, or move the text to a section of its own.',
    }),
    meaning: 'Folder, file and heading together lie deeper than the report can show.',
    why: 'The report has a limited number of heading levels. More could not be told apart.',
  },
  'heading/typed-number': {
    title: 'Heading number typed by hand',
    say: ({ number, rest }) => ({
      found: `The heading begins with the number ${quote(number)}, typed by hand.`,
      expected: 'The report numbers its headings itself.',
      todo: `Remove the number, so that only ${quote(rest)} remains.`,
    }),
    meaning:
      'The heading begins with a number that somebody has typed. The report numbers its headings itself.',
    why: 'The heading would have two numbers, and the one typed by hand goes wrong when sections are moved.',
  },
  'heading/unnumbered-unknown': {
    title: 'Unknown heading under onumrerade',
    say: ({ heading, suggestion }, expected) => ({
      found: `Under “onumrerade” stands ${quote(heading)}, but no heading has that name.`,
      ...knownWords('Headings in the file', expected),
      todo: didYouMean(suggestion, 'Write the heading exactly as in the text, or remove it from the list.'),
    }),
    meaning:
      'The field “onumrerade” lists headings that should have no number. One of them is not in the file.',
    why: 'The heading has probably been rewritten. It would then get a number that nobody meant.',
  },
  'heading/nothing-below': {
    title: 'A heading without text',
    say: ({ title, remark }) => ({
      found: `Nothing stands under the heading ${quote(title)}.${remark ? ' What stands in a comment, <!-- … -->, is not in the report.' : ''}`,
      todo: remark
        ? 'Remove <!-- and --> if the text is to be seen. Otherwise write what is to stand here, or remove the heading.'
        : 'Write what is to stand here, or remove the heading.',
    }),
    meaning: 'A heading has neither text nor headings nor anything else under it.',
    why: 'In the report it looks as if something had fallen out, and readers get no answer to what the heading promises.',
  },
};
