import { areaFile, sectionFile } from '../../example.ts';
import type { CodesOf, WordsAndExamplesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { quote } from '../words.ts';

export const numberFindings: WordsAndExamplesOf<CodesOf<'number'>> = {
  'number/share-differs': {
    title: 'Andelen och antalet går inte ihop',
    say: ({ text, counted }) => ({
      found: `I ${quote(text)} går andelen och antalet inte ihop: uträknat blir det ${format.integer(counted)}.`,
      todo: 'Rätta det tal som är fel, eller säg vad det ena räknas på.',
    }),
    meaning: 'En mening säger en andel av ett antal och vad det blir, och det är inte vad andelen ger.',
    why: 'Den som granskar räknar efter. Ett tal som inte stämmer gör att de andra inte heller blir trodda.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Kursen når 70 % av 6 000 anställda, det vill säga ca 4 500.'),
      right: sectionFile('Kursen når 70 % av 6 000 anställda, det vill säga 4 200.'),
    },
  },
  'number/ages-differ': {
    title: 'Samma grupp med olika åldrar',
    say: ({ group, one, other }) => ({
      found: `Gruppen ${quote(group)} är ${other} år här och ${one} år på ett annat ställe.`,
      todo: 'Skriv samma åldrar på båda ställena, eller säg att det är olika grupper.',
    }),
    meaning: 'Två ställen i planen nämner samma grupp med nästan samma åldrar.',
    why: 'Den som följer upp planen måste veta vem målet gäller.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Målet gäller unga 15–24 år.\n\nVar femte av unga 16–24 år mår dåligt.'),
      right: sectionFile('Målet gäller unga 16–24 år.\n\nVar femte av unga 16–24 år mår dåligt.'),
    },
  },
  'number/share-without-base': {
    title: 'En förändring i procent utan utgångsläge',
    say: ({ text }) => ({
      found: `Målet ${quote(text)} säger hur mycket, men inte jämfört med när.`,
      todo: 'Skriv från vilket år det räknas, eller koppla målet till en indikator med baslinje.',
    }),
    meaning: 'Ett mål ska ändra något med en viss andel, och säger inte vad det räknas från.',
    why: 'Utan utgångsläge går det inte att säga om målet nåddes.',
    example: {
      file: '2-gemensamt/1-sip.md',
      wrong: areaFile('mål:\n  - id: fler-sip\n    text: Antalet SIP ska öka med 10 %.\n'),
      right: areaFile('mål:\n  - id: fler-sip\n    text: Antalet SIP ska öka med 10 % jämfört med 2022.\n'),
    },
  },
};
