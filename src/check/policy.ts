import policy from '../../schema/policy.json' with { type: 'json' };
import type { Code, Diagnostic, Finding, Severity } from '../diagnostics/index.ts';

/** How far a plan has come: a draft, or what is sent in. */
export type Stage = 'utkast' | 'inlamning';

/** A code's weight at every stage, and `aldrig` where no plan may accept it (`godtagna`). */
type Weight = { readonly [S in Stage]: string } & { readonly godtas?: string };

/** The weight of every code. The type makes a code without a weight a compile error. */
const WEIGHTS: { readonly [C in Code]: Weight } = policy;

const ORDER: readonly Severity[] = ['upplysning', 'varning', 'fel'];

/** Gives findings the weight that the stage's policy says. */
export function judge(findings: readonly Finding[], stage: Stage): readonly Diagnostic[] {
  return findings.map((finding) => ({ ...finding, severity: severityOf(finding.code, stage) }));
}

function severityOf(code: Code, stage: Stage): Severity {
  const word = WEIGHTS[code][stage];
  return ORDER.find((severity) => severity === word) ?? 'fel';
}

/** Whether the owners of a plan may decide to live with a finding. What cannot be read, shown or published they may not. */
export function canBeAccepted(code: Code): boolean {
  return WEIGHTS[code].godtas !== 'aldrig';
}

/** Whether a severity is as heavy as a limit, or heavier. */
export function atLeast(severity: Severity, limit: Severity): boolean {
  return ORDER.indexOf(severity) >= ORDER.indexOf(limit);
}
