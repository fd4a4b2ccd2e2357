import type { SessionWords } from '../session-words.ts';

export const sessionWords: SessionWords = {
  heldOpen: (file) =>
    `${file} cannot be saved, since another program has it open. Close it there and save again. What you have written is still here.`,
  cannotWrite: (file) =>
    `${file} cannot be saved. Check that you may write in the folder and that the disk has room. What you have written is still here.`,
  changedMeanwhile: (file) =>
    `${file} has not been saved, since somebody else has changed it since you opened it. Compare the two texts and choose what holds.`,
  away: (file) =>
    `${file} cannot be saved, because the folder with the plans cannot be reached just now. What you have written is still here and is saved when the folder is back.`,
  noText: (file) =>
    `${file} cannot be shown as text here. What is wrong with the file and how to mend it is told under To mend.`,
  outside: (file) => `${file} cannot be saved, since it does not lie in the workspace.`,
};
