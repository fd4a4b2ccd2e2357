import type { AmountField, FundSort, PartialDate, Precision } from '../../model/index.ts';

/**
 * A plan as data for others to reckon with: what it says, by its ids, with nothing that the report does not publish. What
 * is not said is null; what is said not to be known keeps the plan's word for it. Plain data, so that any format can write it.
 */
export interface OpenData {
  readonly plan: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly kind: string;
  readonly county: string;
  readonly period: {
    readonly from: PartialDate;
    readonly to: PartialDate;
    readonly text: string | null;
    readonly extendedTo: PartialDate | null;
  };
  /** The title is null where the program does not know the agreement. */
  readonly agreement: { readonly id: string; readonly title: string | null } | null;
  readonly date: PartialDate | null;
  readonly parties: readonly {
    readonly name: string;
    readonly kind: string | null;
    readonly members: readonly string[];
  }[];
  readonly decisions: readonly {
    readonly body: string;
    readonly type: string;
    readonly date: PartialDate | null;
    readonly status: string;
    readonly perParty: boolean;
    readonly condition: string | null;
    readonly paragraph: string | null;
  }[];
  readonly registrations: readonly { readonly party: string; readonly number: string }[];
  /** The plans that it follows on, or why there is none; null where nothing is said. */
  readonly precededBy: { readonly plans: readonly string[]; readonly none: string | null } | null;
  readonly under: string | null;
  readonly underGoals: readonly string[];
  readonly governedBy: readonly string[];
  readonly sisters: readonly string[];
  readonly scheme: readonly {
    readonly id: string;
    readonly title: string;
    /** The county's own. */
    readonly number: string | null;
    readonly covers: readonly string[] | null;
  }[];
  /** Who sends the report. */
  readonly sender: string | null;
  /** As written: the plan itself works nothing out of it. */
  readonly nextYearCost: { readonly amount: string; readonly about: string | null } | null;
  readonly ownNames: readonly { readonly area: string; readonly name: string }[];
  readonly excluded: readonly { readonly area: string; readonly reason: string }[];
  readonly areas: readonly OpenArea[];
  readonly goals: readonly OpenGoal[];
  readonly activities: readonly OpenActivity[];
  readonly promises: readonly OpenPromise[];
  readonly leaving: readonly OpenLeaving[];
  readonly indicators: readonly OpenIndicator[];
  readonly funds: OpenFunds | null;
}

export interface OpenArea {
  readonly id: string;
  readonly title: string;
  /** As the plan writes them; null where nobody knows. */
  readonly focus: readonly string[] | null;
  /** Numbers of the national strategy's aims. */
  readonly strategy: readonly string[];
  /** The agreement's ids for them, where they are known. */
  readonly agreementAreas: readonly string[];
  readonly outside: string | null;
  readonly responsible: readonly string[];
  readonly audiences: readonly string[];
  /** Those that have chosen it, where not all have; so below too. */
  readonly parties: readonly string[];
  /** Null where the plan says nothing of them, which is not the same as none. */
  readonly indicators: readonly string[] | null;
  /** Its ids in the plan before, where they were others; so below too. */
  readonly previously: readonly string[];
}

export interface OpenGoal {
  readonly id: string | null;
  readonly area: string;
  readonly text: string;
  readonly horizon: readonly string[];
  readonly due: PartialDate | null;
  readonly strategy: readonly string[];
  /** The areas that it belongs to beside its own, as written; so for activities too. */
  readonly alsoIn: readonly string[];
  readonly parties: readonly string[];
  readonly indicators: readonly string[];
  readonly previously: readonly string[];
  /** What became of it, as its author says. */
  readonly outcome: string | null;
  readonly comment: string | null;
}

export interface OpenActivity {
  readonly id: string | null;
  readonly area: string;
  readonly text: string;
  readonly status: string | null;
  readonly from: PartialDate | null;
  readonly due: PartialDate | null;
  /** Its own, or the area's where it names none. */
  readonly responsible: readonly string[];
  readonly goals: readonly string[];
  readonly indicators: readonly string[];
  readonly funds: readonly { readonly line: string; readonly amount: OpenAmount }[];
  readonly condition: string | null;
  readonly priority: string | null;
  readonly reason: string | null;
  readonly continues: string | null;
  readonly replacedBy: readonly string[];
  readonly parties: readonly string[];
  readonly alsoIn: readonly string[];
  readonly previously: readonly string[];
}

/** What the text itself promises (`plan`) or answers (`svar`). */
interface OpenPromise {
  readonly id: string;
  readonly role: 'plan' | 'svar';
  readonly section: string;
  readonly text: string;
  readonly due: PartialDate | null;
  readonly status: string | null;
  readonly reason: string | null;
  /** In an answer to a goal. */
  readonly outcome: string | null;
  readonly replacedBy: string | null;
  readonly kind: string | null;
}

interface OpenLeaving {
  readonly id: string;
  readonly status: string;
  readonly reason: string | null;
  readonly replacedBy: readonly string[];
}

export interface OpenIndicator {
  readonly id: string;
  readonly text: string;
  readonly type: string | null;
  readonly unit: string | null;
  readonly source: {
    readonly name: string;
    readonly key: string | null;
    readonly address: string | null;
  } | null;
  readonly better: string | null;
  readonly individual: boolean;
  readonly baseline: OpenValue | null;
  readonly target: OpenValue | null;
  readonly series: readonly {
    readonly level: string;
    readonly name: string | null;
    readonly sex: string | null;
    readonly values: readonly OpenValue[];
  }[];
  readonly breaks: readonly { readonly from: PartialDate; readonly reason: string }[];
  readonly previously: readonly string[];
}

/** A value as written, and as a number where it is one. */
export interface OpenValue {
  readonly period: string;
  readonly text: string;
  readonly number: number | null;
}

/** An amount as written, and in whole öre where it is known. */
export interface OpenAmount {
  readonly ore: number | null;
  /** «okänt» where the plan says that it is not known. */
  readonly text: string;
  /** The unit that it was written in: how exact it is. */
  readonly precision: Precision | null;
}

export interface OpenFunds {
  readonly requisition: {
    readonly by: string | null;
    readonly scope: string | null;
    readonly date: string | null;
  } | null;
  readonly managedBy: string | null;
  readonly share: { readonly text: string; readonly status: string | null } | null;
  readonly lines: readonly {
    readonly id: string;
    readonly title: string;
    /** The agreement's fund line. */
    readonly line: string;
    readonly recipients: readonly string[];
    readonly sort: FundSort;
    readonly giver: string | null;
    readonly time: string | null;
    readonly sharedWith: readonly string[];
    readonly portion: string | null;
    readonly incomingFrom: string | null;
    readonly incomingLines: readonly string[];
    readonly repaidOn: string | null;
    readonly amounts: { readonly [F in AmountField]: OpenAmount | null };
    readonly key: {
      readonly fixed: OpenAmount | null;
      readonly population: OpenAmount | null;
      /** Stated, or worked out from the amounts; null where the plan does not say. */
      readonly status: string | null;
    } | null;
    readonly parts: readonly {
      readonly id: string;
      readonly title: string;
      readonly amount: OpenAmount | null;
    }[];
  }[];
  readonly tables: readonly OpenTable[];
}

export interface OpenTable {
  readonly id: string;
  readonly title: string;
  readonly recipients: readonly string[];
  readonly columns: readonly { readonly id: string; readonly title: string | null }[];
  readonly rows: readonly OpenRow[];
  /** The totals that the source states; none are worked out here. */
  readonly totals: OpenRow | null;
}

export interface OpenRow {
  readonly name: string;
  /** One a column. */
  readonly amounts: readonly (OpenAmount | null)[];
  readonly total: OpenAmount | null;
}
