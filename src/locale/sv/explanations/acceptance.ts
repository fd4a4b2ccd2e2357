import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const acceptanceExplanations: ExplanationsOf<CodesOf<'acceptance'>> = {
  'acceptance/unknown-code': {
    title: 'Godtagen kod finns inte',
    meaning: 'Under ”godtagna” i plan.md står en kod som inget fynd har.',
    why: 'Ett skrivfel i koden skulle annars se ut som ett beslut som gäller, fast det inte godtar någonting.',
  },
  'acceptance/forbidden': {
    title: 'Fyndet kan inte godtas',
    meaning:
      'Under ”godtagna” i plan.md står ett fynd som aldrig kan godtas: något som inte går att läsa, visa eller publicera.',
    why: 'En rapport där något tyst har fallit bort, eller där personuppgifter står kvar, blir inte rätt av att någon godtar det.',
  },
  'acceptance/expired': {
    title: 'Godtagandet har gått ut',
    meaning:
      'En avvikelse godtogs till ett visst datum som nu är passerat. Tiden räknas från planens datum, eller från dagen i --today.',
    why: 'En avvikelse godtas för en tid. Sedan ska någon bestämma på nytt, så att den inte blir kvar av glömska.',
  },
  'acceptance/undecidable': {
    title: 'Det går inte att avgöra om godtagandet gäller',
    meaning: 'Planen godtar en avvikelse till ett visst datum, men har inget eget datum att räkna från.',
    why: 'Programmet tittar aldrig på datorns klocka, för samma plan ska ge samma svar. Utan datum räknas avvikelsen därför inte som godtagen.',
  },
  'acceptance/unused': {
    title: 'Inget att godta',
    meaning: 'Under ”godtagna” i plan.md står en avvikelse som inte finns på det stället.',
    why: 'Är felet rättat ska raden bort. Är stället felskrivet godtas något annat än det som var meningen.',
  },
};
