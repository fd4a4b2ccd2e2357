import type { Span } from '../../diagnostics/index.ts';
import type { Change, ChangeSide, Diff, Ledger } from '../../diff/index.ts';
import type { Locale } from '../../locale/index.ts';
import type { Places } from './places.ts';

/** Two years with their texts, as the printers of changes and ledgers need them. */
export interface ComparedYears {
  readonly names: { readonly before: string; readonly after: string };
  readonly places: { readonly before: Places; readonly after: Places };
}

export type DiffFormatter = (diff: Diff, years: ComparedYears, locale: Locale, options: YearFormat) => string;
export type LedgerFormatter = (
  ledgers: readonly LedgerInPlace[],
  locale: Locale,
  options: YearFormat,
) => string;

export interface LedgerInPlace {
  readonly ledger: Ledger;
  readonly years: ComparedYears;
}

interface YearFormat {
  readonly color: boolean;
  readonly width: number;
}

/** `plans/2023/plan.md:24`; where a line is enough. */
export function lineAt(places: Places, span: Span): string {
  return `${span.path}:${places.start(span).line}`;
}

/** Both places of a change, the one that is there where only one is. */
export function placesOf({ before, after }: Change, { places }: ComparedYears): string {
  const name = (side: ChangeSide | undefined, of: 'before' | 'after') =>
    side && lineAt(places[of], side.span);
  return [name(before, 'before'), name(after, 'after')].filter((part) => part !== undefined).join(' → ');
}
