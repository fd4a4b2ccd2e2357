import type { CodesOf, WordsOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { quote } from '../words.ts';

const UNREADABLE = {
  permission: {
    found: 'The file cannot be read, because you have no right to open it.',
    todo: 'Ask whoever owns the folder for access to the file.',
  },
  folder: {
    found:
      'The folder cannot be read, because you have no right to open it. What lies in it has not been checked.',
    todo: 'Ask whoever owns the folder for access to it.',
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

/** A folder's name has no ending. */
function isFile(name: string): boolean {
  return /\.(?:md|yaml)$/.test(name);
}

/** What of a name is not a number already, so that `8_mål.md` does not become `3-8_mål.md`. */
function withoutNumber(name: string): string {
  return name.replace(/^[\d_. -]+(?=[^.])/, '');
}

export const fileFindings: WordsOf<CodesOf<'file'>> = {
  'file/unreadable': {
    title: 'The file cannot be read',
    say: ({ reason }) => UNREADABLE[reason],
    meaning: 'The program may not open the file, or it is no file.',
    why: 'What cannot be read cannot be checked either. That is said, instead of passing over the file.',
  },
  'file/too-large': {
    title: 'The file is too large',
    say: ({ bytes, limit }) => ({
      found: `The file is too large: ${format.integer(bytes)} bytes.`,
      expected: `A file may be at most ${format.integer(limit)} bytes.`,
      todo: 'Divide the text into several files.',
    }),
    meaning: 'The file is larger than a text in a plan needs to be.',
    why: 'A limit protects against files that would make the check come to a halt. A section of a plan is seldom even a hundredth of that size.',
  },
  'file/not-utf8': {
    title: 'The file is not UTF-8',
    say: ({ guess }) => ({
      found:
        guess === undefined
          ? 'The file is not saved as UTF-8, so å, ä and ö cannot be read safely.'
          : `The file is not saved as UTF-8 but probably as ${guess}, so å, ä and ö cannot be read safely.`,
      todo: 'Open the file, choose “Save as” and the encoding UTF-8.',
    }),
    meaning:
      'The file is saved with another character encoding than UTF-8. Letters such as å, ä and ö can then become others.',
    why: 'The program does not guess what should have stood there. A place name that goes wrong in a report is hard to notice.',
  },
  'file/nul': {
    title: 'Null characters in the file',
    say: () => ({
      found: 'The file contains null characters, which never occur in ordinary text.',
      expected: 'The file should be a text file, saved as UTF-8.',
      todo: 'Open the file, choose “Save as” and the encoding UTF-8.',
    }),
    meaning:
      'The file contains characters that never occur in text. Most often it is saved as UTF-16, or it is a picture or a Word document with the wrong name.',
    why: 'Such a file can look as if it held only a part of its text.',
  },
  'file/empty': {
    title: 'The file is empty',
    say: () => ({
      found: 'The file is empty.',
      todo: 'Write something in the file, or remove it.',
    }),
    meaning: 'The file exists but says nothing.',
    why: 'One cannot know whether the text has disappeared or never was written, so an empty file must not pass unnoticed.',
  },
  'file/merge-marker': {
    title: 'Two versions in one file',
    say: ({ marker }) => ({
      found: `Here stands ${quote(marker)}. Two versions of the text have not been merged.`,
      todo: 'Choose which text is to stand. Remove the other, and the lines with <<<<<<<, ======= and >>>>>>>.',
    }),
    meaning: 'Two people have changed the same lines, and both versions remain with markers between them.',
    why: 'Otherwise both versions could end up in the report, with the markers in sight.',
  },
  'file/number-missing': {
    title: 'No number in the name',
    say: ({ name }) => ({
      found: `The name ${quote(name)} does not begin with a number and a hyphen.`,
      expected: 'The number decides where in the plan the text comes.',
      todo: `Let the name begin with a number that is free in the folder and a hyphen, before ${quote(withoutNumber(name))}.`,
    }),
    meaning:
      'Every section and chapter has a number first in its name. The number decides the order in the report.',
    why: 'Without a number nobody knows where the section belongs. Gaps between numbers are fine.',
  },
  'file/number-duplicate': {
    title: 'The same number twice',
    say: ({ number, name }) => ({
      found: `The number ${number} is used twice in the same folder. One of the names is ${quote(name)}.`,
      expected: 'Each number may be used once in a folder.',
      todo: 'Give one of them another number.',
    }),
    meaning: 'Two files or folders in the same place begin with the same number.',
    why: 'The order of the report must not depend on chance.',
  },
  'file/name-collision': {
    title: 'Two names that look the same',
    say: ({ name }) => ({
      found: `Two names look the same: ${quote(name)}. They differ only in how letters such as å, ä and ö are stored.`,
      todo: 'Change one of the names, or remove that file.',
    }),
    meaning:
      'The names look alike but are stored in different ways. This happens when files are moved between Mac and Windows.',
    why: 'On some computers they become one file, and the other is lost.',
  },
  'file/misnamed': {
    title: 'The file has nearly the right name',
    say: ({ name, meant }) => ({
      found: `The file ${quote(name)} is not read, since its name is not right. What it says is left out. Did you mean ${quote(meant)}?`,
      expected:
        'Texts are called something that ends in .md, and money and indicators medel.yaml and indikatorer.yaml, in small letters.',
      todo: `Rename the file to ${quote(meant)}.`,
    }),
    meaning: 'A file has a name close to one that the plan reads: .md.txt, .MD, .yml or capital letters.',
    why: 'Windows often hides the endings of names, so that 1-sip.md.txt looks like 1-sip.md. The file would be left out of the report and nobody would see it.',
  },
  'file/copy': {
    title: 'A copy of another file',
    say: ({ name, original, plan }) =>
      plan
        ? {
            found: `The plan ${quote(name)} seems to be a copy of the plan ${quote(original)}.`,
            expected: 'Every plan is in one folder. Commands without a plan mean all folders, copies too.',
            todo: 'Move the copy out of the folder plans, or give it a name of its own.',
          }
        : {
            found: `The ${isFile(name) ? 'file' : 'folder'} ${quote(name)} seems to be a copy of ${quote(original)}. It is not read.`,
            expected: 'Every area and section is in one place.',
            todo: 'Take the copy away. If it is to be a part of the plan by itself, give it a number and a name of its own.',
          },
    meaning: 'A file has a name that the computer gives a copy, and the original lies beside it.',
    why: 'A copy has the same ids as the original. If both were read, everything in them would be there twice, and the errors would be shown in the original.',
  },
  'file/unlisted': {
    title: 'The file is no part of the plan',
    say: ({ name }) => ({
      found: `${quote(name)} is no part of the plan and will not be in the report.`,
      todo: "Move the file out of the plan's folder, or remove it.",
    }),
    meaning:
      "The file lies in the plan's folder, but it is neither a section, a data file nor a picture that the text shows.",
    why: 'Whoever put it there may have believed that it would be in the report.',
  },
};
