import { daysAhead, daysToKeep } from '../../model/index.ts';
import { type BegunNext, beginNext } from '../begin-next.ts';
import { type Context, widthOf } from '../context.ts';
import { FORMATTERS } from '../format/index.ts';
import { OutsideError } from '../outside-error.ts';
import { findWorkspace, planNamed } from '../workspace.ts';
import { writeNewPlan } from '../write-new-plan.ts';

/** `plan next PLAN`: the folder of the year after, in the same series. Never writes over anything: a folder that is there stops it. */
export function runNext(context: Context, word: string): number {
  const { locale, surroundings } = context;
  const say = locale.commands;
  const workspace = findWorkspace(context);
  const name = planNamed(word, workspace, context.cwd, say);
  const begun = beginNext(name, workspace, context);
  if ('fatal' in begun) {
    const options = { color: context.colorOn(surroundings.stderr), width: widthOf(surroundings.stderr) };
    surroundings.stderr.write(
      FORMATTERS.pretty(
        [{ name, diagnostics: begun.fatal, accepted: [], sources: begun.sources }],
        locale,
        options,
      ),
    );
    throw new OutsideError(say.nextOfBroken(name));
  }
  writeNewPlan(begun.files, begun.into, workspace.root, say.begin.cannotBegin);
  for (const file of begun.files) surroundings.stdout.write(`${file.path}\n`);
  surroundings.stdout.write(`\n${say.nextMade(begun.into, begun.name)}\n`);
  if (begun.agreement) surroundings.stdout.write(daysText(begun.agreement, context));
  return 0;
}

/** What the next agreement asks for by which day, said before anybody asks. */
function daysText(
  agreement: NonNullable<BegunNext['agreement']>,
  { locale: { days }, today }: Context,
): string {
  const all = daysToKeep(agreement, today);
  const lines = days.sentences(agreement.id, all, daysAhead(all, today));
  return `\n${days.heading}\n${lines.map((line) => `  – ${line}\n`).join('')}`;
}
