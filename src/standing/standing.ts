import type { Span } from '../diagnostics/index.ts';
import type { Change } from '../diff/index.ts';
import type { DutyDay, GoalOutcome, Money, PartialDate, PlanKind, Stated, Status } from '../model/index.ts';

/** Where something stands that was counted. */
export interface Place {
  readonly span: Span;
  /** The link target in this plan's report; undefined where it stands in another plan, or has none. */
  readonly anchor: string | undefined;
}

/**
 * How it goes with something that was promised. `late` is told as late, or its last day has passed. `ended` was cancelled or replaced. `silent`:
 * the plan before promised it, and this one says nothing. `unknown`: so it seems, but something could not be read.
 */
export const UNDERTAKING_STATES = [
  'done',
  'underway',
  'late',
  'silent',
  'ended',
  'planned',
  'unknown',
] as const;

export type UndertakingState = (typeof UNDERTAKING_STATES)[number];

/** One thing that was promised, and how it goes. */
export interface Undertaking {
  readonly id: string | undefined;
  readonly text: string;
  readonly state: UndertakingState;
  /** The author's own word for it. */
  readonly status: Status | undefined;
  /** Late by its own last day, and not by its author's word. */
  readonly overdue: boolean;
  /** Told of, and planned again as well. */
  readonly again: boolean;
  /** Planned again in a report that says nothing of how it went. */
  readonly untold: boolean;
  readonly due: PartialDate | undefined;
  /** Its own or its area's. */
  readonly responsible: readonly string[];
  readonly reason: string | undefined;
  /** How it went, in its author's words. */
  readonly told: string | undefined;
  /** What took its place, in the plan's words, or by id. */
  readonly replacedBy: readonly string[];
  /** The plan that promised it, where it is an earlier one and this plan has it no longer. */
  readonly from: string | undefined;
  readonly place: Place;
}

/** What an area, or a part of the text outside every area, has undertaken, in the plan's order. */
export interface PartStanding {
  /** Id of the area, or of the section. */
  readonly id: string;
  readonly title: string;
  /** «2.4», where it is numbered. */
  readonly number: string | undefined;
  readonly place: Place;
  readonly undertakings: readonly Undertaking[];
  readonly state: AreaState;
}

/**
 * How an area stands, by its undertakings and this rule: the worst of late, silent and unknown that there is; else under way where anything is, or
 * where some is done and some only planned; else done, planned or ended, where all of them are. In a report what is only planned is for the next year, and
 * weighs only where there is nothing else. `untold` where there is nothing to count.
 */
export type AreaState = UndertakingState | 'untold';

/** Added amounts with those that they were added from. Not known where one of them is not, or where they could not be told apart. */
export type Sum =
  | { readonly kind: 'known'; readonly money: Money; readonly amounts: readonly Stated[] }
  | { readonly kind: 'unknown'; readonly amounts: readonly Stated[] };

/**
 * An area's money. A fund line is an area's own where the agreement calls the area and the money by the same id, and no other area of the plan is about it.
 * Each is undefined where nobody says anything of it.
 */
export interface AreaMoney {
  /** What its activities are to cost. */
  readonly allotted: Sum | undefined;
  /** What there was: received, and brought in from before. */
  readonly had: Sum | undefined;
  readonly used: Sum | undefined;
}

export interface IndicatorStanding {
  readonly id: string;
  readonly text: string;
  readonly unit: string | undefined;
  /** The newest value that is known; undefined where there is none, or several that nobody has put together. */
  readonly latest: Value | undefined;
  /** The one before it, in the same series. */
  readonly before: Value | undefined;
  /** Undefined where there are not two numbers, or a break lies between them. */
  readonly moved: 'up' | 'down' | 'still' | undefined;
  /** Whether it moved the way that it should; undefined where nobody says which that is. */
  readonly judged: 'better' | 'worse' | 'still' | undefined;
  readonly target:
    | {
        readonly value: string;
        readonly year: PartialDate;
        /** By the value of its own year; undefined where that is not known, or cannot be held against it. */
        readonly met: boolean | undefined;
        readonly place: Place;
      }
    | undefined;
  readonly place: Place;
}

export interface Value {
  readonly period: string;
  /** As written. */
  readonly value: string;
  readonly place: Place;
}

interface GoalStanding {
  readonly id: string | undefined;
  readonly text: string;
  readonly outcome: GoalOutcome | undefined;
  readonly comment: string | undefined;
  readonly place: Place;
}

export interface AreaStanding extends PartStanding {
  /** Id of the chapter around it; empty for one that stands first in the outline. */
  readonly chapter: string;
  readonly responsible: readonly string[];
  readonly goals: readonly GoalStanding[];
  readonly money: AreaMoney;
  readonly indicators: readonly IndicatorStanding[];
  /** Against the plan before, mere wording left out; undefined where there is none, or several, so that nobody can say. */
  readonly changes: readonly Change[] | undefined;
  /** Not in the plan before, and no other area goes on in it; undefined as above. */
  readonly isNew: boolean | undefined;
}

/** Somebody who is responsible, by function, with all that is theirs. */
export interface ResponsibleStanding {
  readonly name: string;
  /** Ids of the areas that are theirs, or where something is. */
  readonly areas: readonly string[];
  /** Ids of the areas that they are responsible for as a whole. */
  readonly whole: readonly string[];
  readonly undertakings: readonly Undertaking[];
}

/** What is still to be answered before a day that the county has to keep. */
export interface Remaining {
  /** The nearest day that has not passed; undefined where none is known. */
  readonly day: DutyDay | undefined;
  /** Promises of the plan before that this one does not tell of. */
  readonly untold: readonly Undertaking[];
  /** What is open and late, or falls due no later than that day. */
  readonly due: readonly Undertaking[];
  /** Goals, targets and money of the plan before that nothing is said of. */
  readonly besides: readonly {
    readonly kind: 'goal' | 'target' | 'money';
    readonly text: string;
    readonly place: Place;
  }[];
}

export interface Standing {
  /** As on the command line. */
  readonly plan: string;
  readonly kind: PlanKind;
  readonly title: string;
  readonly county: string;
  /** The day it was counted on; undefined where nobody gave one and the plan has no date: then nothing is late by its day. */
  readonly today: PartialDate | undefined;
  /** The plans that it was held against. Without any, nothing is known of what is silent or has changed. */
  readonly previous: readonly string[];
  /** Files that could not be read, so that there may be more than was counted. */
  readonly unread: readonly string[];
  readonly areas: readonly AreaStanding[];
  /** Areas of the plan before that are gone, and are followed by none. */
  readonly gone: readonly { readonly id: string; readonly title: string; readonly place: Place }[];
  /** What is undertaken outside every area: in working groups, in running text, in areas that are gone. */
  readonly besides: readonly PartStanding[];
  /** All undertakings, each once. */
  readonly undertakings: readonly Undertaking[];
  /** All fund lines together; undefined where the plan tells of no money. */
  readonly money: Omit<AreaMoney, 'allotted'> | undefined;
  readonly indicators: readonly IndicatorStanding[];
  readonly responsible: readonly ResponsibleStanding[];
  readonly remaining: Remaining;
}
