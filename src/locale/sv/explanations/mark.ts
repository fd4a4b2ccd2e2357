import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const markExplanations: ExplanationsOf<CodesOf<'mark' | 'directive' | 'date'>> = {
  'directive/unknown': {
    title: 'Okänt märke',
    meaning:
      'I texten står något som ser ut som ett märke, men inget märke heter så. Eller så står märket tätt efter ett ord.',
    why: 'Ett felstavat märke skulle annars tryckas som vanlig text, och löftet eller hänvisningen gå förlorad.',
  },
  'mark/id-missing': {
    title: 'Märket saknar id',
    meaning: 'Ett märke som :plan[…] eller :svar[…] har inget id inom hakparentesen.',
    why: 'Id:t knyter löftet till svaret i nästa års plan. Utan id kan ingen se om löftet hölls.',
  },
  'mark/attribute': {
    title: 'Okänd uppgift i märket',
    meaning: 'Inom { } i märket står ett ord som inte hör hemma där.',
    why: 'En felstavad uppgift, till exempel ett datum med fel namn, skulle annars inte räknas.',
  },
  'mark/value': {
    title: 'Fel värde i märket',
    meaning:
      'Ett värde i märket går inte att använda, eller saknas. Ett svar måste till exempel säga vilken status löftet har.',
    why: 'Status och datum ska gå att jämföra mellan åren. Då måste de skrivas med samma ord.',
  },
  'mark/covers-nothing': {
    title: 'Märke utan text',
    meaning:
      'Ett märke gäller texten före det i samma stycke, tillbaka till förra märket. Här finns ingen text före.',
    why: 'Oftast står märket före sin mening i stället för efter. Då vet ingen vad som lovades.',
  },
  'date/passed': {
    title: 'Datumet har passerat',
    meaning:
      'Något skulle vara klart ett visst datum. Det datumet har passerat, men status säger inte att det är klart.',
    why: 'Antingen är det gjort och status är gammal, eller så är det försenat. Den som läser ska få veta vilket.',
  },
};
