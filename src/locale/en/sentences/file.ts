import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { quote } from '../words.ts';

const UNREADABLE = {
  permission: {
    found: 'The file cannot be read, because you have no right to open it.',
    todo: 'Ask whoever owns the folder for access to the file.',
  },
  'not-a-file': {
    found: 'A file was expected here, but this is a folder or something else.',
    todo: 'Give it another name, or move it away.',
  },
  other: {
    found: 'The file cannot be read.',
    todo: 'See that the file is still there. If it is a shortcut, mend it or put the file itself here.',
  },
};

/** What of a name is not a number already, so that `8_mål.md` does not become `3-8_mål.md`. */
function withoutNumber(name: string): string {
  return name.replace(/^[\d_. -]+(?=[^.])/, '');
}

export const fileSentences: SentencesOf<CodesOf<'file'>> = {
  'file/unreadable': ({ reason }) => UNREADABLE[reason],
  'file/too-large': ({ bytes, limit }) => ({
    found: `The file is too large: ${format.integer(bytes)} bytes.`,
    expected: `A file may be at most ${format.integer(limit)} bytes.`,
    todo: 'Divide the text into several files.',
  }),
  'file/not-utf8': ({ guess }) => ({
    found:
      guess === undefined
        ? 'The file is not saved as UTF-8, so å, ä and ö cannot be read safely.'
        : `The file is not saved as UTF-8 but probably as ${guess}, so å, ä and ö cannot be read safely.`,
    todo: 'Open the file, choose “Save as” and the encoding UTF-8.',
  }),
  'file/nul': () => ({
    found: 'The file contains null characters, which never occur in ordinary text.',
    expected: 'The file should be a text file, saved as UTF-8.',
    todo: 'Open the file, choose “Save as” and the encoding UTF-8.',
  }),
  'file/empty': () => ({
    found: 'The file is empty.',
    todo: 'Write something in the file, or remove it.',
  }),
  'file/merge-marker': ({ marker }) => ({
    found: `Here stands ${quote(marker)}. Two versions of the text have not been merged.`,
    todo: 'Choose which text is to stand. Remove the other, and the lines with <<<<<<<, ======= and >>>>>>>.',
  }),
  'file/number-missing': ({ name }) => ({
    found: `The name ${quote(name)} does not begin with a number and a hyphen.`,
    expected: 'The number decides where in the plan the text comes.',
    todo: `Let the name begin with a number that is free in the folder and a hyphen, before ${quote(withoutNumber(name))}.`,
  }),
  'file/number-duplicate': ({ number, name }) => ({
    found: `The number ${number} is used twice in the same folder. One of the names is ${quote(name)}.`,
    expected: 'Each number may be used once in a folder.',
    todo: 'Give one of them another number.',
  }),
  'file/name-collision': ({ name }) => ({
    found: `Two names look the same: ${quote(name)}. They differ only in how letters such as å, ä and ö are stored.`,
    todo: 'Change one of the names, or remove that file.',
  }),
  'file/unlisted': ({ name }) => ({
    found: `${quote(name)} is no part of the plan and will not be in the report.`,
    todo: "Move the file out of the plan's folder, or remove it.",
  }),
};
