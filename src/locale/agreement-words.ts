import type { Recipient, Strength } from '../model/index.ts';

/** What `plan agreement` says around the facts of an agreement. The facts themselves stay in Swedish. */
export interface AgreementWords {
  /** Heading of the list, and of one agreement. */
  readonly all: string;
  heading(id: string): string;
  /** Below the list: how to see one of them. */
  how(id: string): string;
  unknownAgreement(id: string, suggestion: string | undefined, agreements: readonly string[]): string;
  /** A title where only titles stand. */
  titleInList(title: string): string;
  /** After an agreement whose file stands in the workspace in place of the program's own. */
  readonly shadows: string;
  /** In place of one whose file could not be read. */
  readonly unreadable: string;

  readonly title: string;
  readonly alsoCalled: string;
  readonly parties: string;
  readonly valid: string;
  readonly knownFrom: string;
  /** The smallest count of persons that may be published. */
  readonly plansTo: string;
  readonly smallestCount: string;
  readonly unknown: string;

  readonly areas: string;
  readonly noAreas: string;
  /** The agreement's own word for several of them. */
  areasCalled(many: string): string;
  /** Whose an area is. */
  readonly areasOf: Readonly<Record<Recipient, string>>;
  readonly areasOfUnknown: string;
  /** Several at once, each with its own. */
  each(recipients: string): string;
  readonly id: string;

  readonly money: string;
  readonly noMoney: string;
  /** Why the rows are not added up. */
  readonly moneyNote: string;
  /** Where there may be more rows than those that are known. */
  readonly moreMoney: string;
  readonly derived: string;
  /** Who gets an amount; several words where it is several. */
  readonly getters: Readonly<Record<Recipient, readonly string[]>>;
  goesTo(recipients: string): string;
  key(words: string): string;

  readonly requisition: string;
  readonly noRequisition: string;
  readonly reporting: string;
  readonly noReporting: string;
  readonly repayment: string;
  readonly noRepayment: string;
  readonly to: string;
  readonly deadline: string;
  readonly form: string;
  readonly consequence: string;

  readonly requirements: string;
  readonly noRequirements: string;
  /** Headings: what is demanded, what should be, what is usual. */
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly askedOf: string;
  readonly tried: string;
  readonly human: string;
  readonly contradicted: string;
  readonly addendumTo: string;
  readonly addenda: string;

  readonly questions: string;
  readonly sources: string;
  readonly noAddress: string;
  read(what: string): string;
}
