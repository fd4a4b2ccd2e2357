import type { Asked } from '../diagnostics/index.ts';
import type { Agreement, Requirement, RequirementOf, RequirementRule } from '../model/index.ts';
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

function askedBy(
  agreement: Agreement,
  { id, text, strength, knownFrom, contradictions }: Requirement,
): Asked {
  const sourceOf = (source: string) => agreement.sources.find((one) => one.id === source);
  const titlesOf = (sources: readonly string[]) => sources.map((source) => sourceOf(source)?.title ?? source);
  return {
    requirement: id,
    text,
    strength,
    agreement: agreement.id,
    knownFrom: titlesOf(knownFrom),
    ownText: knownFrom.some((source) => sourceOf(source)?.isOwnText === true),
    contradicted: contradictions.map((other) => ({
      statement: other.statement,
      sources: titlesOf(other.knownFrom),
    })),
  };
}
