import type { Diagnostic, SourceText } from '../../diagnostics/index.ts';
import type { Locale } from '../../locale/index.ts';

/** The findings of one plan, with the texts they point into. */
export interface CheckedPlan {
  readonly name: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceText>;
}

/** Prints findings. Pure: the same findings give the same text. */
export type Formatter = (plans: readonly CheckedPlan[], locale: Locale, options: FormatOptions) => string;

export interface FormatOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}
