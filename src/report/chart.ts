/**
 * Values over time as a picture, with all that must be said of it in words. Drawn by `render/chart` for both formats; the
 * values stand in a table after it, and `alternative` tells the same to somebody who does not see.
 */
export interface Chart {
  readonly kind: 'chart';
  /** `rows` are bars that lie, one below another, for things with long names; `stacked` the same, with the series end to end: parts of a whole. */
  readonly form: 'line' | 'bars' | 'rows' | 'stacked';
  /** What stands along the foot: years or windows of years, in order. With `rows` and `stacked`, the names of the things. */
  readonly periods: readonly string[];
  readonly unit: string | undefined;
  /** One of several on a page. */
  readonly small?: true;
  /** One, or several small ones with the same axes. */
  readonly panels: readonly ChartPanel[];
  /** How many more there would be, where there are too many to draw: the caption tells it. */
  readonly undrawn?: number;
  readonly baseline: { readonly label: string; readonly value: number } | undefined;
  /** `period` is a place in `periods`, where the year of the target stands there. */
  readonly target:
    | { readonly label: string; readonly value: number; readonly period: number | undefined }
    | undefined;
  /** Values from `before` (a place in `periods`) on cannot be compared with those to its left. */
  readonly breaks: readonly { readonly before: number; readonly label: string }[];
  readonly alternative: string;
  /** «Figur 1. …», finished. */
  readonly caption: string;
  /** As of tables and pictures: where texts that refer to it would lead; and once it has a number, its link target and that number. */
  readonly anchor?: string;
  /** What it is called where figures are listed, where its caption says more. */
  readonly name?: string;
  readonly id?: string;
  readonly number?: number;
}

export interface ChartPanel {
  readonly title: string | undefined;
  readonly series: readonly {
    readonly name: string;
    /** Which of the looks it has, from 0, where that is another than its place: a thing that looks alike in every chart. */
    readonly look?: number;
    /** Which of the patterns its field has, where that is another than its look's. */
    readonly pattern?: number;
    /** One for each period; what is not known is undefined and never drawn. */
    readonly values: readonly (number | undefined)[];
    /** The values in words, for `rows`, where each stands beside its bar. */
    readonly words?: readonly (string | undefined)[];
  }[];
}
