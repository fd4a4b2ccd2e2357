import type { FundSort } from '../model/index.ts';
import { NBSP } from './format.ts';
import { format } from './sv/format.ts';

/** The words of a report's money tables. */
export const moneyLabels = {
  title: 'Medel',
  lines: 'Medel per post',
  line: 'Post',
  requisitionedBy: 'Rekvirerat av',
  scope: 'Rekvisitionen omfattar',
  managedBy: 'Förvaltas av',
  share: 'Andel av befolkningen',
  knownAs: (words: string, status: string) => `${words} (${status})`,
  shareText: (text: string, status: string | undefined) =>
    `${text.replace(/ %$/, `${NBSP}%`)}${status === undefined ? '' : ` (${status})`}`,
  field: {
    ingående: 'Ingående',
    belopp: 'Belopp',
    använt: 'Använt',
    kvar: 'Kvar',
    överfört: 'Överfört',
    återbetalt: 'Återbetalt',
  },
  part: (title: string) => `varav ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  /** What an activity may cost: «medel: 250 000 kr från posten ”Suicidprevention”». */
  allotted: (amounts: string) => `medel: ${amounts}`,
  from: (amount: string, line: string) => `${amount} från posten ”${line}”`,
  recipients: 'Mottagare',
  key: 'Nyckel',
  /** The column that tells what the money is, where it is not the county's share of the agreement. */
  about: 'Om pengarna',
  sort: { överenskommelse: undefined, eget: 'länets egna', 'annat-bidrag': 'annat bidrag' } satisfies {
    readonly [S in FundSort]: string | undefined;
  },
  giver: (name: string) => `från ${name}`,
  time: (time: string) => `gäller ${time}`,
  sharedWith: (plans: string) => `delas med ${plans}`,
  incomingFrom: (year: string) => `ingående från ${format.date(year)}`,
  incomingLines: (lines: string) => `ingående som stod under ${lines}`,
  repaidOn: (date: string) => `återbetalt ${format.date(date)}`,
  requisitionedOn: 'Rekvirerat',
  /** Worked out by the program or by the author, and stated by nobody. */
  workedOut: (amount: string) => `${amount} (uträknat)`,
  fixed: (amount: string) => `${amount} till varje län`,
  population: (amount: string) => `${amount} efter befolkning`,
  sum: 'Summa',
  /** The source states no such row. */
  calculatedSum: 'Summa, uträknad',
  unknown: 'okänt',
  missingInText: 'uppgift saknas',
  rounding: (ofRounded: number, roundedOnce: number) =>
    `De avrundade beloppen är tillsammans ${format.money(ofRounded)}. Avrundas i stället summan av alla belopp blir det ${format.money(roundedOnce)}.`,
} as const;
