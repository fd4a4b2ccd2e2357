import type { DatedSources } from '../../../diagnostics/index.ts';
import { listed } from '../../list.ts';
import type { CodesOf, SentencesOf } from '../../sentence.ts';
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

export const demandSentences: SentencesOf<CodesOf<'demand'>> = {
  'demand/unknown': ({ demand, agreement, suggestion }, expected) => ({
    found: `The demand is about ${quote(demand)}, which is not in the agreement ${quote(agreement)}.`,
    ...knownWords('Requirements and reports that are there', expected),
    todo: didYouMean(suggestion, 'Change it to something that the agreement asks, or take “avser” away.'),
  }),
  'demand/date-differs': ({ date, agreement, others, agreeing }) => ({
    found: `Here the last day is ${format.date(date)}. For the agreement ${quote(agreement)} it is ${days(others)} instead.`,
    ...(agreeing.length === 0
      ? {}
      : { expected: `The same day as here is given in ${listed(agreeing.map(quote), 'and')}.` }),
    todo: 'Find out which day holds. Correct the day, or write in the text that the sources differ.',
  }),
};
