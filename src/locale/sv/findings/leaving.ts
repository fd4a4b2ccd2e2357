import { shown } from '../../quoted.ts';
import type { CodesOf, WordsAndExamplesOf } from '../../sentence.ts';
import { quote } from '../words.ts';

export const leavingFindings: WordsAndExamplesOf<CodesOf<'leaving'>> = {
  'leaving/unknown': {
    title: 'Något som utgår men inte fanns',
    say: ({ id, plan, suggestion }) => ({
      found: `Under utgår står ${quote(id)}, men det finns inte i ${shown(plan)}.${suggestion === undefined ? '' : ` Menade du ${quote(suggestion)}?`}`,
      expected: 'Under utgår står det som fanns i planen före och har lämnat planen.',
      todo:
        suggestion === undefined
          ? `Skriv det id som det har i ${shown(plan)}, eller ta bort det.`
          : `Byt till ${quote(suggestion)} om det är det som menas.`,
    }),
    meaning: 'Planen säger att något utgår (utgår), men inget i planen före har det id:t.',
    why: 'Är id:t felskrivet får det som verkligen utgick inget svar, och den som följer upp tror att det är bortglömt.',
    example: {
      file: 'plan.md',
      wrong:
        '---\ntyp: plan\nslag: redovisning\ntitel: Plan\nlän: Gävleborg\nperiod: 2024\nutgår:\n  - id: efterlevandfolder\n    status: avbruten\n    orsak: Medlen tog slut\n---\n',
      right:
        '---\ntyp: plan\nslag: redovisning\ntitel: Plan\nlän: Gävleborg\nperiod: 2024\nutgår:\n  - id: efterlevandefolder\n    status: avbruten\n    orsak: Medlen tog slut\n---\n',
      illustration: true,
    },
  },
};
