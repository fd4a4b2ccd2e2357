import type { AgreementWords } from '../agreement-words.ts';
import { quote } from './words.ts';

export const agreementWords: AgreementWords = {
  all: 'Agreements',
  heading: (id) => `The agreement ${id}`,
  how: (id) => `Write for instance plan agreement ${id} to see what one of them holds.`,
  unknownAgreement: (id, suggestion, agreements) =>
    `There is no agreement called ${quote(id)}.${suggestion === undefined ? '' : ` Did you mean ${quote(suggestion)}?`} The agreements are:\n${agreements.map((name) => `  ${name}`).join('\n')}`,
  shadows: "The workspace's own file is used in place of the one that comes with the program.",
  titleInList: (title) => (title === 'okänt' ? 'the title is unknown' : title),
  unreadable: 'the file cannot be read',

  title: 'Title',
  alsoCalled: 'Also called',
  parties: 'Parties',
  valid: 'Valid',
  plansTo: 'Plans until',
  knownFrom: 'Sources',
  smallestCount: 'Smallest count',
  unknown: 'unknown',

  areas: 'Areas',
  areasCalled: (many) => `The agreement calls them ${many}.`,
  noAreas: 'Which areas the agreement has is unknown.',
  areasOf: {
    län: 'the county together',
    region: 'region',
    kommun: 'municipality',
    'region+kommun': 'region and municipality',
    skr: 'SKR',
  },
  areasOfUnknown: 'Whom the areas are for is unknown',
  each: (recipients) => `${recipients}, each on its own`,
  id: 'Id',

  money: 'Money',
  noMoney: 'Which money belongs to the agreement is unknown.',
  moneyNote:
    'The amounts are for the whole country. A row may be a part of another, so they are not to be added up.',
  moreMoney: 'What the money is for is not known in full: there may be more rows.',
  derived: 'worked out',
  getters: {
    län: ['the counties'],
    region: ['the regions'],
    kommun: ['the municipalities'],
    'region+kommun': ['the regions', 'the municipalities'],
    skr: ['SKR'],
  },
  goesTo: (recipients) => `To ${recipients}.`,
  key: (words) => `Shared out by: ${words}.`,

  requisition: 'Requisition',
  noRequisition: 'From whom money is to be asked for, and when, is unknown.',
  reporting: 'Reporting',
  noReporting: 'Who is to report what is unknown.',
  repayment: 'Repayment',
  noRepayment: 'Whether money that is not used is to be paid back, to whom and when, is unknown.',
  to: 'To',
  deadline: 'Deadline',
  form: 'Form',
  consequence: 'Otherwise',

  requirements: 'What is asked of the plan',
  noRequirements: 'What the agreement asks of a plan is not known.',
  strengths: {
    krav: 'This is demanded',
    bör: 'This is how it should be',
    praxis: 'This is what counties do',
  },
  askedOf: 'Asked of',
  tried: 'Tried',
  human: 'by people',
  contradicted: 'Contradicted',
  addendumTo: 'Adds to',
  addenda: 'Added to by',

  questions: 'Questions',
  sources: 'Sources',
  noAddress: 'The address is unknown.',
  read: (what) => `Read: ${what}.`,
};
