/**
 * The findings about money, with the shape of their data. Amounts that the program has worked out are öre; amounts that an
 * author stated are as written.
 */
export interface MoneyFindingData {
  // Reading (bind)
  'money/unreadable': {
    readonly text: string;
    readonly reason: UnreadableReason;
    readonly suggestion: string | undefined;
  };
  'money/table-layout': { readonly table: string; readonly reason: TableFault };
  'money/row-cells': {
    readonly table: string;
    readonly row: string;
    readonly cells: number;
    readonly columns: number;
  };
  'money/sum-column-missing': { readonly table: string };
  'money/duplicate': { readonly what: 'row' | 'column' | 'line'; readonly name: string };
  'money/line-unknown': { readonly line: string; readonly suggestion: string | undefined };
  'money/reference-unknown': { readonly name: string; readonly suggestion: string | undefined };
  'money/reference-empty': { readonly name: string };

  // Sums
  'money/row-sum': SumThatDiffers;
  'money/column-sum': SumThatDiffers & { readonly against: 'row' | 'line' };
  'money/parts-sum': SumThatDiffers;
  'money/balance': SumThatDiffers;
  'money/rounding': {
    readonly table: string;
    /** Öre: the sum of the rounded totals, and the exact sum rounded once. */
    readonly ofRounded: number;
    readonly roundedOnce: number;
  };
  'money/over-used': { readonly name: string; readonly used: string; readonly received: string };
  'money/over-allotted': {
    readonly name: string;
    readonly calculated: number;
    readonly stated: string;
    readonly difference: number;
  };

  // Shares and keys
  'money/key-differs': SumThatDiffers & { readonly share: string };
  'money/share-differs': {
    readonly name: string;
    readonly share: string;
    readonly other: string;
    readonly otherShare: string;
  };
  'money/national-differs': { readonly name: string; readonly stated: string; readonly national: string };
  'money/within-rounding': {
    readonly name: string;
    /** Öre: what the key gives, and what the column's rows are together. */
    readonly calculated: number;
    readonly total: number;
    readonly difference: number;
  };
  'money/cut': { readonly name: string; readonly stated: string; readonly calculated: number };
  'money/unchecked': { readonly table: string };
  'money/undecidable': { readonly name: string; readonly reason: UndecidableReason };
}

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
export type TableFault = 'not-block' | 'no-rows' | 'too-wide' | 'total-name' | 'total-not-last';

/** Why something cannot be decided: an unknown amount, a share that is not known or not known closely enough … */
export type UndecidableReason = 'amount' | 'share' | 'coarse' | 'too-large' | 'lines' | 'line-amount';

export const MONEY_CODES: { readonly [C in keyof MoneyFindingData]: true } = {
  'money/unreadable': true,
  'money/table-layout': true,
  'money/row-cells': true,
  'money/sum-column-missing': true,
  'money/duplicate': true,
  'money/line-unknown': true,
  'money/reference-unknown': true,
  'money/reference-empty': true,
  'money/row-sum': true,
  'money/column-sum': true,
  'money/parts-sum': true,
  'money/balance': true,
  'money/rounding': true,
  'money/over-used': true,
  'money/over-allotted': true,
  'money/key-differs': true,
  'money/share-differs': true,
  'money/national-differs': true,
  'money/within-rounding': true,
  'money/cut': true,
  'money/unchecked': true,
  'money/undecidable': true,
};
