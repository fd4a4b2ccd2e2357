import type { UnderlagWords } from '../underlag-words.ts';

export const underlagWords: UnderlagWords = {
  description: 'answer from the plan what is asked when the year is reported, and show what is missing',
  plan: 'plan',
  file: 'file',
  argument: 'which plan: 2024, dalarna/2020, plans/2024 or a path',
  format: 'text, md, csv or json',
  output: 'write to a file instead of on the screen',
  incomplete: (plan) =>
    `The plan ${plan} has errors. The view shows what could be read. Run “plan check ${plan}” and correct the errors first.`,
};
