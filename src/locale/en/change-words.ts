import type { SubjectKind } from '../../diff/index.ts';
import type { ChangeWords } from '../change-words.ts';
import { listed } from '../list.ts';
import { changeSentences } from './change-sentences.ts';
import { format } from './format.ts';
import { severalChanges } from './several-changes.ts';

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
  notAll: (shown, all) =>
    `Here are the ${format.integer(shown)} heaviest of ${format.integer(all)} changes. All of them are in plan diff with --format json.`,
  notAllAlike: (shown, all) =>
    `Here are the first ${format.integer(shown)} of ${format.integer(all)}. All of them are in plan diff with --format json.`,
  agreement: 'It is the agreement that has changed.',
  suggestions: 'Alike',
  named: (title, id) => (id === undefined ? `“${title}”` : `“${title}” (${id})`),
  alike: (before, after, likeness, kind) =>
    `${before} and ${after} are alike (${likeness} %). ${ADVICE[kind]}`,
  whole: 'The plan as a whole',
  several: severalChanges,
  listed: (names, { code }) =>
    code === 'party/removed'
      ? `No longer parties: ${listed([...names], 'and')}.`
      : code === 'party/added'
        ? `New parties: ${listed([...names], 'and')}.`
        : undefined,
  swapped: (before, after) => `${before} and ${after} seem to have changed ids with each other.`,
  sum: (counts) =>
    `${listed(
      counts.map(([group, count]) => `${group.toLowerCase()} ${count}`),
      'and',
    )}.`,
  columns: { what: 'What', change: 'Change', before: 'Before', after: 'After' },
  place: 'Where',
  stands: {
    section: (number) => `section ${number}`,
    titled: (title) => `“${title}”`,
    inPlan: (place, plan) => `${place} in ${plan}`,
  },
  words: (removed, added) => `${removed} words less, ${added} words more`,
};

/** What can be written, and where: not every sort of thing has the same fields. */
const LATER = 'If they belong together, write “tidigare:” with the earlier id on the new';
const ADVICE: { readonly [K in SubjectKind]: string } = {
  plan: '',
  area: `${LATER} area, or “ersatt-av:” under “utgår” in plan.md.`,
  goal: `${LATER} goal, or “ersatt-av:” under “utgår” in plan.md.`,
  promise:
    'If they belong together, give them one id, write “fortsätter:” on the new activity, or “ersatt-av:” under “utgår” in plan.md.',
  indicator: `${LATER} indicator in indikatorer.yaml, or “ersatt-av:” under “utgår” in plan.md.`,
  money: 'If they belong together, give the lines one id in medel.yaml.',
  section: 'If it is the same section, give the files one “id:”, or the headings the same words.',
  decision: '',
  party: 'If it is the same party, write its name alike in both years.',
  agreement: '',
  demand: 'If it is the same demand, write what it is about alike in both years.',
};
