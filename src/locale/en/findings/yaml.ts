import type { FindingData, UnseenSign, YamlReason } from '../../../diagnostics/index.ts';
import { nameAndValue, quotedAnew, shown, yamlQuoted } from '../../quoted.ts';
import type { CodesOf, Sentence, WordsOf } from '../../sentence.ts';
import { quote } from '../words.ts';

/** `near` is the author's own text in quotation marks, or empty where there is none to show. */
const SYNTAX: Readonly<Record<YamlReason, (near: string, written: string) => Sentence>> = {
  indentation: (near) => ({
    found: near === '' ? 'The line is indented wrongly.' : `The line with ${near} is indented wrongly.`,
    expected: 'Fields on the same level have equally many spaces before them.',
    todo: 'Place the line straight under the other fields. If it goes on with the text above, indent it two spaces more.',
  }),
  quote: (near, written) => ({
    found: `Something is wrong with the quotation marks${near === '' ? '' : ` at ${near}`}.`,
    expected: 'A text that begins with a quotation mark ends with the same mark, and has none inside.',
    todo: quotedAnew(
      written,
      (value) => `Write ${value} if that is all of the text.`,
      'Put the same quotation mark where the text ends. If the text contains " or \\ you can begin and end with \' instead.',
    ),
  }),
  bracket: (near) => ({
    found: `A bracket, [ or {, lacks its partner${near === '' ? '' : ` at ${near}`}.`,
    expected: 'Every [ has a ], and every { a }.',
    todo: 'Write one fact on each line instead, without brackets.',
  }),
  'key-without-value': (near, written) => ({
    found:
      near === ''
        ? 'A colon is missing here.'
        : `A colon is missing after ${nameAndValue(written) ? quote(nameAndValue(written)![0]) : near}.`,
    expected: 'A field is written as name, colon, space and value, for instance “typ: avsnitt”.',
    todo: nameAndValue(written)
      ? `Write ${shown(nameAndValue(written)!.join(': '))}. If the line continues the text above, indent it more.`
      : 'Put colon and space between the name and the value. If the line goes on with the text above, indent it more.',
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
  'lone-sign': (near) => ({
    found: `There is nothing but ${near} after the colon.`,
    expected: 'A dash or a question mark is read as a sign with a meaning of its own, not as a value.',
    todo: 'Write okänt if the value is not known. Otherwise fill it in, or take the line away.',
  }),
  other: (near) => ({
    found: near === '' ? 'What stands here cannot be read.' : `${near} cannot be read.`,
    expected: 'Facts are written as “name: value”, one on each line.',
    todo: 'Compare with the lines above, and write one fact a line.',
  }),
};

/** What the sign is called, and what to write in its place. */
const UNSEEN: Readonly<Record<UnseenSign, readonly [string, string]>> = {
  'no-break-space': ['a no-break space', 'Remove it and type a common space, if there is to be one.'],
  'other-space': ['a narrow space', 'Remove it and type a common space, if there is to be one.'],
  'soft-hyphen': ['a soft hyphen', 'Remove it. It is easiest to type the word anew.'],
  'zero-width': ['a sign without width', 'Remove it. It is easiest to type the line anew.'],
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

export const yamlFindings: WordsOf<CodesOf<'front-matter' | 'yaml'>> = {
  'front-matter/missing': {
    title: 'The file header is missing',
    say: ({ first }) => ({
      found:
        first.trim() === ''
          ? 'The file has no file header.'
          : `The file has no file header. It begins directly with ${quote(first)}.`,
      expected:
        'The file begins with a file header: a line with ---, fields such as “typ: avsnitt”, and another line with ---.',
      todo: 'Add a file header before everything else in the file.',
    }),
    meaning:
      'Every text file begins with a file header: a line with ---, some fields and another line with ---. It holds at least “typ”.',
    why: 'Without the header one cannot know what the file is, and so not what is missing in it.',
  },
  'front-matter/unclosed': {
    title: 'The file header has no end',
    say: () => ({
      found: 'The file header begins with --- but has no end.',
      expected: 'The file header ends with --- on a line of its own.',
      todo: 'Write --- on a line of its own after the last field.',
    }),
    meaning: 'The file header begins with --- but the closing line with --- is missing.',
    why: 'The whole file would be read as header, and its text would not be in the report.',
  },
  'front-matter/fence': {
    title: 'The line with --- is not written rightly',
    say: ({ reason, written, last }) => {
      if (reason === 'blank')
        return {
          found: 'An empty line stands before the file header.',
          expected: 'The first line of the header, ---, stands at the top of the file.',
          todo: 'Remove what is empty before ---.',
        };
      return {
        found:
          reason === 'unseen'
            ? 'On the line with --- there is also a sign that cannot be seen.'
            : `The file header ${last ? 'ends' : 'begins'} with ${quote(written)}.`,
        expected: `The file header ${last ? 'ends' : 'begins'} with a line of exactly three hyphens: ---.`,
        todo: 'Write the line anew as ---.',
      };
    },
    meaning:
      'The line that begins or ends the file header is not exactly three hyphens, or something empty stands before it. Word likes to turn --- into a long dash.',
    why: 'One cannot otherwise know what is fields and what is text.',
  },
  'yaml/syntax': {
    title: 'The fields cannot be read',
    say: ({ reason, near }) => SYNTAX[reason](near.trim() === '' ? '' : quote(near), near),
    meaning:
      'Something in the file header or in a data file is not written so that it can be read: an indent, a quotation mark, a bracket or a colon.',
    why: 'The program does not guess what was meant. A guess can change an amount or a date without anybody seeing it.',
  },
  'yaml/duplicate-key': {
    title: 'The same field twice',
    say: ({ key }) => ({
      found: `The field ${quote(key)} stands twice.`,
      expected: 'A field may stand once on the same level.',
      todo: 'Gather the content in one of them, and remove the other.',
    }),
    meaning: 'A field stands twice on the same level.',
    why: 'Only one of them can count, and the other would be lost without a word.',
  },
  'yaml/unseen-sign': {
    title: 'A sign that cannot be seen',
    say: ({ sign, code, near }) => ({
      found: `In ${quote(near)} stands ${UNSEEN[sign][0]} (${code}), which is not seen but read as a letter.`,
      expected: 'In file headers and data files words are parted by common spaces.',
      todo: UNSEEN[sign][1],
    }),
    meaning:
      'An unseen sign has come along, often when the text was pasted from Word or the web: a no-break space, a soft hyphen or a sign without width.',
    why: 'The word looks right but is another word to the computer, so the field, the value or the id is not found.',
  },
  'yaml/tab': {
    title: 'Indented with a tab',
    say: () => ({
      found: 'The line is indented with a tab.',
      expected: 'Indent with spaces.',
      todo: 'Replace the tab with two spaces for each level.',
    }),
    meaning: 'The line is indented with a tab. Here one indents with spaces.',
    why: 'A tab is of different width in different programs, so one cannot see to which level the line belongs.',
  },
  'yaml/colon-in-text': {
    title: 'A colon in a text',
    say: ({ key, text }) => ({
      found: `In ${quote(text)} a colon is followed by a space. What stands before it is then read as the name of a new field.`,
      expected: 'A text with a colon and a space stands in quotation marks.',
      todo: quotedAdvice(key, text),
    }),
    meaning:
      'A colon followed by a space means “here the name of the field ends and its value begins”. In a text it needs quotation marks around the text.',
    why: 'The machine reads “text: Mål: minska” as one field inside another, and cannot go on.',
  },
  'yaml/comma-in-flow': {
    title: 'A comma inside { } or [ ]',
    say: ({ before, after }) => ({
      found: `The comma divides the value into two: ${quote(before)} and ${quote(after)}.`,
      expected:
        'Texts and amounts are written without { } and [ ], where a comma divides one fact from the next.',
      todo: 'Write the facts on lines of their own, without { } and [ ].',
    }),
    meaning:
      'Inside { } and [ ] the comma divides one fact from the next. Texts and amounts are therefore written on lines of their own.',
    why: 'The machine reads “{belopp: 7 649 410,97 kr}” as the amount 7 649 410 and an unknown field “97 kr”. No öre may be lost that way.',
  },
  'yaml/comment-cuts-text': {
    title: 'A number sign cuts the text',
    say: ({ kept, lost }) => ({
      found: `Only ${quote(kept)} is read. What follows, ${quote(lost)}, is lost.`,
      expected: 'A number sign after a space begins a remark, unless the text stands in quotation marks.',
      todo: 'Put quotation marks around the whole text.',
    }),
    meaning:
      'A number sign (#) after a space begins a remark. What follows is not read, unless the whole text stands in quotation marks.',
    why: 'The machine reads “text: Kort #1” as “Kort”. The rest is lost without a word.',
  },
  'yaml/too-deep': {
    title: 'Too many levels',
    say: ({ limit }) => ({
      found: `The fields are nested more than ${limit} levels deep.`,
      todo: 'Use fewer levels.',
    }),
    meaning: 'The fields are nested in more levels than any plan needs.',
    why: 'The limit protects against files that would make the check come to a halt.',
  },
  'yaml/too-many-aliases': {
    title: 'Too many repetitions',
    say: ({ limit }) => ({
      found: `The file fetches fields with * more than ${limit} times.`,
      todo: 'Write out the fields where they belong.',
    }),
    meaning: 'The file uses & and * to repeat fields, more often than is allowed.',
    why: 'In that way a small file can grow to millions of fields and make the check come to a halt.',
  },
  'yaml/unsupported': {
    title: 'A way of writing that is not used here',
    say: ({ what }) => UNSUPPORTED[what],
    meaning:
      'The file uses something unusual: an exclamation mark first in the value, << that fetches fields, a field name that is not a word, or several parts in one file.',
    why: 'A plan should be readable and changeable by those who do not program. Fields, lists and texts are enough for that.',
  },
};
