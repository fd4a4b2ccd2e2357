import type { GitWords } from '../git-words.ts';
import { listed } from '../list.ts';

export const gitWords: GitWords = {
  noGit: 'The program git is not on this computer, and it is needed to read an earlier state. Install git.',
  noRepository: (folder) =>
    `${folder} lies in no git repository, so there is no earlier state to read. Go to the folder of the repository, or give it with -C.`,
  notYours: (folder) =>
    `git does not read ${folder}, since the folder belongs to another user. Run the program as that user, or add the folder to safe.directory in git.`,
  noCommit: 'The repository has no saved state yet. Make a first commit.',
  badRef: (ref) =>
    `“${ref}” cannot be the name of a state in git. Write a branch, a tag or a commit, such as main or HEAD~1.`,
  missingRef: (ref, other, command) =>
    `The state “${ref}” is not here.${
      other !== undefined
        ? ` But “${other}” is. Write that instead.`
        : command !== undefined
          ? ` Fetch it like this:\n  ${command}`
          : ' Check how it is spelled. git branch --all shows which branches there are.'
    }`,
  noMergeBase: (ref, shallow) =>
    shallow
      ? `It cannot be seen where the change began, since only a part of the history is here. Fetch the rest like this:\n  git fetch --unshallow`
      : `It cannot be seen where the change began, since it has no history in common with “${ref}”. Give a state that it builds on.`,
  planNotThen: (ref, plan, plans) =>
    plans.length === 0
      ? `In the state “${ref}” there was no plan, and so no “${plan}” either.`
      : `In the state “${ref}” there was no plan called “${plan}”. The plans there are:\n${plans.map((name) => `  ${name}`).join('\n')}`,
  noPlanNamed: (word) =>
    `“${word}” does not say which plan is meant. Write the plan after the colon: ${word}2024.`,
  incomplete: (ref, command) =>
    `Not all of the state “${ref}” is on this computer, since the repository was cloned without its content (git clone --filter). ${
      command === undefined ? 'Clone it anew, without --filter.' : `Fetch the rest like this:\n  ${command}`
    }`,
  damaged: (ref) =>
    `Not all of the state “${ref}” is on this computer. Something in the repository is gone or damaged. Clone it anew, or ask whoever keeps it for help.`,
  notCheckedOut: (folders, files, byFolder) =>
    `Not all of ${listed(folders, 'and')} is on the disk: ${files} ${files === 1 ? 'file is' : 'files are'} not checked out (git sparse-checkout). What is missing would not be checked. Bring it like this:\n  git sparse-checkout ${byFolder ? `add ${folders.join(' ')}` : 'disable'}`,
  emptyModule: (folder) =>
    `The folder ${folder} is a repository of its own (a submodule) that has not been fetched. Fetch it like this:\n  git submodule update --init`,
  otherRepository: (ref, folder) =>
    `In the state “${ref}” ${folder} is a repository of its own (a submodule). What stood there then is in that repository and not in this one, so there is nothing to compare with. Check the plan as it stands, without a state.`,
  tooMuch: 'The state in git is larger than what the program reads. Check that it is the right one.',
  refused: (said) => `git could not answer. It said: ${said}`,
};
