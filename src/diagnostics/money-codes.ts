import { data } from './data.ts';

/**
 * The findings about money, with the shape of their data. Amounts that the program has worked out are öre; amounts that an
 * author stated are as written.
 */
export const MONEY_CODES = {
  // Reading (bind)
  'money/unreadable': data<{
    readonly text: string;
    readonly reason: UnreadableReason;
    readonly suggestion: string | undefined;
  }>(),
  /** `row` is the first row that has no bars, with bars, where it can be known where its cells end. */
  'money/table-layout': data<{
    readonly table: string;
    readonly reason: TableFault;
    readonly row?: string | undefined;
  }>(),
  'money/row-cells': data<{
    readonly table: string;
    readonly row: string;
    readonly cells: number;
    readonly columns: number;
  }>(),
  'money/sum-column-missing': data<{ readonly table: string }>(),
  'money/duplicate': data<{ readonly what: 'row' | 'column' | 'line'; readonly name: string }>(),
  'money/line-unknown': data<{ readonly line: string; readonly suggestion: string | undefined }>(),
  'money/reference-unknown': data<{ readonly name: string; readonly suggestion: string | undefined }>(),
  'money/reference-empty': data<{ readonly name: string }>(),

  // Sums
  'money/row-sum': data<SumThatDiffers>(),
  'money/column-sum': data<SumThatDiffers & { readonly against: 'row' | 'line' }>(),
  'money/parts-sum': data<SumThatDiffers>(),
  'money/balance': data<SumThatDiffers>(),
  'money/rounding': data<{
    readonly table: string;
    /** Öre: the sum of the rounded totals, and the exact sum rounded once. */
    readonly ofRounded: number;
    readonly roundedOnce: number;
  }>(),
  'money/negative': data<{ readonly name: string; readonly amount: string }>(),
  'money/unlikely': data<{
    readonly name: string;
    /** In öre. */
    readonly amount: number;
    readonly national: number;
    readonly what: 'less' | 'more';
    /** The unit that was meant, most likely. */
    readonly unit: string | undefined;
  }>(),
  'money/recipient-differs': data<{
    readonly name: string;
    readonly recipients: readonly string[];
    readonly agreed: readonly string[];
  }>(),
  'money/other-time': data<{ readonly name: string; readonly time: string; readonly period: string }>(),
  'money/dated-late': data<{
    readonly what: 'rekvisition' | 'återbetalning';
    readonly date: string;
    readonly deadline: string;
    readonly agreement: string;
  }>(),
  'money/over-used': data<{ readonly name: string; readonly used: string; readonly received: string }>(),
  'money/over-allotted': data<{
    readonly name: string;
    readonly calculated: number;
    readonly stated: string;
    readonly difference: number;
  }>(),

  // Shares and keys
  'money/key-differs': data<SumThatDiffers & { readonly share: string }>(),
  'money/share-differs': data<{
    readonly name: string;
    readonly share: string;
    readonly other: string;
    readonly otherShare: string;
  }>(),
  'money/national-differs': data<{
    readonly name: string;
    readonly stated: string;
    readonly national: string;
  }>(),
  'money/within-rounding': data<{
    readonly name: string;
    /** Öre: what the key gives, and what the column's rows are together. */
    readonly calculated: number;
    readonly total: number;
    readonly difference: number;
  }>(),
  'money/cut': data<{ readonly name: string; readonly stated: string; readonly calculated: number }>(),
  'money/unchecked': data<{ readonly table: string }>(),
  'money/undecidable': data<{ readonly name: string; readonly reason: UndecidableReason }>(),
  /** `rest` in öre. */
  'money/rest-untold': data<{ readonly name: string; readonly rest: number; readonly used: string }>(),
  /** An incoming balance of which no plan before has the fund line: `post` where its author names one. */
  'money/incoming-unknown': data<{
    readonly name: string;
    readonly post: string | undefined;
    readonly plan: string;
    readonly suggestion: string | undefined;
  }>(),
  'money/incoming-differs': data<{
    readonly name: string;
    /** Other fund lines that come from the same money. */
    readonly others: readonly string[];
    readonly incoming: string;
    readonly left: string;
    readonly plan: string;
  }>(),
};

/** What a sum was worked out to and what was stated. `difference` is calculated less stated, in öre. */
interface SumThatDiffers {
  /** The row, column or fund line. */
  readonly name: string;
  readonly calculated: number;
  readonly stated: string;
  readonly difference: number;
}

export type UnreadableReason =
  | 'unit-missing'
  | 'unit-unknown'
  | 'decimal-point'
  | 'grouping'
  | 'decimals'
  | 'too-large'
  | 'no-number'
  | 'empty'
  | 'share';

/** What is wrong with a pasted table as a table. */
export type TableFault = 'not-block' | 'no-bars' | 'no-rows' | 'too-wide' | 'total-name' | 'total-not-last';

/** Why something cannot be decided: an unknown amount, a share that is not known or not known closely enough … */
export type UndecidableReason = 'amount' | 'share' | 'coarse' | 'too-large' | 'lines' | 'line-amount';
