import type { EveryField } from '../model/index.ts';
import { compareAreas } from './compare/areas.ts';
import { compareGoals } from './compare/goals.ts';
import { compareIndicators } from './compare/indicators.ts';
import { compareAllotments, compareMoney } from './compare/money.ts';
import { compareFundTerms, compareLineTerms, compareTableTerms } from './compare/money-terms.ts';
import { comparePlan } from './compare/plan.ts';
import { compareEndings, comparePromises } from './compare/promises.ts';
import { compareSections } from './compare/sections.ts';
import { linksIn } from './links.ts';
import { proseWords } from './prose-words.ts';

const STRATEGY = 'which aims of the national strategy it serves; no kind of change is named for that yet';
const LAYOUT = 'how it is laid out, not what it says';
const LEDGER = 'what became of a goal is an answer to the year before, which the ledger gives';

const OWN_WORDS =
  "the county's own words for the agreement's areas; areas are held against each other by topic, not by name";

/**
 * Where each field of a plan is held against the year before, or why it is not. A field of the model that has no place here does
 * not compile, and a test changes each in turn and looks whether a change is told.
 */
export const COMPARED = {
  plan: {
    name: 'the years are known by it',
    kind: comparePlan,
    title: comparePlan,
    subtitle: comparePlan,
    county: comparePlan,
    period: comparePlan,
    agreement: comparePlan,
    parties: comparePlan,
    precededBy: comparePlan,
    under: comparePlan,
    decidedAs: 'names the plan that this one is held against; what differs from that has findings of its own',
    scheme: comparePlan,
    ownNames: OWN_WORDS,
    date: comparePlan,
    registrations: comparePlan,
    contacts: comparePlan,
    nextYearCost: comparePlan,
    decisions: comparePlan,
    excluded: comparePlan,
    leaving: compareEndings,
    summary: compareSections,
    sections: compareSections,
    indicators: compareIndicators,
    funds: compareMoney,
    marks: comparePromises,
    places: 'found anew from the ids; the words that refer to them are compared',
    footnotes: proseWords,
  },
  period: {
    from: comparePlan,
    to: comparePlan,
    text: comparePlan,
    extendedTo: comparePlan,
  },
  party: {
    name: comparePlan,
    kind: comparePlan,
    members: comparePlan,
  },
  decision: {
    body: comparePlan,
    type: comparePlan,
    date: comparePlan,
    status: comparePlan,
    perParty: comparePlan,
    condition: comparePlan,
    paragraph: comparePlan,
  },
  registration: {
    party: comparePlan,
    number: comparePlan,
  },
  contact: {
    function: comparePlan,
    party: comparePlan,
    address: comparePlan,
    telephone: comparePlan,
  },
  nextYearCost: {
    amount: comparePlan,
    about: comparePlan,
  },
  predecessors: {
    plans: comparePlan,
    none: comparePlan,
  },
  schemeArea: {
    id: compareAreas,
    title: comparePlan,
    covers: comparePlan,
  },
  ownName: {
    area: OWN_WORDS,
    name: OWN_WORDS,
  },
  excluded: {
    area: comparePlan,
    reason: comparePlan,
  },
  leaving: {
    id: compareEndings,
    status: compareEndings,
    reason: compareEndings,
    replacedBy: linksIn,
  },
  section: {
    id: compareSections,
    kind: 'decides what it may hold, and that is compared',
    title: compareSections,
    level: 'told as a move to another chapter',
    number: 'follows from its place',
    label: LAYOUT,
    labelBelow: LAYOUT,
    speaksOf: comparePromises,
    role: 'for requirements, whose findings tell',
    body: proseWords,
    area: compareAreas,
    subareas: compareAreas,
    demands: compareSections,
    sections: compareSections,
    file: proseWords,
  },
  subarea: {
    title: compareAreas,
    area: compareAreas,
  },
  demand: {
    about: compareSections,
    text: compareSections,
    due: compareSections,
    consequence: compareSections,
  },
  area: {
    id: compareAreas,
    focus: compareAreas,
    focusUnknown: 'where nobody knows, nothing can be said to have changed',
    strategy: STRATEGY,
    outside: compareAreas,
    responsible: compareAreas,
    audiences: compareAreas,
    parties: compareAreas,
    goals: compareGoals,
    activities: comparePromises,
    indicators: compareAreas,
    previously: linksIn,
  },
  goal: {
    id: compareGoals,
    text: compareGoals,
    horizon: compareGoals,
    due: compareGoals,
    strategy: STRATEGY,
    alsoIn: compareGoals,
    parties: compareGoals,
    indicators: compareGoals,
    outcome: LEDGER,
    comment: LEDGER,
    previously: linksIn,
  },
  activity: {
    id: comparePromises,
    text: comparePromises,
    status: comparePromises,
    from: comparePromises,
    due: comparePromises,
    responsible: comparePromises,
    goals: comparePromises,
    indicators: comparePromises,
    funds: compareAllotments,
    condition: comparePromises,
    priority: comparePromises,
    reason: comparePromises,
    continues: linksIn,
    previously: linksIn,
    replacedBy: linksIn,
    parties: comparePromises,
    alsoIn: comparePromises,
  },
  allotment: {
    line: compareAllotments,
    amount: compareAllotments,
  },
  mark: {
    role: comparePromises,
    id: comparePromises,
    due: comparePromises,
    status: comparePromises,
    reason: comparePromises,
    replacedBy: linksIn,
    outcome: comparePromises,
    kind: comparePromises,
    section: comparePromises,
    text: comparePromises,
  },
  indicator: {
    id: compareIndicators,
    text: compareIndicators,
    type: compareIndicators,
    unit: compareIndicators,
    source: compareIndicators,
    better: compareIndicators,
    individual: compareIndicators,
    baseline: compareIndicators,
    target: compareIndicators,
    series: compareIndicators,
    breaks: compareIndicators,
    previously: linksIn,
  },
  series: {
    level: compareIndicators,
    name: compareIndicators,
    sex: compareIndicators,
    values: compareIndicators,
  },
  funds: {
    requisition: compareFundTerms,
    managedBy: compareFundTerms,
    share: compareFundTerms,
    lines: compareMoney,
    tables: compareMoney,
  },
  share: {
    text: compareFundTerms,
    share: 'read from its text',
    status: compareFundTerms,
  },
  fundLine: {
    id: compareMoney,
    title: compareLineTerms,
    line: compareLineTerms,
    recipients: compareLineTerms,
    sort: compareLineTerms,
    names: 'whether the line of the agreement is named, which the line itself tells',
    giver: compareLineTerms,
    time: compareLineTerms,
    sharedWith: compareLineTerms,
    portion: compareLineTerms,
    incomingFrom: 'follows from which year it is',
    repaidOn: 'the amount that was repaid is compared',
    amounts: compareMoney,
    key: compareLineTerms,
    parts: compareMoney,
  },
  fundKey: {
    fixed: compareLineTerms,
    population: compareLineTerms,
    status: compareLineTerms,
  },
  fundPart: {
    id: compareMoney,
    title: compareLineTerms,
    amount: compareMoney,
  },
  fundTable: {
    id: compareMoney,
    title: compareTableTerms,
    recipients: compareTableTerms,
    corner: LAYOUT,
    columns: compareMoney,
    rows: compareMoney,
    totals: compareMoney,
    rowTotal: 'follows from the cells, which are compared',
    columnTotals: LAYOUT,
  },
  fundColumn: {
    id: compareMoney,
    title: compareTableTerms,
  },
  fundRow: {
    name: compareMoney,
    cells: compareMoney,
    total: compareMoney,
  },
  rowTotal: {
    title: LAYOUT,
    roundTo: LAYOUT,
    stated: LAYOUT,
  },
} satisfies EveryField;
