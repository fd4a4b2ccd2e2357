import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const folderExplanations: ExplanationsOf<CodesOf<'plan' | 'chapter' | 'path' | 'kind'>> = {
  'plan/missing': {
    title: 'plan.md saknas',
    meaning:
      'Varje plan har en fil som heter plan.md. Där står vems planen är, vilken tid den gäller och vilken överenskommelse den följer.',
    why: 'Utan plan.md går det inte att veta vad planen ska prövas mot.',
  },
  'plan/empty': {
    title: 'Planen är tom',
    meaning: 'Planens mapp innehåller inget kapitel och inget avsnitt.',
    why: 'En tom plan har inga fel, men den är inte heller en plan. Den får inte kallas godkänd.',
  },
  'plan/unknown': {
    title: 'Planen som nämns finns inte',
    meaning:
      'En plan säger att den följer på en annan plan eller hör under den, men den andra finns inte bland planerna här.',
    why: 'Årens planer jämförs med varandra. Pekar en plan fel går det inte att se vad som har fallit bort.',
  },
  'plan/too-large': {
    title: 'Planen är för stor',
    meaning: 'Planens filer har tillsammans fler tecken eller rader än programmet kan läsa på rimlig tid.',
    why: 'Gränsen skyddar mot planer som skulle få granskningen att stanna. Tusen områden av vanlig längd ryms.',
  },
  'chapter/index-missing': {
    title: 'Kapitlet saknar index.md',
    meaning: 'En mapp i planen är ett kapitel. Kapitlets rubrik och inledande text står i filen index.md.',
    why: 'Utan index.md har kapitlet ingen rubrik i rapporten.',
  },
  'path/outside-workspace': {
    title: 'Utanför arbetsmappen',
    meaning:
      'En bild eller en genväg leder till en plats utanför arbetsmappen, alltså den mapp som innehåller plans.',
    why: 'Planen ska vara hel i sig själv. Dessutom skulle någon annars kunna få med en fil i rapporten som inte är avsedd för andra.',
  },
  'kind/misplaced': {
    title: 'Typen står på fel plats',
    meaning:
      'Varje fil säger med ”typ” vad den är. I plan.md är typen plan, i index.md kapitel, och i övriga filer avsnitt, område, arbetsgrupper, beslut eller bilaga.',
    why: 'Vilka fält en fil kan ha beror på typen. Mappen och typen måste därför säga samma sak.',
  },
};
