import { type CheckResult, judge } from '../check/index.ts';
import type { Edition } from '../model/index.ts';
import type { Context } from './context.ts';
import { type ComparedYears, placesIn } from './format/index.ts';
import { OutsideError } from './outside-error.ts';
import type { OpenedPlan } from './workspace.ts';
import { readYear } from './years.ts';

/** Two plans that may be compared. */
export interface Compared {
  readonly before: Edition;
  readonly after: Edition;
  readonly years: ComparedYears;
  /** The plans that hold signs which no face of the report can draw. */
  readonly beyondFaces: readonly string[];
}

/** Reads both; says on standard error what errors a side has, and refuses what cannot be compared at all. */
export function compared(context: Context, before: OpenedPlan, after: OpenedPlan): Compared {
  const say = context.locale.commands.years;
  if (before.label === after.label) throw new OutsideError(say.samePlan(before.label));
  const [old, now] = [readYear(context, before), readYear(context, after)];
  const editions = { before: editionOf(context, before, old), after: editionOf(context, after, now) };
  const counties = [editions.before.plan.county, editions.after.plan.county] as const;
  if (counties[0] !== counties[1])
    throw new OutsideError(say.twoCounties(before.label, counties[0], after.label, counties[1]));
  for (const [{ label }, { findings }] of [
    [before, old],
    [after, now],
  ] as const) {
    const errors = judge(findings, context.stage).filter(({ severity }) => severity === 'fel').length;
    if (errors > 0) context.surroundings.stderr.write(`plan: ${say.withErrors(label, errors)}\n`);
  }
  const strange = ({ findings }: CheckResult) => findings.some(({ code }) => code === 'character/no-glyph');
  return {
    ...editions,
    beyondFaces: [...(strange(old) ? [before.label] : []), ...(strange(now) ? [after.label] : [])],
    years: {
      names: { before: before.label, after: after.label },
      places: { before: placesIn(old.sources), after: placesIn(now.sources) },
    },
  };
}

function editionOf({ locale }: Context, { label }: OpenedPlan, { edition }: CheckResult): Edition {
  if (!edition) throw new OutsideError(locale.commands.years.noEdition(label));
  return edition;
}
