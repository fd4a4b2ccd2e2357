import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, quote } from '../words.ts';

export const acceptanceSentences: SentencesOf<CodesOf<'acceptance'>> = {
  'acceptance/unknown-code': ({ code, suggestion }) => ({
    found: `Det finns inget fynd med koden ${quote(code)}, så det kan inte godtas.`,
    todo: didYouMean(suggestion, 'Skriv plan explain för att se alla koder.'),
  }),
  'acceptance/forbidden': ({ code }) => ({
    found: `Fynd med koden ${quote(code)} kan inte godtas.`,
    expected: 'Det som inte går att läsa, visa eller publicera måste rättas.',
    todo: 'Rätta det som fyndet gäller, och ta bort raderna här under ”godtagna”.',
  }),
  'acceptance/expired': ({ code, where, until, today }) => ({
    found: `Avvikelsen ${quote(code)} vid ${quote(where)} godtogs till och med ${format.date(until)}, och den tiden har gått ut (räknat från ${format.date(today)}).`,
    todo: 'Rätta det som fyndet gäller. Ska det godtas längre behövs ett nytt beslut och en ny tid i ”till”.',
  }),
  'acceptance/undecidable': ({ code, where, until }) => ({
    found: `Det går inte att avgöra om avvikelsen ${quote(code)} vid ${quote(where)} fortfarande är godtagen. Den gäller till och med ${format.date(until)}, men planen har inget datum att räkna från.`,
    todo: 'Skriv planens ”datum” i plan.md, eller ange dagen med --today.',
  }),
  'acceptance/unused': ({ code, where, suggestion }) => ({
    found: `Inget fynd med koden ${quote(code)} finns vid ${quote(where)}, så det finns inget att godta.`,
    todo: didYouMean(
      suggestion,
      'Ta bort raderna här under ”godtagna” om felet är rättat, eller rätta ”var”.',
    ),
  }),
};
