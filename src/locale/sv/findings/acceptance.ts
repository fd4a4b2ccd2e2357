import type { CodesOf, WordsAndExamplesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, quote } from '../words.ts';

interface Accepted {
  readonly kod: string;
  readonly till: string;
}

/** A plan that accepts one finding. */
function plan({ kod, till }: Accepted, fields: string): string {
  return `---\ntyp: plan\nslag: redovisning\ntitel: Länsgemensam handlingsplan\nlän: Gävleborg\nperiod: 2023\n${fields}godtagna:\n  - kod: ${kod}\n    var: plan.md\n    skäl: Planen svarar mot två överenskommelser.\n    av: Utskott Psykisk hälsa\n    till: ${till}\n---\n`;
}

const DATE = 'datum: 2024-01\n';
const AGREEMENT = 'överenskommelse: 2023\n';
const ACCEPTED: Accepted = { kod: 'agreement/missing', till: '2024-06' };
/** Without an agreement there is a finding, which this plan accepts. */
const RIGHT = plan(ACCEPTED, DATE);

export const acceptanceFindings: WordsAndExamplesOf<CodesOf<'acceptance'>> = {
  'acceptance/unknown-code': {
    title: 'Godtagen kod finns inte',
    say: ({ code, suggestion }) => ({
      found: `Det finns inget fynd med koden ${quote(code)}, så det kan inte godtas.`,
      todo: didYouMean(suggestion, 'Skriv plan explain för att se alla koder.'),
    }),
    meaning: 'Under ”godtagna” i plan.md står en kod som inget fynd har.',
    why: 'Ett skrivfel i koden skulle annars se ut som ett beslut som gäller, fast det inte godtar någonting.',
    example: {
      file: 'plan.md',
      wrong: plan({ ...ACCEPTED, kod: 'agreement/mising' }, DATE + AGREEMENT),
      right: RIGHT,
    },
  },
  'acceptance/forbidden': {
    title: 'Fyndet kan inte godtas',
    say: ({ code }) => ({
      found: `Fynd med koden ${quote(code)} kan inte godtas.`,
      expected: 'Det som inte går att läsa, visa eller publicera måste rättas.',
      todo: 'Rätta det som fyndet gäller, och ta bort raderna här under ”godtagna”.',
    }),
    meaning:
      'Under ”godtagna” i plan.md står ett fynd som aldrig kan godtas: något som inte går att läsa, visa eller publicera.',
    why: 'En rapport där något tyst har fallit bort, eller där personuppgifter står kvar, blir inte rätt av att någon godtar det.',
    example: {
      file: 'plan.md',
      wrong: plan({ ...ACCEPTED, kod: 'field/unknown' }, DATE + AGREEMENT),
      right: RIGHT,
    },
  },
  'acceptance/expired': {
    title: 'Godtagandet har gått ut',
    say: ({ code, where, until, today }) => ({
      found: `Avvikelsen ${quote(code)} vid ${quote(where)} godtogs till och med ${format.date(until)}, och den tiden har gått ut (räknat från ${format.date(today)}).`,
      todo: 'Rätta det som fyndet gäller. Ska det godtas längre behövs ett nytt beslut och en ny tid i ”till”.',
    }),
    meaning:
      'En avvikelse godtogs till ett visst datum som nu är passerat. Tiden räknas från planens datum, eller från dagen i --today.',
    why: 'En avvikelse godtas för en tid. Sedan ska någon bestämma på nytt, så att den inte blir kvar av glömska.',
    example: {
      file: 'plan.md',
      wrong: plan({ ...ACCEPTED, till: '2023-12-31' }, DATE + AGREEMENT),
      right: RIGHT,
    },
  },
  'acceptance/undecidable': {
    title: 'Det går inte att avgöra om godtagandet gäller',
    say: ({ code, where, until }) => ({
      found: `Det går inte att avgöra om avvikelsen ${quote(code)} vid ${quote(where)} fortfarande är godtagen. Den gäller till och med ${format.date(until)}, men planen har inget datum att räkna från.`,
      todo: 'Skriv planens ”datum” i plan.md, eller ange dagen med --today.',
    }),
    meaning: 'Planen godtar en avvikelse till ett visst datum, men har inget eget datum att räkna från.',
    why: 'Programmet tittar aldrig på datorns klocka, för samma plan ska ge samma svar. Utan datum räknas avvikelsen därför inte som godtagen.',
    example: {
      file: 'plan.md',
      wrong: plan(ACCEPTED, AGREEMENT),
      right: RIGHT,
    },
  },
  'acceptance/unused': {
    title: 'Inget att godta',
    say: ({ code, where, suggestion }) => ({
      found: `Inget fynd med koden ${quote(code)} finns vid ${quote(where)}, så det finns inget att godta.`,
      todo: didYouMean(
        suggestion,
        'Ta bort raderna här under ”godtagna” om felet är rättat, eller rätta ”var”.',
      ),
    }),
    meaning: 'Under ”godtagna” i plan.md står en avvikelse som inte finns på det stället.',
    why: 'Är felet rättat ska raden bort. Är stället felskrivet godtas något annat än det som var meningen.',
    example: {
      file: 'plan.md',
      wrong: plan(ACCEPTED, DATE + AGREEMENT),
      right: RIGHT,
    },
  },
};
