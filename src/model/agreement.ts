import type { Origin } from './origin.ts';
import type { PartialDate } from './partial-date.ts';
import type { Question } from './question.ts';
import type { Contradiction, Requirement } from './requirement.ts';
import type { AmountStatus, Recipient } from './words.ts';

/** An area that the agreement of a year names. `topic` is stable over the years and follows an area that changes name. */
export interface AgreementArea {
  readonly id: string;
  readonly number: string | undefined;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly topic: string | undefined;
  readonly recipients: readonly Recipient[];
  /** Ids of the sources, as in every fact below. */
  readonly knownFrom: readonly string[];
  readonly contradictions: readonly Contradiction[];
  readonly origin: Origin;
}

/** What money is for and who gets it. Rows may be parts of one another: they are never added up. */
export interface AgreementFund {
  readonly id: string;
  readonly title: string;
  readonly recipients: readonly Recipient[];
  /** It only adds up other rows: no county gets money by it. */
  readonly isTotal: boolean;
  /** As written, in kronor for the whole country, or «okänt». */
  readonly amount: string;
  readonly status: AmountStatus;
  /** How the money is shared out, in words, or «okänt». */
  readonly key: string | undefined;
  readonly knownFrom: readonly string[];
  readonly contradictions: readonly Contradiction[];
  readonly origin: Origin;
}

/** What there is a last day for: to ask for the money, to tell what it gave, to pay back what is left. */
export type DutyKind = 'rekvisition' | 'redovisning' | 'återbetalning';

/** Who asks for money, reports or pays back, and to whom. Any of the words may be «okänt». */
export interface AgreementDuty {
  readonly kind: DutyKind;
  /** By which a plan can name it. */
  readonly id: string | undefined;
  readonly who: string;
  /** Whose duty it is, for rules that look for the county's. Empty for authorities and SKR. */
  readonly levels: readonly Recipient[];
  readonly to: string;
  readonly form: string | undefined;
  readonly deadline: PartialDate | 'okänt';
  /** What follows otherwise. */
  readonly consequence: string | undefined;
  readonly knownFrom: readonly string[];
  readonly contradictions: readonly Contradiction[];
  readonly origin: Origin;
}

/** Where a fact is known from. */
export interface AgreementSource {
  readonly id: string;
  readonly title: string;
  readonly address: string | undefined;
  /** It is the agreement's own text, and not somebody's account of it. */
  readonly isOwnText: boolean;
  /** How much of it has been read, in words. */
  readonly read: string | undefined;
  readonly origin: Origin;
}

/** A year's agreement between the state and SKR: the yardstick of a plan. */
export interface Agreement {
  /** The name that plans use: `2023`. */
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly parties: readonly string[];
  /** Missing only where the file does not meet its schema. */
  readonly from: PartialDate | undefined;
  readonly to: PartialDate | undefined;
  /** To when plans that it asks for are known to hold, where that is longer than it holds itself. */
  readonly plansTo: { readonly date: PartialDate; readonly knownFrom: readonly string[] } | undefined;
  /** Sources of the facts above, but for the last. */
  readonly knownFrom: readonly string[];
  readonly contradictions: readonly Contradiction[];
  /** The agreement that this one adds to, by its id. What that one says of areas and requirements holds here as well. */
  readonly addendumTo: string | undefined;
  readonly areas: readonly AgreementArea[];
  /** Its own word for them, where that is known: «prioriterat område», «prioriterade områden». */
  readonly areaWord:
    | { readonly one: string; readonly many: string; readonly knownFrom: readonly string[] }
    | undefined;
  readonly funds: readonly AgreementFund[];
  /** Whether the funds are all that there are. Where nobody knows, nobody can say that a fund does not exist. */
  readonly fundsComplete: boolean;
  /** Each in the order of its file; empty where nothing is known of it. */
  readonly requisition: readonly AgreementDuty[];
  readonly reporting: readonly AgreementDuty[];
  readonly repayment: readonly AgreementDuty[];
  /** The smallest count of persons that may be published, where the agreement says. */
  readonly smallestCount: { readonly count: number; readonly knownFrom: readonly string[] } | undefined;
  /** What those who follow it up ask; empty where that is not known. */
  readonly questions: readonly Question[];
  /** Empty where nothing is known of what it asks. */
  readonly requirements: readonly Requirement[];
  readonly sources: readonly AgreementSource[];
  readonly origin: Origin;
}
