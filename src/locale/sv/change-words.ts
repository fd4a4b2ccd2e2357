import type { ChangeWords } from '../change-words.ts';
import { listed } from '../list.ts';
import { changeSentences } from './change-sentences.ts';

export const changeWords: ChangeWords = {
  sentences: changeSentences,
  groups: {
    borttaget: 'Borttaget',
    försvagat: 'Försvagat',
    okänt: 'Kan inte jämföras',
    brott: 'Brott i serier och ändrade siffror',
    ändrat: 'Ändrat',
    genomfört: 'Genomfört och återupptaget',
    förstärkt: 'Förstärkt',
    nytt: 'Nytt',
    ordval: 'Bara ordval',
  },
  kinds: {
    plan: 'planen',
    area: 'område',
    goal: 'mål',
    promise: 'åtagande',
    indicator: 'indikator',
    money: 'medel',
    section: 'avsnitt',
    decision: 'beslut',
    party: 'part',
    agreement: 'överenskommelsen',
    demand: 'krav',
  },
  title: (before, after) => `Ändringar från ${before} till ${after}`,
  nothing: 'Inga ändringar.',
  agreement: 'Det är överenskommelsen som har ändrats.',
  suggestions: 'Liknar varandra',
  named: (title, id) => (id === undefined ? `”${title}”` : `”${title}” (${id})`),
  alike: (before, after, likeness) =>
    `${before} och ${after} liknar varandra (${likeness} %). Hör de ihop kan du skriva det i planen, med ersatt-av eller fortsätter.`,
  swapped: (before, after) => `${before} och ${after} ser ut att ha bytt id med varandra.`,
  sum: (counts) =>
    `${listed(
      counts.map(([group, count]) => `${group.toLowerCase()} ${count}`),
      'och',
    )}.`,
  columns: { what: 'Vad', change: 'Ändring', before: 'Före', after: 'Efter' },
  place: 'Var',
  words: (removed, added) => `${removed} ord bort, ${added} ord till`,
};
