import type { FixWords } from '../fix-words.ts';

const counted = (ids: number, files: number) =>
  `${ids} ${ids === 1 ? 'id' : 'ids'} in ${files} ${files === 1 ? 'file' : 'files'}`;

export const fixWords: FixWords = {
  description: 'write ids into goals and activities that have none',
  dryRun: 'show what would be written, and write nothing',
  wrote: (plan, ids, files) => `${plan}: wrote ${counted(ids, files)}.`,
  wouldWrite: (plan, ids, files) => `${plan}: would write ${counted(ids, files)}. Nothing has been changed.`,
  nothing: (plan) => `${plan}: every goal and activity has an id.`,
  left: (place) =>
    `${place}: gets no id, since the line must be rewritten by hand. Write each goal and activity on a line of its own that begins with “- ”.`,
  unread: (plan, files) =>
    `${plan}: no ids were written, since there are files that cannot be read, and ids may stand in them. Mend them first. See plan check.\n${files.map((file) => `  ${file}`).join('\n')}`,
  heldOpen: (file) =>
    `${file} cannot be written, since another program has it open. Close it there and try again. Nothing has been changed.`,
  cannotWrite: (file) =>
    `${file} cannot be written. Check that you may write in the folder and that the disk has room. Nothing has been changed.`,
};
