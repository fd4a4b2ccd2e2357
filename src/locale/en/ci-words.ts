import type { CiWords } from '../ci-words.ts';

export const ciWords: CiWords = {
  place: 'Where',
  what: 'What',
  notAnnotated: (counts) =>
    `GitHub marks only the first ten of each weight. Beyond them there are ${counts}. All findings stand in the log.`,
  removedLines:
    'GitHub can only mark lines that are there. What a change has taken away is therefore shown on no line.',
  partsLeftOut: (shown, all) =>
    `A comment cannot hold all of it: here are ${shown} of ${all} parts. Run plan check to see all findings, and plan diff to see all changes.`,
  leftOut: (shown, all) => `These are ${shown} of ${all} findings, the most important first.`,
  fine: 'nothing to remark on',
  workspace: 'The folder that holds plans.',
};
