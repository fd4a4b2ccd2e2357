import type { Asked, Span } from '../diagnostics/index.ts';
import type { Agreement, Requirement, RequirementOf, RequirementRule } from '../model/index.ts';
import type { YamlTree } from '../parse/index.ts';
import type { Subject } from './rule.ts';

/** A requirement with what every finding about it tells. */
export interface AskedOf<R extends RequirementRule['rule']> {
  readonly requirement: RequirementOf<R>;
  readonly data: Asked;
}

/** The requirements of one rule that the plan's agreement asks of its kind of plan. */
export function asked<R extends RequirementRule['rule']>(
  { agreement, kind }: Pick<Subject, 'agreement' | 'kind'>,
  rule: R,
): readonly AskedOf<R>[] {
  if (!agreement || !kind) return [];
  return agreement.requirements
    .filter((one): one is RequirementOf<R> => one.rule === rule && one.kinds.includes(kind))
    .map((requirement) => ({ requirement, data: askedBy(agreement, requirement) }));
}

function askedBy(agreement: Agreement, { id, text, strength, knownFrom }: Requirement): Asked {
  const titleOf = (source: string) => agreement.sources.find((one) => one.id === source)?.title ?? source;
  return { requirement: id, text, strength, agreement: agreement.id, knownFrom: knownFrom.map(titleOf) };
}

/** Front matter of plan.md. */
export function planTree(trees: Subject['trees']): YamlTree | undefined {
  for (const [path, tree] of trees) if (path.endsWith('/plan.md')) return tree;
  return undefined;
}

/** Where the plan names its agreement: the place of whatever the plan as a whole lacks. */
export function placeOfAgreement(trees: Subject['trees']): Span | undefined {
  return planTree(trees)?.at('överenskommelse');
}
