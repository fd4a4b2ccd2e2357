import type { DatedSources } from '../../../diagnostics/index.ts';
import { listed } from '../../list.ts';
import type { CodesOf, WordsAndExamplesOf } from '../../sentence.ts';
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

export const demandFindings: WordsAndExamplesOf<CodesOf<'demand'>> = {
  'demand/unknown': {
    title: 'Kravet finns inte i överenskommelsen',
    say: ({ demand, agreement, suggestion }, expected) => ({
      found: `Kravet avser ${quote(demand)}, som inte finns i överenskommelsen ${quote(agreement)}.`,
      ...knownWords('Krav och redovisningar som finns där', expected),
      todo: didYouMean(
        suggestion,
        'Byt till något som överenskommelsen frågar efter, eller ta bort ”avser”.',
      ),
    }),
    meaning:
      'Ett avsnitt återger ett krav och säger vad i överenskommelsen det avser, men något sådant finns inte där.',
    why: 'Den som läser planen ska kunna följa kravet till dess källa.',
    example: {
      file: '2-krav.md',
      wrong: 'krav:\n  - avser: redovisning-regoin\n    text: Regionen redovisar.\n',
      right: 'krav:\n  - avser: redovisning-region\n    text: Regionen redovisar.\n',
      illustration: true,
    },
  },
  'demand/date-differs': {
    title: 'Olika sista dag i plan och överenskommelse',
    say: ({ date, agreement, others, agreeing }) => ({
      found: `Här står ${format.date(date)} som sista dag. För överenskommelsen ${quote(agreement)} gäller i stället ${days(others)}.`,
      ...(agreeing.length === 0
        ? {}
        : { expected: `Samma dag som här anges i ${listed(agreeing.map(quote), 'och')}.` }),
      todo: 'Ta reda på vilken dag som gäller. Rätta dagen, eller skriv i texten att källorna säger olika.',
    }),
    meaning:
      'Planen uppger en sista dag för en redovisning, och överenskommelsen eller en annan källa uppger en annan.',
    why: 'Den som lämnar för sent kan bli av med medlen. När källorna säger olika ska det synas innan dagen är förbi.',
    example: {
      file: '2-krav.md',
      wrong:
        'krav:\n  - avser: redovisning-region\n    text: Regionen redovisar.\n    senast: ÅÅÅÅ-03-31   (överenskommelsen: ÅÅÅÅ-01-31)\n',
      right: 'krav:\n  - avser: redovisning-region\n    text: Regionen redovisar.\n    senast: ÅÅÅÅ-01-31\n',
      illustration: true,
    },
  },
};
