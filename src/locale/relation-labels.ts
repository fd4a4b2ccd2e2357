import type { PartyKind } from '../model/index.ts';
import { NBSP } from './format.ts';
import { listed } from './list.ts';
import { format } from './sv/format.ts';

/** The report's words for what ties a plan to others: parties, demands, schemes, other plans, and what decisions rest on. */
export const relationLabels = {
  partyKinds: 'Parternas slag',
  partyKind: (kind: PartyKind) => PARTY_KIND[kind],
  /** «Kommunerna i länet (Gävle och Hofors)». */
  partyWithMembers: (name: string, members: string) => (members === '' ? name : `${name} (${members})`),
  under: 'Hör under',
  /** «Handlingsplan för Gävleborg 2024, målet ”fler sip”». */
  underGoals: (plan: string, goals: readonly string[]) =>
    goals.length === 0 ? plan : `${plan}, ${goals.length === 1 ? 'målet' : 'målen'} ${listed(goals, 'och')}`,
  sisters: 'Systerplaner',
  precededBy: 'Följer på',
  noneBefore: (reason: string) => `ingen tidigare plan: ${reason}`,
  scheme: 'Länets egen indelning',
  /** «1. Barn och unga», where the county has a number of its own for it. */
  numbered: (number: string | undefined, title: string) =>
    number === undefined ? title : `${number}. ${title}`,
  /** An area of the agreement in a plan whose own numbers are others. */
  agreementNumber: (title: string, number: string) => `${title} (nummer ${number} i överenskommelsen)`,
  /** «Barn och unga motsvarar Tidiga insatser och Utsatta grupper». */
  schemeArea: (title: string, covered: string | undefined) =>
    covered === undefined
      ? `${title}, som ingen vet vilka av överenskommelsens områden det motsvarar`
      : covered === ''
        ? `${title} motsvarar inget av överenskommelsens områden`
        : `${title} motsvarar ${covered}`,

  demands: 'Krav',
  demandTable: 'Krav och villkor',
  demandDue: 'Senast',
  consequence: 'Följd',

  paragraph: (number: string) => `§${NBSP}${number}`,
  perParty: 'var part för sig',
  decisionCondition: (text: string) => `villkor: ${text}`,

  from: (date: string) => `från${NBSP}${format.date(date).replaceAll(' ', NBSP)}`,
  continues: (names: string) => `fortsätter ${names} från förra planen`,
  chosenBy: (names: string) => `gäller ${names}`,
  /** The parties that have chosen an area, where not all have. */
  chosenByParties: 'Gäller',
  alsoIn: (names: string) => `hör också till ${names}`,
  /** What stands in one area and belongs to another as well, as it is pointed at there. */
  goalsFromElsewhere: 'Mål som delas med andra områden',
  activitiesFromElsewhere: 'Aktiviteter som delas med andra områden',
  standsIn: (area: string) => `står under ${area}`,
} as const;

const PARTY_KIND: { readonly [K in PartyKind]: string } = {
  region: 'Region',
  kommun: 'Kommun',
  kommunalförbund: 'Kommunalförbund',
  brukarorganisation: 'Brukarorganisation',
  civilsamhälle: 'Civilsamhället',
  statlig: 'Statlig part',
  ungdomsmottagning: 'Ungdomsmottagning',
  delregion: 'Delregion',
  samverkan: 'Samverkan',
};
