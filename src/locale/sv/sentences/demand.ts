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
      : `${format.date(date)} (enligt ${listed(sources.map(quote), 'och')})`,
  );
  return listed(each, 'och');
}

export const demandSentences: SentencesOf<CodesOf<'demand'>> = {
  'demand/unknown': ({ demand, agreement, suggestion }, expected) => ({
    found: `Kravet avser ${quote(demand)}, som inte finns i överenskommelsen ${quote(agreement)}.`,
    ...knownWords('Krav och redovisningar som finns där', expected),
    todo: didYouMean(suggestion, 'Byt till något som överenskommelsen frågar efter, eller ta bort ”avser”.'),
  }),
  'demand/date-differs': ({ date, agreement, others, agreeing }) => ({
    found: `Här står ${format.date(date)} som sista dag. För överenskommelsen ${quote(agreement)} gäller i stället ${days(others)}.`,
    ...(agreeing.length === 0
      ? {}
      : { expected: `Samma dag som här anges i ${listed(agreeing.map(quote), 'och')}.` }),
    todo: 'Ta reda på vilken dag som gäller. Rätta dagen, eller skriv i texten att källorna säger olika.',
  }),
};
