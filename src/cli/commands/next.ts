import { existsSync } from 'node:fs';
import path from 'node:path';
import { atLeast, check, judge } from '../../check/index.ts';
import { aboveOf, endOf, seriesOf } from '../../diff/index.ts';
import { type NextPeriod, nextFolderName, nextPeriod, nextPlan } from '../../draft/index.ts';
import { type Agreement, daysAhead, daysToKeep, type Plan } from '../../model/index.ts';
import { type Context, widthOf } from '../context.ts';
import { FORMATTERS } from '../format/index.ts';
import { neighboursOf } from '../neighbours.ts';
import { OutsideError } from '../outside-error.ts';
import { findWorkspace, leadsOutside, openPlan, planNamed, type Workspace } from '../workspace.ts';
import { writeDrafts } from '../write-drafts.ts';
import { agreementOf } from '../year-agreement.ts';

/**
 * `plan next PLAN`: the folder of the year after, in the same series. Never writes over anything: a folder that is there stops it.
 * A plan with errors is not gone on from, since what could not be read would be lost.
 */
export function runNext(context: Context, word: string): number {
  const { locale, surroundings } = context;
  const say = locale.commands;
  const workspace = findWorkspace(context);
  const name = planNamed(word, workspace, context.cwd, say);
  const { world } = workspace;
  const { edition, findings, sources } = check(openPlan(workspace, name).folder, world, context.today);
  const fatal = judge(findings, 'utkast').filter(({ severity }) => atLeast(severity, 'fel'));
  if (!edition || fatal.length > 0) {
    const options = { color: context.colorOn(surroundings.stderr), width: widthOf(surroundings.stderr) };
    surroundings.stderr.write(
      FORMATTERS.pretty([{ name, diagnostics: fatal, accepted: [], sources }], locale, options),
    );
    throw new OutsideError(say.nextOfBroken(name));
  }
  const period = nextPeriod(edition.plan);
  const series = seriesOf(name);
  const next = nextFolderName(name, period);
  const into = `plans/${next}`;
  if (existsSync(path.join(workspace.root, into))) throw new OutsideError(say.nextIsThere(into));
  if (series !== '' && leadsOutside(workspace, `plans/${series}`.replace(/\/$/, '')))
    throw new OutsideError(say.leadsOutside(into));
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
  writeDrafts(files, workspace.root, say);
  for (const file of files) surroundings.stdout.write(`${file.path}\n`);
  surroundings.stdout.write(`\n${say.nextMade(into, next)}\n`);
  if (agreement) surroundings.stdout.write(daysText(agreement, context));
  return 0;
}

/** What the next agreement asks for by which day, said before anybody asks. */
function daysText(agreement: Agreement, { locale: { days }, today }: Context): string {
  const all = daysToKeep(agreement, today);
  const lines = days.sentences(agreement.id, all, daysAhead(all, today));
  return `\n${days.heading}\n${lines.map((line) => `  – ${line}\n`).join('')}`;
}

/** Whether the direction above a plan holds no longer when the next plan begins. */
function directionEnded(plan: Plan, workspace: Workspace, { from }: NextPeriod): boolean {
  const above = aboveOf(plan, neighboursOf(plan, workspace))?.head;
  return above !== undefined && endOf(above).slice(0, from.length) < from;
}
