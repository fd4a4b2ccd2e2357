import { atLeast, check, judge } from '../check/index.ts';
import { endOf } from '../diff/index.ts';
import type { Direction } from '../draft/index.ts';
import type { PlanKind } from '../model/index.ts';
import { firstYear, lastYear, type Years } from './asked-years.ts';
import type { Context } from './context.ts';
import { OutsideError } from './outside-error.ts';
import { openPlan, planNamed, type Workspace } from './workspace.ts';

/** The plan of several years that a new plan is to lie under. One with errors is not begun from, since something in it would be lost. */
export function directionAsked(
  word: string,
  kind: PlanKind,
  workspace: Workspace,
  { locale, cwd, today }: Context,
): Direction {
  const say = locale.commands;
  if (kind === 'inriktning') throw new OutsideError(say.begin.directionUnderDirection);
  const name = planNamed(word, workspace, cwd, say);
  const { edition, findings, sources } = check(openPlan(workspace, name).folder, workspace.world, today);
  const isBroken = judge(findings, 'utkast').some(({ severity }) => atLeast(severity, 'fel'));
  if (!edition || isBroken) throw new OutsideError(say.begin.directionBroken(name));
  const { plan } = edition;
  const isOneYear = plan.period.from.slice(0, 4) === endOf(plan).slice(0, 4);
  if (plan.kind !== 'inriktning' && isOneYear) throw new OutsideError(say.begin.notAbove(name, plan.kind));
  return { name, edition, sources };
}

/** A plan under a direction is for some of its years. */
export function mustBeWithin({ name, edition: { plan } }: Direction, years: Years, context: Context): void {
  const [from, to] = [plan.period.from.slice(0, 4), endOf(plan).slice(0, 4)];
  if (from <= firstYear(years) && lastYear(years) <= to) return;
  throw new OutsideError(context.locale.commands.begin.outsideDirection(name, from, to, years));
}
