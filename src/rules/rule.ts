import type { BoundPlan, Fields } from '../bind/index.ts';
import type { Finding, SourceText } from '../diagnostics/index.ts';
import type { Agreement, Area, PartialDate, Section } from '../model/index.ts';
import type { YamlTree } from '../parse/index.ts';

/** What a rule may look at: one year's plan as far as it could be read, and the texts it came from. */
export interface Subject extends Omit<BoundPlan, 'findings'> {
  /** The plan's name, as on the command line. */
  readonly name: string;
  /** Every plan of the workspace, where that is known. */
  readonly planNames: readonly string[] | undefined;
  readonly areas: readonly AreaInPlan[];
  readonly agreement: Agreement | undefined;
  readonly sources: ReadonlyMap<string, SourceText>;
  /** Front matter and data, by file. */
  readonly trees: ReadonlyMap<string, YamlTree>;
  /** Every file of the folder by its path, read or not: a name is read by people too. */
  readonly paths: readonly string[];
  /** The day that deadlines are counted from, where one is known. */
  readonly today: PartialDate | undefined;
  readonly glyphs: readonly (readonly [number, number])[];
}

export interface AreaInPlan {
  readonly area: Area;
  /** The section that is it, or that shows it in its table. */
  readonly section: Section;
  /** One of many small areas in a file, without text of its own. */
  readonly small: boolean;
  /** What its author wrote of it, where that could be read. */
  readonly fields: Fields | undefined;
}

/** One thing that must hold. Gives facts; their weight is the policy's. What a schema has said is not said again. */
export type Rule = (subject: Subject) => Iterable<Finding>;
