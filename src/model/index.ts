/**
 * Shelf: the words of the domain as types. Plans, areas, goals, activities, indicators, agreements, and prose.
 *
 * In: nothing but places in sources. Out: types, and what is true of them wherever they are read. Only `bind/` makes values of these
 * types; everything after it reads them. This room must not parse, judge or print.
 */
export type { Acceptance, Accepted } from './acceptance.ts';
export type {
  Agreement,
  AgreementArea,
  AgreementDuty,
  AgreementFund,
  AgreementSource,
  DutyKind,
} from './agreement.ts';
export { type DutyDay, daysAhead, daysToKeep, dutiesOf } from './agreement-days.ts';
export {
  indicatorAnchor,
  markAnchor,
  OWN_BEGINNINGS,
  RESERVED_NAMES,
  shownAnchor,
  shownName,
} from './anchor.ts';
export type { Authored, EveryField } from './authored.ts';
export type { Contact } from './contact.ts';
export type { County, Municipality } from './county.ts';
export type { Demand } from './demand.ts';
export type {
  DrawnColour,
  DrawnCommand,
  DrawnGradient,
  DrawnMatrix,
  DrawnRun,
  DrawnShape,
  DrawnStroke,
  FillRule,
  PictureDrawing,
} from './drawing.ts';
export type { Edition, Unread } from './edition.ts';
export { isDraft } from './finished.ts';
export { available, isOfAgreement, isWholeShare, type Left, leftOf, takenOn } from './fund-balance.ts';
export { fieldNamed, fieldNames, LINES_TABLE, tableNames } from './fund-names.ts';
export {
  type Allotment,
  AMOUNT_FIELDS,
  type AmountField,
  type FundColumn,
  type FundKey,
  type FundLine,
  type FundRow,
  type Funds,
  type FundTable,
  type Stated,
  type StatedShare,
} from './funds.ts';
export { goalOutcomes, ownOutcome, type ToldOutcome } from './goal-outcome.ts';
export type { PlanHead } from './head.ts';
export { indicatorIds } from './indicator-ids.ts';
export { numberIn, valueOfYear } from './indicator-value.ts';
export { hasResponsible, labelOf, responsibleIn, responsibleOf } from './inherited.ts';
export { KEY_FIGURES, type KeyFigureWord } from './key-figure.ts';
export {
  type Amount,
  add,
  compare,
  cut,
  dividedBy,
  exactly,
  type Money,
  minus,
  money,
  NO_MONEY,
  ORE_IN,
  type Precision,
  plus,
  type Rational,
  rational,
  rounded,
  type Share,
  subtract,
  sum,
  times,
} from './money.ts';
export type { NextYearCost } from './next-year-cost.ts';
export type { Origin, Ref } from './origin.ts';
export { type OwnName, ownNameOf } from './own-name.ts';
export {
  compareDates,
  daysIn,
  firstMonth,
  isBefore,
  isDay,
  isInCalendar,
  isPartialDate,
  lastMonth,
  mayBeSame,
  type PartialDate,
  partsOfDate,
} from './partial-date.ts';
export type { Party } from './party.ts';
export type {
  Activity,
  Area,
  Decision,
  Excluded,
  Goal,
  Indicator,
  IndicatorValue,
  Leaving,
  Mark,
  Numbering,
  Period,
  PlaceOnPaper,
  Plan,
  PlanIdentity,
  Section,
  Series,
  Subarea,
} from './plan.ts';
export type { Predecessors } from './predecessors.ts';
export { PROMPT, promptRange } from './prompt.ts';
export type {
  Footnote,
  Inline,
  ProseBlock,
  ProseChart,
  ProseItem,
  ProseTable,
} from './prose.ts';
export { plainText } from './prose.ts';
export { ANSWER_KINDS, type AnswerKind, type Question } from './question.ts';
export { remembered } from './remembered.ts';
export {
  type Contradiction,
  REQUIREMENT_RULES,
  type Requirement,
  type RequirementOf,
  type RequirementRule,
} from './requirement.ts';
export { agreementAreasOf, type SchemeArea } from './scheme-area.ts';
export { type FromElsewhere, fromElsewhere, type Placed } from './shared-things.ts';
export { explainedIn, type ShortForm, shortFormsIn } from './short-form.ts';
export { CONFORMANCES, type SiteFacts } from './site-facts.ts';
export { isOpen, LEAVING_STATUSES, STATUSES, type Status, statusIn } from './status.ts';
export { aimsServed, type Serving, STRATEGY_AIMS } from './strategy.ts';
export {
  COLOUR_ROLES,
  COVER_FORMS,
  type ColourRole,
  type CoverForm,
  type Logo,
  type Palette,
  SIDES,
  SIZE_ROLES,
  type Side,
  type SizeRole,
  SLOT_FIELDS,
  type Slot,
  type SlotField,
  type Slots,
  type Template,
  type TemplateOutline,
} from './template.ts';
export {
  AMOUNT_STATUSES,
  ASKED_VALUES,
  COUNTED,
  type Counted,
  DECISION_STATUSES,
  DECISION_TYPES,
  type DecisionStatus,
  type DecisionType,
  DIRECTIONS,
  type Direction,
  FUND_SORTS,
  type FundSort,
  GOAL_OUTCOMES,
  type GoalOutcome,
  HOLDERS,
  HORIZONS,
  type Horizon,
  INDICATOR_TYPES,
  type IndicatorType,
  LISTED,
  type Listed,
  MARK_ROLES,
  PARTY_KINDS,
  type PartyKind,
  PLAN_KINDS,
  type PlanKind,
  PRIORITIES,
  RECIPIENTS,
  type Recipient,
  ROUNDINGS,
  SCOPES,
  type Scope,
  SECTION_KINDS,
  SERIES_LEVELS,
  SEXES,
  type Sex,
  STRENGTHS,
  type Strength,
  TABLE_COLUMNS,
} from './words.ts';
