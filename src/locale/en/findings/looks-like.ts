import type { LookAlike } from '../../../diagnostics/index.ts';
import { inBars, shown, straightTitle, strokes } from '../../quoted.ts';
import type { Sentence } from '../../sentence.ts';
import { quote } from '../words.ts';

/** What a text looks like and is not, or becomes and was not meant as. `text` stands in quotation marks, `written` is as it was typed. */
export function looksLike(what: LookAlike, written: string): Sentence {
  return LOOKS_LIKE[what](quote(written), written);
}

/** A remark that nothing closes: all that follows in the file is taken into it. */
export function isOpenRemark(html: string): boolean {
  return html.startsWith('<!--') && !html.includes('-->');
}

const LOOKS_LIKE: Readonly<Record<LookAlike, (text: string, written: string) => Sentence>> = {
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
  bullets: (text) => ({
    found: `${text} seems to begin a list, but its lines run together into a paragraph.`,
    expected:
      'Each line of a list begins with “- ”, of a numbered one with “1. ”, and there is an empty line before it.',
    todo: 'Change the sign at the beginning of each line to “- ” or “1. ”, and put an empty line before the list.',
  }),
  tabs: (text, written) => ({
    found: `${text} looks like a table made with tabs, but its lines run together into a paragraph.`,
    expected: 'The cells of a table are parted with bars: | kommun | antal |.',
    todo: `Change the tabs to bars: ${inBars(written.split('\t'))}. Add the line ${strokes(written.split('\t'))} below the names of the columns.`,
  }),
  'hard-space': (text) => ({
    found: `In ${text} the space is a no-break space, which a Mac writes with Alt and space. So it becomes plain text.`,
    expected: 'After #, - and 1. stands an ordinary space, and between ] and ( none at all.',
    todo: 'Take the space away and write a new one with the space bar alone. Between ] and ( only take it away.',
  }),
  mark: (text) => ({
    found: `${text} looks like a mark, but becomes plain text.`,
    expected: 'A mark has no space after its colon: :plan[id].',
    todo: 'Take away the space after the colon.',
  }),
  mojibake: (text) => ({
    found: `${text} looks like a word in which å, ä, ö or a quotation mark has become other signs.`,
    expected: 'The text is saved as UTF-8, and what is pasted keeps its letters.',
    todo: 'Write the word anew. If there are many, paste the text once more from its source.',
  }),
  quote: (text) => ({
    found: `${text} becomes a quotation, since the line begins with >. The sign is not shown in the report.`,
    expected: 'A sign for “greater than” is written \\>. A quotation has an empty line before it.',
    todo: 'Write \\> where it is to say “greater than”, or “over”. If it is a quotation, put an empty line before it and a space after >.',
  }),
  'outside-list': (text) => ({
    found: `${text} is not indented enough and ends up outside the numbered list.`,
    expected: 'Items below a numbered item are indented by three spaces.',
    todo: 'Indent the line by three spaces. If the item is to stand by itself, take the indent away.',
  }),
  'table-note': (text) => ({
    found: `${text} stands right below the table and becomes a row of it.`,
    expected: 'Text after a table has an empty line before it.',
    todo: 'Put an empty line between the table and the text.',
  }),
  underlined: (text) => ({
    found: `${text} becomes a heading, since the line below it begins with dashes.`,
    expected: 'A heading is written with # first on its line. A rule, ---, has an empty line before it.',
    todo: 'Put an empty line before the dashes. If it is to be a heading, write ## before the words and take the dashes away.',
  }),
  stars: (text) => ({
    found: `In ${text} the signs between the figures are read as italics, and are not shown in the report.`,
    expected: 'Times is written × or \\*.',
    todo: 'Change * to ×, or write \\* instead.',
  }),
  fence: (text) => ({
    found: `${text} begins a block of code, and the words on the line are left out of the report.`,
    expected: 'Three ~ or ` first on a line begin a block that is shown just as it is written.',
    todo: 'Take the signs away. If the words are important, write **words**.',
  }),
  'open-fence': (text) => ({
    found: `${text} begins a block of code that does not end. All below the line is shown as it is typed, and no promise in it is followed up.`,
    expected: 'A block of code ends with a line like its first.',
    todo: 'Take the line away. If it is to be a block, put a line like it where the block ends.',
  }),
  'open-remark': (text) => ({
    found: `${text} begins a remark that does not end. What follows is not read as text.`,
    expected: 'A remark begins with <!-- and ends with -->.',
    todo: 'Put --> where the remark ends, or take <!-- away.',
  }),
  'drawn-in': (text) => ({
    found: `${text} is drawn in so far that it is shown as code, just as it is typed. No promise in it is followed up.`,
    expected:
      'A paragraph begins at the edge. Below an item of a list it is drawn in as far as the words of the item.',
    todo: 'Take away the spaces at the beginning of the lines.',
  }),
  'mark-in-code': (text) => ({
    found: `In ${text} a mark stands in code. There it is plain text, and the promise or the answer is not followed up.`,
    expected: 'Marks stand in running text, without ` around them.',
    todo: 'Take away the signs ` around the text.',
  }),
  definition: (text, written) => ({
    found: `${text} is read as the address of a link, and is not in the report.`,
    expected: 'Square brackets and a colon at the beginning of a line are an address.',
    todo: `Write ${shown(written.replace(/^\[([^\]]*)\]:/, '**$1:**'))}.`,
  }),
  title: (text, written) => ({
    found: `${text} looks like a link or a picture with a title, but becomes plain text.`,
    expected: 'The title stands in straight quotation marks: ![words](picture.png "title").',
    todo: `Write ${shown(straightTitle(written))}.`,
  }),
  columns: (text, written) => ({
    found: `${text} looks like a row of a table, but the lines run together into a paragraph.`,
    expected: 'The cells of a table are parted with bars: | kommun | antal |.',
    todo: `Change the gaps to bars: ${inBars(written.split(/ {3,}/))}. Add the line ${strokes(written.split(/ {3,}/))} below the names of the columns.`,
  }),
  path: (text, written) => ({
    found: `${text} loses strokes in the report.`,
    expected: 'A backslash before another sign disappears in plain text.',
    todo: `Write \`${shown(written)}\`, with the sign \` on both sides. Paths that only work at your place do not belong in a report.`,
  }),
};
