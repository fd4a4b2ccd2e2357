import type { ChalkInstance } from 'chalk';
import type { Diagnostic, SourceText } from '../../diagnostics/index.ts';
import { type Locale, sentenceOf } from '../../locale/index.ts';
import type { CheckedPlan, Since } from './checked-plan.ts';
import { placesIn } from './places.ts';
import { type Paired, pairedBy } from './weighed.ts';
import { wrap } from './wrap.ts';

/** What stood there before is known and is not printed at length. */
const MOST = 50;

/** Holds a plan against itself in an earlier state. Without one all its findings are new. */
export function heldAgainst<P extends CheckedPlan>(now: P, before: CheckedPlan | undefined, ref: string): P {
  const { was, gone } = pair(now, before);
  const acceptedThen = new Set(acceptedIn(before));
  const since: Since = {
    ref,
    fresh: new Set(
      now.diagnostics.filter((one) => {
        const then = was.get(one);
        // What could not be told of either state may be new.
        return then === undefined || acceptedThen.has(then) || one.code === 'plan/too-many-findings';
      }),
    ),
    newlyAccepted: new Set(
      acceptedIn(now).filter((one) => {
        const then = was.get(one);
        return then === undefined || !acceptedThen.has(then);
      }),
    ),
    gone,
    goneSources: before?.sources ?? new Map(),
    goneSpelled: before?.spelled,
  };
  return { ...now, since };
}

/**
 * Which finding each was in the earlier state, and which have gone. Those that nobody can tell apart are paired by where they stand, and
 * what is left of them in their order.
 */
function pair(now: CheckedPlan, before: CheckedPlan | undefined) {
  const was = new Map<Diagnostic, Diagnostic>();
  const met = new Set<Diagnostic>();
  const [is, were] = [pairedBy(now), before ? pairedBy(before) : []];
  const pairUp = (keyOf: (one: Paired) => string) => {
    const left = new Map<string, Diagnostic[]>();
    // From the last to the first, so that the first is taken first.
    for (const one of [...were].reverse()) {
      if (met.has(one.diagnostic)) continue;
      const alike = left.get(keyOf(one));
      if (alike) alike.push(one.diagnostic);
      else left.set(keyOf(one), [one.diagnostic]);
    }
    for (const one of is) {
      const then = was.has(one.diagnostic) ? undefined : left.get(keyOf(one))?.pop();
      if (!then) continue;
      was.set(one.diagnostic, then);
      met.add(then);
    }
  };
  pairUp(({ kind, place }) => `${kind}\0${place}`);
  pairUp(({ kind }) => kind);
  return { was, gone: (before?.diagnostics ?? []).filter((one) => !met.has(one)) };
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
