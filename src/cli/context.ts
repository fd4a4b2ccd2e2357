import type { Stage } from '../check/index.ts';
import type { Severity } from '../diagnostics/index.ts';
import type { Locale } from '../locale/index.ts';

/** The process as a command sees it. Tests give their own. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
  readonly stdout: Stream;
  readonly stderr: Stream;
}

export interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Columns to print in. A terminal that knows no width, or is too narrow for a sentence, gets the usual eighty. */
export function widthOf(stream: Stream): number {
  return stream.columns !== undefined && stream.columns >= 40 ? stream.columns : 80;
}

/** What every command has in common, after the command line has been read. */
export interface Context {
  readonly surroundings: Surroundings;
  readonly cwd: string;
  readonly locale: Locale;
  readonly stage: Stage;
  readonly failOn: Severity;
  readonly today: string | undefined;
  /** Whether what was parsed may be remembered from run to run. */
  readonly cache: boolean;
  colorOn(stream: Stream): boolean;
}
