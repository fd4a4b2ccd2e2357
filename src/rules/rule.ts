import type { BoundPlan } from '../bind/index.ts';
import type { Finding, SourceText } from '../diagnostics/index.ts';
import type { Agreement, PartialDate } from '../model/index.ts';

/** What a rule may look at: one year's plan as far as it could be read, and the texts it came from. */
export interface Subject extends Omit<BoundPlan, 'findings'> {
  /** The plan's name, as on the command line. */
  readonly name: string;
  /** Every plan of the workspace, where that is known. */
  readonly planNames: readonly string[] | undefined;
  readonly agreement: Agreement | undefined;
  /** Every agreement that there is, read when somebody asks. */
  readonly agreements: () => readonly Agreement[];
  readonly sources: ReadonlyMap<string, SourceText>;
  /** Every file of the folder by its path, read or not: a name is read by people too. */
  readonly paths: readonly string[];
  /** The day that deadlines are counted from, where one is known. */
  readonly today: PartialDate | undefined;
  readonly glyphs: readonly (readonly [number, number])[];
}

/** One thing that must hold. Gives facts; their weight is the policy's. What a schema has said is not said again. */
export type Rule = (subject: Subject) => Iterable<Finding>;
