import { existsSync } from 'node:fs';
import path from 'node:path';
import { type AgreementFile, readAgreement } from '../../bind/index.ts';
import { atLeast, check, judge } from '../../check/index.ts';
import { type DraftFile, lastYearOf, nextPlan } from '../../draft/index.ts';
import type { Agreement } from '../../model/index.ts';
import { type Context, widthOf } from '../context.ts';
import { FORMATTERS } from '../format/index.ts';
import { OutsideError } from '../outside-error.ts';
import { findWorkspace, leadsOutside, openPlan, planNamed } from '../workspace.ts';
import { writeFiles } from '../write-files.ts';

/**
 * `plan next PLAN`: the folder of the year after, in the same series. Never writes over anything: a folder that is there stops it.
 * A plan with errors is not gone on from, since what could not be read would be lost.
 */
export function runNext(context: Context, word: string): number {
  const { locale, surroundings } = context;
  const say = locale.commands;
  const workspace = findWorkspace(context.cwd, say);
  const name = planNamed(word, workspace, context.cwd, say);
  const { world } = workspace;
  const { edition, findings, sources } = check(openPlan(workspace, name).folder, world, context.today);
  const fatal = judge(findings, 'utkast').filter(({ severity }) => atLeast(severity, 'fel'));
  if (!edition || fatal.length > 0) {
    const options = { color: context.colorOn(surroundings.stderr), width: widthOf(surroundings.stderr) };
    surroundings.stderr.write(
      FORMATTERS.pretty!([{ name, diagnostics: fatal, accepted: [], sources }], locale, options),
    );
    throw new OutsideError(say.nextOfBroken(name));
  }
  const year = String(Number(lastYearOf(edition.plan)) + 1);
  const series = name.includes('/') ? `${name.slice(0, name.lastIndexOf('/'))}/` : '';
  const into = `plans/${series}${year}`;
  if (existsSync(path.join(workspace.root, into))) throw new OutsideError(say.nextIsThere(into));
  if (series !== '' && leadsOutside(workspace, `plans/${series}`.replace(/\/$/, '')))
    throw new OutsideError(say.leadsOutside(into));
  const agreement = agreementOf(year, world.agreements);
  const files = nextPlan({ edition, sources, folder: `plans/${name}`, into, year, agreement });
  writeFiles(
    files.map((file) => outputOf(file, workspace.root)),
    say,
  );
  for (const file of files) surroundings.stdout.write(`${file.path}\n`);
  surroundings.stdout.write(`\n${say.nextMade(into, `${series}${year}`)}\n`);
  return 0;
}

/** The agreement named after a year, or else one that holds for it. */
function agreementOf(year: string, files: readonly AgreementFile[]): Agreement | undefined {
  const named = files.find(({ id }) => id === year);
  if (named) return readAgreement(named, files).agreement;
  return files
    .map((file) => readAgreement(file, files).agreement)
    .find(
      (found) => found?.from && found.to && found.from.slice(0, 4) <= year && year <= found.to.slice(0, 4),
    );
}

function outputOf({ path: place, text }: DraftFile, root: string) {
  return { path: path.join(root, place), bytes: new TextEncoder().encode(text) };
}
