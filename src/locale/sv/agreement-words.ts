import type { AgreementWords } from '../agreement-words.ts';
import { quote } from './words.ts';

export const agreementWords: AgreementWords = {
  all: 'Överenskommelser',
  heading: (id) => `Överenskommelsen ${id}`,
  how: (id) => `Skriv till exempel plan agreement ${id} för att se vad en av dem innehåller.`,
  unknownAgreement: (id, suggestion, agreements) =>
    `Det finns ingen överenskommelse som heter ${quote(id)}.${suggestion === undefined ? '' : ` Menade du ${quote(suggestion)}?`} Överenskommelserna är:\n${agreements.map((name) => `  ${name}`).join('\n')}`,
  shadows: 'Arbetsmappens egen fil används i stället för den som följer med programmet.',
  titleInList: (title) => (title === 'okänt' ? 'titeln är okänd' : title),
  unreadable: 'filen kan inte läsas',

  title: 'Titel',
  alsoCalled: 'Kallas också',
  parties: 'Parter',
  valid: 'Gäller',
  knownFrom: 'Källor',
  smallestCount: 'Minsta antal',
  unknown: 'okänt',

  areas: 'Områden',
  noAreas: 'Vilka områden överenskommelsen har är okänt.',
  areasOf: {
    län: 'länsgemensamt',
    region: 'region',
    kommun: 'kommun',
    'region+kommun': 'region och kommun',
    skr: 'SKR',
  },
  areasOfUnknown: 'Vem områdena är till för är okänt',
  each: (recipients) => `${recipients}, var för sig`,
  id: 'Id',

  money: 'Medel',
  noMoney: 'Vilka medel som hör till överenskommelsen är okänt.',
  moneyNote: 'Beloppen gäller hela landet. En rad kan vara en del av en annan, så de ska inte läggas ihop.',
  moreMoney: 'Vad pengarna är till för är inte känt i sin helhet: det kan finnas fler rader.',
  derived: 'uträknat',
  getters: {
    län: ['länen'],
    region: ['regionerna'],
    kommun: ['kommunerna'],
    'region+kommun': ['regionerna', 'kommunerna'],
    skr: ['SKR'],
  },
  goesTo: (recipients) => `Till ${recipients}.`,
  key: (words) => `Fördelning: ${words}.`,

  requisition: 'Rekvisition',
  noRequisition: 'Hos vem medlen ska rekvireras, och när, är okänt.',
  reporting: 'Redovisning',
  noReporting: 'Vem som ska redovisa vad är okänt.',
  repayment: 'Återbetalning',
  noRepayment: 'Om medel som inte har använts ska betalas tillbaka, till vem och när, är okänt.',
  to: 'Till',
  deadline: 'Senast',
  form: 'Form',
  consequence: 'Följd',

  requirements: 'Krav på planen',
  noRequirements: 'Vad överenskommelsen kräver av en plan är okänt.',
  strengths: {
    krav: 'Det här krävs',
    bör: 'Så bör det vara',
    praxis: 'Så brukar länen göra',
  },
  askedOf: 'Gäller',
  tried: 'Prövas',
  human: 'av människor',
  contradicted: 'Motsägs',
  addendumTo: 'Tillägg till',
  addenda: 'Har tillägg',

  questions: 'Frågor',
  sources: 'Källor',
  noAddress: 'Adressen är okänd.',
  read: (what) => `Läst: ${what}.`,
};
