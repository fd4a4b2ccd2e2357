import type {
  DecisionStatus,
  DecisionType,
  Direction,
  GoalOutcome,
  IndicatorType,
  Listed,
  PlanKind,
} from '../model/index.ts';
import { acceptanceLabels } from './acceptance-labels.ts';
import { capital } from './capital.ts';
import { NBSP } from './format.ts';
import { listed } from './list.ts';
import { relationLabels } from './relation-labels.ts';
import { standingLabels } from './standing-labels.ts';
import { format } from './sv/format.ts';
import { underlagLabels } from './underlag-labels.ts';

/**
 * The words that a report has of its own, beside what its authors wrote. Reports are in Swedish whatever language the
 * messages are in, so there is one set.
 */
/** What captions of tables and figures begin with. */
const LIST_WORD = { tabeller: 'Tabell', figurer: 'Figur' } satisfies { readonly [L in Listed]: string };

export const labels = {
  ...relationLabels,
  contents: 'Innehåll',
  pagesWhen:
    'Sidnumren kommer när innehållet uppdateras: högerklicka i det, välj Uppdatera fält och hela innehållsförteckningen.',
  skip: 'Hoppa till texten',
  notes: 'Fotnoter',
  note: 'Fotnot',
  backToText: 'Tillbaka till texten',
  figure: 'Figur',
  done: 'Gjort',
  notDone: 'Inte gjort',
  list: 'Lista',
  table: 'Tabell',
  draft: 'Utkast',
  summary: 'Sammanfattning',
  missing: 'Uppgift saknas',

  kind: {
    handlingsplan: 'Handlingsplan',
    redovisning: 'Redovisning',
    medelsförslag: 'Förslag till fördelning av medel',
    beslutsunderlag: 'Beslutsunderlag',
    inriktning: 'Inriktning',
  } satisfies { readonly [K in PlanKind]: string },

  sender: 'Avsändare',
  otherForm: 'I annan form',
  /** Said where the author says nothing of it and there is somebody to ask. */
  otherFormAsk: 'Hör av dig till kontakten om du behöver innehållet i en annan form, till exempel uppläst.',
  county: 'Län',
  parties: 'Parter',
  period: 'Period',
  date: 'Datum',
  agreement: 'Överenskommelse',
  decisions: 'Beslut',
  registrations: 'Diarienummer',

  responsible: 'Ansvariga',
  /** Undefined where nobody knows it (`okänt`). */
  knownCounty: (county: string) => (county === 'okänt' ? undefined : county),
  /** A county as a heading over its plans, which has to say something though nobody knows which it is. */
  countyHeading: (county: string) => (county === 'okänt' ? 'Utan uppgift om län' : county),
  signatures: {
    title: 'Underskrifter',
    intro: 'Undertecknas av den som har rätt att företräda parten. Besluten om planen står på omslaget.',
    caption: 'Parternas underskrifter',
    party: 'Part',
    place: 'Ort och datum',
    signature: 'Underskrift och namnförtydligande',
  },
  strategy: 'Nationella strategins delmål',
  strategyAim: 'Delmål',
  strategyServedBy: 'Områden och mål som bidrar',
  strategyNothing: 'Inget i planen pekar på delmålet',
  strategyGoals: (area: string, goals: readonly string[]) => `${area}: ${goals.join(' ')}`,
  /** «Planen pekar på 3 av strategins 7 delmål.» */
  strategyCoverage: (served: number, all: number) => `Planen pekar på ${served} av strategins ${all} delmål.`,
  strategyChange: (before: string, gone: readonly string[], come: readonly string[]) =>
    [
      ...(come.length === 0 ? [] : [`Nytt sedan ${before}: delmål ${listed(come, 'och')}.`]),
      ...(gone.length === 0 ? [] : [`Inte längre, mot ${before}: delmål ${listed(gone, 'och')}.`]),
      ...(gone.length + come.length === 0 ? [`Det är samma delmål som i ${before}.`] : []),
    ].join(' '),
  strategyAims: (numbers: readonly string[]) =>
    numbers.length === 0 ? [] : [`delmål ${listed(numbers, 'och')} i den nationella strategin`],
  /** What an agreement's areas are called where its own word for them is not known. */
  areaWord: { one: 'område i överenskommelsen', many: 'områden i överenskommelsen' },
  outside: 'Inget fokusområde',
  audiences: 'Målgrupper',
  goals: 'Mål',
  goalsLong: 'Mål på lång sikt',
  goalsShort: 'Mål på kort sikt',
  goalsBoth: 'Mål på kort och lång sikt',
  activities: 'Aktiviteter',
  indicators: 'Indikatorer',
  /** «Områdets mål, aktiviteter och indikatorer». */
  ofTheArea: (parts: string) => `Områdets ${parts}`,
  aboutTheArea: 'Om området',
  activityTable: (area: string) => `Aktiviteter: ${area}`,
  areaResponsible: 'Områdets ansvariga',
  /** Below a table of activities, of which so many name nobody. */
  responsibleMissing: (count: number, of: number) =>
    count < of
      ? `Uppgift om ansvariga saknas för ${count} av ${of} aktiviteter.`
      : of === 1
        ? 'Uppgift om ansvariga saknas.'
        : `Uppgift om ansvariga saknas för alla ${of} aktiviteter.`,
  time: 'Tid och läge',
  activity: 'Aktivitet',
  goalNumbers: 'Mål',
  /** «1 och 2», never broken between the words. */
  goalPlaces: (numbers: string) => numbers.replaceAll(' ', NBSP),
  /** «målvärde 100 (2025), värde 83,0», beside the goal that it measures. */
  targetAndValue: (target: { readonly year: string; readonly value: string }, value: string | undefined) => {
    const aim = `målvärde${NBSP}${target.value} (${format.date(target.year)})`;
    return value === undefined ? aim : `${aim}, värde${NBSP}${value}`;
  },
  /** What became of a goal, and its author's words for it, of which either may be missing. */
  goalOutcome: (outcome: GoalOutcome | undefined, comment: string | undefined) => {
    const word = outcome === undefined ? [] : [`utfall: ${GOAL_OUTCOME[outcome]}`];
    const words = [...word, ...(comment === undefined ? [] : [comment.replace(/\.$/, '')])];
    return words.length === 0 ? [] : [words.join('. ')];
  },
  /** What is known of a thing stands in brackets, before the full stop where the text has one. */
  withDetails: (text: string, details: string) =>
    text.endsWith('.') ? `${text.slice(0, -1)} (${details}).` : `${text} (${details})`,

  acceptance: acceptanceLabels,
  underlag: underlagLabels,
  standing: standingLabels,
  shortForms: 'Förkortningar',
  about: 'Om dokumentet',
  followUp: 'Uppföljning av föregående plan',
  changes: 'Ändringar sedan föregående plan',
  excluded: 'Tas inte upp här',
  leaving: 'Lämnar planen',
  series: 'Värden',
  source: 'Källa',
  unit: 'Enhet',
  type: 'Typ',
  better: 'Förbättring',
  baseline: 'Baslinje',
  target: 'Målvärde',
  breaks: 'Brott i serien',
  focusAndAreas: (many: string) => `${capital(many)} och planens områden`,
  focusMatrix: (many: string) => `Vilka ${many} varje område i planen hör till`,
  noFocus: (many: string) => `För områden utan ✓ anger planen inga ${many}.`,
  developmentArea: 'Område i planen',
  yes: '✓',
  usedIn: 'Används i',
  indicatorColumn: 'Indikator',
  details: 'Mer uppgifter',
  /** «källa: Kolada», inside a line. */
  withTerm: (term: string, value: string) => `${term.toLowerCase()}: ${value}`,
  /** Of those that have no values over time; the others stand below. */
  indicatorList: (count: number, all: number) => {
    if (count < all) return `${count} av planens ${all} indikatorer, utan värden över tid`;
    return count === 1 ? 'Planens indikator' : `Planens ${count} indikatorer`;
  },
  level: 'Nivå',

  typeName: (type: string) => wordFor(TYPE_NAMES, type) ?? type,
  /** «Gävle (kommun), kvinnor». */
  seriesName: (level: string, name: string | undefined, sex: string | undefined) =>
    `${name === undefined ? level : `${name} (${level})`}${sex === undefined ? '' : `, ${sex}`}`,
  leavingStatus: (status: string, replacedBy: string) =>
    replacedBy === '' ? status : `${status} av ${replacedBy}`,
  named: (text: string) => `”${text}”`,
  /** What an id says where nothing is known by it. */
  namedById: (id: string) => `”${id.replaceAll('-', ' ')}”`,
  /** «Inriktning för Gävleborg 2018–2020»: another plan than the one at hand. */
  otherPlan: (kind: string, county: string, years: string) => `${kind} för ${county} ${years}`,
  /** Which way is better. */
  direction: {
    högre: 'högre värde är bättre',
    lägre: 'lägre värde är bättre',
  } satisfies { readonly [D in Direction]: string },

  /** «avsnitt 2.2», never broken between the words; a section without number is named by its title. */
  section: (number: string | undefined, title: string) =>
    number === undefined ? `avsnittet ”${title}”` : `avsnitt${NBSP}${number}`,
  indicator: (text: string) => `indikatorn ”${text}”`,
  /** Headings of what is listed after the contents, the word that captions begin with, and the same in a sentence. */
  lists: { tabeller: 'Tabeller', figurer: 'Figurer' } satisfies { readonly [L in Listed]: string },
  listWord: LIST_WORD,
  numberedCaption: (of: Listed, number: number, caption: string | undefined) =>
    [`${LIST_WORD[of]}${NBSP}${number}`, ...(caption === undefined ? [] : [caption])].join('. '),
  /** «Figur 1. Självmord, 25 år och äldre. Källa: Kolada, N61603». */
  withSource: (caption: string | undefined, source: string | undefined) =>
    source === undefined
      ? caption
      : [...(caption === undefined ? [] : [caption.replace(/\.$/, '')]), `Källa: ${source}`].join('. '),
  /** «tabell 3». */
  numberedThing: (of: Listed, number: number) => `${LIST_WORD[of].toLowerCase()}${NBSP}${number}`,
  /** From and to, or the plan's own words where they name the years themselves. */
  periodText: (from: string, to: string, text: string | undefined, extendedTo: string | undefined) => {
    const between = from.length + to.length === 8 ? '–' : ' till ';
    const dates = from === to ? format.date(from) : `${format.date(from)}${between}${format.date(to)}`;
    const tellsYears = [from, to].every((date) => text?.includes(date.slice(0, 4)));
    const span = text === undefined ? dates : tellsYears ? text : `${dates} (${text})`;
    return extendedTo === undefined ? span : `${span}, förlängd till ${format.date(extendedTo)}`;
  },
  /** «2024», or «2024–2026». */
  years: ({ from, to }: { readonly from: string; readonly to: string }) =>
    [...new Set([from.slice(0, 4), to.slice(0, 4)])].join('–'),
  /** The running head tells the year, so that a loose page can be placed. */
  header: (title: string, period: string) => (title.includes(period) ? title : `${title} ${period}`),
  decision: (
    type: string,
    body: string,
    status: DecisionStatus,
    date: string | undefined,
    more: readonly string[] = [],
    kind: PlanKind = 'handlingsplan',
  ) => {
    const when = date === undefined ? '' : ` ${whenWords(date)}`;
    const rest = more.map((words) => `, ${words}`).join('');
    if (status === 'fattat') return `${wordFor(DONE, type) ?? 'Beslutad'} av ${body}${when}${rest}`;
    const act = `${body} ${(wordFor(ACT, type) ?? 'beslutar').replace('planen', OBJECT[kind])}${when}${rest}`;
    return `${STATUS[status]}: ${act}`;
  },
  due: (date: string) => `senast${NBSP}${format.date(date).replaceAll(' ', NBSP)}`,
  condition: (text: string) => `villkor: ${text}`,
  because: (reason: string) => `orsak: ${reason}`,
  by: (names: string) => `ansvarig: ${names}`,
  indicatorName: (text: string, unit: string | undefined) =>
    unit === undefined ? text : `${text} (${unit})`,
  breakIn: (from: string, reason: string) => `från ${format.date(from)}: ${reason}`,
  at: (value: string, date: string) => `${value} (${format.date(date)})`,
} as const;

/** The words of a table for what an author wrote, which may be a word that a schema has refused. */
function wordFor<W extends string>(table: { readonly [K in W]: string }, word: string): string | undefined {
  return Object.hasOwn(table, word) ? table[word as W] : undefined;
}

const TYPE_NAMES: { readonly [T in IndicatorType]: string } = {
  'ja-nej': 'ja eller nej',
  antal: 'antal',
  andel: 'andel',
  tal: 'tal',
  skala: 'skala',
};

const GOAL_OUTCOME: { readonly [O in GoalOutcome]: string } = {
  nått: 'nått',
  delvis: 'delvis nått',
  'inte-nått': 'inte nått',
  'går-inte-att-säga': 'går inte att säga',
};

/** What a decision is about. */
const OBJECT = {
  handlingsplan: 'planen',
  redovisning: 'redovisningen',
  medelsförslag: 'förslaget',
  beslutsunderlag: 'underlaget',
  inriktning: 'inriktningen',
} as const satisfies { readonly [K in PlanKind]: string };

/** What is known of a decision that is not known to have been taken. */
const STATUS: { readonly [S in Exclude<DecisionStatus, 'fattat'>]: string } = {
  föreslaget: 'Förslag',
  väntar: 'Väntar på beslut',
  okänt: 'Okänt om det är beslutat',
};

/** What a body has done with a plan. */
const DONE: { readonly [T in DecisionType]: string } = {
  begär: 'Medlen begärda',
  bereder: 'Beredd',
  remitterar: 'Skickad på remiss',
  'yttrar-sig': 'Yttrande',
  rekommenderar: 'Rekommenderad',
  'ställer-sig-bakom': 'Med stöd',
  godkänner: 'Godkänd',
  antar: 'Antagen',
  fastställer: 'Fastställd',
  beslutar: 'Beslutad',
  tilldelar: 'Medlen tilldelade',
  förlänger: 'Förlängd',
  'tar-emot-anmälan': 'Mottagen som anmälan',
};

const ACT: { readonly [T in DecisionType]: string } = {
  begär: 'begär medlen',
  bereder: 'bereder planen',
  remitterar: 'skickar planen på remiss',
  'yttrar-sig': 'yttrar sig över planen',
  rekommenderar: 'rekommenderar planen',
  'ställer-sig-bakom': 'ställer sig bakom planen',
  godkänner: 'godkänner planen',
  antar: 'antar planen',
  fastställer: 'fastställer planen',
  beslutar: 'beslutar om planen',
  tilldelar: 'tilldelar medlen',
  förlänger: 'förlänger planen',
  'tar-emot-anmälan': 'tar emot planen som anmälan',
};

/** «den 31 januari 2024», «i januari 2024», «2024». */
function whenWords(date: string): string {
  if (date.length === 10) return `den ${format.date(date)}`;
  return date.length === 7 ? `i ${format.date(date)}` : format.date(date);
}
