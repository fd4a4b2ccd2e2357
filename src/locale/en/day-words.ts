import { makeDayWords } from '../day-words.ts';
import { format } from './format.ts';

export const dayWords = makeDayWords(
  {
    heading: 'Days to keep',
    none: (agreement) =>
      `Which days hold for the county under the agreement ${agreement} is unknown: when money is to be asked for, reported and paid back at the latest.`,
    allPassed: 'All known days have passed.',
    kinds: {
      rekvisition: { name: 'Requisition', by: 'from' },
      redovisning: { name: 'Report', by: 'to' },
      återbetalning: { name: 'Repayment', by: 'to' },
    },
    unknownReceiver: '(to whom is unknown)',
    unknownDay: 'Unknown day',
    perhaps: 'perhaps',
    others: 'another source says',
    or: 'or',
    by: 'By',
    left: (days) => {
      if (days < 0) return 'has passed';
      if (days === 0) return 'today';
      return days === 1 ? 'tomorrow' : `in ${days} days`;
    },
  },
  format,
);
