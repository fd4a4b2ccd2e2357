import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const acceptanceExplanations: ExplanationsOf<CodesOf<'acceptance'>> = {
  'acceptance/unknown-code': {
    title: 'Accepted code does not exist',
    meaning: 'Under “godtagna” in plan.md stands a code that no finding has.',
    why: 'A slip in the code would look like a decision that holds, and accept nothing.',
  },
  'acceptance/forbidden': {
    title: 'The finding cannot be accepted',
    meaning:
      'Under “godtagna” in plan.md stands a finding that can never be accepted: something that cannot be read, shown or published.',
    why: 'A report from which something has silently fallen out, or in which personal data remain, does not become right because somebody accepts it.',
  },
  'acceptance/expired': {
    title: 'The acceptance is over',
    meaning:
      'A finding was accepted until a date that has passed. The time is counted from the date of the plan, or from the day in --today.',
    why: 'A finding is accepted for a time. Then somebody must decide anew, so that it does not stay by being forgotten.',
  },
  'acceptance/undecidable': {
    title: 'Whether the acceptance holds cannot be told',
    meaning: 'The plan accepts a finding until a date, but has no date of its own to count from.',
    why: "The program never looks at the computer's clock, since the same plan is to give the same answer. Without a date the finding therefore does not count as accepted.",
  },
  'acceptance/unused': {
    title: 'Nothing to accept',
    meaning: 'Under “godtagna” in plan.md stands a finding that is not in that place.',
    why: 'If it has been mended, the line should go. If the place is misspelt, something else than what was meant is accepted.',
  },
};
