import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const promiseExplanations: ExplanationsOf<CodesOf<'promise' | 'answer'>> = {
  'promise/silent': {
    title: 'A promise that nobody answers',
    meaning:
      'The plan before promised something, or said that something was going on. This plan does not answer it, does not plan it again and does not say that it has left the plan.',
    why: 'What disappears silently between two years is what nobody sees otherwise. Who promised owes an answer, also when the answer is that it did not happen.',
  },
  'promise/untold': {
    title: 'Planned again, but nothing is told of how it went',
    meaning:
      'The plan is a redovisning. What was promised the year before is planned again, but nothing says what has happened to it.',
    why: 'A redovisning is to tell what became of the plans. Planning the same thing again is no answer.',
  },
  'promise/undecidable': {
    title: 'It cannot be decided whether everything is answered',
    meaning:
      'A file of this plan or of the plan before could not be read. Promises or answers may stand in it.',
    why: 'What cannot be read may be called neither silent nor answered.',
  },
  'promise/earlier-unknown': {
    title: 'An earlier id that was not there',
    meaning:
      'Something is said to have had another id in the plan before (tidigare or fortsätter), but nothing of the same kind has that id there.',
    why: 'The id is what lets a goal, an activity, an area or an indicator be followed from year to year. If it is misspelt, the old thing seems to be gone and the new one to have come from nowhere.',
  },
  'promise/circle': {
    title: 'Replaced by one another in a circle',
    meaning:
      'The first is said to be replaced by the second, which in turn is said to be replaced by the first.',
    why: 'Then nobody can follow what holds instead.',
  },
  'answer/without-promise': {
    title: 'An answer to what was not promised',
    meaning: 'The text answers (:svar) an id that is not in the plan before.',
    why: 'Mostly it is something that was done without being planned, and then all is well. But if the id is misspelt, the promise stays without an answer.',
  },
};
