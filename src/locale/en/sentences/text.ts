import type { LookAlike, TextPart } from '../../../diagnostics/index.ts';
import { isUnseen, shown } from '../../quoted.ts';
import type { CodesOf, Sentence, SentencesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

const PART: Readonly<Record<TextPart, string>> = {
  lines: 'lines',
  signs: 'characters with a meaning of their own, such as * and |',
  containers: 'lists, quotations and footnotes',
  word: 'characters in a row without a space',
};

const LOOKS_LIKE: Readonly<Record<LookAlike, (text: string) => Sentence>> = {
  heading: (text) => ({
    found: `${text} looks like a heading but becomes plain text.`,
    expected: 'A heading has a space after #.',
    todo: 'Put a space after the last #.',
  }),
  table: (text) => ({
    found: `${text} looks like a row of a table but becomes plain text.`,
    expected: 'Below the first row of a table stands a row of dashes: | --- | --- |.',
    todo: 'Add the row of dashes below the names of the columns, and an empty line before the table.',
  }),
  link: (text) => ({
    found: `${text} looks like a link but becomes plain text.`,
    expected: 'A link is written [words](address), without a space in the address or between ] and (.',
    todo: 'Take away the spaces. A space that belongs to the address is written %20.',
  }),
};

export const textSentences: SentencesOf<
  CodesOf<'text' | 'heading' | 'table' | 'footnote' | 'html' | 'character'>
> = {
  'text/paragraph-too-large': ({ bytes, limit }) => ({
    found: `The paragraph is too long: ${format.integer(bytes)} bytes.`,
    expected: `A paragraph may be at most ${format.integer(limit)} bytes.`,
    todo: 'Divide the paragraph with empty lines.',
  }),
  'text/too-deep': ({ depth, limit }) => ({
    found: `The text lies ${format.integer(depth)} levels deep in lists or quotations.`,
    expected: `There may be at most ${limit} levels inside each other.`,
    todo: 'Indent the text less, or divide it.',
  }),
  'text/too-many-marks': ({ count, limit }) => ({
    found: `The paragraph has ${format.integer(count)} characters with a meaning of their own, such as *, [ and <!.`,
    expected: `A paragraph may have at most ${format.integer(limit)} of them.`,
    todo: 'Remove those that are not needed, or divide the paragraph with empty lines.',
  }),
  'text/too-many-parts': ({ part, count, limit }) => ({
    found: `The file has ${format.integer(count)} ${PART[part]}.`,
    expected: `The limit is ${format.integer(limit)}${part === 'word' ? '' : ' in one file'}.`,
    todo:
      part === 'word'
        ? 'Put spaces between the words, or shorten what stands here.'
        : 'Divide the text into several files.',
  }),
  'text/to-write': ({ prompt }) => ({
    found: `This is left to write: ${prompt}`,
    todo: 'Write what the question asks for, then remove the line with the question.',
  }),
  'text/looks-like': ({ what, text }) => LOOKS_LIKE[what](quote(text)),
  'heading/title-missing': () => ({
    found: 'A heading is missing here.',
    expected: 'Every file has a heading straight after the file header, and no heading is empty.',
    todo: 'Write the heading on a line of its own, after one #.',
  }),
  'heading/several-titles': ({ title }) => ({
    found: `The file already has a heading. ${quote(title)} is another on the same level.`,
    expected: 'Every file has one single heading with one #.',
    todo: 'Write ## before this heading, or move the text to a file of its own.',
  }),
  'heading/title-not-first': () => ({
    found: 'The heading of the file comes after other text.',
    expected: 'The heading of the file, the one with a single #, stands before all text.',
    todo: 'Move the heading to the line after the file header.',
  }),
  'heading/misplaced': ({ title }) => ({
    found: `The heading ${quote(title)} stands where no heading can stand: in plan.md, a list, a quotation or a footnote.`,
    todo: 'Move the heading to a section, or make it ordinary text.',
  }),
  'heading/skipped': ({ level, expected }) => ({
    found: `The heading begins with ${'#'.repeat(level)} and skips a level.`,
    expected: `Here the heading should begin with ${'#'.repeat(expected)}.`,
    todo: `Replace ${'#'.repeat(level)} with ${'#'.repeat(expected)}.`,
  }),
  'heading/too-deep': ({ limit }) => ({
    found: 'The heading lies too deep.',
    expected: `The report has at most ${limit} levels of headings.`,
    todo: 'Remove one #, or move the text to a section of its own.',
  }),
  'heading/typed-number': ({ number, rest }) => ({
    found: `The heading begins with the number ${quote(number)}, typed by hand.`,
    expected: 'The report numbers its headings itself.',
    todo: `Remove the number, so that only ${quote(rest)} remains.`,
  }),
  'heading/unnumbered-unknown': ({ heading, suggestion }, expected) => ({
    found: `Under “onumrerade” stands ${quote(heading)}, but no heading has that name.`,
    ...knownWords('Headings in the file', expected),
    todo: didYouMean(suggestion, 'Write the heading exactly as in the text, or remove it from the list.'),
  }),
  'table/too-wide': ({ columns, limit }) => ({
    found: `The table has ${columns} columns.`,
    expected: `A table may have ${limit} columns at most.`,
    todo: 'Divide the table, or let rows and columns change places.',
  }),
  'table/extra-cell': ({ cells, columns }) => ({
    found: `The table row has ${cells} cells, but the table has only ${columns} ${columns === 1 ? 'column' : 'columns'}.`,
    expected: 'A row has at most as many cells as the first row of the table.',
    todo: 'Add a column to the first row of the table, or remove a vertical bar.',
  }),
  'footnote/undefined': ({ label }) => ({
    found: `The footnote [^${shown(label)}] has no text.`,
    todo: `Write a line that begins with [^${shown(label)}]: and the text of the footnote.`,
  }),
  'footnote/unused': ({ label }) => ({
    found: `Nowhere in the text stands [^${shown(label)}], so the footnote will not be shown.`,
    todo: `Put [^${shown(label)}] where the footnote belongs, or remove it.`,
  }),
  'footnote/nested': ({ label }) => ({
    found: `The footnote [^${shown(label)}] stands inside another footnote.`,
    expected: 'A footnote belongs to the running text.',
    todo: 'Make the two footnotes into one.',
  }),
  'html/raw': ({ html }) => ({
    found: `Here stands HTML code: ${quote(html)}.`,
    expected: 'Headings, lists and bold text are written in Markdown, without HTML code.',
    todo: 'Remove the code. Put \\ before < if the character is to be seen in the text.',
  }),
  'character/no-glyph': ({ character, code }) =>
    isUnseen(character)
      ? {
          found: `Here stands an invisible character (${shown(code)}), which is not in the typeface of the report.`,
          todo: 'Remove the character. Write an ordinary space if there is to be a space.',
        }
      : {
          found: `The character ${quote(character)} (${shown(code)}) is not in the typeface of the report.`,
          todo: 'Replace the character with another, or remove it.',
        },
};
