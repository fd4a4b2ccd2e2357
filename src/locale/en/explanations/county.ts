import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const countyExplanations: ExplanationsOf<CodesOf<'county' | 'municipality'>> = {
  'county/unknown': {
    title: 'Unknown county',
    meaning:
      'What stands at “län” in plan.md is none of the 21 counties of Sweden. The name is written without the word “län”.',
    why: 'The county decides which municipalities belong to the plan. It also gives the report its name.',
  },
  'municipality/unknown': {
    title: 'Unknown municipality',
    meaning:
      'A name is to be a municipality of the county and is not, or is only a little different from one of them. Parties other than the municipalities and the region may be called anything.',
    why: 'A misspelt municipality is not seen when facts are gathered by municipality.',
  },
  'municipality/missing': {
    title: 'Municipality missing in a table',
    meaning: 'A table in medel.yaml for municipalities has rows for those of the county, but not for all.',
    why: 'A municipality that is forgotten in a distribution shows in no sum. That one is to get nothing is a fact as well.',
  },
  'municipality/not-in-county': {
    title: 'Municipality or region of another county',
    meaning: 'The plan names a municipality or region that belongs to another county than the plan’s.',
    why: 'The plan is the county’s own. Mostly the name or the county is wrong, and money may end up with the wrong recipient.',
  },
};
