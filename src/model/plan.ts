import type { Span } from '../diagnostics/index.ts';
import type { Contact } from './contact.ts';
import type { Demand } from './demand.ts';
import type { Allotment, Funds } from './funds.ts';
import type { NextYearCost } from './next-year-cost.ts';
import type { Origin, Ref } from './origin.ts';
import type { OwnName } from './own-name.ts';
import type { PartialDate } from './partial-date.ts';
import type { Party } from './party.ts';
import type { Predecessors } from './predecessors.ts';
import type { Footnote, Inline, ProseBlock } from './prose.ts';
import type { SchemeArea } from './scheme-area.ts';
import type { ShortForm } from './short-form.ts';
import type { Status } from './status.ts';
import type {
  DecisionStatus,
  GoalOutcome,
  Horizon,
  Listed,
  MarkRole,
  PlanKind,
  SectionKind,
} from './words.ts';

export interface Period {
  readonly from: PartialDate;
  readonly to: PartialDate;
  /** The period in the plan's own words, where it has some: «till hösten 2026». */
  readonly text: string | undefined;
  readonly extendedTo: PartialDate | undefined;
}

export interface Decision {
  readonly body: string;
  readonly type: string;
  readonly date: PartialDate | undefined;
  readonly status: DecisionStatus;
  /** Each party decides by itself. */
  readonly perParty: boolean;
  /** What must be so for the decision to hold. */
  readonly condition: string | undefined;
  /** The number in the minutes, without its sign. */
  readonly paragraph: string | undefined;
  readonly origin: Origin;
}

export interface Registration {
  readonly party: string;
  readonly number: string;
}

export interface Numbering {
  readonly on: boolean;
  /** How many levels carry a number. */
  readonly depth: number;
}

/** A chapter, a file or a heading inside a file: everything with a title and a place in the outline. */
export interface Section {
  /** Unique in the plan and stable as long as the title is: a link target. */
  readonly id: string;
  readonly kind: SectionKind | 'rubrik';
  readonly title: readonly Inline[];
  /** 1 for a chapter. */
  readonly level: number;
  /** «2.10.1», or undefined where numbering is off. */
  readonly number: string | undefined;
  /** A line of its own with the title, where the file says one: «Utvecklingsområde». `labelOf` knows what it inherits. */
  readonly label: string | undefined;
  /** The line that a chapter hands down to the files in it. */
  readonly labelBelow: string | undefined;
  /** The area it speaks of, where it is not itself one (`område: …`). */
  readonly speaksOf: Ref | undefined;
  /** Which part of the report it is (`roll`), for requirements that look for one. */
  readonly role: string | undefined;
  readonly body: readonly ProseBlock[];
  readonly area: Area | undefined;
  /** Small areas that the section shows in one table. */
  readonly subareas: readonly Subarea[];
  /** The demands that it tells of. */
  readonly demands: readonly Demand[];
  readonly sections: readonly Section[];
  /** Of the file that holds it; labels are unique there. */
  readonly file: string;
  readonly origin: Origin;
}

/** One of many small areas in a file. It has no text of its own. */
export interface Subarea {
  readonly title: string;
  readonly area: Area;
}

export interface Area {
  readonly id: string;
  /** As written: ids or numbers of the agreement's areas. */
  readonly focus: readonly Ref[];
  /** Nobody knows which of them it belongs to (`okänt`): nothing is claimed. */
  readonly focusUnknown: boolean;
  /** Numbers of the national strategy's aims that it serves. */
  readonly strategy: readonly Ref[];
  /** Why it belongs to none, where the author said so. */
  readonly outside: string | undefined;
  readonly responsible: readonly string[];
  readonly audiences: readonly string[];
  /** The parties that have chosen it, where not all have. */
  readonly parties: readonly Ref[];
  readonly goals: readonly Goal[];
  readonly activities: readonly Activity[];
  /** Undefined where the key is missing, which is another thing than an empty list. */
  readonly indicators: readonly Ref[] | undefined;
  /** The ids that it had in the plan before (`tidigare`), where they were others. */
  readonly previously: readonly Ref[];
  readonly origin: Origin;
}

export interface Goal {
  /** Undefined for a bare sentence in a draft. */
  readonly id: string | undefined;
  readonly text: string;
  readonly horizon: readonly Horizon[];
  readonly due: PartialDate | undefined;
  /** Numbers of the national strategy's aims that it serves. */
  readonly strategy: readonly Ref[];
  /** The areas that it belongs to beside the one that it stands in (`områden`). It is counted once, where it stands. */
  readonly alsoIn: readonly Ref[];
  /** The parties that have chosen it, where not all have. */
  readonly parties: readonly Ref[];
  readonly indicators: readonly Ref[];
  /** What became of it, where its report says so. */
  readonly outcome: GoalOutcome | undefined;
  /** The same in words. */
  readonly comment: string | undefined;
  readonly previously: readonly Ref[];
  readonly origin: Origin;
}

export interface Activity {
  readonly id: string | undefined;
  readonly text: string;
  readonly status: Status | undefined;
  readonly from: PartialDate | undefined;
  readonly due: PartialDate | undefined;
  /** Its own; `responsibleOf` knows those that it inherits from its area. */
  readonly responsible: readonly string[];
  readonly goals: readonly Ref[];
  readonly indicators: readonly Ref[];
  /** What it may cost, by fund line. */
  readonly funds: readonly Allotment[];
  readonly condition: string | undefined;
  readonly priority: string | undefined;
  readonly reason: string | undefined;
  /** The activity of the previous plan that it carries on. */
  readonly continues: Ref | undefined;
  readonly previously: readonly Ref[];
  readonly replacedBy: readonly Ref[];
  /** The parties that have chosen it, where not all have. */
  readonly parties: readonly Ref[];
  /** The areas that it belongs to beside the one that it stands in, as for a goal. */
  readonly alsoIn: readonly Ref[];
  readonly origin: Origin;
}

/** A promise (`:plan`) or an answer (`:svar`) that the text itself carries. */
export interface Mark {
  readonly role: MarkRole;
  readonly id: string;
  readonly due: PartialDate | undefined;
  readonly status: Status | undefined;
  readonly reason: string | undefined;
  readonly replacedBy: string | undefined;
  /** What became of a goal, in an answer to one. */
  readonly outcome: GoalOutcome | undefined;
  /** What kind of promise, where the author said so: `arbetsgrupp`. */
  readonly kind: string | undefined;
  /** Id of the section in which it stands. */
  readonly section: string;
  /** Its own words (`text`), or those it covers: its paragraph or item since the previous mark. */
  readonly text: string;
  readonly covers: Span;
  readonly span: Span;
}

/** A value as written: a number with decimal comma, or one of the closed words for a value that is not there. */
export type IndicatorValue = string;

export interface Indicator {
  readonly id: string;
  readonly text: string;
  readonly type: string | undefined;
  readonly unit: string | undefined;
  readonly source:
    | { readonly name: string; readonly key: string | undefined; readonly address: string | undefined }
    | undefined;
  readonly better: string | undefined;
  /** Whether the values are about persons, so that they are asked for by sex. */
  readonly individual: boolean;
  readonly baseline: { readonly year: PartialDate; readonly value: IndicatorValue } | undefined;
  readonly target: { readonly year: PartialDate; readonly value: string } | undefined;
  readonly series: readonly Series[];
  readonly breaks: readonly { readonly from: PartialDate; readonly reason: string }[];
  readonly previously: readonly Ref[];
  readonly origin: Origin;
}

export interface Series {
  readonly level: string;
  readonly name: string | undefined;
  readonly sex: string | undefined;
  /** Year or window («2019–2022») and value, in order. */
  readonly values: readonly (readonly [period: string, value: IndicatorValue])[];
}

/** An area of the agreement that the plan leaves out, and why. */
export interface Excluded {
  readonly area: Ref;
  readonly reason: string;
}

/** Where an id can be found on paper. */
export interface PlaceOnPaper {
  /** Link target. */
  readonly anchor: string;
  /** Id of the section around it, whose number «avsnitt 2.2» prints. */
  readonly section: string;
}

/** A thing that has left the plan, and why. */
export interface Leaving {
  readonly id: string;
  readonly status: Status;
  readonly reason: string | undefined;
  readonly replacedBy: readonly string[];
  readonly origin: Origin;
}

/** What plan.md says of the plan itself: who, what, when, by whom. */
export interface PlanIdentity {
  readonly kind: PlanKind;
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly county: string;
  readonly period: Period;
  readonly agreement: string | undefined;
  readonly parties: readonly Party[];
  readonly precededBy: Predecessors | undefined;
  /** The direction of several years that it belongs under. */
  readonly under: Ref | undefined;
  /** The goals of that plan that it works for, where it is a plan of one theme under them. */
  readonly underGoals: readonly Ref[];
  /** What it belongs under that is no plan of the workspace. */
  readonly governedBy: readonly string[];
  /** Plans for the same county and time that answer to the agreement together with it. */
  readonly sisters: readonly Ref[];
  /** The plan as it was decided, where this is the report of it: a plan's name, or a state of git. */
  readonly decidedAs: Ref | undefined;
  readonly scheme: readonly SchemeArea[];
  /** What the plan calls areas of the agreement, where it has names of its own for them. */
  readonly ownNames: readonly OwnName[];
  readonly date: PartialDate | undefined;
  readonly registrations: readonly Registration[];
  readonly contacts: readonly Contact[];
  readonly nextYearCost: NextYearCost | undefined;
  /** Who sends the report, where the author says so. */
  readonly sender: string | undefined;
  /** How somebody gets the report in another form. */
  readonly otherForm: string | undefined;
  /** The figures that are shown first, in order; empty where the author leaves it to the rule. */
  readonly keyFigures: readonly Ref[];
  /** Whether charts are drawn wherever there is data for them (`diagram`). */
  readonly charts: boolean;
  /** What is listed after the contents; undefined where the template decides. */
  readonly lists: readonly Listed[] | undefined;
  readonly decisions: readonly Decision[];
  readonly excluded: readonly Excluded[];
  readonly leaving: readonly Leaving[];
}

export interface Plan extends PlanIdentity {
  /** As on the command line: `2023`, `dalarna/2020`. */
  readonly name: string;
  /** The body of plan.md, shown before the first chapter. */
  readonly summary: readonly ProseBlock[];
  readonly sections: readonly Section[];
  readonly indicators: readonly Indicator[];
  /** What medel.yaml says, where there is one that can be read. */
  readonly funds: Funds | undefined;
  /** Its own list of short forms (`ordlista.yaml`). */
  readonly shortForms: readonly ShortForm[];
  readonly marks: readonly Mark[];
  /** Every id that can be referred to. */
  readonly places: ReadonlyMap<string, PlaceOnPaper>;
  /** By file path, then by label. */
  readonly footnotes: ReadonlyMap<string, ReadonlyMap<string, Footnote>>;
  readonly origin: Origin;
}
