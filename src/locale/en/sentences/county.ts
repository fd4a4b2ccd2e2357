import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

const KIND = { kommun: 'municipality', region: 'region' } as const;

export const countySentences: SentencesOf<CodesOf<'county' | 'municipality'>> = {
  'county/unknown': ({ county, suggestion }, expected) => ({
    found: `There is no county called ${quote(county)}.`,
    ...knownWords('The counties are', expected),
    todo: didYouMean(suggestion, 'Write the name of the county without the word “län”.'),
  }),
  'municipality/unknown': ({ name, county, suggestion }, expected) => ({
    found: `${quote(name)} is no municipality in the county ${quote(county)}.`,
    ...knownWords('The municipalities of the county are', expected),
    todo: didYouMean(suggestion, 'Correct the name of the municipality.'),
  }),
  'municipality/missing': ({ table, county, missing }) => ({
    found: `The table ${quote(table)} has no row for ${missing.map((name) => quote(name)).join(', ')}.`,
    expected: `A table of money to the municipalities mostly has a row for each of them in the county ${quote(county)}.`,
    todo: 'Add a row with its amount. Write “0 kr” where it got nothing and “okänt” where you do not know.',
  }),
  'municipality/not-in-county': ({ name, kind, county, belongsTo }) => ({
    found: `${quote(name)} is a ${KIND[kind]} in the county ${quote(belongsTo)}. The plan is for the county ${quote(county)}.`,
    todo: 'Remove the name, or correct the county at the top of plan.md.',
  }),
};
