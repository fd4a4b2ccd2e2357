import path from 'node:path';
import { STATUSES } from '../../../model/index.ts';
import { COUNTIES } from '../../../rules/index.ts';
import { agreementsIn } from '../../agreements.ts';
import { yearsAsked } from '../../asked-years.ts';
import { beginNext } from '../../begin-next.ts';
import { beginPlan } from '../../begin-plan.ts';
import { countyAsked } from '../../county-asked.ts';
import { OutsideError } from '../../outside-error.ts';
import type { Session } from '../../session/index.ts';
import { mustNameProgram, placeFor, withoutThere } from '../../setup-place.ts';
import { shelfFiles } from '../../shelf.ts';
import { diskTree } from '../../tree/index.ts';
import { workspaceAbove } from '../../workspace.ts';
import { writeNewPlan } from '../../write-new-plan.ts';
import { finishWorkspace, writeWorkspace } from '../../write-workspace.ts';
import { newestYear } from '../../year-agreement.ts';
import type { Desk } from '../desk/desk.ts';
import { lastWay } from '../desk/likings.ts';
import type { SetupAsk, StartView } from '../desk/protocol.ts';
import { IMPORT_KINDS, onlyCounty } from './import.ts';
import { planIn } from './plan.ts';

/** What the page begins with. */
export function startView(desk: Desk): StartView {
  const { context, session, asked } = desk;
  const plans = session?.workspace.plans;
  const { cwd } = context;
  return {
    lang: context.locale.lang,
    words: context.locale.page,
    version: desk.version,
    folder: session?.root ?? path.resolve(cwd),
    plans,
    plan: plans?.find((plan) => plan === asked) ?? plans?.at(-1),
    stage: 'utkast',
    today: session?.context.today ?? context.today ?? '',
    way: lastWay(context.surroundings.env),
    kinds: IMPORT_KINDS,
    agreements: agreementsIn(diskTree(cwd), cwd).map(({ id }) => id),
    county: onlyCounty(session?.workspace),
    counties: COUNTIES.map(({ name }) => name),
    year: newestYear(agreementsIn(diskTree(cwd), cwd)) ?? '',
    statuses: STATUSES,
  };
}

/** Makes a folder for a county's plans with a first plan in it, or opens the one that is there. */
export function setUp(desk: Desk, { folder: word, county, year }: SetupAsk): string | undefined {
  const { context } = desk;
  const say = context.locale.commands;
  const folder = path.resolve(context.cwd, word.trim());
  finishWorkspace(folder);
  if (workspaceAbove(folder)?.plans.length) {
    desk.open(folder);
    return undefined;
  }
  countyAsked(county, say);
  const workspace = placeFor(folder, say);
  mustNameProgram(folder, say);
  const begun = beginPlan({ years: yearsAsked(year, say), county, kind: 'handlingsplan' }, workspace, {
    ...context,
    cwd: folder,
  });
  const all = shelfFiles({ ci: 'none', county: begun.county.name, plan: begun.name });
  const { fresh } = withoutThere(all, folder, say);
  writeWorkspace(fresh, begun, folder, say);
  desk.open(folder);
  return begun.name;
}

/** A plan that goes on from none, in the workspace that is open. */
export function begin(session: Session, year: string): string {
  const { context, workspace } = session;
  const say = context.locale.commands;
  const wishes = { years: yearsAsked(year, say), kind: 'handlingsplan' } as const;
  const begun = beginPlan(wishes, workspace, context);
  writeNewPlan(begun.files, begun.into, workspace.root, say.begin.cannotBegin);
  session.look();
  return begun.name;
}

/** The plan of the year after. */
export function goOn(session: Session, plan: string): string {
  const { context, workspace } = session;
  const say = context.locale.commands;
  const begun = beginNext(planIn(session, plan), workspace, context);
  if ('fatal' in begun) throw new OutsideError(say.nextOfBroken(plan));
  writeNewPlan(begun.files, begun.into, workspace.root, say.begin.cannotBegin);
  session.look();
  return begun.name;
}
