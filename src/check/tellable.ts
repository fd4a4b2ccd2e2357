import { type Diagnostic, finding, type Severity } from '../diagnostics/index.ts';

/** More findings of one plan than this are read by nobody, and every format would make sentences of them all. */
export const FINDING_LIMITS = { told: 10_000 } as const;

const HEAVIEST_FIRST: readonly Severity[] = ['fel', 'varning', 'upplysning'];

/**
 * A plan's findings, or the heaviest of them in reading order where they are more than can be told, with one more first that says so. It is an
 * error, and always new where findings are held against an earlier state: what is not told may be anything.
 */
export function tellable(diagnostics: readonly Diagnostic[], folder: string): readonly Diagnostic[] {
  const { told: most } = FINDING_LIMITS;
  if (diagnostics.length <= most) return diagnostics;
  const heaviest = HEAVIEST_FIRST.flatMap((severity) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity),
  );
  const told = new Set(heaviest.slice(0, most));
  const data = { count: diagnostics.length, limit: most };
  const first = finding('plan/too-many-findings', { path: folder, start: 0, end: 0 }, data);
  return [{ ...first, severity: 'fel' }, ...diagnostics.filter((diagnostic) => told.has(diagnostic))];
}
