import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const fileExplanations: ExplanationsOf<CodesOf<'file'>> = {
  'file/unreadable': {
    title: 'The file cannot be read',
    meaning: 'The program may not open the file, or it is no file.',
    why: 'What cannot be read cannot be checked either. That is said, instead of passing over the file.',
  },
  'file/too-large': {
    title: 'The file is too large',
    meaning: 'The file is larger than a text in a plan needs to be.',
    why: 'A limit protects against files that would make the check come to a halt. A section of a plan is seldom even a hundredth of that size.',
  },
  'file/not-utf8': {
    title: 'The file is not UTF-8',
    meaning:
      'The file is saved with another character encoding than UTF-8. Letters such as å, ä and ö can then become others.',
    why: 'The program does not guess what should have stood there. A place name that goes wrong in a report is hard to notice.',
  },
  'file/nul': {
    title: 'Null characters in the file',
    meaning:
      'The file contains characters that never occur in text. Most often it is saved as UTF-16, or it is a picture or a Word document with the wrong name.',
    why: 'Such a file can look as if it held only a part of its text.',
  },
  'file/empty': {
    title: 'The file is empty',
    meaning: 'The file exists but says nothing.',
    why: 'One cannot know whether the text has disappeared or never was written, so an empty file must not pass unnoticed.',
  },
  'file/merge-marker': {
    title: 'Two versions in one file',
    meaning: 'Two people have changed the same lines, and both versions remain with markers between them.',
    why: 'Otherwise both versions could end up in the report, with the markers in sight.',
  },
  'file/number-missing': {
    title: 'No number in the name',
    meaning:
      'Every section and chapter has a number first in its name. The number decides the order in the report.',
    why: 'Without a number nobody knows where the section belongs. Gaps between numbers are fine.',
  },
  'file/number-duplicate': {
    title: 'The same number twice',
    meaning: 'Two files or folders in the same place begin with the same number.',
    why: 'The order of the report must not depend on chance.',
  },
  'file/name-collision': {
    title: 'Two names that look the same',
    meaning:
      'The names look alike but are stored in different ways. This happens when files are moved between Mac and Windows.',
    why: 'On some computers they become one file, and the other is lost.',
  },
  'file/unlisted': {
    title: 'The file is no part of the plan',
    meaning:
      "The file lies in the plan's folder, but it is neither a section, a data file nor a picture that the text shows.",
    why: 'Whoever put it there may have believed that it would be in the report.',
  },
};
