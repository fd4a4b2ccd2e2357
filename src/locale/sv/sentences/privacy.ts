import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { quote } from '../words.ts';

/** None of them repeats what it found. */
export const privacySentences: SentencesOf<CodesOf<'privacy'>> = {
  'privacy/identity-number': ({ kind }) => ({
    found: `Här står något som ser ut som ett ${kind}.`,
    expected: 'En plan som ska publiceras får inte innehålla sådana nummer.',
    todo: 'Ta bort numret. Har texten redan delats med andra, säg till den som ansvarar för dataskydd.',
  }),
  'privacy/email': () => ({
    found: 'Här står en e-postadress som ser ut att vara en persons egen.',
    expected:
      'I en publicerad plan räcker adressen till en funktion, till exempel registrator eller kontakt.',
    todo: 'Byt till en funktionsadress, eller ta bort adressen.',
  }),
  'privacy/phone': () => ({
    found: 'Här står ett telefonnummer som ser ut att vara en persons eget.',
    expected: 'I en publicerad plan räcker numret till en växel, en mottagning eller en annan funktion.',
    todo: 'Byt till funktionens nummer och skriv vad det är framför det, till exempel ”Växel:”. Eller ta bort numret.',
  }),
  'privacy/small-count': ({ count, limit }) => ({
    found: `Värdet ${quote(count)} är ett antal personer som är mindre än ${limit}.`,
    expected: `Antal under ${limit} anges inte, eftersom någon kan kännas igen. Noll får anges.`,
    todo: 'Skriv ”undertryckt” i stället för talet.',
  }),
};
