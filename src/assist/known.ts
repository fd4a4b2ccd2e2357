import type { CheckResult } from '../check/index.ts';
import type { SourceText } from '../diagnostics/index.ts';
import type { Agreement, Plan } from '../model/index.ts';
import {
  type MarkdownDocument,
  type ParseStore,
  parseFile,
  type YamlDocument,
  type YamlTree,
} from '../parse/index.ts';

/** A plan as its check read it. */
export interface KnownPlan {
  /** `2024`, `dalarna/2020`. */
  readonly name: string;
  /** `plans/2024`. */
  readonly folder: string;
  readonly result: CheckResult;
  /** Every file in its folder, pictures and all, by the path that the program knows it by. */
  readonly files: readonly string[];
}

/** What is known when somebody writes: the plans of the workspace, as they stand. */
export interface Known {
  readonly plans: readonly KnownPlan[];
  /** The ids of the agreements that a plan may name. */
  readonly agreements: readonly string[];
  /** Spares the parsing of what has been parsed. */
  readonly store?: ParseStore | undefined;
}

/** The plan that a file belongs to. */
export function planOf({ plans }: Known, path: string): KnownPlan | undefined {
  const inside = plans.filter(({ folder }) => path.startsWith(`${folder}/`));
  return inside.sort((a, b) => b.folder.length - a.folder.length)[0];
}

export function boundPlan(plan: KnownPlan | undefined): Plan | undefined {
  return plan?.result.edition?.plan;
}

export function agreementOf(plan: KnownPlan | undefined): Agreement | undefined {
  return plan?.result.edition?.agreement;
}

export function sourceOf(known: Known, path: string): SourceText | undefined {
  return planOf(known, path)?.result.sources.get(path);
}

export function documentOf(
  { store }: Known,
  source: SourceText,
): MarkdownDocument | YamlDocument | undefined {
  return parseFile(source, store).value;
}

/** The fields of a file, where they can be read. */
export function treeOf(known: Known, source: SourceText | undefined): YamlTree | undefined {
  const document = source && documentOf(known, source);
  return document?.kind === 'yaml' ? document.tree : document?.front;
}

/** The texts of a plan's own files, without those of its agreement. */
export function ownSources({ folder, result }: KnownPlan): readonly SourceText[] {
  return [...result.sources.values()].filter(({ path }) => path.startsWith(`${folder}/`));
}

/** The plans that may speak of the same things: those of one folder, and those that they name as above or before them. */
export function seriesOf({ plans }: Known, plan: KnownPlan): readonly KnownPlan[] {
  const home = ({ name }: KnownPlan) => name.slice(0, Math.max(0, name.lastIndexOf('/')));
  const named = (one: KnownPlan) => {
    const bound = boundPlan(one);
    return [bound?.under?.id, ...(bound?.precededBy?.plans ?? []).map(({ id }) => id)];
  };
  return plans.filter(
    (other) =>
      other === plan ||
      home(other) === home(plan) ||
      named(plan).includes(other.name) ||
      named(other).includes(plan.name),
  );
}
