import path from 'node:path';
import { daysAhead, daysToKeep, type Edition } from '../../model/index.ts';
import { renderHtml } from '../../render/index.ts';
import { statusReport } from '../../report/index.ts';
import { makeStanding } from '../../standing/index.ts';
import { type Context, streamFor, widthOf } from '../context.ts';
import { placesIn, STATUS_FORMATTERS, type StandingInPlace } from '../format/index.ts';
import type { StatusFormat } from '../output-formats.ts';
import { OutsideError } from '../outside-error.ts';
import { readAssets, rootTemplate } from '../program-files.ts';
import { mustStayInside } from '../stay-inside.ts';
import { findWorkspace, openPlan, pictureReader, type Workspace } from '../workspace.ts';
import { writeFiles } from '../write-files.ts';
import { previousYears, readYear } from '../years.ts';
import { plansMeant } from './check.ts';

export interface StatusOptions {
  readonly all: boolean;
  readonly format: StatusFormat;
  /** A file, from where one stands; undefined for standard output. */
  readonly output: string | undefined;
}

/** `plan status [plan…]`: where plans stand, counted from `--today` or each plan's own date. Judges nothing: the exit code is 0. */
export function runStatus(context: Context, words: readonly string[], options: StatusOptions): number {
  const say = context.locale.commands;
  const workspace = findWorkspace(context);
  const names = plansMeant(context, workspace, words);
  if (words.length === 0 && !options.all && names.length > 1)
    throw new OutsideError(say.noTarget('status', names));
  const standings = names.map((name) => standingOf(context, workspace, name));
  const { stdout } = context.surroundings;
  const text =
    options.format === 'html'
      ? htmlOf(context, workspace, standings)
      : STATUS_FORMATTERS[options.format](standings, context.locale, {
          color: options.output === undefined && context.colorOn(stdout),
          width: widthOf(stdout),
          together: options.all,
        });
  if (options.output === undefined) {
    streamFor(options.format, context.surroundings).write(text);
    return 0;
  }
  const file = path.resolve(context.cwd, options.output);
  mustStayInside(workspace, context, [{ path: file }]);
  writeFiles([{ path: file, bytes: Buffer.from(text) }], say);
  stdout.write(`${path.relative(context.cwd, file).split(path.sep).join('/')}\n`);
  return 0;
}

function standingOf(context: Context, workspace: Workspace, name: string): StandingInPlace {
  const opened = openPlan(workspace, name);
  const { edition, sources } = readYear(context, opened);
  if (!edition) throw new OutsideError(context.locale.commands.years.noEdition(name));
  const before = previousYears(context, opened, edition);
  const previous = before.flatMap(({ result }) => result.edition ?? []);
  const today = context.today ?? edition.plan.date;
  const all = new Map([...before.flatMap(({ result }) => [...result.sources]), ...sources]);
  return {
    standing: makeStanding(edition, previous, today),
    edition,
    days: daysOf(edition, today),
    places: placesIn(all),
  };
}

function daysOf({ agreement }: Edition, today: string | undefined): StandingInPlace['days'] {
  return agreement ? daysAhead(daysToKeep(agreement, today), today) : [];
}

function htmlOf(context: Context, workspace: Workspace, standings: readonly StandingInPlace[]): string {
  const { theme } = rootTemplate();
  const assets = readAssets(theme, pictureReader(workspace), context.locale.commands);
  return renderHtml(statusReport(standings), theme, assets);
}
