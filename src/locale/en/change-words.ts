import type { ChangeWords } from '../change-words.ts';
import { listed } from '../list.ts';
import { changeSentences } from './change-sentences.ts';

export const changeWords: ChangeWords = {
  sentences: changeSentences,
  groups: {
    borttaget: 'Gone',
    försvagat: 'Weakened',
    okänt: 'Cannot be compared',
    brott: 'Breaks in series and revised figures',
    ändrat: 'Changed',
    genomfört: 'Done and taken up again',
    förstärkt: 'Strengthened',
    nytt: 'New',
    ordval: 'Wording only',
  },
  kinds: {
    plan: 'the plan',
    area: 'area',
    goal: 'goal',
    promise: 'promise',
    indicator: 'indicator',
    money: 'money',
    section: 'section',
    decision: 'decision',
    party: 'party',
    agreement: 'the agreement',
    demand: 'demand',
  },
  title: (before, after) => `Changes from ${before} to ${after}`,
  nothing: 'No changes.',
  agreement: 'It is the agreement that has changed.',
  suggestions: 'Alike',
  named: (title, id) => (id === undefined ? `“${title}”` : `“${title}” (${id})`),
  alike: (before, after, likeness) =>
    `${before} and ${after} are alike (${likeness} %). If they belong together, say so in the plan with ersatt-av or fortsätter.`,
  swapped: (before, after) => `${before} and ${after} seem to have changed ids with each other.`,
  sum: (counts) =>
    `${listed(
      counts.map(([group, count]) => `${group.toLowerCase()} ${count}`),
      'and',
    )}.`,
  columns: { what: 'What', change: 'Change', before: 'Before', after: 'After' },
  place: 'Where',
  words: (removed, added) => `${removed} words less, ${added} words more`,
};
