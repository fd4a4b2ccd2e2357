import { beginPlan, type PlanWishes } from '../begin-plan.ts';
import { type Context, widthOf } from '../context.ts';
import { begunText } from '../format/index.ts';
import { findWorkspace } from '../workspace.ts';
import { writeNewPlan } from '../write-new-plan.ts';

/** `plan new [year]`: the folder of a plan that goes on from none. Never writes over anything: a folder that is there stops it. */
export function runNew(context: Context, wishes: PlanWishes): number {
  const { locale, surroundings } = context;
  const say = locale.commands;
  const workspace = findWorkspace(context);
  const begun = beginPlan(wishes, workspace, context);
  writeNewPlan(begun.files, begun.into, workspace.root, say.begin.cannotBegin);
  const { stdout } = surroundings;
  for (const file of begun.files) stdout.write(`${file.path}\n`);
  const options = { color: context.colorOn(stdout), width: widthOf(stdout) };
  const { name, into, county, agreement } = begun;
  stdout.write(
    `\n${begunText({ folder: into, county: county.name, agreement, today: context.today }, say.begin.nextSteps(name), locale, options)}`,
  );
  return 0;
}
