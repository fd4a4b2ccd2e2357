import type { CodesOf, WordsOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { quote } from '../words.ts';

export const numberFindings: WordsOf<CodesOf<'number'>> = {
  'number/share-differs': {
    title: 'The share and the count do not fit',
    say: ({ text, counted }) => ({
      found: `In ${quote(text)} the share and the count do not fit: counted it is ${format.integer(counted)}.`,
      todo: 'Correct the number that is wrong, or say what the one is counted on.',
    }),
    meaning:
      'A sentence tells a share of a number and what it comes to, and that is not what the share gives.',
    why: 'Those who review do the sum. A number that does not fit makes the others less believed.',
  },
  'number/ages-differ': {
    title: 'One group with different ages',
    say: ({ group, one, other }) => ({
      found: `The group ${quote(group)} is ${other} years old here and ${one} in another place.`,
      todo: 'Write the same ages in both places, or say that they are different groups.',
    }),
    meaning: 'Two places of the plan name the same group with nearly the same ages.',
    why: 'Those who follow up the plan must know whom the goal is about.',
  },
  'number/share-without-base': {
    title: 'A change in percent without a baseline',
    say: ({ text }) => ({
      found: `The goal ${quote(text)} says how much, but not compared with when.`,
      todo: 'Write from which year it is counted, or connect the goal to an indicator with a baseline.',
    }),
    meaning: 'A goal is to change something by a share, and does not say from what it is counted.',
    why: 'Without a baseline nobody can say whether the goal was reached.',
  },
};
