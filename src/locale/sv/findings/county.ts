import { listed as joined } from '../../list.ts';
import type { CodesOf, WordsAndExamplesOf } from '../../sentence.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

const listed = (names: readonly string[]) => joined(names, 'eller');

const plan = (county: string, parties = '') =>
  `---\ntyp: plan\nslag: redovisning\ntitel: Länsgemensam handlingsplan\nlän: ${county}\nperiod: 2023\növerenskommelse: 2023\n${parties}---\n`;
const parties = (name: string) => `parter:\n  - Region Gävleborg\n  - ${name}\n`;

/** A table with a row for each of these kommuner; the county stands in a comment, since plan.md names it. */
const shared = ([county, ...names]: readonly string[]) =>
  `# Länet är ${county}.\ntabeller:\n  till-kommunerna:\n    rubrik: Medel till kommunerna\n    mottagare: kommun\n    fördelning: |\n      kommun | samsjuklighet\n${names
    .map((name) => `      ${name} | 100 000 kr\n`)
    .join('')}`;

export const countyFindings: WordsAndExamplesOf<CodesOf<'county' | 'municipality'>> = {
  'county/unknown': {
    title: 'Okänt län',
    say: ({ county, suggestion }, expected) => ({
      found: `Det finns inget län som heter ${quote(county)}.`,
      ...knownWords('Län som finns', expected),
      todo: didYouMean(suggestion, 'Skriv länets namn utan ordet län.'),
    }),
    meaning: 'Det som står vid ”län” i plan.md är inget av Sveriges 21 län. Namnet skrivs utan ordet län.',
    why: 'Länet avgör vilka kommuner som hör till planen. Det ger också rapporten dess namn.',
    example: {
      file: 'plan.md',
      wrong: plan('Gävleborgs län'),
      right: plan('Gävleborg'),
    },
  },
  'municipality/unknown': {
    title: 'Okänd kommun',
    say: ({ name, county, suggestion }, expected) => ({
      found: `${quote(name)} är ingen kommun i länet ${quote(county)}.`,
      ...knownWords('Länets kommuner', expected),
      todo: didYouMean(suggestion, 'Rätta kommunens namn.'),
    }),
    meaning:
      'Ett namn ska vara en kommun i länet men är det inte, eller skiljer sig bara lite från en av länets kommuner. Andra parter än kommunerna och regionen får heta vad de vill.',
    why: 'En felstavad kommun syns inte när uppgifter samlas per kommun.',
    example: {
      file: 'plan.md',
      wrong: plan('Gävleborg', parties('Hudiskvall')),
      right: plan('Gävleborg', parties('Hudiksvall')),
    },
  },
  'municipality/missing': {
    title: 'Kommun som saknas i en tabell',
    say: ({ table, county, missing }) => ({
      found: `Tabellen ${quote(table)} har ingen rad för ${listed(missing.map((name) => quote(name)))}.`,
      expected: `En tabell med pengar till kommunerna brukar ha en rad för varje kommun i länet ${quote(county)}.`,
      todo: 'Lägg till en rad med kommunens belopp. Skriv ”0 kr” om den inte fick något och ”okänt” om du inte vet.',
    }),
    meaning: 'En tabell i medel.yaml med mottagaren kommun har rader för länets kommuner, men inte för alla.',
    why: 'En kommun som glöms i en fördelning syns inte i någon summa. Att en kommun inte ska ha något är också en uppgift.',
    example: {
      file: 'medel.yaml',
      wrong: shared(['Blekinge', 'Karlskrona']),
      right: shared(['Blekinge', 'Karlskrona', 'Ronneby', 'Karlshamn', 'Sölvesborg', 'Olofström']),
      illustration: true,
    },
  },
  'municipality/not-in-county': {
    title: 'Kommun eller region i ett annat län',
    say: ({ name, kind, county, belongsTo }) => ({
      found: `${quote(name)} är en ${kind} i länet ${quote(belongsTo)}. Planen gäller länet ${quote(county)}.`,
      todo: 'Ta bort namnet, eller rätta länet högst upp i plan.md.',
    }),
    meaning: 'Planen nämner en kommun eller region som hör till ett annat län än planens.',
    why: 'Planen är länets egen. Oftast är det fel namn eller fel län, och pengar kan hamna hos fel mottagare.',
    example: {
      file: 'plan.md',
      wrong: plan('Gävleborg', parties('Heby')),
      right: plan('Gävleborg', parties('Ockelbo')),
    },
  },
};
