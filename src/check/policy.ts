import policy from '../../schema/policy.json' with { type: 'json' };
import type { Code, Diagnostic, Finding, Severity } from '../diagnostics/index.ts';

/** How far a plan has come: a draft, or what is sent in. */
export type Stage = 'utkast' | 'inlamning';

/** The weight of every code at every stage. The type makes a code without a weight a compile error. */
const WEIGHTS: { readonly [C in Code]: { readonly [S in Stage]: string } } = policy;

const ORDER: readonly Severity[] = ['upplysning', 'varning', 'fel'];

/** Gives findings the weight that the stage's policy says. */
export function judge(findings: readonly Finding[], stage: Stage): readonly Diagnostic[] {
  return findings.map((finding) => ({ ...finding, severity: severityOf(finding.code, stage) }));
}

function severityOf(code: Code, stage: Stage): Severity {
  const word = WEIGHTS[code][stage];
  return ORDER.find((severity) => severity === word) ?? 'fel';
}

/** Whether a severity is as heavy as a limit, or heavier. */
export function atLeast(severity: Severity, limit: Severity): boolean {
  return ORDER.indexOf(severity) >= ORDER.indexOf(limit);
}
