import type { Span } from '../diagnostics/index.ts';
import type { DecisionStatus, Period, Status } from '../model/index.ts';

/** A value on both sides. Swapping the sides swaps the two. */
export interface Shift<T = string> {
  readonly before: T;
  readonly after: T;
}

/** What a list lost and got. Swapping the sides swaps the two. */
interface Lists {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** What a thing points at, and in which of its fields. */
interface LinkLists extends Lists {
  readonly field: 'indikatorer' | 'parter' | 'områden' | 'strategi';
}

/** How a thing left a plan, where its author said so with `utgår`. */
export interface Ending {
  readonly ending: { readonly status: Status; readonly reason: string | undefined } | undefined;
}

/** The things that a thing was divided into or made of. */
export interface Parts {
  readonly parts: readonly ChangeSide[];
}

export interface Regrouped {
  readonly groups: Shift<readonly ChangeSide[]>;
}

/** A number that moved. The difference is exact, in the same writing; undefined where a side is no number. */
interface NumberShift {
  readonly values: Shift;
  readonly delta: string | undefined;
}

type Nothing = Record<string, never>;

/**
 * The closed list of changes: every code with the shape of its data. Codes are stable for ever. `kind` of a change says
 * what it is about, `before` and `after` where it stands; the data holds only what those do not.
 */
export interface ChangeData {
  // Promises: marks in the text and activities
  'promise/withdrawn': Nothing;
  'promise/added': Nothing;
  'promise/replaced': { readonly by: readonly string[]; readonly reason: string | undefined };
  'promise/restored': { readonly by: readonly string[]; readonly reason: string | undefined };
  'promise/renamed': { readonly ids: Shift };
  'promise/split': Parts;
  'promise/merged': Parts;
  'promise/regrouped': Regrouped;
  'promise/moved': { readonly areas: Shift<string | undefined> };
  'promise/condition-added': { readonly condition: string };
  'promise/condition-removed': { readonly condition: string };
  'promise/condition-changed': { readonly conditions: Shift };
  'promise/priority-changed': { readonly priorities: Shift<string | undefined> };
  'promise/reason-changed': { readonly reasons: Shift<string | undefined> };
  /** What kind of promise (`slag`). */
  'promise/kind-changed': { readonly kinds: Shift<string | undefined> };
  'promise/start-changed': { readonly dates: Shift<string | undefined> };
  'promise/links-changed': Lists;
  /** Things told as done or closed, that only one side knows. */
  'result/removed': { readonly status: Status };
  'result/added': { readonly status: Status };

  'status/cancelled': { readonly statuses: Shift<Status>; readonly reason: string | undefined };
  'status/resumed': { readonly statuses: Shift<Status>; readonly reason: string | undefined };
  'status/delayed': { readonly statuses: Shift<Status>; readonly reason: string | undefined };
  'status/caught-up': { readonly statuses: Shift<Status>; readonly reason: string | undefined };
  'status/completed': { readonly statuses: Shift<Status>; readonly reason: string | undefined };
  'status/reopened': { readonly statuses: Shift<Status>; readonly reason: string | undefined };
  'status/changed': { readonly statuses: Shift<Status> };

  'deadline/later': { readonly dates: Shift };
  'deadline/earlier': { readonly dates: Shift };
  'deadline/removed': { readonly date: string };
  'deadline/added': { readonly date: string };
  /** The same last day, said more or less exactly. */
  'deadline/precision': { readonly dates: Shift };

  'owner/gone': { readonly owners: readonly string[] };
  'owner/named': { readonly owners: readonly string[] };
  'owner/changed': Lists;

  // Goals
  'goal/removed': Ending;
  'goal/added': Ending;
  'goal/replaced': { readonly by: readonly string[]; readonly reason: string | undefined };
  'goal/restored': { readonly by: readonly string[]; readonly reason: string | undefined };
  'goal/renamed': { readonly ids: Shift };
  'goal/split': Parts;
  'goal/merged': Parts;
  'goal/regrouped': Regrouped;
  'goal/moved': { readonly areas: Shift<string | undefined> };
  'goal/horizon-changed': Lists;
  'goal/links-changed': LinkLists;

  // Areas
  'area/removed': Ending & { readonly movedTo: readonly string[] };
  'area/added': Ending & { readonly movedTo: readonly string[] };
  'area/replaced': { readonly by: readonly string[]; readonly reason: string | undefined };
  'area/restored': { readonly by: readonly string[]; readonly reason: string | undefined };
  'area/renamed': { readonly titles: Shift; readonly ids: Shift };
  'area/split': Parts;
  'area/merged': Parts;
  'area/regrouped': Regrouped;
  'area/moved': { readonly chapters: Shift };
  'area/focus-changed': Lists;
  'area/outside-changed': { readonly reasons: Shift<string | undefined> };
  'area/audience-changed': Lists;
  'area/links-changed': LinkLists;
  /** The agreement calls the same topic something else. Said once, at the first area that belongs to it. */
  'agreement/area-renamed': { readonly titles: Shift };

  // Indicators
  'indicator/removed': Ending;
  'indicator/added': Ending;
  'indicator/replaced': { readonly by: readonly string[]; readonly reason: string | undefined };
  'indicator/restored': { readonly by: readonly string[]; readonly reason: string | undefined };
  'indicator/renamed': { readonly ids: Shift };
  'indicator/split': Parts;
  'indicator/merged': Parts;
  'indicator/regrouped': Regrouped;
  'indicator/direction-changed': { readonly directions: Shift<string | undefined> };
  'indicator/individual-changed': { readonly individual: Shift<boolean> };
  /** Values before and after cannot be held against each other. `declared`: the author wrote a new break (`brott`). */
  'series/broken': {
    readonly what: 'enhet' | 'källa' | 'typ';
    readonly values: Shift<string | undefined>;
    readonly declared: boolean;
  };
  'series/break-removed': { readonly from: string; readonly reason: string };
  'series/break-added': { readonly from: string; readonly reason: string };
  'series/removed': { readonly series: string };
  'series/added': { readonly series: string };
  'target/lowered': NumberShift & { readonly years: Shift };
  'target/raised': NumberShift & { readonly years: Shift };
  'target/changed': { readonly values: Shift; readonly years: Shift };
  'target/later': { readonly dates: Shift };
  'target/earlier': { readonly dates: Shift };
  'target/removed': { readonly value: string; readonly year: string };
  'target/added': { readonly value: string; readonly year: string };
  'baseline/removed': { readonly value: string; readonly year: string };
  'baseline/added': { readonly value: string; readonly year: string };
  'baseline/changed': { readonly values: Shift; readonly years: Shift };
  /** A value that both years give, and give differently. */
  'value/revised': NumberShift & {
    readonly series: string;
    readonly period: string;
    readonly explained: boolean;
  };
  'value/removed': OneValue;
  'value/added': OneValue;

  // Money: amounts as written, the difference in öre. What an activity may cost has the fund line for its field.
  'money/down': OfMoney & { readonly field: string; readonly amounts: Shift; readonly delta: number };
  'money/up': OfMoney & { readonly field: string; readonly amounts: Shift; readonly delta: number };
  'money/removed': OfMoney & { readonly field: string; readonly amount: string };
  'money/added': OfMoney & { readonly field: string; readonly amount: string };
  /** A side is unknown or known less exactly, so that nobody can tell which is more. */
  'money/changed': OfMoney & { readonly field: string; readonly amounts: Shift };

  /** What is said of money besides its amounts: who requested it, what it is called, whom it is for. */
  'money/terms-changed': { readonly field: MoneyTerm; readonly values: Shift<string | undefined> };

  // The plan itself
  'plan/field-changed': { readonly field: PlanField; readonly values: Shift<string | undefined> };
  'plan/period-changed': { readonly periods: Shift<Period> };
  /** Aims of the national strategy, by number, that something in one of the plans serves and nothing in the other. */
  'strategy/aims-removed': { readonly aims: readonly string[] };
  'strategy/aims-added': { readonly aims: readonly string[] };
  'party/removed': Nothing;
  'party/added': Nothing;
  'party/kind-changed': { readonly kinds: Shift<string | undefined> };
  'party/members-changed': Lists;
  'decision/removed': { readonly status: DecisionStatus };
  'decision/added': { readonly status: DecisionStatus };
  'decision/changed': { readonly statuses: Shift; readonly dates: Shift<string | undefined> };
  'decision/terms-changed': {
    readonly field: 'villkor' | 'paragraf' | 'per';
    readonly values: Shift<string | undefined>;
  };
  'excluded/removed': { readonly reason: string };
  'excluded/added': { readonly reason: string };
  'excluded/changed': { readonly reasons: Shift };
  'ending/removed': { readonly status: Status };
  'ending/added': { readonly status: Status };
  'ending/changed': { readonly statuses: Shift<Status>; readonly reasons: Shift<string | undefined> };

  // Text
  'section/removed': Nothing;
  'section/added': Nothing;
  'section/renamed': { readonly titles: Shift };
  'section/moved': { readonly chapters: Shift };
  'demand/removed': Nothing;
  'demand/added': Nothing;
  'demand/changed': {
    readonly dates: Shift<string | undefined>;
    readonly consequences: Shift<string | undefined>;
  };
  'wording/changed': { readonly words: Shift };
  /** Other words, among them such as may change what is said: numbers, days, extent, negation. */
  'meaning/changed': Lists & { readonly words: Shift };
  /** What is told of how it went, which is new words every year. */
  'account/changed': { readonly words: Shift };
  'text/changed': { readonly words: Shift };

  /** It, or one field of it, could not be read on one side: nothing is said of whether it was left out. */
  'object/incomparable': { readonly field: string | undefined; readonly unread: readonly string[] };
}

/** `aktivitet`: what one may cost, by fund line. Undefined for what medel.yaml says. */
interface OfMoney {
  readonly of?: 'aktivitet';
}

export interface OneValue {
  readonly series: string;
  readonly period: string;
  readonly value: string;
  /** The value before it in the same series, and the exact difference from it where both are numbers. */
  readonly previous: { readonly period: string; readonly value: string } | undefined;
  readonly delta: string | undefined;
}

export type MoneyTerm =
  | 'rekvirerat'
  | 'förvaltas-av'
  | 'andel'
  | 'rubrik'
  | 'post'
  | 'slag'
  | 'från'
  | 'gäller'
  | 'delas-med'
  | 'del'
  | 'mottagare'
  | 'nyckel'
  | 'kolumn';

export type PlanField =
  | 'titel'
  | 'undertitel'
  | 'slag'
  | 'län'
  | 'överenskommelse'
  | 'datum'
  | 'diarienummer'
  | 'under'
  | 'under-mål'
  | 'styrdokument'
  | 'systerplaner'
  | 'föregås-av'
  | 'indelning'
  | 'kontakt'
  | 'kostnad-nästa-år'
  | 'avsändare'
  | 'annan-form';

export type ChangeCode = keyof ChangeData;

/** What a change is about. */
export type SubjectKind =
  | 'plan'
  | 'area'
  | 'goal'
  | 'promise'
  | 'indicator'
  | 'money'
  | 'section'
  | 'decision'
  | 'party'
  | 'agreement'
  | 'demand';

/** A thing as one side has it. */
export interface ChangeSide {
  readonly id: string | undefined;
  /** Its own words: a title, a sentence. */
  readonly title: string;
  /** Id of the area in which it stands, or of the area itself. */
  readonly area: string | undefined;
  readonly span: Span;
}

/** What moved: the plan, or the agreement that it answers to. */
export type Cause = 'plan' | 'agreement';

/** A change before the policy has given it its weight. At least one side is there. */
export type BareChange<C extends ChangeCode = ChangeCode> = {
  [K in C]: {
    readonly code: K;
    readonly kind: SubjectKind;
    readonly cause: Cause;
    readonly before: ChangeSide | undefined;
    readonly after: ChangeSide | undefined;
    readonly data: ChangeData[K];
  };
}[C];
