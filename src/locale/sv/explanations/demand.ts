import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const demandExplanations: ExplanationsOf<CodesOf<'demand'>> = {
  'demand/unknown': {
    title: 'Kravet finns inte i överenskommelsen',
    meaning:
      'Ett avsnitt återger ett krav och säger vad i överenskommelsen det avser, men något sådant finns inte där.',
    why: 'Den som läser planen ska kunna följa kravet till dess källa.',
  },
  'demand/date-differs': {
    title: 'Olika sista dag i plan och överenskommelse',
    meaning:
      'Planen uppger en sista dag för en redovisning, och överenskommelsen eller en annan källa uppger en annan.',
    why: 'Den som lämnar för sent kan bli av med medlen. När källorna säger olika ska det synas innan dagen är förbi.',
  },
};
