import type { TextPart } from '../../../diagnostics/index.ts';
import { listed } from '../../list.ts';
import { isUnseen, shown } from '../../quoted.ts';
import type { CodesOf, WordsOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { quote } from '../words.ts';
import { isOpenRemark, looksLike } from './looks-like.ts';

const PART: Readonly<Record<TextPart, string>> = {
  lines: 'lines',
  signs: 'characters with a meaning of their own, such as * and |',
  containers: 'lists, quotations and footnotes',
  word: 'characters in a row without a space',
};

export const textFindings: WordsOf<CodesOf<'text' | 'table' | 'footnote' | 'html' | 'character'>> = {
  'text/paragraph-too-large': {
    title: 'The paragraph is too long',
    say: ({ bytes, limit }) => ({
      found: `The paragraph is too long: ${format.integer(bytes)} bytes.`,
      expected: `A paragraph may be at most ${format.integer(limit)} bytes.`,
      todo: 'Divide the paragraph with empty lines.',
    }),
    meaning:
      'The paragraph is longer than any text needs to be. Often the empty lines between paragraphs are missing.',
    why: 'The limit protects against texts that would make the check come to a halt.',
  },
  'text/too-deep': {
    title: 'Lists and quotations in too many levels',
    say: ({ depth, limit }) => ({
      found: `The text lies ${format.integer(depth)} levels deep in lists or quotations.`,
      expected: `There may be at most ${limit} levels inside each other.`,
      todo: 'Indent the text less, or divide it.',
    }),
    meaning: 'Lists or quotations lie inside each other in too many levels.',
    why: 'The limit protects against texts that would make the check come to a halt. No reader follows that deep.',
  },
  'text/too-many-marks': {
    title: 'Too many characters with a meaning of their own',
    say: ({ count, limit }) => ({
      found: `The paragraph has ${format.integer(count)} characters with a meaning of their own, such as *, [ and <!.`,
      expected: `A paragraph may have at most ${format.integer(limit)} of them.`,
      todo: 'Remove those that are not needed, or divide the paragraph with empty lines.',
    }),
    meaning: 'The paragraph has very many characters such as *, [ or <!, which decide how the text looks.',
    why: 'The limit protects against texts that would make the check come to a halt.',
  },
  'text/too-many-parts': {
    title: 'Too much in one file',
    say: ({ part, count, limit }) => ({
      found: `The file has ${format.integer(count)} ${PART[part]}.`,
      expected: `The limit is ${format.integer(limit)}${part === 'word' ? '' : ' in one file'}.`,
      todo:
        part === 'word'
          ? 'Put spaces between the words, or shorten what stands here.'
          : 'Divide the text into several files.',
    }),
    meaning: 'The file has more lines, characters or lists than the program can read in reasonable time.',
    why: 'The limit protects against files that would make the check come to a halt. The text can be divided into several files.',
  },
  'text/to-write': {
    title: 'Something is left to write',
    say: ({ prompt }) => ({
      found: `This is left to write: ${prompt}`,
      todo: 'Write what the question asks for, then remove the line with the question.',
    }),
    meaning: 'A question that plan next left in the file still stands there. It does not show in the report.',
    why: "Whoever goes on from last year's plan must be able to see what has not been written yet.",
  },
  'text/placeholder': {
    title: 'Words that only keep a place',
    say: ({ words }) => ({
      found: `Here stands ${quote(words)}, which looks as if it waits for somebody to write what belongs here.`,
      todo: 'Write what is to stand here, or remove it.',
    }),
    meaning:
      'There are words that mostly stand until somebody writes the real text, such as “xxx”, “TBD” or “text kommer”.',
    why: 'They show in the report, and nobody who reads it can know what the county meant.',
  },
  'text/looks-like': {
    title: 'Text that looks like something else',
    say: ({ what, text }) => looksLike(what, text),
    meaning: 'A character is missing or too many, so that a heading, a table or a link becomes plain text.',
    why: 'The characters would show in the report, and the heading, table or link would be missing for those who read with assistive technology.',
  },
  'table/no-rows': {
    title: 'The table has no rows',
    say: () => ({
      found: 'The table has the names of its columns, but no row below them.',
      expected: 'A table has at least one row.',
      todo: 'Add the rows. If there is nothing to show, take the table away and say so in a sentence.',
    }),
    meaning: 'The table ends with its line of dashes. There is nothing below it.',
    why: 'A table without rows says nothing, and whoever reads with assistive technology hears of an empty table.',
  },
  'table/too-wide': {
    title: 'A table that is too wide',
    say: ({ columns, limit }) => ({
      found: `The table has ${columns} columns.`,
      expected: `A table may have ${limit} columns at most.`,
      todo: 'Divide the table, or let rows and columns change places.',
    }),
    meaning: 'The table has more columns than a page can hold.',
    why: 'Every column would be narrower than a word, so that nobody can read the table.',
  },
  'table/extra-cell': {
    title: 'Too many cells in the table row',
    say: ({ cells, columns }) => ({
      found: `The table row has ${cells} cells, but the table has only ${columns} ${columns === 1 ? 'column' : 'columns'}.`,
      expected: 'A row has at most as many cells as the first row of the table.',
      todo: 'Add a column to the first row of the table, or remove a vertical bar.',
    }),
    meaning: 'The row has more cells than the first row of the table.',
    why: 'What stands in the extra cells would not be in the report.',
  },
  'table/none-below': {
    title: 'A caption without a table',
    say: ({ written }) => ({
      found: `The line ${quote(written)} gives a table its name and caption, but no table stands below it.`,
      expected: 'The line stands right above the table.',
      todo: 'Move the line to the table. A table of medel.yaml is shown by ::tabell{medel=…}.',
    }),
    meaning: 'The line ::tabell[…]{rubrik="…"} belongs to the table below it, but no table stands there.',
    why: 'References to the table would lead nowhere, and the caption would stand alone.',
  },
  'footnote/undefined': {
    title: 'A footnote without text',
    say: ({ label }) => ({
      found: `The footnote [^${shown(label)}] has no text.`,
      todo: `Write a line that begins with [^${shown(label)}]: and the text of the footnote.`,
    }),
    meaning: 'The text refers to a footnote, but the footnote is not in the file.',
    why: 'Otherwise [^1] would stand in the report as ordinary text.',
  },
  'footnote/unused': {
    title: 'An unused footnote',
    say: ({ label }) => ({
      found: `Nowhere in the text stands [^${shown(label)}], so the footnote will not be shown.`,
      todo: `Put [^${shown(label)}] where the footnote belongs, or remove it.`,
    }),
    meaning: 'The footnote exists, but nothing in the file refers to it.',
    why: 'The footnote would not be in the report, although somebody has written it.',
  },
  'footnote/nested': {
    title: 'A footnote in a footnote',
    say: ({ label }) => ({
      found: `The footnote [^${shown(label)}] stands inside another footnote.`,
      expected: 'A footnote belongs to the running text.',
      todo: 'Make the two footnotes into one.',
    }),
    meaning: 'The text of a footnote refers to another footnote.',
    why: 'The reader does not find the way back to the text, and neither does a screen reader.',
  },
  'text/short-form-unexplained': {
    title: 'A short form that is not explained',
    say: ({ forms }) => ({
      found: `The plan uses ${forms.length === 1 ? 'the short form' : 'the short forms'} ${listed(forms, 'and')} several times and never says what ${forms.length === 1 ? 'it stands' : 'they stand'} for.`,
      todo: 'Write the words the first time, with the short form in brackets after them, or add a line for each to ordlista.yaml.',
    }),
    meaning:
      'The plan uses a short form in several places, and neither the text nor ordlista.yaml explains it.',
    why: 'Those who do not work in the field should understand the report too. What is explained is gathered in a list at its end.',
  },
  'html/raw': {
    title: 'HTML code in the text',
    say: ({ html }) =>
      isOpenRemark(html)
        ? looksLike('open-remark', html.split('\n')[0]!)
        : {
            found: `Here stands HTML code: ${quote(html)}.`,
            expected: 'Headings, lists and bold text are written in Markdown, without HTML code.',
            todo: 'Remove the code. Put \\ before < if the character is to be seen in the text.',
          },
    meaning:
      'The text contains HTML code, for instance <br>. Remarks between <!-- and --> are fine; they are left out.',
    why: 'Code could look different in PDF and on the web, or do something that nobody has reviewed.',
  },
  'character/no-glyph': {
    title: 'A character that cannot be printed',
    say: ({ character, code }) =>
      isUnseen(character)
        ? {
            found: `Here stands an invisible character (${shown(code)}), which is not in the typeface of the report.`,
            todo: 'Remove the character. Write an ordinary space if there is to be a space.',
          }
        : {
            found: `The character ${quote(character)} (${shown(code)}) is not in the typeface of the report.`,
            todo: 'Replace the character with another, or remove it.',
          },
    meaning: 'The character is not in the typeface of the report.',
    why: 'In a PDF it would become an empty box, and nobody would be told.',
  },
};
