/**
 * The closed words that authors write, each said once. The types follow from them, and whatever handles them is a table with a
 * place for each, so that a new word does not compile until all of them answer it. A test holds them against the schemas.
 */

export const PLAN_KINDS = [
  'handlingsplan',
  'redovisning',
  'medelsförslag',
  'beslutsunderlag',
  'inriktning',
] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/** What a report may list after its contents (`förteckningar`). */
export const LISTED = ['tabeller', 'figurer'] as const;
export type Listed = (typeof LISTED)[number];

/** The kinds of file that are a section, by the word in `typ`. */
export const SECTION_KINDS = ['kapitel', 'avsnitt', 'område', 'arbetsgrupper', 'beslut', 'bilaga'] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** What sort of party stands behind a plan. */
export const PARTY_KINDS = [
  'region',
  'kommun',
  'kommunalförbund',
  'brukarorganisation',
  'civilsamhälle',
  'statlig',
  'ungdomsmottagning',
  'delregion',
  'samverkan',
] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** What a body does with a plan. */
export const DECISION_TYPES = [
  'begär',
  'bereder',
  'remitterar',
  'yttrar-sig',
  'rekommenderar',
  'ställer-sig-bakom',
  'godkänner',
  'antar',
  'fastställer',
  'beslutar',
  'tilldelar',
  'förlänger',
  'tar-emot-anmälan',
] as const;
export type DecisionType = (typeof DECISION_TYPES)[number];

export const DECISION_STATUSES = ['fattat', 'föreslaget', 'väntar', 'okänt'] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

/** What became of a goal. */
export const GOAL_OUTCOMES = ['nått', 'delvis', 'inte-nått', 'går-inte-att-säga'] as const;
export type GoalOutcome = (typeof GOAL_OUTCOMES)[number];

export const HORIZONS = ['kort', 'lång'] as const;
export type Horizon = (typeof HORIZONS)[number];

/** What a table of an area may have a column for. */
export const TABLE_COLUMNS = ['mål', 'aktiviteter', 'ansvariga'] as const;

export const PRIORITIES = ['prioriterad', 'löpande'] as const;

/** A promise in the text, or an answer to one. */
export const MARK_ROLES = ['plan', 'svar'] as const;
export type MarkRole = (typeof MARK_ROLES)[number];

export const INDICATOR_TYPES = ['ja-nej', 'antal', 'andel', 'tal', 'skala'] as const;
export type IndicatorType = (typeof INDICATOR_TYPES)[number];

/** Which way an indicator should go. */
export const DIRECTIONS = ['högre', 'lägre'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Whose values a series holds. */
export const SERIES_LEVELS = ['kommun', 'delregion', 'region', 'län', 'riket'] as const;

export const SEXES = ['kvinnor', 'män', 'flickor', 'pojkar'] as const;
export type Sex = (typeof SEXES)[number];

/** Who an area or a sum is meant for. A list of none: nobody knows. */
export const RECIPIENTS = ['län', 'region', 'kommun', 'region+kommun', 'skr'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** How an amount is known: stated by a source, worked out from other figures, or not at all. */
export const AMOUNT_STATUSES = ['angiven', 'härledd', 'okänd'] as const;
export type AmountStatus = (typeof AMOUNT_STATUSES)[number];

/** How strongly something is asked for: the agreement demands it, says that it should be, or it is what counties do. */
export const STRENGTHS = ['krav', 'bör', 'praxis'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What can be counted in an area or a plan. */
export const COUNTED = ['mål', 'aktiviteter', 'indikatorer', 'ansvariga'] as const;
export type Counted = (typeof COUNTED)[number];

/** Whose field a requirement asks for. */
export const HOLDERS = ['plan', 'område', 'mål', 'aktivitet', 'indikator'] as const;
export type Holder = (typeof HOLDERS)[number];

/** Whether something is asked of every area by itself, or of the plan as a whole. */
export const SCOPES = ['område', 'plan'] as const;
export type Scope = (typeof SCOPES)[number];

/** The values of an indicator that a requirement can ask for. */
export const ASKED_VALUES = ['baslinje', 'senaste-året'] as const;
export type AskedValue = (typeof ASKED_VALUES)[number];

/** What a table's totals may be rounded to. */
export const ROUNDINGS = ['krona', 'öre'] as const;
export type Rounding = (typeof ROUNDINGS)[number];

/** Whose money a fund line is: the agreement's, the county's own, or of another grant. */
export const FUND_SORTS = ['överenskommelse', 'eget', 'annat-bidrag'] as const;
export type FundSort = (typeof FUND_SORTS)[number];
