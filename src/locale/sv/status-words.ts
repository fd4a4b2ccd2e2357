import { listed } from '../list.ts';
import type { StatusWords } from '../status-words.ts';
import { format } from './format.ts';

const STATES = {
  done: 'klart',
  underway: 'pågår',
  late: 'försenat',
  silent: 'obesvarat',
  ended: 'struket',
  planned: 'planerat',
  unknown: 'går inte att avgöra',
} as const;

const MANY = {
  ...STATES,
  done: 'klara',
  late: 'försenade',
  silent: 'obesvarade',
  ended: 'strukna',
  planned: 'planerade',
} as const;

export const statusWords: StatusWords = {
  description:
    'visa hur det går: vad som är klart, försenat och obesvarat, vems det är och vad som ska göras härnäst',
  argument: 'vilka planer: 2024, dalarna/2020, plans/2024 eller en sökväg',
  all: 'alla planer bredvid varandra, en rad var',
  format: 'text, html, json eller csv',
  output: 'skriv till en fil i stället för på skärmen',
  title: (plan, kind, county) => `${plan} – ${kind}${county === undefined ? '' : `, ${county}`}`,
  countedOn: (date) =>
    date === undefined
      ? 'Planen har inget datum, så inget räknas som sent.'
      : `Räknat per ${format.date(date)}.`,
  against: (plans) => `Jämfört med ${listed(plans, 'och')}.`,
  unread: (files) => `Det kan finnas mer, för ${listed(files, 'och')} kunde inte läsas.`,
  whole: 'Hela planen',
  nothing: 'Planen har inga åtaganden.',
  days: 'Dagar att hålla',
  areas: 'Område för område',
  besides: 'Utanför områdena',
  late: 'Försenat',
  silent: 'Obesvarat från förra planen',
  remaining: 'Kvar att besvara',
  remainingBefore: (date) => `Kvar att göra eller besvara till ${format.date(date)}`,
  nothingLate: 'Inget är försenat eller obesvarat.',
  responsible: 'Vem som ansvarar',
  nobody: 'Ingen ansvarig angiven',
  nobodyFor: (count, of) =>
    count < of ? `Ingen ansvarig är angiven för ${count} av ${of} åtaganden.` : 'Ingen ansvarig är angiven.',
  plans: (count) => `${count} planer`,
  money: 'Medel',
  used: 'använt',
  allotted: 'planerat',
  unknownAmount: 'okänt',
  states: STATES,
  manyStates: MANY,
  shortStates: { ...MANY, late: 'sena', silent: 'utan svar', ended: 'strukna', unknown: 'oklara' },
  undertakings: (count) => (count === 1 ? '1 åtagande' : `${count} åtaganden`),
  counts: (counts) =>
    counts.map(([state, count]) => `${count} ${count === 1 ? STATES[state] : MANY[state]}`).join(', '),
  due: (date) => `senast ${format.date(date)}`,
  wasDue: (date) => `skulle ha varit klart ${format.date(date)}`,
  because: (reason) => `orsak: ${reason.replace(/\.$/, '')}`,
  promisedIn: (plan) => `utlovat i ${plan}`,
  kinds: { goal: 'mål', target: 'målvärde', money: 'pengar kvar' },
  columns: { plan: 'Plan', county: 'Län', late: 'Sent', nextDay: 'Nästa dag', due: 'Senast', none: '–' },
  csv: [
    'plan',
    'län',
    'område',
    'id',
    'åtagande',
    'läge',
    'status',
    'senast',
    'ansvariga',
    'orsak',
    'utlovat i',
    'fil',
    'rad',
  ],
};
