import type * as lsp from 'vscode-languageserver-types';
import { comparePaths, type Diagnostic, type Severity } from '../../diagnostics/index.ts';
import { type Locale, sentenceOf } from '../../locale/index.ts';
import type { CheckedPlan } from '../format/index.ts';
import type { Paper } from './paper.ts';

const WEIGHTS: { readonly [S in Severity]: lsp.DiagnosticSeverity } = { fel: 1, varning: 2, upplysning: 3 };

/** Nobody reads on beyond this, and a hostile file has half a million. */
const MOST = 500;

/** What editors show of findings, by file. */
export type Shown = ReadonlyMap<string, readonly lsp.Diagnostic[]>;

/** How a file is named and counted in. */
export interface Shower {
  readonly locale: Locale;
  readonly uriOf: (path: string) => string;
  readonly paperOf: (path: string, sources: CheckedPlan['sources']) => Paper;
  /** Whether the editor can show other places that belong to a finding. */
  readonly hasRelated: boolean;
}

/** The findings of one plan as an editor shows them. */
export function shownIn(plan: CheckedPlan, shower: Shower): Shown {
  const shown = new Map<string, lsp.Diagnostic[]>();
  for (const diagnostic of plan.diagnostics) {
    const { path } = diagnostic.span;
    const list = shown.get(path) ?? [];
    shown.set(path, list);
    if (list.length < MOST) list.push(shownAs(diagnostic, plan, shower));
  }
  return shown;
}

/** The same from several plans. What two years say of one place in the same words is said once. */
export function together(plans: readonly Shown[]): Shown {
  const all = new Map<string, Map<string, lsp.Diagnostic>>();
  for (const plan of plans)
    for (const [path, list] of plan) {
      const known = all.get(path) ?? new Map<string, lsp.Diagnostic>();
      all.set(path, known);
      for (const one of list) if (known.size < MOST) known.set(JSON.stringify(one), one);
    }
  const paths = [...all.keys()].sort(comparePaths);
  return new Map(paths.map((path) => [path, [...all.get(path)!.values()]]));
}

function shownAs(diagnostic: Diagnostic, { sources }: CheckedPlan, shower: Shower): lsp.Diagnostic {
  const { locale, uriOf, paperOf, hasRelated } = shower;
  const { found, expected, todo } = sentenceOf(locale, diagnostic);
  const related = hasRelated ? (diagnostic.related ?? []) : [];
  const { span, code, severity } = diagnostic;
  return {
    range: paperOf(span.path, sources).rangeOf(span),
    severity: WEIGHTS[severity],
    code,
    source: 'plan',
    message: [found, ...(expected === undefined ? [] : [expected]), todo].join('\n'),
    ...(related.length > 0 && {
      relatedInformation: related.map(({ role, span: other }) => ({
        location: { uri: uriOf(other.path), range: paperOf(other.path, sources).rangeOf(other) },
        message: locale.related[role],
      })),
    }),
  } as lsp.Diagnostic;
}
