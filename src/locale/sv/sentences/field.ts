import type { FieldShape } from '../../../diagnostics/index.ts';
import { listed } from '../../list.ts';
import { shown } from '../../quoted.ts';
import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { didYouMean, knownWords, quote, rightWords } from '../words.ts';
import { WRITTEN } from '../written.ts';

const SHAPE: Readonly<Record<FieldShape, string>> = {
  text: 'en text',
  list: 'en lista',
  fields: 'en grupp av fält',
  empty: 'tomt',
};

const HOW_TO_WRITE: Readonly<Record<FieldShape, string>> = {
  text: 'Skriv värdet på samma rad, efter kolonet.',
  list: 'Skriv varje del på en egen rad, som börjar med ett bindestreck och ett mellanslag.',
  fields: 'Skriv uppgifterna på egna rader, som ”namn: värde”. Under ett fält dras de in två mellanslag.',
  empty: 'Ta bort det som står efter kolonet.',
};

function inside(place: string): string {
  return place === '' ? '' : ` i ${quote(place)}`;
}

/** The whole of a file or of its header has no name. */
function named(field: string): string {
  return field === '' ? 'Innehållet' : `Fältet ${quote(field)}`;
}

export const fieldSentences: SentencesOf<CodesOf<'field'>> = {
  'field/unknown': ({ field, in: place, suggestion }, expected) => ({
    found: `Det finns inget fält som heter ${quote(field)}${inside(place)}.`,
    ...knownWords('Fält som finns här', expected),
    todo: didYouMean(suggestion, 'Rätta namnet, eller ta bort fältet.'),
  }),
  'field/missing': ({ field, in: place }) => ({
    found: `Fältet ${quote(field)} saknas${inside(place)}.`,
    todo: `Lägg till en rad med ”${shown(field)}:” och ett värde.`,
  }),
  'field/type': ({ field, found, expected }) => ({
    // No «fältet»: the name may be that of a whole file.
    found: `${field === '' ? 'Innehållet' : quote(field)} är ${SHAPE[found]}.`,
    expected: `Det ska vara ${listed(
      expected.map((shape) => SHAPE[shape]),
      'eller',
    )}.`,
    todo: HOW_TO_WRITE[expected[0] ?? 'text'],
  }),
  'field/value': ({ field, value, suggestion }, expected) => ({
    found:
      value === ''
        ? `I fältet ${quote(field)} är ett värde tomt, eller står två gånger.`
        : `I fältet ${quote(field)} står ${quote(value)}.`,
    ...rightWords('Där kan det stå', expected),
    todo: didYouMean(
      suggestion,
      value === '' ? 'Ta bort det som är för mycket.' : 'Byt till ett värde som får stå där.',
    ),
  }),
  'field/format': ({ field, value, format }) => ({
    found: `I fältet ${quote(field)} står ${quote(value)}, och det är inte skrivet på rätt sätt.`,
    expected: WRITTEN[format] ?? `Det ska vara skrivet som ${quote(format)}.`,
    todo: 'Skriv om värdet på det sättet.',
  }),
  'field/empty': ({ field }) => ({
    found: `${named(field)} är tomt.`,
    todo: field === '' ? 'Skriv minst en uppgift.' : 'Fyll i fältet, eller ta bort det om det inte behövs.',
  }),
  'field/combination': ({ field, with: other }) => ({
    found: `Fältet ${quote(field)} går inte ihop med fältet ${quote(other)}.`,
    todo: 'Behåll det som gäller, och ändra eller ta bort det andra.',
  }),
};
