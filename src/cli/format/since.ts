import type { ChalkInstance } from 'chalk';
import type { Diagnostic, SourceText } from '../../diagnostics/index.ts';
import { type Locale, sentenceOf } from '../../locale/index.ts';
import type { CheckedPlan, Since } from './checked-plan.ts';
import { placesIn } from './places.ts';
import { namesOf } from './weighed.ts';
import { wrap } from './wrap.ts';

/** What stood there before is known and is not printed at length. */
const MOST = 50;

/** Holds a plan against itself in an earlier state. Without one all its findings are new. */
export function heldAgainst<P extends CheckedPlan>(now: P, before: CheckedPlan | undefined, ref: string): P {
  const names = namesOf(now);
  const were = before ? namesOf(before) : new Map<Diagnostic, string>();
  const open = new Set((before?.diagnostics ?? []).map((diagnostic) => were.get(diagnostic)));
  const still = new Set(names.values());
  const acceptedThen = new Set(acceptedIn(before).map((diagnostic) => were.get(diagnostic)));
  const since: Since = {
    ref,
    fresh: new Set(now.diagnostics.filter((diagnostic) => !open.has(names.get(diagnostic)))),
    newlyAccepted: new Set(acceptedIn(now).filter((diagnostic) => !acceptedThen.has(names.get(diagnostic)))),
    gone: (before?.diagnostics ?? []).filter((diagnostic) => !still.has(were.get(diagnostic)!)),
    goneSources: before?.sources ?? new Map(),
  };
  return { ...now, since };
}

function acceptedIn(plan: CheckedPlan | undefined): readonly Diagnostic[] {
  return (plan?.accepted ?? []).flatMap(({ diagnostics }) => diagnostics);
}

/** Those of a plan's findings that a change has brought; all of them where nothing is held against an earlier state. */
export function freshIn({ diagnostics, since }: CheckedPlan): readonly Diagnostic[] {
  return since ? diagnostics.filter((diagnostic) => since.fresh.has(diagnostic)) : diagnostics;
}

function oldIn({ diagnostics, since }: CheckedPlan): readonly Diagnostic[] {
  return since ? diagnostics.filter((diagnostic) => !since.fresh.has(diagnostic)) : [];
}

/** What stood there before and what has gone, each on a line or two. */
export function sinceText(
  plan: CheckedPlan,
  locale: Locale,
  ink: ChalkInstance,
  width: number,
): readonly string[] {
  if (!plan.since) return [];
  const old = oldIn(plan);
  const { gone, goneSources } = plan.since;
  return [
    ...(old.length === 0 ? [] : [list(locale.since.old(old.length), old, plan.sources, locale, ink, width)]),
    ...(gone.length === 0
      ? []
      : [list(locale.since.gone(gone.length), gone, goneSources, locale, ink, width)]),
  ];
}

function list(
  title: string,
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, SourceText>,
  locale: Locale,
  ink: ChalkInstance,
  width: number,
): string {
  const places = placesIn(sources);
  const lines = diagnostics
    .slice(0, MOST)
    .flatMap((diagnostic) => [
      `  ${places.name(diagnostic.span)}  ${locale.severity[diagnostic.severity]}  ${ink.dim(diagnostic.code)}`,
      ...wrap(sentenceOf(locale, diagnostic).found, width, '    '),
    ]);
  const rest = diagnostics.length - MOST;
  const more = rest > 0 ? [`  ${locale.ci.leftOut(MOST, diagnostics.length)}`] : [];
  return `${[ink.bold(title), ...lines, ...more].join('\n')}\n`;
}
