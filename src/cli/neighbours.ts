import { readHead } from '../bind/index.ts';
import { type Neighbour, seriesOf } from '../diff/index.ts';
import type { PlanHead } from '../model/index.ts';
import type { Workspace } from './workspace.ts';

/** The plans that a plan may follow on or belong under: those of its own series, and those that it names. Only plan.md is read of each. */
export function neighboursOf(plan: PlanHead, workspace: Workspace): readonly Neighbour[] {
  const series = seriesOf(plan.name);
  const named = [plan.under, ...(plan.precededBy?.plans ?? []), ...plan.sisters].flatMap((ref) =>
    ref ? [ref.id, series + ref.id] : [],
  );
  return workspace.plans
    .filter((name) => seriesOf(name) === series || named.includes(name))
    .map((name) => ({ name, head: name === plan.name ? plan : headOf(name, workspace) }));
}

/** The head of every plan of a workspace that can be read so far. */
export function headsIn(workspace: Workspace): readonly PlanHead[] {
  return workspace.plans.flatMap((name) => headOf(name, workspace) ?? []);
}

function headOf(name: string, { world, memory: { heads } }: Workspace): PlanHead | undefined {
  if (heads.has(name)) return heads.get(name);
  const entry = world.open(`plans/${name}/plan.md`);
  const head = entry && readHead(name, entry, world.store);
  heads.set(name, head);
  return head;
}
