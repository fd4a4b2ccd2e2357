import { listed } from '../list.ts';
import type { SetupWords } from '../setup-words.ts';

export const setupWords: SetupWords = {
  init: 'make a folder for the plans of a county, with a first plan and checks of changes',
  placeholder: { ci: 'where' },
  argument: { folder: 'the folder to make, otherwise this one' },
  noCi: 'none',
  programOutside: (file) =>
    `package.json takes the program from ${file}, which lies outside the folder. The checks will not find it there. Put the file in the folder, write npm install --save-dev ./ and its name, and commit it.`,
  option: {
    ci: 'checks of changes: github, gitlab or none',
    year: 'the year of the first plan (otherwise that of the newest agreement)',
  },
  ask: {
    county: 'Which county are the plans for? ',
    years: (standard) => `Which year is the first plan for? (Return for ${standard}) `,
    ci: (words) => `Where are changes to be checked? Answer ${listed(words, 'or')}. (Return for none) `,
  },
  broken: 'The questions were not answered, so nothing has been written.',
  isWorkspace: (folder) => `${folder} already has plans. Go there and write plan new to begin another.`,
  insideWorkspace: (folder, above) =>
    `${folder} lies in ${above}, which already is a folder of plans. Go there and write plan new, or choose a folder elsewhere.`,
  inTheWay: (file) =>
    `${file} is in the way: the program would put a folder or a file there. Give what lies there another name, or choose another folder.`,
  packageUnreadable: (file) =>
    `${file} cannot be read as JSON, so nobody can see which version of the program holds. Mend the file first.`,
  packageWithout: (file, program, version) =>
    `${file} is there and does not name ${program}. Write npm install --save-dev ${program}@${version} first, so that the version can be seen.`,
  belowRepository: (folder, root) =>
    `${folder} lies inside the repository ${root}, and checks of changes work at its root only. Write plan init there, or choose --ci none.`,
  missingOptions: (options) =>
    `No questions can be asked here. Give ${listed(options, 'and')}, for example plan init --county Värmland --ci github.`,
  left: 'This was there and is as it was:',
  goThere: (folder) => `Go to the folder ${folder}. The files above lie there.`,
  setupSteps: (plan, ci, hasPackage, hasRepository) => [
    ...(hasPackage
      ? []
      : ['npm install fetches the program and writes package-lock.json, which belongs in git.']),
    `plan check ${plan} --each shows every question that the plan waits for, with file and line. Take a question away when you have answered it.`,
    `plan build ${plan} builds the plan as it is. It says Utkast until it has been decided.`,
    ...(hasRepository ? [] : ['git init makes the folder a git repository, if you want history and review.']),
    ...(ci === 'none'
      ? []
      : ['Put everything into the main branch first. Then every change is checked against it.']),
  ],
};
