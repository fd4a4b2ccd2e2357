import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const promiseExplanations: ExplanationsOf<CodesOf<'promise' | 'answer'>> = {
  'promise/silent': {
    title: 'Löfte som ingen svarar på',
    meaning:
      'Planen före lovade något, eller sade att något pågick. Den här planen svarar inte på det, planerar det inte igen och säger inte att det har lämnat planen.',
    why: 'Det som tyst försvinner mellan två år är det som ingen annars ser. Den som lovade är skyldig ett svar, även när svaret är att det inte blev av.',
  },
  'promise/untold': {
    title: 'Planeras igen, men inget sägs om hur det gick',
    meaning:
      'Planen är en redovisning. Det som utlovades året före planeras igen, men det står inte vad som har hänt med det.',
    why: 'En redovisning ska tala om vad som blev av planerna. Att planera samma sak igen är inget svar.',
  },
  'promise/undecidable': {
    title: 'Det går inte att avgöra om allt har fått svar',
    meaning: 'En fil i den här planen eller i planen före kunde inte läsas. Löften eller svar kan stå i den.',
    why: 'Det som inte går att läsa får varken kallas tyst eller besvarat.',
  },
  'promise/earlier-unknown': {
    title: 'Ett tidigare id som inte fanns',
    meaning:
      'Något sägs ha haft ett annat id i planen före (tidigare eller fortsätter), men där finns ingenting av samma slag med det id:t.',
    why: 'Id:t är det som gör att ett mål, en aktivitet, ett område eller en indikator kan följas från år till år. Är det felskrivet ser det gamla ut att vara borta och det nya att ha kommit från ingenstans.',
  },
  'promise/circle': {
    title: 'Ersatta av varandra i en ring',
    meaning: 'Det första sägs vara ersatt av det andra, som i sin tur sägs vara ersatt av det första.',
    why: 'Då går det inte att följa vad som gäller i stället.',
  },
  'answer/without-promise': {
    title: 'Svar på något som inte var utlovat',
    meaning: 'Texten svarar (:svar) på ett id som inte finns i planen före.',
    why: 'Oftast är det något som har gjorts utan att vara planerat, och då är allt som det ska. Men är id:t felskrivet står löftet kvar utan svar.',
  },
};
