import type { ExamplesOf } from '../example.ts';
import type { CodesOf } from '../sentence.ts';

const plan = (county: string, parties = '') =>
  `---\ntyp: plan\nslag: redovisning\ntitel: Länsgemensam handlingsplan\nlän: ${county}\nperiod: 2023\növerenskommelse: 2023\n${parties}---\n`;
const parties = (name: string) => `parter:\n  - Region Gävleborg\n  - ${name}\n`;

/** A table with a row for each of these kommuner; the county stands in a comment, since plan.md names it. */
const shared = ([county, ...names]: readonly string[]) =>
  `# Länet är ${county}.\ntabeller:\n  till-kommunerna:\n    rubrik: Medel till kommunerna\n    mottagare: kommun\n    fördelning: |\n      kommun | samsjuklighet\n${names
    .map((name) => `      ${name} | 100 000 kr\n`)
    .join('')}`;

export const countyExamples: ExamplesOf<CodesOf<'county' | 'municipality'>> = {
  'county/unknown': {
    file: 'plan.md',
    wrong: plan('Gävleborgs län'),
    right: plan('Gävleborg'),
  },
  'municipality/unknown': {
    file: 'plan.md',
    wrong: plan('Gävleborg', parties('Hudiskvall')),
    right: plan('Gävleborg', parties('Hudiksvall')),
  },
  'municipality/missing': {
    file: 'medel.yaml',
    wrong: shared(['Blekinge', 'Karlskrona']),
    right: shared(['Blekinge', 'Karlskrona', 'Ronneby', 'Karlshamn', 'Sölvesborg', 'Olofström']),
    illustration: true,
  },
  'municipality/not-in-county': {
    file: 'plan.md',
    wrong: plan('Gävleborg', parties('Heby')),
    right: plan('Gävleborg', parties('Ockelbo')),
  },
};
