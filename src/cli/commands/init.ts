import path from 'node:path';
import type { Commands } from '../../locale/index.ts';
import { type Asker, askOn } from '../ask.ts';
import { yearsAsked } from '../asked-years.ts';
import { type BegunPlan, beginPlan } from '../begin-plan.ts';
import { type Context, widthOf } from '../context.ts';
import { countyAsked } from '../county-asked.ts';
import { begunText } from '../format/index.ts';
import { OutsideError } from '../outside-error.ts';
import { repositoryRoot } from '../repository.ts';
import { mustBeRoot, mustNameProgram, placeFor, programOutside, withoutThere } from '../setup-place.ts';
import { CIS, type Ci, ciOf, shelfFiles } from '../shelf.ts';
import { finishWorkspace, writeWorkspace } from '../write-workspace.ts';
import { newestYear } from '../year-agreement.ts';

/** What has been said on the command line; the rest is asked for where somebody can answer. */
export interface InitWishes {
  readonly county?: string | undefined;
  readonly agreement?: string | undefined;
  readonly year?: string | undefined;
  readonly ci?: string | undefined;
}

/** `plan init [folder]`: a folder for a county's plans, with the first of them. Whole or not at all, and never over anything. */
export async function runInit(context: Context, word: string, wishes: InitWishes): Promise<number> {
  const say = context.locale.commands;
  const folder = path.resolve(context.cwd, word);
  finishWorkspace(folder);
  const workspace = placeFor(folder, say);
  mustNameProgram(folder, say);
  const { county, ci, year } = await answers(wishes, newestYear(workspace.world.agreements), context);
  mustBeRoot(folder, ci, say);
  const begun = beginPlan(
    { years: year, county, agreement: wishes.agreement, kind: 'handlingsplan' },
    workspace,
    context,
  );
  const all = shelfFiles({ ci, county: begun.county.name, plan: begun.name });
  const { fresh, left } = withoutThere(all, folder, say);
  writeWorkspace(fresh, begun, folder, say);
  tell(
    context,
    folder,
    ci,
    begun,
    [...fresh, ...begun.files].map((file) => file.path),
    left,
  );
  return 0;
}

interface Answers {
  readonly county: string;
  readonly ci: Ci;
  readonly year: string | undefined;
}

/** Everything that must be known, by the options or by asking. Where nobody can answer, what is missing is said at once. */
async function answers(wishes: InitWishes, newest: string | undefined, context: Context): Promise<Answers> {
  const { surroundings, locale } = context;
  const say = locale.commands;
  const { stdout } = surroundings;
  const known = {
    county: wishes.county,
    ci: wishes.ci === undefined ? undefined : ciNamed(wishes.ci, context),
    year: wishes.year,
  };
  if (known.county !== undefined) countyAsked(known.county, say);
  if (known.county !== undefined && known.ci !== undefined)
    return { ...known, county: known.county, ci: known.ci };
  const stdin = stdout.isTTY ? surroundings.stdin?.() : undefined;
  if (!stdin?.isTTY) {
    const missing = [
      ...(known.county === undefined ? ['--county'] : []),
      ...(known.ci === undefined ? ['--ci'] : []),
    ];
    throw new OutsideError(say.setup.missingOptions(missing));
  }
  const asker = askOn(stdin, stdout);
  try {
    const until = answerer(asker, context);
    const county = known.county ?? (await until(say.setup.ask.county, (word) => countyAsked(word, say).name));
    const isYearKnown = known.year !== undefined || wishes.agreement !== undefined || newest === undefined;
    const year = isYearKnown
      ? known.year
      : await until(say.setup.ask.years(newest), (word) => (word === '' ? newest : yearsAsked(word, say)));
    const ci = known.ci ?? (await until(say.setup.ask.ci(ciWords(say)), (word) => ciNamed(word, context)));
    return { county, year, ci };
  } finally {
    asker.close();
  }
}

function ciNamed(word: string, { locale }: Context): Ci {
  const say = locale.commands;
  const ci = word === '' ? 'none' : ciOf(word, say.setup.noCi);
  if (!ci) throw new OutsideError(say.badValue('--ci', word, ciWords(say)));
  return ci;
}

/** As an author writes them: `none` has a word of its own. */
function ciWords({ setup }: Commands): readonly string[] {
  return CIS.map((ci) => (ci === 'none' ? setup.noCi : ci));
}

/** Asks until the answer can be read. */
function answerer(asker: Asker, { locale, surroundings }: Context) {
  return async <T>(question: string, read: (word: string) => T): Promise<T> => {
    for (;;) {
      const word = await asker.ask(question);
      if (word === undefined) {
        surroundings.stdout.write('\n');
        throw new OutsideError(locale.commands.setup.broken);
      }
      try {
        return read(word);
      } catch (error) {
        if (!(error instanceof OutsideError)) throw error;
        surroundings.stdout.write(`${error.message}\n`);
      }
    }
  };
}

function tell(
  context: Context,
  folder: string,
  ci: Ci,
  { name, into, county, agreement }: BegunPlan,
  written: readonly string[],
  left: readonly string[],
): void {
  const { locale, surroundings, today } = context;
  const say = locale.commands.setup;
  const { stdout } = surroundings;
  for (const place of written) stdout.write(`${place}\n`);
  if (left.length > 0) stdout.write(`\n${say.left}\n${left.map((place) => `  ${place}\n`).join('')}`);
  const here = path.relative(context.cwd, folder);
  const steps = [
    ...(here === '' ? [] : [say.goThere(here)]),
    ...(ci === 'none' ? [] : outside(folder).map(say.programOutside)),
    ...say.setupSteps(name, ci, left.includes('package.json'), repositoryRoot(folder) !== undefined),
  ];
  const options = { color: context.colorOn(stdout), width: widthOf(stdout) };
  const begun = { folder: into, county: county.name, agreement, today };
  stdout.write(`\n${begunText(begun, steps, locale, options)}`);
}

/** Where the program is taken from, when that is no place that a runner has. */
function outside(folder: string): readonly string[] {
  return [programOutside(folder)].flatMap((place) => place ?? []);
}
