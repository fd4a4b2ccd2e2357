import type { FieldShape } from '../../../diagnostics/index.ts';
import { areaFile, TOLD } from '../../example.ts';
import { listed } from '../../list.ts';
import { shown } from '../../quoted.ts';
import type { CodesOf, WordsAndExamplesOf } from '../../sentence.ts';
import { format } from '../format.ts';
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

/** A day or a month that the calendar does not have. */
function tooLate(value: string, month: number, days: number): string {
  if (days === 0) return `det finns ingen månad ${month}`;
  return `${format.date(`${/\d{4}/.exec(value)?.[0]}-${String(month).padStart(2, '0')}`)} har ${days} dagar`;
}

function rewriteAdvice(field: string, kind: string, days: number | undefined): string {
  if (days !== undefined) return days === 0 ? 'Rätta månaden.' : 'Rätta dagen.';
  if (kind === 'datum' && field === 'senast')
    return 'Skriv den sista dagen eller månaden. Finns ingen sådan tar du bort raden, och skriver när i texten.';
  return 'Skriv om värdet på det sättet.';
}

const AREA = '2-gemensamt/1-sip.md';

export const fieldFindings: WordsAndExamplesOf<CodesOf<'field'>> = {
  'field/unknown': {
    title: 'Okänt fält',
    say: ({ field, in: place, suggestion, within }, expected) => ({
      found: `Det finns inget fält som heter ${quote(field)}${inside(place)}.`,
      ...knownWords('Fält som finns här', expected),
      todo:
        within === undefined
          ? didYouMean(suggestion, 'Rätta namnet, eller ta bort fältet.')
          : `Fältet finns under ”${within}”. Dra in raden lika långt som de andra fälten där.`,
    }),
    meaning:
      'Fältets namn finns inte på den platsen. Oftast är det felstavat, eller så har det hamnat på fel nivå.',
    why: 'Ett felstavat fält skulle annars hoppas över, och uppgiften saknas i rapporten utan att någon märker det.',
    example: {
      file: AREA,
      wrong: areaFile('ansvarig:\n  - Region Gävleborg\n'),
      right: areaFile('ansvariga:\n  - Region Gävleborg\n'),
    },
  },
  'field/missing': {
    title: 'Fält som saknas',
    say: ({ field, in: place }) => ({
      found: `Fältet ${quote(field)} saknas${inside(place)}.`,
      todo: `Lägg till en rad med ”${shown(field)}:” och ett värde.`,
    }),
    meaning: 'Ett fält som måste finnas är inte ifyllt.',
    why: 'Utan fältet går planen inte att pröva, och rapporten blir inte hel.',
    example: {
      file: AREA,
      wrong: `---\ntyp: område\nid: sip\n---\n\n${TOLD}`,
      right: areaFile(''),
    },
  },
  'field/type': {
    title: 'Fel slags värde',
    say: ({ field, found, expected }) => ({
      // No «fältet»: the name may be that of a whole file.
      found: `${field === '' ? 'Innehållet' : quote(field)} är ${SHAPE[found]}.`,
      expected: `Det ska vara ${listed(
        expected.map((shape) => SHAPE[shape]),
        'eller',
      )}.`,
      todo: HOW_TO_WRITE[expected[0] ?? 'text'],
    }),
    meaning: 'Där det ska stå en lista står det kanske en text, eller tvärtom.',
    why: 'En lista och en text visas och jämförs på olika sätt. Programmet gör inte om den ena till den andra på egen hand.',
    example: {
      file: AREA,
      wrong: areaFile('ansvariga: Region Gävleborg\n'),
      right: areaFile('ansvariga:\n  - Region Gävleborg\n'),
    },
  },
  'field/value': {
    title: 'Värde som inte kan väljas',
    say: ({ field, value, suggestion }, expected) => ({
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
    meaning: 'Fältet tar bara vissa ord, och det som står där är inget av dem.',
    why: 'Ord som status och typ måste vara desamma i alla planer. Annars går de inte att jämföra från år till år.',
    example: {
      file: AREA,
      wrong: areaFile('aktiviteter:\n  - id: kurs\n    text: En kurs om SIP hålls.\n    status: påbörjad\n'),
      right: areaFile('aktiviteter:\n  - id: kurs\n    text: En kurs om SIP hålls.\n    status: pågår\n'),
    },
  },
  'field/format': {
    title: 'Värde skrivet på fel sätt',
    say: ({ field, value, format: kind, suggestion, month, days }) => ({
      found:
        month === undefined || days === undefined
          ? `I fältet ${quote(field)} står ${quote(value)}, och det är inte skrivet på rätt sätt.`
          : `I fältet ${quote(field)} står ${quote(value)}, men ${tooLate(value, month, days)}.`,
      expected: WRITTEN[kind] ?? `Det ska vara skrivet som ${quote(kind)}.`,
      todo: didYouMean(suggestion, rewriteAdvice(field, kind, month === undefined ? undefined : days)),
    }),
    meaning:
      'Värdet är inte skrivet som ett sådant värde ska vara, till exempel ett datum, ett tal eller ett id.',
    why: 'Datum och tal ska gå att ordna och räkna med. Ett id ska gå att skriva likadant i alla filer.',
    example: {
      file: AREA,
      wrong: areaFile(
        'aktiviteter:\n  - id: kurs\n    text: En kurs om SIP hålls.\n    status: pågår\n    senast: mars 2024\n',
      ),
      right: areaFile(
        'aktiviteter:\n  - id: kurs\n    text: En kurs om SIP hålls.\n    status: pågår\n    senast: 2024-03\n',
      ),
    },
  },
  'field/empty': {
    title: 'Tomt fält',
    say: ({ field }) => ({
      found: `${named(field)} är tomt.`,
      todo: field === '' ? 'Skriv minst en uppgift.' : 'Fyll i fältet, eller ta bort det om det inte behövs.',
    }),
    meaning: 'Fältets namn står där, men inget värde.',
    why: 'Det går inte att veta om värdet är okänt, har glömts bort eller inte behövs.',
    example: {
      file: AREA,
      wrong: areaFile('ansvariga:\n'),
      right: areaFile('ansvariga:\n  - Region Gävleborg\n'),
    },
  },
  'field/combination': {
    title: 'Fält som inte går ihop',
    say: ({ field, with: other }) => ({
      found: `Fältet ${quote(field)} går inte ihop med fältet ${quote(other)}.`,
      todo: 'Behåll det som gäller, och ändra eller ta bort det andra.',
    }),
    meaning:
      'Två fält säger emot varandra. Ett område kan till exempel inte både ha ett fokusområde och stå utanför, och en period kan inte sluta före sin början.',
    why: 'Bara en av uppgifterna kan gälla, och det är författaren som vet vilken.',
    example: {
      file: AREA,
      wrong: areaFile('utanför: Området bekostas av regionen.\n'),
      right: areaFile(''),
    },
  },
};
