import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, quote } from '../words.ts';

export const acceptanceSentences: SentencesOf<CodesOf<'acceptance'>> = {
  'acceptance/unknown-code': ({ code, suggestion }) => ({
    found: `No finding has the code ${quote(code)}, so it cannot be accepted.`,
    todo: didYouMean(suggestion, 'Write plan explain to see every code.'),
  }),
  'acceptance/forbidden': ({ code }) => ({
    found: `Findings with the code ${quote(code)} cannot be accepted.`,
    expected: 'What cannot be read, shown or published must be mended.',
    todo: 'Mend what the finding is about, and take the lines here under “godtagna” away.',
  }),
  'acceptance/expired': ({ code, where, until, today }) => ({
    found: `The finding ${quote(code)} at ${quote(where)} was accepted until the end of ${format.date(until)}, and that time is over (counted from ${format.date(today)}).`,
    todo: 'Mend what the finding is about. To accept it longer takes a new decision and a new time in “till”.',
  }),
  'acceptance/undecidable': ({ code, where, until }) => ({
    found: `It cannot be told whether the finding ${quote(code)} at ${quote(where)} is still accepted. It is until the end of ${format.date(until)}, but the plan has no date to count from.`,
    todo: 'Write the “datum” of the plan in plan.md, or give the day with --today.',
  }),
  'acceptance/unused': ({ code, where, suggestion }) => ({
    found: `No finding with the code ${quote(code)} is at ${quote(where)}, so there is nothing to accept.`,
    todo: didYouMean(
      suggestion,
      'Take the lines here under “godtagna” away if it has been mended, or correct “var”.',
    ),
  }),
};
