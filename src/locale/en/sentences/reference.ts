import { shown } from '../../quoted.ts';
import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

export const referenceSentences: SentencesOf<CodesOf<'id' | 'goal' | 'indicator' | 'reference'>> = {
  'id/missing': ({ list }) => ({
    found: list === 'mål' ? 'The goal has no id.' : 'The activity has no id.',
    expected: 'The id is what it is followed by from year to year.',
    todo: 'Run plan fix, which writes an id, or write the lines “id” and “text” yourself.',
  }),
  'id/duplicate': ({ id }) =>
    // No id begins with ^; that is how a footnote is named in the text.
    id.startsWith('^')
      ? {
          found: `The footnote [${shown(id)}] has been given text twice.`,
          expected: 'Every footnote in a file has a number or name of its own.',
          todo: 'Change the number of one of them, both here and in the text, or remove it.',
        }
      : {
          found: `The same id, ${quote(id)}, is used twice.`,
          expected: 'An id may be used only once in the plan.',
          todo: 'Give the new one another id.',
        },
  'goal/unknown': ({ goal, suggestion }, expected) => ({
    found: `No goal has the id ${quote(goal)}.`,
    ...knownWords('Goals that exist', expected),
    todo: didYouMean(suggestion, 'Correct the id, or add the goal under “mål”.'),
  }),
  'goal/without-activity': ({ goal, area }) => ({
    found: `No activity of the area ${quote(area)} serves the goal ${quote(goal)}, although the activities there are linked to goals.`,
    expected: 'Where activities are linked to goals, every goal has at least one.',
    todo: 'Write the id of the goal under “mål” in the activity that leads there, or add an activity.',
  }),
  'indicator/unknown': ({ indicator, suggestion }, expected) => ({
    found: `No indicator has the id ${quote(indicator)}.`,
    ...knownWords('Indicators that exist', expected),
    todo: didYouMean(suggestion, 'Correct the id, or add the indicator to indikatorer.yaml.'),
  }),
  'reference/unknown': ({ id, suggestion }, expected) => ({
    found: `The reference goes to ${quote(id)}, but the plan has no such id.`,
    ...knownWords('Similar ids', expected),
    todo: didYouMean(suggestion, 'Change it to an id that exists.'),
  }),
  'reference/typed': ({ typed, id }) => ({
    found: `Here ${quote(typed)} is typed by hand. The number goes wrong when sections are moved.`,
    expected: 'A reference written :se[…] always gets the right number.',
    todo: `Replace ${quote(typed)} with :se[${shown(id)}].`,
  }),
  'reference/typed-unknown': ({ typed }) => ({
    found: `Here the text refers to ${quote(typed)}, which is not in the plan.`,
    expected: 'A reference is written :se[…], with the id of the section that is meant.',
    todo: 'Find out which section is meant, and refer to that.',
  }),
};
