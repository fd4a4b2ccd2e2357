import type { DatedSources } from '../../../diagnostics/index.ts';
import { listed } from '../../list.ts';
import type { CodesOf, WordsOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

/** Each day with those who say it. */
function days(others: readonly DatedSources[]): string {
  const each = others.map(({ date, sources }) =>
    sources.length === 0
      ? format.date(date)
      : `${format.date(date)} (according to ${listed(sources.map(quote), 'and')})`,
  );
  return listed(each, 'and');
}

export const demandFindings: WordsOf<CodesOf<'demand'>> = {
  'demand/unknown': {
    title: 'The demand is not in the agreement',
    say: ({ demand, agreement, suggestion }, expected) => ({
      found: `The demand is about ${quote(demand)}, which is not in the agreement ${quote(agreement)}.`,
      ...knownWords('Requirements and reports that are there', expected),
      todo: didYouMean(suggestion, 'Change it to something that the agreement asks, or take “avser” away.'),
    }),
    meaning:
      'A section tells of a demand and says what in the agreement it is about, but the agreement has no such thing.',
    why: 'Whoever reads the plan should be able to follow the demand to its source.',
  },
  'demand/date-differs': {
    title: 'Plan and agreement give different last days',
    say: ({ date, agreement, others, agreeing }) => ({
      found: `Here the last day is ${format.date(date)}. For the agreement ${quote(agreement)} it is ${days(others)} instead.`,
      ...(agreeing.length === 0
        ? {}
        : { expected: `The same day as here is given in ${listed(agreeing.map(quote), 'and')}.` }),
      todo: 'Find out which day holds. Correct the day, or write in the text that the sources differ.',
    }),
    meaning: 'The plan gives a last day for a report, and the agreement or another source gives another.',
    why: 'Whoever reports too late can lose the money. Where sources differ it must be seen before the day has passed.',
  },
};
