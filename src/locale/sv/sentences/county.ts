import { listed as joined } from '../../list.ts';
import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

const listed = (names: readonly string[]) => joined(names, 'eller');

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
  'municipality/missing': ({ table, county, missing }) => ({
    found: `Tabellen ${quote(table)} har ingen rad för ${listed(missing.map((name) => quote(name)))}.`,
    expected: `En tabell med pengar till kommunerna brukar ha en rad för varje kommun i länet ${quote(county)}.`,
    todo: 'Lägg till en rad med kommunens belopp. Skriv ”0 kr” om den inte fick något och ”okänt” om du inte vet.',
  }),
  'municipality/not-in-county': ({ name, kind, county, belongsTo }) => ({
    found: `${quote(name)} är en ${kind} i länet ${quote(belongsTo)}. Planen gäller länet ${quote(county)}.`,
    todo: 'Ta bort namnet, eller rätta länet högst upp i plan.md.',
  }),
};
