import policy from '../../schema/policy.json' with { type: 'json' };
import type { Asked, Code, Diagnostic, Finding, Severity } from '../diagnostics/index.ts';

/** How far a plan has come: a draft, or what is sent in. */
export type Stage = 'utkast' | 'inlamning';

/** A code's weight at every stage, and `aldrig` where no plan may accept it (`godtagna`). */
type Weight = { readonly [S in Stage]: string } & { readonly godtas?: string };

/** The weight of every code. The type makes a code without a weight a compile error. */
const WEIGHTS: { readonly [C in Code]: Weight } = policy;

/** The most that a finding may weigh whose data tells how strongly it is asked for. */
const STRENGTHS: { readonly [S in Asked['strength'] | 'motsägs']: Weight } = policy.styrka;

const ORDER: readonly Severity[] = ['upplysning', 'varning', 'fel'];

/** The policy's word for what is not said at a stage. */
const NOTHING = 'ingen';

/**
 * Gives findings the weight that the stage's policy says. A finding whose data has a strength is weighed twice, and the lighter
 * weight holds: a code that is an error everywhere is a warning where the agreement only says that it should be so, or where other
 * sources say otherwise. What weighs nothing at the stage is left out.
 */
export function judge(findings: readonly Finding[], stage: Stage): readonly Diagnostic[] {
  /** By code, for those that weigh what their code does. */
  const known = new Map<Code, Severity | undefined>();
  const diagnostics: Diagnostic[] = [];
  for (const finding of findings) {
    const { code, data } = finding;
    const isPlain = !('strength' in data || 'contradicted' in data);
    const severity = isPlain && known.has(code) ? known.get(code) : severityOf(finding, stage);
    if (isPlain) known.set(code, severity);
    if (severity !== undefined) diagnostics.push({ ...finding, severity });
  }
  return diagnostics;
}

function severityOf({ code, data }: Finding, stage: Stage): Severity | undefined {
  const words = [WEIGHTS[code][stage]];
  if ('strength' in data) words.push(STRENGTHS[data.strength][stage]);
  if ('contradicted' in data && data.contradicted.length > 0) words.push(STRENGTHS.motsägs[stage]);
  if (words.includes(NOTHING)) return undefined;
  const ranks = words.map((word) => (ORDER as readonly string[]).indexOf(word));
  // A word that the policy does not know must not make anything lighter.
  return ranks.includes(-1) ? 'fel' : ORDER[Math.min(...ranks)];
}

/** Whether the owners of a plan may decide to live with a finding. What cannot be read, shown or published they may not. */
export function canBeAccepted(code: Code): boolean {
  return WEIGHTS[code].godtas !== 'aldrig';
}

/** Whether a severity is as heavy as a limit, or heavier. */
export function atLeast(severity: Severity, limit: Severity): boolean {
  return ORDER.indexOf(severity) >= ORDER.indexOf(limit);
}
