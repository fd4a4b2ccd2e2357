import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const fieldExplanations: ExplanationsOf<CodesOf<'field'>> = {
  'field/unknown': {
    title: 'Okänt fält',
    meaning:
      'Fältets namn finns inte på den platsen. Oftast är det felstavat, eller så har det hamnat på fel nivå.',
    why: 'Ett felstavat fält skulle annars hoppas över, och uppgiften saknas i rapporten utan att någon märker det.',
  },
  'field/missing': {
    title: 'Fält som saknas',
    meaning: 'Ett fält som måste finnas är inte ifyllt.',
    why: 'Utan fältet går planen inte att pröva, och rapporten blir inte hel.',
  },
  'field/type': {
    title: 'Fel slags värde',
    meaning: 'Där det ska stå en lista står det kanske en text, eller tvärtom.',
    why: 'En lista och en text visas och jämförs på olika sätt. Programmet gör inte om den ena till den andra på egen hand.',
  },
  'field/value': {
    title: 'Värde som inte kan väljas',
    meaning: 'Fältet tar bara vissa ord, och det som står där är inget av dem.',
    why: 'Ord som status och typ måste vara desamma i alla planer. Annars går de inte att jämföra från år till år.',
  },
  'field/format': {
    title: 'Värde skrivet på fel sätt',
    meaning:
      'Värdet är inte skrivet som ett sådant värde ska vara, till exempel ett datum, ett tal eller ett id.',
    why: 'Datum och tal ska gå att ordna och räkna med. Ett id ska gå att skriva likadant i alla filer.',
  },
  'field/empty': {
    title: 'Tomt fält',
    meaning: 'Fältets namn står där, men inget värde.',
    why: 'Det går inte att veta om värdet är okänt, har glömts bort eller inte behövs.',
  },
  'field/combination': {
    title: 'Fält som inte går ihop',
    meaning:
      'Två fält säger emot varandra. Ett område kan till exempel inte både ha ett fokusområde och stå utanför, och en period kan inte sluta före sin början.',
    why: 'Bara en av uppgifterna kan gälla, och det är författaren som vet vilken.',
  },
};
