import type { CodesOf, WordsOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, quote } from '../words.ts';

export const acceptanceFindings: WordsOf<CodesOf<'acceptance'>> = {
  'acceptance/unknown-code': {
    title: 'Accepted code does not exist',
    say: ({ code, suggestion }) => ({
      found: `No finding has the code ${quote(code)}, so it cannot be accepted.`,
      todo: didYouMean(suggestion, 'Write plan explain to see every code.'),
    }),
    meaning: 'Under “godtagna” in plan.md stands a code that no finding has.',
    why: 'A slip in the code would look like a decision that holds, and accept nothing.',
  },
  'acceptance/forbidden': {
    title: 'The finding cannot be accepted',
    say: ({ code }) => ({
      found: `Findings with the code ${quote(code)} cannot be accepted.`,
      expected: 'What cannot be read, shown or published must be mended.',
      todo: 'Mend what the finding is about, and take the lines here under “godtagna” away.',
    }),
    meaning:
      'Under “godtagna” in plan.md stands a finding that can never be accepted: something that cannot be read, shown or published.',
    why: 'A report from which something has silently fallen out, or in which personal data remain, does not become right because somebody accepts it.',
  },
  'acceptance/expired': {
    title: 'The acceptance is over',
    say: ({ code, where, until, today }) => ({
      found: `The finding ${quote(code)} at ${quote(where)} was accepted until the end of ${format.date(until)}, and that time is over (counted from ${format.date(today)}).`,
      todo: 'Mend what the finding is about. To accept it longer takes a new decision and a new time in “till”.',
    }),
    meaning:
      'A finding was accepted until a date that has passed. The time is counted from the date of the plan, or from the day in --today.',
    why: 'A finding is accepted for a time. Then somebody must decide anew, so that it does not stay by being forgotten.',
  },
  'acceptance/undecidable': {
    title: 'Whether the acceptance holds cannot be told',
    say: ({ code, where, until }) => ({
      found: `It cannot be told whether the finding ${quote(code)} at ${quote(where)} is still accepted. It is until the end of ${format.date(until)}, but the plan has no date to count from.`,
      todo: 'Write the “datum” of the plan in plan.md, or give the day with --today.',
    }),
    meaning: 'The plan accepts a finding until a date, but has no date of its own to count from.',
    why: "The program never looks at the computer's clock, since the same plan is to give the same answer. Without a date the finding therefore does not count as accepted.",
  },
  'acceptance/unused': {
    title: 'Nothing to accept',
    say: ({ code, where, suggestion }) => ({
      found: `No finding with the code ${quote(code)} is at ${quote(where)}, so there is nothing to accept.`,
      todo: didYouMean(
        suggestion,
        'Take the lines here under “godtagna” away if it has been mended, or correct “var”.',
      ),
    }),
    meaning: 'Under “godtagna” in plan.md stands a finding that is not in that place.',
    why: 'If it has been mended, the line should go. If the place is misspelt, something else than what was meant is accepted.',
  },
};
