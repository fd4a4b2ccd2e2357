import { makeDayWords } from '../day-words.ts';
import { format } from './format.ts';

export const dayWords = makeDayWords(
  {
    heading: 'Dagar att hålla',
    none: (agreement) =>
      `Vilka dagar som gäller för länet enligt överenskommelsen ${agreement} är okänt: när medlen senast ska rekvireras, redovisas och betalas tillbaka.`,
    allPassed: 'Alla kända dagar har passerat.',
    kinds: {
      rekvisition: { name: 'Rekvisition', by: 'hos' },
      redovisning: { name: 'Redovisning', by: 'till' },
      återbetalning: { name: 'Återbetalning', by: 'till' },
    },
    unknownReceiver: '(mottagaren är okänd)',
    unknownDay: 'Okänd dag',
    perhaps: 'kanske',
    others: 'en annan källa säger',
    or: 'eller',
    by: 'Senast',
    left: (days) => {
      if (days < 0) return 'har passerat';
      if (days === 0) return 'i dag';
      return days === 1 ? 'i morgon' : `om ${days} dagar`;
    },
  },
  format,
);
