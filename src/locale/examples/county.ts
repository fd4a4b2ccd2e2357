import type { ExamplesOf } from '../example.ts';
import type { CodesOf } from '../sentence.ts';

const plan = (county: string, parties = '') =>
  `---\ntyp: plan\nslag: redovisning\ntitel: Länsgemensam handlingsplan\nlän: ${county}\nperiod: 2023\növerenskommelse: 2023\n${parties}---\n`;
const parties = (name: string) => `parter:\n  - Region Gävleborg\n  - ${name}\n`;

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
  'municipality/not-in-county': {
    file: 'plan.md',
    wrong: plan('Gävleborg', parties('Heby')),
    right: plan('Gävleborg', parties('Ockelbo')),
  },
};
