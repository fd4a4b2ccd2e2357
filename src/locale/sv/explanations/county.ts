import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const countyExplanations: ExplanationsOf<CodesOf<'county' | 'municipality'>> = {
  'county/unknown': {
    title: 'Okänt län',
    meaning: 'Det som står vid ”län” i plan.md är inget av Sveriges 21 län. Namnet skrivs utan ordet län.',
    why: 'Länet avgör vilka kommuner som hör till planen. Det ger också rapporten dess namn.',
  },
  'municipality/unknown': {
    title: 'Okänd kommun',
    meaning:
      'Ett namn ska vara en kommun i länet men är det inte, eller skiljer sig bara lite från en av länets kommuner. Andra parter än kommunerna och regionen får heta vad de vill.',
    why: 'En felstavad kommun syns inte när uppgifter samlas per kommun.',
  },
  'municipality/missing': {
    title: 'Kommun som saknas i en tabell',
    meaning: 'En tabell i medel.yaml med mottagaren kommun har rader för länets kommuner, men inte för alla.',
    why: 'En kommun som glöms i en fördelning syns inte i någon summa. Att en kommun inte ska ha något är också en uppgift.',
  },
  'municipality/not-in-county': {
    title: 'Kommun eller region i ett annat län',
    meaning: 'Planen nämner en kommun eller region som hör till ett annat län än planens.',
    why: 'Planen är länets egen. Oftast är det fel namn eller fel län, och pengar kan hamna hos fel mottagare.',
  },
};
