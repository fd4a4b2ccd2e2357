import type { Diagnostic, Severity, SourceText } from '../../diagnostics/index.ts';
import type { Locale } from '../../locale/index.ts';
import type { Acceptance } from '../../model/index.ts';

/** The findings of one plan, with the texts they point into. */
export interface CheckedPlan {
  readonly name: string;
  /** As it was asked for, where that is more than its name: `main:2024`. */
  readonly label?: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly accepted: readonly AcceptedDiagnostics[];
  readonly sources: ReadonlyMap<string, SourceText>;
  /** Paths that the disk spells in another way than the program says them. Programs look for files by the disk's. */
  readonly spelled?: ReadonlyMap<string, string>;
  readonly since?: Since;
}

/** A plan held against itself in an earlier state: which findings are new, and which have gone. */
export interface Since {
  /** The state's name. */
  readonly ref: string;
  readonly fresh: ReadonlySet<Diagnostic>;
  /** What the plan accepts now and did not accept then. */
  readonly newlyAccepted: ReadonlySet<Diagnostic>;
  readonly gone: readonly Diagnostic[];
  /** The texts of that time, which those that have gone point into. */
  readonly goneSources: ReadonlyMap<string, SourceText>;
  readonly goneSpelled?: ReadonlyMap<string, string> | undefined;
}

/** What is told of an acceptance, as plain data. */
export type ToldAcceptance = Pick<Acceptance, 'until' | 'by' | 'reason'> & {
  readonly origin: Pick<Acceptance['origin'], 'span'>;
};

/** What a plan has said that it lives with, with the weight that it would have had. */
interface AcceptedDiagnostics {
  readonly acceptance: ToldAcceptance;
  readonly diagnostics: readonly Diagnostic[];
}

/** Prints findings. Pure: the same findings give the same text. */
export type Formatter = (plans: readonly CheckedPlan[], locale: Locale, options: FormatOptions) => string;

export interface FormatOptions {
  readonly color: boolean;
  /** Each finding by itself, also those that are alike, with all that belongs to it. */
  readonly each?: boolean;
  /** What is only worth knowing gets a line, as long as something weighs more: what must be done is read first. */
  readonly brief?: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** What fails the check: `fel` when nothing is said. */
  readonly failOn?: Severity;
  /** The program's own version, for formats that name who found something. */
  readonly version?: string;
  /** What is to be said of the check as a whole. */
  readonly notes?: readonly string[];
  /** The workspace's path in its repository, with `/` at the end; nothing where they are the same folder. */
  readonly prefix?: string;
}
