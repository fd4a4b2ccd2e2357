import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const folderExplanations: ExplanationsOf<CodesOf<'plan' | 'chapter' | 'path' | 'kind'>> = {
  'plan/missing': {
    title: 'plan.md is missing',
    meaning:
      'Every plan has a file named plan.md. It says whose plan it is, which time it is for and which agreement it follows.',
    why: 'Without plan.md one cannot know what to hold the plan against.',
  },
  'plan/empty': {
    title: 'The plan is empty',
    meaning: 'The folder of the plan contains no chapter and no section.',
    why: 'An empty plan has no faults, but it is no plan either. It must not be called approved.',
  },
  'plan/unknown': {
    title: 'The plan that is named is not here',
    meaning:
      'A plan says that it follows on another plan or belongs under it, but the other is not among the plans here.',
    why: 'The plans of the years are held against each other. Where one points wrong, nobody can see what has been dropped.',
  },
  'plan/too-large': {
    title: 'The plan is too large',
    meaning:
      'Together the files of the plan have more characters or lines than the program can read in reasonable time.',
    why: 'The limit protects against plans that would make the check come to a halt. A thousand areas of common length fit.',
  },
  'chapter/index-missing': {
    title: 'The chapter has no index.md',
    meaning: 'A folder in the plan is a chapter. Its heading and opening text stand in the file index.md.',
    why: 'Without index.md the chapter has no heading in the report.',
  },
  'path/outside-workspace': {
    title: 'Outside the workspace',
    meaning:
      'A picture or a shortcut leads to a place outside the workspace, the folder that contains plans.',
    why: 'The plan should be complete in itself. Otherwise somebody could also bring into the report a file that is not meant for others.',
  },
  'kind/misplaced': {
    title: 'The kind stands in the wrong place',
    meaning:
      'Every file says with “typ” what it is: plan in plan.md, kapitel in index.md, and avsnitt, område, arbetsgrupper, beslut or bilaga in other files.',
    why: 'The kind decides which fields a file can have, so the folder and the kind must say the same.',
  },
};
