import { existsSync } from 'node:fs';
import path from 'node:path';
import { atLeast, check, judge } from '../check/index.ts';
import type { Diagnostic, SourceText } from '../diagnostics/index.ts';
import { aboveOf, endOf } from '../diff/index.ts';
import { type DraftFile, type NextPeriod, nextFolderName, nextPeriod, nextPlan } from '../draft/index.ts';
import type { Agreement, Plan } from '../model/index.ts';
import type { Context } from './context.ts';
import { neighboursOf } from './neighbours.ts';
import { OutsideError } from './outside-error.ts';
import { linkOutOnTheWay } from './tree/index.ts';
import { openPlan, type Workspace } from './workspace.ts';
import { agreementOf } from './year-agreement.ts';

/** The plan of the year after, ready to be written. Nothing is yet. */
export interface BegunNext {
  readonly name: string;
  readonly into: string;
  readonly agreement: Agreement | undefined;
  readonly files: readonly DraftFile[];
}

/** What stands in the way of going on from a plan: what could not be read would be lost. */
interface Broken {
  readonly fatal: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceText>;
}

/** Makes the texts of the year after a plan of the workspace. Whatever else cannot be is one sentence. */
export function beginNext(name: string, workspace: Workspace, context: Context): BegunNext | Broken {
  const say = context.locale.commands;
  const { world } = workspace;
  const { edition, findings, sources } = check(openPlan(workspace, name).folder, world, context.today);
  const fatal = judge(findings, 'utkast').filter(({ severity }) => atLeast(severity, 'fel'));
  if (!edition || fatal.length > 0) return { fatal, sources };
  const period = nextPeriod(edition.plan);
  const next = nextFolderName(name, period);
  const into = `plans/${next}`;
  if (existsSync(path.join(workspace.root, into))) throw new OutsideError(say.nextIsThere(into));
  if (linkOutOnTheWay(workspace.tree, into) !== undefined) throw new OutsideError(say.leadsOutside(into));
  const agreement = agreementOf(period.year, world.agreements);
  const files = nextPlan({
    edition,
    sources,
    folder: `plans/${name}`,
    into,
    period,
    agreement,
    directionEnded: directionEnded(edition.plan, workspace, period),
  });
  return { name: next, into, agreement, files };
}

/** Whether the direction above a plan holds no longer when the next plan begins. */
function directionEnded(plan: Plan, workspace: Workspace, { from }: NextPeriod): boolean {
  const above = aboveOf(plan, neighboursOf(plan, workspace))?.head;
  return above !== undefined && endOf(above).slice(0, from.length) < from;
}
