import { atLeast } from '../../check/index.ts';
import {
  comparePaths,
  type Diagnostic,
  identify,
  placedNames,
  type Severity,
} from '../../diagnostics/index.ts';
import { type Locale, sentenceOf } from '../../locale/index.ts';
import { remembered } from '../../model/index.ts';
import type { CheckedPlan, ToldAcceptance } from './checked-plan.ts';
import { type Places, placesIn } from './places.ts';

export const SEVERITIES: readonly Severity[] = ['fel', 'varning', 'upplysning'];

/** A finding as other programs take it: with its plan, its name that stays, and the texts to point into. */
export interface Weighed {
  readonly plan: string;
  readonly diagnostic: Diagnostic;
  readonly fingerprint: string;
  /** Its first kind of name, which goes with the next version. */
  readonly placedName: string;
  /** Why the plan lives with it, where it does. */
  readonly acceptance: ToldAcceptance | undefined;
  /** Whether a change has brought it; true where nothing is held against an earlier state. */
  readonly fresh: boolean;
  readonly places: Places;
}

/** The findings of all plans that nobody has accepted, the most important first, and else in reading order. */
export function weighed(plans: readonly CheckedPlan[]): readonly Weighed[] {
  return byWeight(plans.flatMap(named).filter(({ acceptance }) => acceptance === undefined));
}

/** Those that stood in an earlier state and do not any more. */
export function gone(plans: readonly CheckedPlan[]): readonly Weighed[] {
  return byWeight(
    plans.flatMap((plan) => {
      if (!plan.since) return [];
      const before = { ...plan, diagnostics: plan.since.gone, accepted: [], sources: plan.since.goneSources };
      const { goneSpelled: spelled } = plan.since;
      return named({ ...before, ...(spelled && { spelled }), since: { ...plan.since, fresh: new Set() } });
    }),
  );
}

/** Those that somebody has accepted, in the same order. */
export function lived(plans: readonly CheckedPlan[]): readonly Weighed[] {
  return byWeight(plans.flatMap(named).filter(({ acceptance }) => acceptance !== undefined));
}

/** The name that stays of each of a plan's findings. */
export function namesOf(plan: CheckedPlan): ReadonlyMap<Diagnostic, string> {
  const findings = gathered(plan).map(({ diagnostic }) => diagnostic);
  const identities = identify(plan.name, findings, plan.sources);
  return new Map(findings.map((diagnostic, i) => [diagnostic, identities[i]!.name]));
}

/** All of a plan's findings, accepted or not, in reading order, as they are paired with those of another state. */
export function pairedBy(plan: CheckedPlan): readonly Paired[] {
  return named(plan);
}

function byWeight(all: readonly Weighed[]): readonly Weighed[] {
  return SEVERITIES.flatMap((severity) => all.filter(({ diagnostic }) => diagnostic.severity === severity));
}

/** A finding with what it is, the same for those that nobody can tell apart, and where it stands. */
export interface Paired {
  readonly diagnostic: Diagnostic;
  readonly kind: string;
  readonly place: string;
}

/** All findings together, so that one keeps its name when it, or another like it, is accepted. */
function gathered({
  diagnostics,
  accepted,
}: CheckedPlan): readonly Pick<Weighed, 'diagnostic' | 'acceptance'>[] {
  return [
    ...diagnostics.map((diagnostic) => ({ diagnostic, acceptance: undefined })),
    ...accepted.flatMap(({ acceptance, diagnostics: some }) =>
      some.map((diagnostic) => ({ diagnostic, acceptance })),
    ),
  ].sort(({ diagnostic: { span: a } }, { diagnostic: { span: b } }) =>
    a.path === b.path ? a.start - b.start || a.end - b.end : comparePaths(a.path, b.path),
  );
}

/** Each format asks several times, for those that are accepted and those that are not. */
const named = remembered((plan: CheckedPlan): readonly (Weighed & Paired)[] => {
  const { name, sources } = plan;
  const all = gathered(plan);
  const places = placesIn(sources, plan.spelled);
  const findings = all.map(({ diagnostic }) => diagnostic);
  const identities = identify(name, findings, sources);
  const placed = placedNames(name, findings, sources);
  return all.map((one, i) => ({
    ...one,
    plan: labelOf(plan),
    fingerprint: identities[i]!.name,
    kind: identities[i]!.kind,
    placedName: placed[i]!.name,
    place: placed[i]!.place,
    fresh: plan.since?.fresh.has(one.diagnostic) ?? true,
    places,
  }));
});

/** What is there, what was expected, what to do: a sentence a line. */
export function linesOf(diagnostic: Diagnostic, locale: Locale): readonly string[] {
  const { found, expected, todo } = sentenceOf(locale, diagnostic);
  return [found, ...(expected === undefined ? [] : [expected]), `${locale.commands.todo}: ${todo}`];
}

/** `2 fel och 13 varningar`; undefined where there is none. */
export function countsOf(
  diagnostics: readonly Diagnostic[],
  locale: Locale,
  more: readonly string[] = [],
): string | undefined {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [locale.commands.count(severity, count)];
  });
  return counts.length === 0 ? undefined : locale.list([...counts, ...more], 'och');
}

/** What was found in a plan, in one sentence. */
export function sumOf(plan: CheckedPlan, locale: Locale): string {
  const { commands, acceptance } = locale;
  if (plan.since) {
    const { ref, fresh, gone } = plan.since;
    const old = plan.diagnostics.length - fresh.size;
    return locale.since.summary(labelOf(plan), ref, countsOf([...fresh], locale), old, gone.length);
  }
  const accepted = plan.accepted.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
  const counts = countsOf(plan.diagnostics, locale, accepted === 0 ? [] : [acceptance.count(accepted)]);
  if (plan.diagnostics.length > 0) return commands.summary(labelOf(plan), counts!);
  return accepted === 0
    ? commands.noFindings(labelOf(plan))
    : acceptance.nothingElse(labelOf(plan), accepted);
}

/** What people call a plan: `2024`, or `main:2024` where it is not the one on the disk. */
export function labelOf(plan: CheckedPlan): string {
  return plan.label ?? plan.name;
}

export function fails(diagnostic: Diagnostic, failOn: Severity = 'fel'): boolean {
  return atLeast(diagnostic.severity, failOn);
}
