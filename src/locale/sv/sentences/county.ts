import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

export const countySentences: SentencesOf<CodesOf<'county' | 'municipality'>> = {
  'county/unknown': ({ county, suggestion }, expected) => ({
    found: `Det finns inget län som heter ${quote(county)}.`,
    ...knownWords('Län som finns', expected),
    todo: didYouMean(suggestion, 'Skriv länets namn utan ordet län.'),
  }),
  'municipality/unknown': ({ name, county, suggestion }, expected) => ({
    found: `${quote(name)} är ingen kommun i länet ${quote(county)}.`,
    ...knownWords('Länets kommuner', expected),
    todo: didYouMean(suggestion, 'Rätta kommunens namn.'),
  }),
  'municipality/not-in-county': ({ name, kind, county, belongsTo }) => ({
    found: `${quote(name)} är en ${kind} i länet ${quote(belongsTo)}. Planen gäller länet ${quote(county)}.`,
    todo: 'Ta bort namnet, eller rätta länet högst upp i plan.md.',
  }),
};
