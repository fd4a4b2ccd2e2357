import type { Finding, SourceText } from '../../diagnostics/index.ts';
import type { Agreement, Area, Plan, Section } from '../../model/index.ts';
import type { YamlTree } from '../../parse/index.ts';
import type { PlanTexts } from '../bind/index.ts';

/** What a rule may look at: one year's plan as far as it could be read, and the texts it came from. */
export interface Subject extends PlanTexts {
  /** Undefined where plan.md lacks what no report can be without; the sections are read all the same. */
  readonly plan: Plan | undefined;
  readonly sections: readonly Section[];
  readonly areas: readonly { readonly area: Area; readonly section: Section }[];
  readonly agreement: Agreement | undefined;
  readonly sources: readonly SourceText[];
  /** Front matter and data, by file. */
  readonly trees: ReadonlyMap<string, YamlTree>;
  readonly glyphs: readonly (readonly [number, number])[];
}

/** One thing that must hold. Gives facts; their weight is the policy's. */
export type Rule = (subject: Subject) => Iterable<Finding>;
