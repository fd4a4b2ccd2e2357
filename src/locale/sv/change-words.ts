import type { SubjectKind } from '../../diff/index.ts';
import type { ChangeWords } from '../change-words.ts';
import { listed } from '../list.ts';
import { changeSentences } from './change-sentences.ts';
import { format } from './format.ts';
import { severalChanges } from './several-changes.ts';

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
  notAll: (shown, all) =>
    `Här står de ${format.integer(shown)} tyngsta av ${format.integer(all)} ändringar. Alla står i plan diff med --format json.`,
  notAllAlike: (shown, all) =>
    `Här står de första ${format.integer(shown)} av ${format.integer(all)}. Alla står i plan diff med --format json.`,
  agreement: 'Det är överenskommelsen som har ändrats.',
  suggestions: 'Liknar varandra',
  named: (title, id) => (id === undefined ? `”${title}”` : `”${title}” (${id})`),
  alike: (before, after, likeness, kind) =>
    `${before} och ${after} liknar varandra (${likeness} %). ${ADVICE[kind]}`,
  whole: 'Planen i stort',
  several: severalChanges,
  listed: (names, { code }) =>
    code === 'party/removed'
      ? `Är inte längre parter: ${listed([...names], 'och')}.`
      : code === 'party/added'
        ? `Nya parter: ${listed([...names], 'och')}.`
        : undefined,
  swapped: (before, after) => `${before} och ${after} ser ut att ha bytt id med varandra.`,
  sum: (counts) =>
    `${listed(
      counts.map(([group, count]) => `${group.toLowerCase()} ${count}`),
      'och',
    )}.`,
  columns: { what: 'Vad', change: 'Ändring', before: 'Före', after: 'Efter' },
  place: 'Var',
  stands: {
    section: (number) => `avsnitt ${number}`,
    titled: (title) => `”${title}”`,
    inPlan: (place, plan) => `${place} i ${plan}`,
  },
  words: (removed, added) => `${removed} ord bort, ${added} ord till`,
};

/** What can be written, and where: not every sort of thing has the same fields. */
const LATER = 'Hör de ihop, skriv ”tidigare:” med det förra id:t på det nya';
const ADVICE: { readonly [K in SubjectKind]: string } = {
  plan: '',
  area: `${LATER} området, eller ”ersatt-av:” under ”utgår” i plan.md.`,
  goal: `${LATER} målet, eller ”ersatt-av:” under ”utgår” i plan.md.`,
  promise:
    'Hör de ihop, ge dem samma id, skriv ”fortsätter:” på den nya aktiviteten, eller ”ersatt-av:” under ”utgår” i plan.md.',
  indicator: `${LATER} måttet i indikatorer.yaml, eller ”ersatt-av:” under ”utgår” i plan.md.`,
  money: 'Hör de ihop, ge posterna samma id i medel.yaml.',
  section: 'Är det samma avsnitt, ge filerna samma ”id:” eller rubrikerna samma ord.',
  decision: '',
  party: 'Är det samma part, skriv namnet lika båda åren.',
  agreement: '',
  demand: 'Är det samma krav, skriv vad det avser lika båda åren.',
};
