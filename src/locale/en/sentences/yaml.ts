import type { FindingData, YamlReason } from '../../../diagnostics/index.ts';
import { shown, yamlQuoted } from '../../quoted.ts';
import type { CodesOf, Sentence, SentencesOf } from '../../sentence.ts';
import { quote } from '../words.ts';

/** `near` is the author's own text in quotation marks, or empty where there is none to show. */
const SYNTAX: Readonly<Record<YamlReason, (near: string) => Sentence>> = {
  indentation: (near) => ({
    found: near === '' ? 'The line is indented wrongly.' : `The line with ${near} is indented wrongly.`,
    expected: 'Fields on the same level have equally many spaces before them.',
    todo: 'Place the line straight under the other fields. If it goes on with the text above, indent it two spaces more.',
  }),
  quote: (near) => ({
    found: `Something is wrong with the quotation marks${near === '' ? '' : ` at ${near}`}.`,
    expected: 'A text that begins with a quotation mark ends with the same mark, and has none inside.',
    todo: 'Put the same quotation mark where the text ends. If the text contains " or \\ you can begin and end with \' instead.',
  }),
  bracket: (near) => ({
    found: `A bracket, [ or {, lacks its partner${near === '' ? '' : ` at ${near}`}.`,
    expected: 'Every [ has a ], and every { a }.',
    todo: 'Write one fact on each line instead, without brackets.',
  }),
  'key-without-value': (near) => ({
    found: near === '' ? 'A colon is missing here.' : `A colon is missing after ${near}.`,
    expected: 'A field is written as name, colon, space and value, for instance “typ: avsnitt”.',
    todo: 'Put colon and space between the name and the value. If the line goes on with the text above, indent it more.',
  }),
  'space-after-colon': (near) => ({
    found: `A space is missing after the colon in ${near === '' ? 'the line' : near}.`,
    expected: 'A field is written as name, colon, space and value, such as “typ: avsnitt”.',
    todo: 'Put a space after the colon.',
  }),
  anchor: (near) => ({
    found: `${near === '' ? 'The value' : near} begins with & or *. It is then read as a reference, not as text.`,
    todo: 'Put quotation marks around the whole text.',
  }),
  'reserved-character': (near) => ({
    found: `${near === '' ? 'The value' : near} begins with a character that has a meaning of its own, such as *, [, > or @.`,
    todo: 'Put quotation marks around the whole text.',
  }),
  other: (near) => ({
    found: near === '' ? 'What stands here cannot be read.' : `${near} cannot be read.`,
    expected: 'Facts are written as “name: value”, one on each line.',
    todo: 'Compare with the lines above, and write one fact a line.',
  }),
};

const UNSUPPORTED: Readonly<Record<FindingData['yaml/unsupported']['what'], Sentence>> = {
  tag: {
    found:
      'The value begins with an exclamation mark, which has a meaning of its own and cannot be used here.',
    todo: 'Remove the exclamation mark, or put quotation marks around the whole text.',
  },
  'merge-key': {
    found: 'Here stands <<, which fetches fields from another place. It cannot be used here.',
    todo: 'Write out the fields where they belong.',
  },
  'complex-key': {
    found: 'The name of the field is not a plain word.',
    expected: 'A field is written as name, colon, space and value, for instance “typ: avsnitt”.',
    todo: 'Write a word before the colon.',
  },
  'several-documents': {
    found: 'Lines with --- divide the file into several parts.',
    expected: 'A data file has one part only.',
    todo: 'Remove the line with ---, or divide the file into several files.',
  },
};

/** The line as it should be, or, where it is too long to show, how to make it so. */
function quotedAdvice(key: string, text: string): string {
  const quoted = yamlQuoted(text);
  if (quoted === undefined) return 'Put quotation marks around the whole text.';
  return `Write ${key === '' ? '' : `${shown(key)}: `}${quoted}.`;
}

export const yamlSentences: SentencesOf<CodesOf<'front-matter' | 'yaml'>> = {
  'front-matter/missing': ({ first }) => ({
    found:
      first.trim() === ''
        ? 'The file has no file header.'
        : `The file has no file header. It begins directly with ${quote(first)}.`,
    expected:
      'The file begins with a file header: a line with ---, fields such as “typ: avsnitt”, and another line with ---.',
    todo: 'Add a file header before everything else in the file.',
  }),
  'front-matter/unclosed': () => ({
    found: 'The file header begins with --- but has no end.',
    expected: 'The file header ends with --- on a line of its own.',
    todo: 'Write --- on a line of its own after the last field.',
  }),
  'yaml/syntax': ({ reason, near }) => SYNTAX[reason](near.trim() === '' ? '' : quote(near)),
  'yaml/duplicate-key': ({ key }) => ({
    found: `The field ${quote(key)} stands twice.`,
    expected: 'A field may stand once on the same level.',
    todo: 'Gather the content in one of them, and remove the other.',
  }),
  'yaml/tab': () => ({
    found: 'The line is indented with a tab.',
    expected: 'Indent with spaces.',
    todo: 'Replace the tab with two spaces for each level.',
  }),
  'yaml/colon-in-text': ({ key, text }) => ({
    found: `In ${quote(text)} a colon is followed by a space. What stands before it is then read as the name of a new field.`,
    expected: 'A text with a colon and a space stands in quotation marks.',
    todo: quotedAdvice(key, text),
  }),
  'yaml/comma-in-flow': ({ before, after }) => ({
    found: `The comma divides the value into two: ${quote(before)} and ${quote(after)}.`,
    expected:
      'Texts and amounts are written without { } and [ ], where a comma divides one fact from the next.',
    todo: 'Write the facts on lines of their own, without { } and [ ].',
  }),
  'yaml/comment-cuts-text': ({ kept, lost }) => ({
    found: `Only ${quote(kept)} is read. What follows, ${quote(lost)}, is lost.`,
    expected: 'A number sign after a space begins a remark, unless the text stands in quotation marks.',
    todo: 'Put quotation marks around the whole text.',
  }),
  'yaml/too-deep': ({ limit }) => ({
    found: `The fields are nested more than ${limit} levels deep.`,
    todo: 'Use fewer levels.',
  }),
  'yaml/too-many-aliases': ({ limit }) => ({
    found: `The file fetches fields with * more than ${limit} times.`,
    todo: 'Write out the fields where they belong.',
  }),
  'yaml/unsupported': ({ what }) => UNSUPPORTED[what],
};
