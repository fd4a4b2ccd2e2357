import type { PlanKind } from '../model/index.ts';
import { NBSP } from './format.ts';
import { listed } from './list.ts';
import { format } from './sv/format.ts';

/** Words for how undertakings go: one, several, and an area as a whole. `untold`: there is nothing to count. */
const STATES = {
  done: { one: 'klart', many: 'klara', area: 'Klart' },
  underway: { one: 'pågår', many: 'pågår', area: 'Pågår' },
  late: { one: 'försenat', many: 'försenade', area: 'Försenat' },
  silent: { one: 'obesvarat', many: 'obesvarade', area: 'Obesvarat' },
  ended: { one: 'struket', many: 'strukna', area: 'Struket' },
  planned: { one: 'planerat', many: 'planerade', area: 'Planerat' },
  unknown: { one: 'går inte att avgöra', many: 'går inte att avgöra', area: 'Går inte att avgöra' },
  untold: { one: '–', many: '–', area: '–' },
} as const;

type State = keyof typeof STATES;

const TITLES: { readonly [K in PlanKind]: string } = {
  redovisning: 'Läget i korthet',
  handlingsplan: 'Planen i korthet',
  inriktning: 'Inriktningen i korthet',
  medelsförslag: 'Förslaget i korthet',
  beslutsunderlag: 'Underlaget i korthet',
};

/** What the rows of the overview are. */
export type Rows = 'areas' | 'chapters' | 'whole';
const ROWS: { readonly [R in Rows]: string } = {
  areas: 'varje område',
  chapters: 'varje kapitel',
  whole: 'hela planen',
};

/** What the table of the overview tells that may need an explanation. */
interface Told {
  readonly areas: boolean;
  /** Some undertaking is partly done, and some took another's place. */
  readonly partly: boolean;
  readonly replaced: boolean;
  /** The responsible are counted, and somebody is so in several rows. */
  readonly responsible: boolean;
}

/** «1 åtagande», «3 åtaganden». */
function counted(count: number, one: string, many: string): string {
  return `${count}${NBSP}${count === 1 ? one : many}`;
}

/** What the parts say that are counted from a plan. Reports are in Swedish whatever language the messages are in. */
export const standingLabels = {
  title: (kind: PlanKind) => TITLES[kind],
  keyFigures: 'Nyckeltal',
  state: (state: State) => STATES[state].area,
  /** «2 klara, 1 pågår». */
  states: (counts: readonly (readonly [State, number])[]) =>
    counts
      .map(([state, count]) => `${count}${NBSP}${count === 1 ? STATES[state].one : STATES[state].many}`)
      .join(', '),
  /** A series of a chart. */
  stateName: (state: State) => STATES[state].many.charAt(0).toUpperCase() + STATES[state].many.slice(1),
  table: (kind: PlanKind, rows: Rows) =>
    kind === 'redovisning' || rows !== 'areas' ? `Läget i ${ROWS[rows]}` : 'Områdena i planen',
  chart: (rows: Rows) => `Åtaganden i ${ROWS[rows]}`,
  /** Where there are too many areas for a row each. */
  manyAreas: (count: number, rows: Rows) => {
    const how = rows === 'chapters' ? 'kapitel för kapitel' : 'tillsammans';
    return `Områdena är ${format.integer(count)} och visas här ${how}. Hur vart och ett går står där det beskrivs.`;
  },
  columns: {
    area: 'Område',
    chapter: 'Kapitel',
    state: 'Läge',
    goals: 'Mål',
    undertakings: 'Åtaganden',
    planned: 'Planeras',
    responsible: 'Ansvariga',
    money: 'Medel',
    indicators: 'Indikatorer',
    since: (year: string) => `Sedan${NBSP}${year}`,
  },
  functions: (count: number) => `${count}${NBSP}funktioner`,
  all: 'Hela planen',
  besides: 'Utanför områdena',
  inEarlier: (title: string, year: string) => `${title} (${year})`,
  nothing: '–',
  goals: (count: number) => counted(count, 'mål', 'mål'),
  areas: (count: number) => counted(count, 'område', 'områden'),
  money: {
    allotted: (amount: string) => `planerat ${amount}`,
    used: (amount: string) => `använt ${amount}`,
    usedUnknown: 'använt: okänt',
    unknown: 'okänt',
  },
  indicators: {
    better: (count: number) => `${count}${NBSP}åt rätt håll`,
    worse: (count: number) => `${count}${NBSP}åt fel håll`,
    still: (count: number) => `${count}${NBSP}oförändrad${count === 1 ? '' : 'e'}`,
    moved: (count: number) => `${count}${NBSP}ändrad${count === 1 ? '' : 'e'}`,
    unknown: (count: number) => `${count}${NBSP}utan jämförelse`,
    /** «12,4 → 11,9». */
    course: (before: string, latest: string) => `${before}${NBSP}→${NBSP}${latest}`,
    count: (count: number) => counted(count, 'indikator', 'indikatorer'),
  },
  since: {
    isNew: 'nytt område',
    added: (count: number) => `${count}${NBSP}${count === 1 ? 'nytt' : 'nya'}`,
    moved: (count: number) => `${count}${NBSP}flytta${count === 1 ? 't' : 'de'} hit`,
    replaced: (count: number) => `${count}${NBSP}utbyt${count === 1 ? 't' : 'ta'}`,
    later: (count: number) => `${count}${NBSP}senarelag${count === 1 ? 't' : 'da'}`,
    other: 'ändrat i annat',
    same: 'oförändrat',
  },
  /** What is counted, when, and against what. */
  intro: (kind: PlanKind, day: string | undefined, previous: readonly string[], unread: number) => {
    const what = kind === 'redovisning' ? 'redovisningen' : 'planen';
    const when = day === undefined ? '' : `, ${format.date(day)}`;
    const plans = `${previous.length === 1 ? 'planen' : 'planerna'} för ${listed(previous, 'och')}`;
    const against = previous.length === 0 ? '' : `${when === '' ? '' : ','} och jämfört med ${plans}`;
    const gaps = unread === 0 ? '' : ' Någon fil gick inte att läsa, så det kan finnas mer.';
    return `Räknat ur ${what}${when}${against}.${gaps}`;
  },
  /** The words of the table that need an explanation, where they are used. */
  explained: (
    states: ReadonlySet<string>,
    previous: readonly string[],
    told: Told,
  ): readonly (readonly [term: string, meaning: string])[] => {
    const before = listed(previous, 'och');
    const when = (fits: boolean, term: string, meaning: string) => (fits ? [[term, meaning] as const] : []);
    return [
      when(
        told.areas,
        'Läge',
        `det som väger tyngst bland områdets åtaganden: försenat, obesvarat, pågår${told.partly ? ' (också delvis klart)' : ''}, klart`,
      ),
      when(states.has('late'), 'Försenat', 'sagt som försenat, eller sista dagen har passerat'),
      when(
        states.has('silent'),
        'Obesvarat',
        `utlovat i planen för ${before}, men inget sägs här om hur det gick`,
      ),
      when(told.partly && !told.areas, 'Pågår', 'också det som är delvis klart'),
      when(states.has('ended'), 'Struket', 'avbrutet eller ersatt av något annat'),
      when(told.replaced, 'Utbytt', `något annat står nu i stället för det som planen för ${before} lovade`),
      when(
        told.responsible,
        'Ansvariga',
        'så många som är ansvariga; den som ansvarar i flera områden räknas en gång för hela planen',
      ),
    ].flat();
  },
  notDone: {
    title: 'Det som inte blev som planerat',
    what: 'Åtagande',
    how: 'Hur det gick',
    underway: 'Pågår.',
    late: 'Försenat.',
    done: 'Klart.',
    partly: 'Delvis klart.',
    cancelled: 'Avbrutet.',
    replaced: 'Ersatt',
    silent: 'Obesvarat.',
    overdue: (date: string) => `Skulle ha varit klart ${format.date(date)}.`,
    untold: (years: readonly string[]) =>
      years.length === 0 ? '' : `Utlovades i planen för ${listed(years, 'och')}, och här sägs inget om det.`,
    because: (reason: string) => `Orsak: ${reason.replace(/\.$/, '')}.`,
    noReason: 'Orsak saknas.',
    /** After the word «Ersatt». */
    replacedBy: (names: readonly string[]) =>
      `av ${listed(
        names.map((name) => `”${name.replace(/\.$/, '')}”`),
        'och',
      )}.`,
    newDay: (date: string) => `Ska vara klart senast ${format.date(date)}.`,
    again: 'Planeras igen.',
  },
  responsible: {
    title: 'Vem som ansvarar för vad',
    table: 'Ansvariga och deras områden',
    who: 'Ansvarig',
    whole: 'Hela avsnitt',
    parts: 'Enskilda åtaganden i avsnitt',
  },
  key: {
    undertakings: 'Åtaganden som är klara',
    ofAll: (done: number, all: number) => `${done} av ${all}`,
    /** Beside those that are told of. */
    alsoPlanned: (count: number) => `och ${count} till som planeras`,
    planned: 'Åtaganden',
    late: 'Försenade',
    silent: 'Obesvarade',
    areas: 'Områden',
    goals: 'Mål',
    parties: 'Parter',
    indicators: 'Indikatorer åt rätt håll',
    indicatorCount: 'Indikatorer',
    had: 'Medel',
    used: 'Använda medel',
    of: (amount: string) => `av ${amount}`,
    ofLine: (field: string, line: string) => `${field}: ${line}`,
    valueIn: (value: string, period: string) => `${value}${NBSP}(${period})`,
    before: (value: string, period: string) => `${value} (${period})`,
    targetIn: (value: string, year: string) => `målvärde ${value} (${format.date(year)})`,
  },
} as const;
