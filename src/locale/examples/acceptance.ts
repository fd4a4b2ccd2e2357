import type { ExamplesOf } from '../example.ts';
import type { CodesOf } from '../sentence.ts';

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

export const acceptanceExamples: ExamplesOf<CodesOf<'acceptance'>> = {
  'acceptance/unknown-code': {
    file: 'plan.md',
    wrong: plan({ ...ACCEPTED, kod: 'agreement/mising' }, DATE + AGREEMENT),
    right: RIGHT,
  },
  'acceptance/forbidden': {
    file: 'plan.md',
    wrong: plan({ ...ACCEPTED, kod: 'field/unknown' }, DATE + AGREEMENT),
    right: RIGHT,
  },
  'acceptance/expired': {
    file: 'plan.md',
    wrong: plan({ ...ACCEPTED, till: '2023-12-31' }, DATE + AGREEMENT),
    right: RIGHT,
  },
  'acceptance/undecidable': {
    file: 'plan.md',
    wrong: plan(ACCEPTED, AGREEMENT),
    right: RIGHT,
  },
  'acceptance/unused': {
    file: 'plan.md',
    wrong: plan(ACCEPTED, DATE + AGREEMENT),
    right: RIGHT,
  },
};
