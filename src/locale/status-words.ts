import type { DayWords } from './day-words.ts';

/** How an undertaking goes. */
type State = 'done' | 'underway' | 'late' | 'silent' | 'ended' | 'planned' | 'unknown';

/** What `plan status` says. */
export interface StatusWords {
  readonly description: string;
  readonly argument: string;
  readonly all: string;
  readonly format: string;
  readonly output: string;
  /** «2023, Redovisning, Gävleborg» with the day that is counted from. */
  title(plan: string, kind: string, county: string | undefined): string;
  countedOn(date: string | undefined): string;
  against(plans: readonly string[]): string;
  unread(files: readonly string[]): string;
  readonly whole: string;
  readonly nothing: string;
  readonly days: Pick<DayWords, 'heading'>['heading'];
  readonly areas: string;
  readonly besides: string;
  readonly late: string;
  readonly silent: string;
  readonly remaining: string;
  remainingBefore(date: string): string;
  readonly nothingLate: string;
  readonly responsible: string;
  readonly nobody: string;
  /** Below a table of undertakings, of which so many name nobody. */
  nobodyFor(count: number, of: number): string;
  /** Of several on one page. */
  plans(count: number): string;
  readonly money: string;
  readonly used: string;
  readonly allotted: string;
  readonly unknownAmount: string;
  readonly states: { readonly [S in State]: string };
  /** The same of several. */
  readonly manyStates: { readonly [S in State]: string };
  /** «1 åtagande», «98 åtaganden» */
  undertakings(count: number): string;
  /** «2 klara, 1 pågår». */
  counts(counts: readonly (readonly [state: State, count: number])[]): string;
  due(date: string): string;
  wasDue(date: string): string;
  because(reason: string): string;
  promisedIn(plan: string): string;
  readonly kinds: { readonly goal: string; readonly target: string; readonly money: string };
  /** As short as they can be, over a column of numbers. */
  readonly shortStates: { readonly [S in State]: string };
  /** Heads of the table of several plans, and of the CSV file. */
  readonly columns: {
    readonly plan: string;
    readonly county: string;
    readonly late: string;
    readonly nextDay: string;
    /** Of an undertaking. */
    readonly due: string;
    readonly none: string;
  };
  readonly csv: readonly string[];
}
