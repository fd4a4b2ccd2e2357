export interface Columns {
  /** Empty space at each side of a cell; less where there are very many columns. */
  readonly pad: number;
  /** With padding. Together as wide as the table. */
  readonly widths: readonly number[];
  /** Some word is wider than its column. */
  readonly isTight: boolean;
  /** Even words and amounts that cannot be divided are. */
  readonly isCut: boolean;
}

export interface TableSize {
  readonly size: number;
  readonly columns: Columns;
  /** Set on a turned page, which is wider. */
  readonly turned: boolean;
}

/** The widths that a table may have: the column's, and that of a turned page where it may stand on one. */
export interface TableRoom {
  readonly width: number;
  readonly turnedWidth: number | undefined;
}
