import { type DecisionStatus, type Period, STRATEGY_AIMS, type Status } from '../../model/index.ts';
import { capital } from '../capital.ts';
import type { ChangeSentences } from '../change-words.ts';
import { listed } from '../list.ts';
import { format } from './format.ts';

const date = (value: string | undefined) => (value === undefined ? 'inget datum' : format.date(value));
const said = (value: string | boolean | undefined) =>
  value === undefined || value === ''
    ? 'inget'
    : value === true
      ? 'ja'
      : value === false
        ? 'nej'
        : `”${value}”`;
const all = (items: readonly string[]) => listed([...items], 'och');
const names = (parts: readonly { readonly title: string }[]) =>
  all(parts.map(({ title }) => `”${title.replace(/\.$/, '')}”`));
const because = (reason: string | undefined) =>
  reason === undefined ? '' : ` Orsak: ${reason.replace(/\.$/, '')}.`;
const lists = (
  { removed, added }: { readonly removed: readonly string[]; readonly added: readonly string[] },
  what: string,
) =>
  [
    removed.length > 0 ? `${what} inte längre: ${all(removed)}.` : '',
    added.length > 0 ? `${what} nu också: ${all(added)}.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
const shift = ({
  before,
  after,
}: {
  readonly before: string | boolean | undefined;
  readonly after: string | boolean | undefined;
}) => `från ${said(before)} till ${said(after)}`;
const dates = ({
  before,
  after,
}: {
  readonly before: string | undefined;
  readonly after: string | undefined;
}) => `från ${date(before)} till ${date(after)}`;
const ended = (ending: { readonly status: Status; readonly reason: string | undefined } | undefined) =>
  ending === undefined ? '' : ` Planen säger: ${STATUS[ending.status]}.${because(ending.reason)}`;
const by = (what: readonly string[]) =>
  what.length === 0 ? '' : ` av ${all(what.map((name) => `”${name.replace(/\.$/, '')}”`))}`;
const delta = (value: string | undefined) => (value === undefined ? '' : ` Skillnad: ${value}.`);
const moved = ({
  before,
  after,
}: {
  readonly before: string | undefined;
  readonly after: string | undefined;
}) =>
  `Flyttat från ${before === undefined || before === '' ? 'texten utanför områdena' : `”${before}”`} till ${after === undefined || after === '' ? 'texten utanför områdena' : `”${after}”`}.`;
const STATUS: { readonly [S in Status]: string } = {
  planerad: 'planerat',
  pågår: 'på gång',
  delvis: 'delvis genomfört',
  försenad: 'försenat',
  genomförd: 'genomfört',
  avbruten: 'avbrutet',
  ersatt: 'ersatt',
};
const was = (before: Status) => `Det var ${STATUS[before]}.`;
const status = ({ before, after }: { readonly before: Status; readonly after: Status }) =>
  `nu ${STATUS[after]}, förut ${STATUS[before]}`;
const DECIDED: { readonly [S in DecisionStatus]: string } = {
  fattat: ' Det är fattat.',
  föreslaget: ' Det är föreslaget.',
  väntar: ' Det är inte fattat än.',
  okänt: ' Om det är fattat är okänt.',
};
const DECISION_TERM = {
  villkor: 'Villkor för beslutet',
  paragraf: 'Paragraf',
  per: 'Vem som beslutar för sig',
} as const;
const MONEY_TERM = {
  rekvirerat: 'rekvirerat av',
  'förvaltas-av': 'förvaltas av',
  andel: 'länets andel',
  rubrik: 'rubrik',
  post: 'post i överenskommelsen',
  slag: 'slag av pengar',
  från: 'vem som ger pengarna',
  gäller: 'tiden som pengarna gäller',
  'delas-med': 'planer som pengarna delas med',
  del: 'del av andra pengar',
  mottagare: 'mottagare',
  nyckel: 'fördelningsnyckel',
  kolumn: 'kolumnens rubrik',
} as const;
/** A field that came, went or changed. */
const fieldWords = (
  name: string,
  { before, after }: { readonly before: string | undefined; readonly after: string | undefined },
) =>
  before === undefined
    ? `${name} är nytt: ${said(after)}.`
    : after === undefined
      ? `${name} står inte kvar. Det var ${said(before)}.`
      : `${name} ändras från ${said(before)} till ${said(after)}.`;
const period = ({ from, to, text, extendedTo }: Period) =>
  [
    text ?? (from === to ? format.date(from) : `${format.date(from)}–${format.date(to)}`),
    ...(extendedTo === undefined ? [] : [`förlängd till och med ${format.date(extendedTo)}`]),
  ].join(', ');
const quoted = (items: readonly string[]) => all(items.map((item) => `”${item}”`));
const meaning = ({
  removed,
  added,
}: {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}) =>
  [
    'Andra ord som kan ändra vad som sägs.',
    removed.length > 0 ? `Borta: ${quoted(removed)}.` : '',
    added.length > 0 ? `Nytt: ${quoted(added)}.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
const field = capital;
const FIELD = { enhet: 'enhet', källa: 'källa', typ: 'typ' } as const;

/** «delmål 2 (Ökade investeringar …) och delmål 6 (…)». */
const aimsOf = (aims: readonly string[]) =>
  all(
    aims.map((number) => {
      const title = STRATEGY_AIMS.find((aim) => aim.number === number)?.title;
      return title === undefined ? `delmål ${number}` : `delmål ${number} (${title})`;
    }),
  );

/** What a sum is: a field or a part of a fund line, or what an activity may cost of one. */
const amountOf = (d: { readonly field: string; readonly of?: 'aktivitet' }) =>
  d.of === 'aktivitet' ? `Insatsens medel ur ”${d.field.replaceAll('-', ' ')}”` : field(d.field);

const LINKED = {
  indikatorer: 'Indikatorer',
  parter: 'Parter',
  områden: 'Hör också till',
  strategi: 'Delmål i den nationella strategin',
} as const;

export const changeSentences: ChangeSentences = {
  'promise/withdrawn': () => 'Finns inte kvar, och inget sägs om vad som blev av det.',
  'promise/added': () => 'Nytt.',
  'promise/replaced': (d) => `Ersatt${by(d.by)}.${because(d.reason)}`,
  'promise/restored': (d) => `Gäller igen, efter att ha varit ersatt${by(d.by)}.`,
  'promise/renamed': (d) => `Fortsätter under ett nytt id, ${d.ids.after} i stället för ${d.ids.before}.`,
  'promise/split': (d) => `Delat i ${names(d.parts)}.`,
  'promise/merged': (d) => `Sammanslaget av ${names(d.parts)}.`,
  'promise/regrouped': (d) => `Omgjort: ${names(d.groups.before)} blir ${names(d.groups.after)}.`,
  'promise/moved': (d) => moved(d.areas),
  'promise/condition-added': (d) => `Får ett villkor: ${d.condition}.`,
  'promise/condition-removed': (d) => `Villkoret är borta: ${d.condition}.`,
  'promise/condition-changed': (d) => `Villkoret ändras ${shift(d.conditions)}.`,
  'promise/priority-changed': (d) => `Prioriteten ändras ${shift(d.priorities)}.`,
  'promise/reason-changed': (d) => `Orsaken ändras ${shift(d.reasons)}.`,
  'promise/kind-changed': (d) => fieldWords('Slag av åtagande', d.kinds),
  'promise/start-changed': (d) => `Starten ändras ${dates(d.dates)}.`,
  'promise/links-changed': (d) => lists(d, 'Kopplingar'),
  'result/removed': (d) => `Nämns inte längre. ${was(d.status)}`,
  'result/added': (d) => `Redovisas som ${STATUS[d.status]}, utan att ha stått i planen före.`,
  'status/cancelled': (d) => `Avbrutet. ${was(d.statuses.before)}${because(d.reason)}`,
  'status/resumed': (d) => `Återupptaget: ${status(d.statuses)}.`,
  'status/delayed': (d) => `Försenat. ${was(d.statuses.before)}${because(d.reason)}`,
  'status/caught-up': (d) => `Inte längre försenat, utan ${STATUS[d.statuses.after]}.`,
  'status/completed': (d) => `Genomfört. ${was(d.statuses.before)}`,
  'status/reopened': (d) => `Öppet igen: ${status(d.statuses)}.`,
  'status/changed': (d) => capital(`${status(d.statuses)}.`),
  'deadline/later': (d) => `Tidsgränsen flyttas fram, ${dates(d.dates)}.`,
  'deadline/earlier': (d) => `Tidsgränsen läggs tidigare, ${dates(d.dates)}.`,
  'deadline/removed': (d) => `Har inte längre någon tidsgräns. Den var ${date(d.date)}.`,
  'deadline/added': (d) => `Får en tidsgräns: ${date(d.date)}.`,
  'deadline/precision': (d) => `Tidsgränsen sägs på ett annat sätt, ${dates(d.dates)}.`,
  'owner/gone': (d) => `Ingen står längre som ansvarig. Det var ${all(d.owners)}.`,
  'owner/named': (d) => `Står nu som ansvarig: ${all(d.owners)}.`,
  'owner/changed': (d) => lists(d, 'Ansvarig'),
  'goal/removed': (d) => `Målet finns inte kvar.${ended(d.ending)}`,
  'goal/added': () => 'Nytt mål.',
  'goal/replaced': (d) => `Målet är ersatt${by(d.by)}.${because(d.reason)}`,
  'goal/restored': (d) => `Målet gäller igen, efter att ha varit ersatt${by(d.by)}.`,
  'goal/renamed': (d) => `Målet fortsätter under ett nytt id, ${d.ids.after} i stället för ${d.ids.before}.`,
  'goal/split': (d) => `Målet är delat i ${names(d.parts)}.`,
  'goal/merged': (d) => `Målet är sammanslaget av ${names(d.parts)}.`,
  'goal/regrouped': (d) => `Målen är omgjorda: ${names(d.groups.before)} blir ${names(d.groups.after)}.`,
  'goal/moved': (d) => moved(d.areas),
  'goal/horizon-changed': (d) => lists(d, 'Sikt'),
  'goal/links-changed': (d) => lists(d, LINKED[d.field]),
  'area/removed': (d) =>
    `Området finns inte kvar.${ended(d.ending)}${d.movedTo.length > 0 ? ` En del av det som stod där står nu i ${all(d.movedTo.map((title) => `”${title}”`))}.` : ''}`,
  'area/added': (d) =>
    `Nytt område.${d.movedTo.length > 0 ? ` En del av det som står där stod förut i ${all(d.movedTo.map((title) => `”${title}”`))}.` : ''}`,
  'area/replaced': (d) => `Området är ersatt${by(d.by)}.${because(d.reason)}`,
  'area/restored': (d) => `Området gäller igen, efter att ha varit ersatt${by(d.by)}.`,
  'area/renamed': (d) =>
    d.titles.before === d.titles.after
      ? `Området har ett nytt id, ${d.ids.after} i stället för ${d.ids.before}.`
      : `Området hette förut ”${d.titles.before}”.`,
  'area/split': (d) => `Området är delat i ${names(d.parts)}.`,
  'area/merged': (d) => `Området är sammanslaget av ${names(d.parts)}.`,
  'area/regrouped': (d) => `Områdena är omgjorda: ${names(d.groups.before)} blir ${names(d.groups.after)}.`,
  'area/moved': (d) => `Området är flyttat från kapitlet ”${d.chapters.before}” till ”${d.chapters.after}”.`,
  'area/focus-changed': (d) => lists(d, 'Fokusområden'),
  'area/outside-changed': (d) =>
    `Orsaken till att det inte hör till något fokusområde ändras ${shift(d.reasons)}.`,
  'area/audience-changed': (d) => lists(d, 'Målgrupper'),
  'area/links-changed': (d) => lists(d, LINKED[d.field]),
  'agreement/area-renamed': (d) =>
    `Överenskommelsens område heter nu ”${d.titles.after}”. Det hette ”${d.titles.before}”.`,
  'indicator/removed': (d) => `Indikatorn finns inte kvar.${ended(d.ending)}`,
  'indicator/added': () => 'Ny indikator.',
  'indicator/replaced': (d) => `Indikatorn är ersatt${by(d.by)}.${because(d.reason)}`,
  'indicator/restored': (d) => `Indikatorn gäller igen, efter att ha varit ersatt${by(d.by)}.`,
  'indicator/renamed': (d) =>
    `Indikatorn fortsätter under ett nytt id, ${d.ids.after} i stället för ${d.ids.before}.`,
  'indicator/split': (d) => `Indikatorn är delad i ${names(d.parts)}.`,
  'indicator/merged': (d) => `Indikatorn är sammanslagen av ${names(d.parts)}.`,
  'indicator/regrouped': (d) =>
    `Indikatorerna är omgjorda: ${names(d.groups.before)} blir ${names(d.groups.after)}.`,
  'indicator/direction-changed': (d) => `Vad som är bättre ändras ${shift(d.directions)}.`,
  'indicator/individual-changed': (d) => `Om värdena gäller personer ändras ${shift(d.individual)}.`,
  'series/broken': (d) =>
    `Ny ${FIELD[d.what]}, ${shift(d.values)}. Värden före och efter kan inte jämföras.${d.declared ? '' : ' Planen säger inget om brottet.'}`,
  'series/break-removed': (d) => `Brottet från ${date(d.from)} står inte kvar: ${d.reason}.`,
  'series/break-added': (d) => `Brott i serien från ${date(d.from)}: ${d.reason}.`,
  'series/removed': (d) => `Serien ${d.series} finns inte kvar.`,
  'series/added': (d) => `Ny serie: ${d.series}.`,
  'target/lowered': (d) => `Målvärdet sänks från ${d.values.before} till ${d.values.after}.${delta(d.delta)}`,
  'target/raised': (d) => `Målvärdet höjs från ${d.values.before} till ${d.values.after}.${delta(d.delta)}`,
  'target/changed': (d) => `Målvärdet ändras från ${d.values.before} till ${d.values.after}.`,
  'target/later': (d) => `Målvärdet ska nås senare, ${dates(d.dates)}.`,
  'target/earlier': (d) => `Målvärdet ska nås tidigare, ${dates(d.dates)}.`,
  'target/removed': (d) => `Målvärdet finns inte kvar. Det var ${d.value} till ${date(d.year)}.`,
  'target/added': (d) => `Får ett målvärde: ${d.value} till ${date(d.year)}.`,
  'baseline/removed': (d) => `Baslinjen finns inte kvar. Den var ${d.value} (${date(d.year)}).`,
  'baseline/added': (d) => `Får en baslinje: ${d.value} (${date(d.year)}).`,
  'baseline/changed': (d) =>
    `Baslinjen ändras från ${d.values.before} (${date(d.years.before)}) till ${d.values.after} (${date(d.years.after)}).`,
  'value/revised': (d) =>
    `Värdet för ${d.period} (${d.series}) ändras från ${d.values.before} till ${d.values.after}.${delta(d.delta)}${d.explained ? '' : ' Planen säger inte varför.'}`,
  'value/removed': (d) => `Värdet för ${d.period} (${d.series}) finns inte kvar. Det var ${d.value}.`,
  'value/added': (d) =>
    `Nytt värde för ${d.period} (${d.series}): ${d.value}.${d.previous && d.delta !== undefined ? ` Det är ${d.delta} sedan ${d.previous.period}.` : ''}`,
  'plan/field-changed': (d) => fieldWords(field(d.field), d.values),
  'plan/period-changed': (d) =>
    `Gäller ${period(d.periods.after)}. Planen före gällde ${period(d.periods.before)}.`,
  'strategy/aims-removed': (d) =>
    `Inget i planen bidrar längre till ${aimsOf(d.aims)} i den nationella strategin.`,
  'strategy/aims-added': (d) => `Planen bidrar nu till ${aimsOf(d.aims)} i den nationella strategin.`,
  'party/removed': () => 'Är inte längre part.',
  'party/added': () => 'Ny part.',
  'party/kind-changed': (d) => `Slag av part ändras ${shift(d.kinds)}.`,
  'party/members-changed': (d) => lists(d, 'Medlemmar'),
  'decision/removed': (d) => `Beslutet står inte kvar.${DECIDED[d.status]}`,
  'decision/added': (d) => `Nytt bland besluten.${DECIDED[d.status]}`,
  'decision/changed': (d) =>
    d.statuses.before === d.statuses.after
      ? `Beslutets datum ändras ${dates(d.dates)}.`
      : `Beslutet var ${d.statuses.before} och är nu ${d.statuses.after}.`,
  'decision/terms-changed': (d) => fieldWords(DECISION_TERM[d.field], d.values),
  'excluded/removed': () => 'Står inte längre som utanför planen.',
  'excluded/added': (d) => `Tas inte upp i planen. Orsak: ${d.reason.replace(/\.$/, '')}.`,
  'excluded/changed': (d) => `Orsaken till att det inte tas upp ändras ${shift(d.reasons)}.`,
  'ending/removed': (d) => `Står inte längre bland det som har lämnat planen (${STATUS[d.status]}).`,
  'ending/added': (d) => `Lämnar planen: ${STATUS[d.status]}.`,
  'ending/changed': (d) => `Varför det lämnade planen sägs på ett annat sätt: ${status(d.statuses)}.`,
  'section/removed': () => 'Avsnittet finns inte kvar.',
  'section/added': () => 'Nytt avsnitt.',
  'section/renamed': (d) => `Avsnittet hette förut ”${d.titles.before}”.`,
  'section/moved': (d) => moved(d.chapters),
  'demand/removed': () => 'Kravet finns inte kvar.',
  'demand/added': () => 'Nytt krav.',
  'demand/changed': (d) =>
    d.dates.before === d.dates.after
      ? `Följden ändras ${shift(d.consequences)}.`
      : `Kravets tidsgräns ändras ${dates(d.dates)}.`,
  'money/down': (d) =>
    `${amountOf(d)} minskar från ${d.amounts.before} till ${d.amounts.after}. Skillnad: ${format.money(d.delta)}.`,
  'money/up': (d) =>
    `${amountOf(d)} ökar från ${d.amounts.before} till ${d.amounts.after}. Skillnad: ${format.money(d.delta)}.`,
  'money/removed': (d) => `${amountOf(d)} finns inte kvar. Det var ${d.amount}.`,
  'money/added': (d) => `${amountOf(d)}: ${d.amount}.`,
  'money/changed': (d) => `${amountOf(d)} ändras ${shift(d.amounts)}.`,
  'money/terms-changed': (d) => fieldWords(capital(MONEY_TERM[d.field]), d.values),
  'wording/changed': () => 'Sägs med andra ord.',
  'meaning/changed': (d) => meaning(d),
  'account/changed': () => 'Berättas på ett annat sätt.',
  'text/changed': () => 'Texten är ändrad.',
  'object/incomparable': (d) =>
    `Kan inte jämföras${d.field === undefined ? '' : ` (${d.field})`}, för något i ${all(d.unread)} kunde inte läsas.`,
};
