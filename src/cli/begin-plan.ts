import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Direction, type DraftFile, firstPlan } from '../draft/index.ts';
import type { Commands } from '../locale/index.ts';
import type { Agreement, County, PlanKind } from '../model/index.ts';
import { firstYear, lastYear, seriesAsked, type Years, yearsAsked } from './asked-years.ts';
import type { Context } from './context.ts';
import { countyAsked } from './county-asked.ts';
import { directionAsked, mustBeWithin } from './direction.ts';
import { headsIn } from './neighbours.ts';
import { OutsideError } from './outside-error.ts';
import { linkOutOnTheWay } from './tree/index.ts';
import type { Workspace } from './workspace.ts';
import { agreementNamed, newestYear, soundAgreementOf } from './year-agreement.ts';

/** What is asked of a plan that goes on from none. What is not said follows from the rest, or is an error. */
export interface PlanWishes {
  readonly years?: string | undefined;
  readonly county?: string | undefined;
  readonly agreement?: string | undefined;
  readonly kind: PlanKind;
  readonly under?: string | undefined;
  readonly series?: string | undefined;
}

/** A plan that can be written. Nothing is yet. */
export interface BegunPlan {
  /** `2026`, `inriktning/2026-2028`. */
  readonly name: string;
  readonly into: string;
  readonly county: County;
  readonly agreement: Agreement | undefined;
  readonly files: readonly DraftFile[];
}

/** Makes a plan's texts from what is asked for. Whatever cannot be is one sentence. */
export function beginPlan(wishes: PlanWishes, workspace: Workspace, context: Context): BegunPlan {
  const { locale } = context;
  const say = locale.commands;
  const { agreements } = workspace.world;
  const { kind } = wishes;
  const direction =
    wishes.under === undefined ? undefined : directionAsked(wishes.under, kind, workspace, context);
  const county = countyOf(wishes.county, direction, workspace, context);
  const named =
    wishes.agreement === undefined ? undefined : agreementNamed(wishes.agreement, agreements, locale);
  const years = yearsOf(wishes.years, named, workspace, context);
  if (direction) mustBeWithin(direction, years, context);
  const { name, into } = freePlace(years, wishes.series, workspace, say);
  const agreement =
    named ?? soundAgreementOf(firstYear(years), agreements, locale) ?? direction?.edition.agreement;
  const period = { from: firstYear(years), to: lastYear(years) };
  const files = firstPlan({ into, kind, period, county, agreement, direction });
  return { name, into, county, agreement, files };
}

/** Where a plan may be begun: a folder that is not there. */
export function freePlace(
  years: Years,
  asked: string | undefined,
  workspace: Workspace,
  say: Commands,
): { readonly name: string; readonly into: string } {
  const series = seriesAsked(asked, workspace.plans, say);
  const name = series + years;
  const into = `plans/${name}`;
  if (existsSync(path.join(workspace.root, into))) throw new OutsideError(say.nextIsThere(into));
  if (linkOutOnTheWay(workspace.tree, into) !== undefined) throw new OutsideError(say.leadsOutside(into));
  return { name, into };
}

/** The county that is asked for, else the direction's, else the one that all plans of the workspace are for. */
export function countyOf(
  word: string | undefined,
  direction: Direction | undefined,
  workspace: Workspace,
  { locale: { commands } }: Context,
): County {
  const above = direction?.edition.plan.county;
  if (word !== undefined) {
    const county = countyAsked(word, commands);
    if (above !== undefined && county.name !== countyAsked(above, commands).name)
      throw new OutsideError(commands.begin.otherCounty(direction!.name, above, county.name));
    return county;
  }
  if (above !== undefined) return countyAsked(above, commands);
  const [only, ...others] = new Set(headsIn(workspace).map(({ county }) => county));
  if (only === undefined || others.length > 0) throw new OutsideError(commands.begin.noCounty);
  return countyAsked(only, commands);
}

/** The years that are asked for, else the year in which the agreement begins, which is the newest where none is named. */
function yearsOf(
  word: string | undefined,
  agreement: Agreement | undefined,
  { world }: Workspace,
  { locale: { commands } }: Context,
): Years {
  const years = word ?? agreement?.from?.slice(0, 4) ?? newestYear(world.agreements);
  return yearsAsked(years ?? '', commands);
}
