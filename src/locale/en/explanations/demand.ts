import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const demandExplanations: ExplanationsOf<CodesOf<'demand'>> = {
  'demand/unknown': {
    title: 'The demand is not in the agreement',
    meaning:
      'A section tells of a demand and says what in the agreement it is about, but the agreement has no such thing.',
    why: 'Whoever reads the plan should be able to follow the demand to its source.',
  },
  'demand/date-differs': {
    title: 'Plan and agreement give different last days',
    meaning: 'The plan gives a last day for a report, and the agreement or another source gives another.',
    why: 'Whoever reports too late can lose the money. Where sources differ it must be seen before the day has passed.',
  },
};
