import type { Stage } from '../check/index.ts';
import type { Severity } from '../diagnostics/index.ts';
import type { Locale } from '../locale/index.ts';
import type { Recording } from './memory/index.ts';

/** The process as a command sees it. Tests give their own. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Where answers come from, for what asks. Looked at only then, since looking opens it. */
  readonly stdin?: (() => Input) | undefined;
  /** Standard output for what programs read, where nothing may be put between. */
  readonly exact?: Stream;
  /** The file that starts the program, for what starts more of it. Where there is none all is done in one thread. */
  readonly program?: string | undefined;
  /** Where the run is written down, for the next one. */
  readonly recording?: Recording | undefined;
}

export type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean | undefined };

export interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Formats that people read. What programs read reaches them as it is. */
const FOR_PEOPLE: readonly string[] = ['pretty', 'terminal', 'text', 'markdown'];

/** The stream that a format is printed on. */
export function streamFor(format: string, { stdout, exact = stdout }: Surroundings): Stream {
  return FOR_PEOPLE.includes(format) ? stdout : exact;
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
  colorOn(stream: Stream): boolean;
}
