import type { CodesOf, WordsOf } from '../../sentence.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

const KIND = { kommun: 'municipality', region: 'region' } as const;

export const countyFindings: WordsOf<CodesOf<'county' | 'municipality'>> = {
  'county/unknown': {
    title: 'Unknown county',
    say: ({ county, suggestion }, expected) => ({
      found: `There is no county called ${quote(county)}.`,
      ...knownWords('The counties are', expected),
      todo: didYouMean(suggestion, 'Write the name of the county without the word “län”.'),
    }),
    meaning:
      'What stands at “län” in plan.md is none of the 21 counties of Sweden. The name is written without the word “län”.',
    why: 'The county decides which municipalities belong to the plan. It also gives the report its name.',
  },
  'municipality/unknown': {
    title: 'Unknown municipality',
    say: ({ name, county, suggestion }, expected) => ({
      found: `${quote(name)} is no municipality in the county ${quote(county)}.`,
      ...knownWords('The municipalities of the county are', expected),
      todo: didYouMean(suggestion, 'Correct the name of the municipality.'),
    }),
    meaning:
      'A name is to be a municipality of the county and is not, or is only a little different from one of them. Parties other than the municipalities and the region may be called anything.',
    why: 'A misspelt municipality is not seen when facts are gathered by municipality.',
  },
  'municipality/missing': {
    title: 'Municipality missing in a table',
    say: ({ table, county, missing }) => ({
      found: `The table ${quote(table)} has no row for ${missing.map((name) => quote(name)).join(', ')}.`,
      expected: `A table of money to the municipalities mostly has a row for each of them in the county ${quote(county)}.`,
      todo: 'Add a row with its amount. Write “0 kr” where it got nothing and “okänt” where you do not know.',
    }),
    meaning: 'A table in medel.yaml for municipalities has rows for those of the county, but not for all.',
    why: 'A municipality that is forgotten in a distribution shows in no sum. That one is to get nothing is a fact as well.',
  },
  'municipality/not-in-county': {
    title: 'Municipality or region of another county',
    say: ({ name, kind, county, belongsTo }) => ({
      found: `${quote(name)} is a ${KIND[kind]} in the county ${quote(belongsTo)}. The plan is for the county ${quote(county)}.`,
      todo: 'Remove the name, or correct the county at the top of plan.md.',
    }),
    meaning: 'The plan names a municipality or region that belongs to another county than the plan’s.',
    why: 'The plan is the county’s own. Mostly the name or the county is wrong, and money may end up with the wrong recipient.',
  },
};
