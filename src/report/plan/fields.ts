import { type EveryField, indicatorIds } from '../../model/index.ts';
import { activityTable } from './activity-table.ts';
import { aboutAnnex } from './annex/about.ts';
import { fundsAnnex } from './annex/funds.ts';
import { indicatorAnnex } from './annex/indicators.ts';
import { relationFacts } from './annex/relation-facts.ts';
import { areaBlocks } from './area.ts';
import { areaTitle, focusTitle } from './area-names.ts';
import { activityDetails, activityWords, goalWords } from './area-words.ts';
import { makeCover } from './cover.ts';
import { demandBlocks } from './demands.ts';
import { fundBlocks, titleOf } from './fund-tables.ts';
import { keyFigureBlocks } from './overview/key-figures.ts';
import { overviewBlocks } from './overview/overview.ts';
import { shortFormAnnex } from './overview/short-forms.ts';
import { planReport } from './plan-report.ts';
import { seriesTable } from './series-table.ts';
import { subareaBlocks } from './subareas.ts';
import { Writer } from './writer.ts';

const TOLD_BY_TEXT =
  'prints nothing of its own: the words around it tell it, and the follow-up of the next year answers it';
const EARLIER = 'an id of another report; the annexes on the year before follow it';

/**
 * Where each field of a plan is shown, or why the report does not show it. A field of the model that has no place here does not
 * compile, and a test changes each in turn and looks whether the report does.
 */
export const SHOWN = {
  plan: {
    name: 'the name of its folder, which authors do not write; the cover has its title',
    kind: makeCover,
    title: planReport,
    subtitle: planReport,
    county: makeCover,
    period: makeCover,
    agreement: 'the name of its agreement, whose own title the cover shows',
    parties: makeCover,
    precededBy: relationFacts,
    under: relationFacts,
    underGoals: relationFacts,
    governedBy: relationFacts,
    sisters: relationFacts,
    decidedAs: 'a state of the files, for the check of a report against what was decided',
    scheme: relationFacts,
    ownNames: areaTitle,
    date: planReport,
    registrations: makeCover,
    contacts: aboutAnnex,
    nextYearCost: aboutAnnex,
    sender: makeCover,
    otherForm: aboutAnnex,
    keyFigures: keyFigureBlocks,
    charts: planReport,
    lists: planReport,
    decisions: makeCover,
    excluded: aboutAnnex,
    leaving: aboutAnnex,
    summary: planReport,
    sections: planReport,
    indicators: indicatorAnnex,
    funds: fundsAnnex,
    shortForms: shortFormAnnex,
    marks: overviewBlocks,
    places: Writer.prototype.inlines,
    footnotes: Writer.prototype.notes,
  },
  period: {
    from: makeCover,
    to: makeCover,
    text: makeCover,
    extendedTo: makeCover,
  },
  party: {
    name: makeCover,
    kind: relationFacts,
    members: relationFacts,
  },
  decision: {
    body: makeCover,
    type: makeCover,
    date: makeCover,
    status: makeCover,
    perParty: makeCover,
    condition: makeCover,
    paragraph: makeCover,
  },
  registration: {
    party: makeCover,
    number: makeCover,
  },
  contact: {
    function: aboutAnnex,
    party: aboutAnnex,
    address: aboutAnnex,
    telephone: aboutAnnex,
  },
  nextYearCost: {
    amount: aboutAnnex,
    about: aboutAnnex,
  },
  predecessors: {
    plans: relationFacts,
    none: relationFacts,
  },
  schemeArea: {
    id: focusTitle,
    title: relationFacts,
    number: relationFacts,
    covers: relationFacts,
  },
  ownName: {
    area: areaTitle,
    name: areaTitle,
  },
  excluded: {
    area: aboutAnnex,
    reason: aboutAnnex,
  },
  leaving: {
    id: aboutAnnex,
    status: aboutAnnex,
    reason: aboutAnnex,
    replacedBy: aboutAnnex,
  },
  section: {
    id: planReport,
    kind: planReport,
    title: planReport,
    level: planReport,
    number: planReport,
    label: planReport,
    labelBelow: planReport,
    speaksOf: 'its own words tell which area it speaks of; the account to the state (underlag) needs the id',
    role: 'for requirements and for the account to the state; its title tells a reader',
    body: Writer.prototype.blocks,
    area: areaBlocks,
    subareas: subareaBlocks,
    demands: demandBlocks,
    sections: planReport,
    file: Writer.prototype.inlines,
  },
  subarea: {
    title: subareaBlocks,
    area: subareaBlocks,
  },
  demand: {
    about: 'ids of the agreement, which the text says in words',
    text: demandBlocks,
    due: demandBlocks,
    consequence: demandBlocks,
  },
  area: {
    id: subareaBlocks,
    focus: areaBlocks,
    focusUnknown: 'where nobody knows, nothing is claimed',
    strategy: areaBlocks,
    outside: areaBlocks,
    responsible: areaBlocks,
    audiences: areaBlocks,
    parties: areaBlocks,
    goals: areaBlocks,
    activities: areaBlocks,
    indicators: indicatorIds,
    previously: EARLIER,
  },
  goal: {
    id: goalWords,
    text: goalWords,
    horizon: goalWords,
    due: goalWords,
    strategy: goalWords,
    alsoIn: goalWords,
    parties: goalWords,
    indicators: indicatorIds,
    outcome: goalWords,
    comment: goalWords,
    previously: EARLIER,
  },
  activity: {
    id: activityWords,
    text: activityWords,
    status: activityDetails,
    from: activityDetails,
    due: activityDetails,
    responsible: activityWords,
    goals: activityTable,
    indicators: indicatorIds,
    funds: activityDetails,
    condition: activityDetails,
    priority: activityDetails,
    reason: activityDetails,
    continues: activityDetails,
    previously: activityDetails,
    replacedBy: activityDetails,
    parties: activityDetails,
    alsoIn: activityDetails,
  },
  allotment: {
    line: activityDetails,
    amount: activityDetails,
  },
  shortForm: {
    short: shortFormAnnex,
    meaning: shortFormAnnex,
  },
  mark: {
    role: overviewBlocks,
    id: TOLD_BY_TEXT,
    due: overviewBlocks,
    status: TOLD_BY_TEXT,
    reason: TOLD_BY_TEXT,
    replacedBy: TOLD_BY_TEXT,
    outcome: TOLD_BY_TEXT,
    kind: TOLD_BY_TEXT,
    section: overviewBlocks,
    text: TOLD_BY_TEXT,
  },
  indicator: {
    id: indicatorAnnex,
    text: indicatorAnnex,
    type: indicatorAnnex,
    unit: indicatorAnnex,
    source: indicatorAnnex,
    better: indicatorAnnex,
    individual: 'asks for values by sex; a reader sees those in the series',
    baseline: indicatorAnnex,
    target: indicatorAnnex,
    series: seriesTable,
    breaks: indicatorAnnex,
    previously: EARLIER,
  },
  series: {
    level: seriesTable,
    name: seriesTable,
    sex: seriesTable,
    values: seriesTable,
  },
  funds: {
    requisition: fundsAnnex,
    managedBy: fundsAnnex,
    share: fundsAnnex,
    lines: fundBlocks,
    tables: fundBlocks,
  },
  share: {
    text: fundsAnnex,
    share: 'the same as its text, as a number',
    status: fundsAnnex,
  },
  fundLine: {
    id: titleOf,
    title: fundBlocks,
    line: 'the id of the agreement, which its own title says in words',
    recipients: fundBlocks,
    sort: fundBlocks,
    names: 'whether the line of the agreement is named, which the table leaves to the title',
    giver: fundBlocks,
    time: fundBlocks,
    sharedWith: fundBlocks,
    portion: fundBlocks,
    incomingFrom: fundBlocks,
    incomingLines: fundBlocks,
    repaidOn: fundBlocks,
    amounts: fundBlocks,
    key: fundBlocks,
    parts: fundBlocks,
  },
  fundKey: {
    fixed: fundBlocks,
    population: fundBlocks,
    status: fundBlocks,
  },
  fundPart: {
    id: 'it is shown with its title',
    title: fundBlocks,
    amount: fundBlocks,
  },
  fundTable: {
    id: fundBlocks,
    title: fundBlocks,
    recipients: 'for rules; its rows name the parties',
    corner: fundBlocks,
    columns: fundBlocks,
    rows: fundBlocks,
    totals: fundBlocks,
    rowTotal: fundBlocks,
    columnTotals: fundBlocks,
  },
  fundColumn: {
    id: fundBlocks,
    title: fundBlocks,
  },
  fundRow: {
    name: fundBlocks,
    cells: fundBlocks,
    total: fundBlocks,
  },
  rowTotal: {
    title: fundBlocks,
    roundTo: 'for rules; a note tells readers where rounding makes a difference',
    stated: fundBlocks,
  },
} satisfies EveryField;
