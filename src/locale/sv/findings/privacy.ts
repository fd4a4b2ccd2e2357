import { sectionFile } from '../../example.ts';
import type { CodesOf, WordsAndExamplesOf } from '../../sentence.ts';
import { quote } from '../words.ts';

/** None of them repeats what it found. */

/** Women in one kommun who were treated after harming themselves. */
const treated = (value: string) =>
  `vårdade:\n  text: Vårdade efter självskada\n  typ: antal\n  individbaserad: ja\n  serier:\n    - nivå: kommun\n      namn: Ockelbo\n      kön: kvinnor\n      värden:\n        2022: ${value}\nsip-antal:\n  text: Antal SIP\n`;

export const privacyFindings: WordsAndExamplesOf<CodesOf<'privacy'>> = {
  'privacy/identity-number': {
    title: 'Personnummer',
    say: ({ kind }) => ({
      found: `Här står något som ser ut som ett ${kind}.`,
      expected: 'En plan som ska publiceras får inte innehålla sådana nummer.',
      todo: 'Ta bort numret. Har texten redan delats med andra, säg till den som ansvarar för dataskydd.',
    }),
    meaning:
      'Något i filen eller i dess namn ser ut som ett personnummer eller ett samordningsnummer, och kontrollsiffran stämmer.',
    why: 'Planen publiceras och alla versioner sparas. Dataskyddsförordningen (GDPR) och dataskyddslagen begränsar när personnummer får användas. Därför kan fyndet inte godtas.',
    example: {
      file: '1-inledning.md',
      // A number that the tax agency gives for examples; nobody has it.
      wrong: sectionFile('Kontaktperson är Tolvan Tolvansson, 121212-1212.'),
      right: sectionFile('Kontaktperson är länssamordnaren för SIP.'),
    },
  },
  'privacy/email': {
    title: 'En persons e-postadress',
    say: () => ({
      found: 'Här står en e-postadress som ser ut att vara en persons egen.',
      expected:
        'I en publicerad plan räcker adressen till en funktion, till exempel registrator eller kontakt.',
      todo: 'Byt till en funktionsadress, eller ta bort adressen.',
    }),
    meaning:
      'Filen innehåller en e-postadress som inte ser ut att höra till en funktion. Funktionsadresser som registrator@ och info@ går bra.',
    why: 'En publicerad adress är en personuppgift som finns kvar i alla versioner. Personer byter arbete, och funktionen är ändå den som ska svara.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Frågor besvaras av tolvan.tolvansson@example.se.'),
      right: sectionFile('Frågor besvaras av registrator@example.se.'),
    },
  },
  'privacy/phone': {
    title: 'En persons telefonnummer',
    say: () => ({
      found: 'Här står ett telefonnummer som ser ut att vara en persons eget.',
      expected: 'I en publicerad plan räcker numret till en växel, en mottagning eller en annan funktion.',
      todo: 'Byt till funktionens nummer och skriv vad det är framför det, till exempel ”Växel:”. Eller ta bort numret.',
    }),
    meaning:
      'Filen innehåller ett telefonnummer som inte ser ut att höra till en växel eller en annan funktion. Det gäller framför allt mobilnummer.',
    why: 'Ett publicerat nummer är en personuppgift som finns kvar i alla versioner. Står det framför numret vad som svarar, till exempel en växel eller en mottagning, går det bra.',
    example: {
      file: '1-inledning.md',
      // Numbers that the telecom agency has set apart for books and films.
      wrong: sectionFile('Ring Tolvan Tolvansson, 070-174 06 05.'),
      right: sectionFile('Ring regionens växel, 031-390 06 00.'),
    },
  },
  'privacy/small-count': {
    title: 'Ett litet antal personer',
    say: ({ count, limit }) => ({
      found: `Värdet ${quote(count)} är ett antal personer som är mindre än ${limit}.`,
      expected: `Antal under ${limit} anges inte, eftersom någon kan kännas igen. Noll får anges.`,
      todo: 'Skriv ”undertryckt” i stället för talet.',
    }),
    meaning:
      'En indikator som räknar personer har ett värde som är mindre än gränsen. Den är fem, om inte överenskommelsen säger något annat. Noll får anges.',
    why: 'Ett litet antal i en liten kommun kan peka ut någon, och det gäller uppgifter om hälsa. Tänk också på summor: står alla andra grupper kvar kan det dolda talet räknas ut.',
    example: {
      file: 'indikatorer.yaml',
      wrong: treated('3'),
      right: treated('undertryckt'),
    },
  },
};
