import { askedWords } from '../../../assist/index.ts';
import { canBeAccepted, judge, type Stage } from '../../../check/index.ts';
import type { Severity } from '../../../diagnostics/index.ts';
import { type Locale, sentenceOf } from '../../../locale/index.ts';
import { type CheckedPlan, namesOf, placesIn, sumOf } from '../../format/index.ts';
import type { FindingView } from '../desk/protocol.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { fel: 0, varning: 1, upplysning: 2 };

/** Beyond this nobody reads on, and a page of them would be slow. */
const MOST = 400;

/** What was found in a plan as it is judged at a stage: the heaviest first, and else in reading order. */
export function findingViews(
  checked: CheckedPlan,
  stage: Stage,
  locale: Locale,
): { readonly findings: readonly FindingView[]; readonly sum: string } {
  const judged: CheckedPlan = { ...checked, diagnostics: judge(checked.diagnostics, stage) };
  const names = namesOf(judged);
  const places = placesIn(checked.sources);
  const findings = judged.diagnostics.map((diagnostic): FindingView => {
    const { found, expected, todo } = sentenceOf(locale, diagnostic);
    const { code, severity, span, related = [] } = diagnostic;
    return {
      id: names.get(diagnostic) ?? '',
      code,
      canAccept: canBeAccepted(code),
      severity,
      ...span,
      line: places.start(span).line,
      found,
      expected,
      todo: locale.page.todo[code] ?? todo,
      question: diagnostic.code === 'text/to-write' ? askedWords(diagnostic.data.prompt) : undefined,
      related: related.map(({ role, span: other }) => ({
        words: `${locale.related[role]}: ${partNamed(other.path, checked, locale)}`,
        line: places.start(other).line,
        ...other,
      })),
    };
  });
  const heaviest = [...findings].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  return { findings: heaviest.slice(0, MOST), sum: sumOf(judged, locale) };
}

/** A part as its reader knows it, who sees no files: by its heading, and by its plan where that is another one. */
function partNamed(path: string, { name, sources }: CheckedPlan, { page }: Locale): string {
  const last = path.slice(path.lastIndexOf('/') + 1);
  const known: Readonly<Record<string, string>> = {
    'plan.md': page.files.summary,
    'medel.yaml': page.files.money,
    'indikatorer.yaml': page.files.indicators,
  };
  const title = known[last] ?? /^# +(.+?) *$/m.exec(sources.get(path)?.text ?? '')?.[1] ?? last;
  const folders = path.split('/').slice(1, -1);
  const plan = folders
    .map((_, i) => folders.slice(0, i + 1).join('/'))
    .find((own) => sources.has(`plans/${own}/plan.md`));
  return plan === undefined || plan === name ? title : `${plan}, ${title}`;
}
