import type { AmountField, Recipient } from '../model/index.ts';
import { listed } from './list.ts';
import { format } from './sv/format.ts';

/** As within a sentence; a name in capitals keeps them. */
const lower = (words: string) =>
  /^.\p{Lu}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);

/** The words of the reporting view. It is sent to Swedish authorities, so there is one set. */
export const underlagLabels = {
  title: 'Redovisningsunderlag',
  work: 'Insats',
  whatWasDone: 'Vad ni har gjort',
  withWhom: 'Med vem',
  forWhom: 'För vem',
  notDone: 'Blev inte av som planerat',
  why: 'Orsak',
  toldOfIt: 'Det här sägs om det',
  nothingMarked: 'Inget är märkt som delvis gjort, försenat, avbrutet eller ersatt.',
  outcome: 'Utfall',
  broken: 'Serien bryts',
  newest: 'Senaste värdet är från',
  goalsFile: (roles: readonly string[]) =>
    `mål i ett område${roles.map((role) => `, eller ett avsnitt med roll: ${role}`).join('')}`,
  areas: 'Områden',
  areaFile: 'en fil med typ: område',
  inPlan: 'Området i planen',
  /** The parts of the view that are no area of the agreement. */
  parts: {
    vem: 'Vem som svarar',
    övrigt: 'Annat arbete i planen',
    helhet: 'Planen som helhet',
    andra: 'Det som andra redovisar',
  },
  calledInPlan: 'I planen',
  under: (area: string, other: string) => `Se ”${area}” under ${other}`,
  inEachArea: (field: string) => `i varje område: ${field}`,
  howOneKnows: 'Hur ni vet det',
  lessons: 'Vad ni har lärt er',
  headingFile: (heading: string | undefined, role: string | undefined) =>
    [
      ...(heading === undefined ? [] : [`rubriken ”${heading}”`]),
      ...(role === undefined ? [] : [`ett avsnitt med roll: ${role}`]),
    ].join(', eller '),
  withAndForFields: 'ansvariga och målgrupper',
  inSection: (title: string) => `Se avsnittet ”${title}”`,
  accountOfOthers: (who: string) => `${who} lämnar egna redovisningar, som inte är länets`,
  standsIn: 'Svaren står i',
  linesIn: (path: string, lines: readonly number[]) =>
    lines.length === 0 ? path : `${path} rad ${listed(lines.map(String), 'och')}`,
  /** What an area does not tell by itself, in one line. */
  readText: (labels: readonly string[]) =>
    `Står inte för sig, så läs områdets text: ${labels.map(lower).join(', ')}`,
  missingOf: (labels: readonly string[]) => `Uppgift saknas: ${labels.map(lower).join(', ')}`,
  reportedBy: (who: readonly string[]) => `Redovisas för sig av ${listed(who, 'och')}`,
  reportedByOthers: 'Redovisas av andra',
  ofFund: (title: string, why: string) => `${title}: ${why.charAt(0).toLowerCase()}${why.slice(1)}`,
  withAndFor: 'Med vem och för vem',
  inText: 'Inte ifyllt i fälten; läs områdets text',
  inArea: (area: string) => `Se området ”${area}”`,
  besides: 'Annat som är märkt i planen',
  promisedIn: (plan: string) => `Utlovades i ${plan}`,
  untold: (text: string) => `${text} Det sägs inget om hur det gick.`,
  replacedBy: 'Ersatt av',
  onlyIf: (condition: string) => `om ${condition}`,
  roleFile: (role: string) => `ett avsnitt med roll: ${role}`,
  untoldIndicators: (count: number) => `Värden för ${format.integer(count)} indikatorer`,
  indicatorFields: 'baslinje, målvärde, serier',
  bySex: 'Värden för kvinnor och män',
  planItself: 'Planen',
  userParties: 'Brukarorganisationer',
  decisionDate: (body: string) => `Datum för beslut, ${body}`,
  contact: 'Kontakt',
  cost: 'Beräknad kostnad nästa år',
  reporting: 'Redovisas',
  reportingTo: (who: string, to: string, form: string | undefined, deadline: string) =>
    [
      `av ${who === 'okänt' ? 'okänd' : who} till ${to === 'okänt' ? 'okänd mottagare' : to}`,
      form === 'okänt' ? 'okänd form' : form,
      deadline === 'okänt' ? 'sista dag okänd' : `senast ${format.date(deadline)}`,
    ]
      .filter((part) => part !== undefined)
      .join('; '),
  amount: {
    ingående: 'Kvar från året före',
    belopp: 'Fått',
    använt: 'Använt',
    kvar: 'Kvar',
    överfört: 'Fört över till nästa år',
    återbetalt: 'Betalat tillbaka',
  } satisfies Record<AmountField, string>,
  amounts: 'Fått, använt och kvar',
  inTable: (title: string) => `Fördelat på parter i tabellen ”${title}”`,
  aboutMoney: 'Om pengarna',
  lines: (ids: string) => `poster › ${ids}`,
  goesTo: 'Går till',
  amountUnknown: 'okänt belopp',
  usesFile: (line: string) => `aktiviteter › medel › ${line}`,
  recipient: {
    län: 'länet gemensamt',
    region: 'regionen',
    kommun: 'kommunerna',
    'region+kommun': 'regionen och kommunerna',
    skr: 'SKR',
  } satisfies { readonly [R in Recipient]: string },
  recipients: 'Till',
  focus: 'Område',
  asked: {
    överenskommelsen: 'Överenskommelsen frågar',
    'vanlig fråga': 'Vanlig fråga',
  },
  /** Above the questions, where the agreement's own are not known. */
  common:
    'Överenskommelsens egna frågor är inte kända. Frågorna är sammanställda ur flera års redovisningar och är ingen myndighets formulär.',
  /** Above them, where some are. */
  mixed: 'Frågor märkta med * ställs inte i överenskommelsens egna frågor, men är vanliga i redovisningar.',
  count: ({
    all,
    missing,
    elsewhere,
    others,
  }: {
    readonly all: number;
    readonly missing: number;
    readonly elsewhere: number;
    readonly others: number;
  }) =>
    `${listed(
      [
        `${format.integer(all)} uppgifter`,
        ...(elsewhere === 0 ? [] : [`${format.integer(elsewhere)} står på annat håll i planen`]),
        ...(others === 0 ? [] : [`${format.integer(others)} redovisas av andra`]),
        missing === 0 ? 'ingen saknas' : `${format.integer(missing)} saknas`,
      ],
      'och',
    )}.`,
  registration: (number: string, party: string) => (party === '' ? number : `${number} (${party})`),
  missing: 'Uppgift saknas',
  writtenIn: (place: string) => `skrivs i ${place}`,
  columns: {
    part: 'Del',
    question: 'Fråga',
    asked: 'Vem frågar',
    group: 'Gäller',
    areas: 'Överenskommelsens område',
    recipients: 'Mottagare',
    label: 'Uppgift',
    value: 'Svar',
    missing: 'Saknas',
    file: 'Fil',
    line: 'Rad',
    field: 'Fält',
  },
  yes: 'ja',
  no: 'nej',
} as const;
