import type { Span } from '../diagnostics/index.ts';
import type { Amount, Share } from './money.ts';
import type { Origin, Ref } from './origin.ts';
import type { FundSort, Rounding } from './words.ts';

/** An amount where one was to stand: read, said to be unknown (`okänt`), or written so that it cannot be read. */
export type Stated =
  | { readonly kind: 'amount'; readonly amount: Amount; readonly span: Span }
  | { readonly kind: 'unknown'; readonly span: Span }
  | { readonly kind: 'unreadable'; readonly text: string; readonly span: Span };

export interface StatedShare {
  /** As written. */
  readonly text: string;
  /** Undefined where it is unknown or cannot be read. */
  readonly share: Share | undefined;
  /** How it is known: `angiven`, or `härledd` from the amounts themselves. */
  readonly status: string | undefined;
  readonly span: Span;
}

/** How an amount is shared out: the same to every county, and the county's share of the rest by population. */
export interface FundKey {
  readonly fixed: Stated | undefined;
  readonly population: Stated | undefined;
  /** How it is known, where the author said so: `angiven`, or `härledd` from the amounts. */
  readonly status: string | undefined;
  readonly origin: Origin;
}

/** The amounts that an account is given in: brought in from the year before, received, used, left, carried over, repaid. */
export const AMOUNT_FIELDS = ['ingående', 'belopp', 'använt', 'kvar', 'överfört', 'återbetalt'] as const;

export type AmountField = (typeof AMOUNT_FIELDS)[number];

export interface FundPart {
  readonly id: string;
  readonly title: string;
  readonly amount: Stated | undefined;
  readonly origin: Origin;
}

/** A fund line of the plan: money of one kind, what it was, and what it went to. */
export interface FundLine {
  readonly id: string;
  readonly title: string;
  /** The agreement's fund line: its own id, or the one in `post`. */
  readonly line: Ref;
  readonly recipients: readonly string[];
  /** Whose money it is: the agreement's, where nothing else is said, the county's own, or another grant. */
  readonly sort: FundSort;
  /** Whether the author names a line of the agreement with `post`. */
  readonly names: boolean;
  /** Who gives it. */
  readonly giver: string | undefined;
  /** The time that it is for, where that is another than the plan's: `2024–2026`. */
  readonly time: string | undefined;
  /** The plans that share it. */
  readonly sharedWith: readonly string[];
  /** What part it is of what: `10 procent av kommunernas medel`. */
  readonly portion: string | undefined;
  /** The year that the incoming balance comes from. */
  readonly incomingFrom: string | undefined;
  /** The fund lines of the plan before that the incoming balance comes from, where they had other ids. */
  readonly incomingLines: readonly Ref[];
  /** The day it was repaid. */
  readonly repaidOn: string | undefined;
  readonly amounts: { readonly [F in AmountField]: Stated | undefined };
  readonly key: FundKey | undefined;
  readonly parts: readonly FundPart[];
  readonly origin: Origin;
}

/** A row of a table: whom it is about, an amount a column, and the row's own total where the table has a column for it. */
export interface FundRow {
  readonly name: string;
  readonly span: Span;
  /** One a column, in their order; undefined where the row has too few cells or an empty one. */
  readonly cells: readonly (Stated | undefined)[];
  readonly total: Stated | undefined;
  /** The whole line. */
  readonly line: Span;
}

export interface FundColumn {
  readonly id: string;
  /** Undefined where the table has none of its own: then the fund line's. */
  readonly title: string | undefined;
  readonly span: Span;
}

export interface RowTotal {
  /** Empty where the author gave none. */
  readonly title: string;
  /** What the totals are said to be rounded to; undefined where nothing is said. */
  readonly roundTo: Rounding | undefined;
  /** Whether the table has the column that it speaks of. */
  readonly stated: boolean;
}

/** Money shared out among parties, a line a party. */
export interface FundTable {
  readonly id: string;
  readonly title: string;
  readonly recipients: readonly string[];
  /** The first cell of the header: what the rows are. */
  readonly corner: string;
  readonly columns: readonly FundColumn[];
  readonly rows: readonly FundRow[];
  /** The row of the columns' own totals, where the source states them. */
  readonly totals: FundRow | undefined;
  readonly rowTotal: RowTotal | undefined;
  /** Whether the report shows a row with the columns' totals. */
  readonly columnTotals: boolean;
  readonly origin: Origin;
}

/** What medel.yaml says: the county's money of the year. */
export interface Funds {
  readonly requisition:
    | {
        readonly by: string | undefined;
        readonly scope: string | undefined;
        readonly date: string | undefined;
      }
    | undefined;
  readonly managedBy: string | undefined;
  /** The county's share of the country's population. */
  readonly share: StatedShare | undefined;
  readonly lines: readonly FundLine[];
  readonly tables: readonly FundTable[];
  readonly origin: Origin;
}

/** What an activity may cost, by fund line. */
export interface Allotment {
  readonly line: Ref;
  readonly amount: Stated;
}
