import { compareEditions } from '../../diff/index.ts';
import type { Context } from '../context.ts';
import { moneyShifts, type ReviewedPlan, reviewText } from '../format/index.ts';
import { findWorkspace } from '../workspace.ts';
import { baseOf, checkSince, type Pair } from './check-since.ts';

/** `plan review BASE [plan…]`: the one comment on a change, as Markdown on standard output. It tells and judges nothing: exit code 0. */
export function runReview(context: Context, ref: string, words: readonly string[]): number {
  const workspace = findWorkspace(context);
  const base = baseOf(context, workspace, ref);
  const { pairs, plans, notes } = checkSince(context, workspace, words, base);
  const reviewed = pairs.map(review).filter(isTouched);
  const others = plans.filter((plan) => !pairs.some(({ now }) => now === plan));
  context.surroundings.stdout.write(reviewText(reviewed, others, notes, ref, context.locale));
  return 0;
}

function review({ before, now }: Pair): ReviewedPlan {
  const [was, is] = [before?.edition, now.edition];
  const changes = was && is ? compareEditions(was, is).changes : undefined;
  return { checked: now, before: was, after: is, changes, isNew: before === undefined };
}

/** A plan that a change does not touch is not named; one that cannot be read on a side may hide anything. */
function isTouched({ checked, before, after, changes, isNew }: ReviewedPlan): boolean {
  if (isNew || !changes || !before || !after) return true;
  const { since } = checked;
  const moved = moneyShifts(before.plan.funds, after.plan.funds).length;
  return (
    changes.length + moved > 0 ||
    (since !== undefined && since.fresh.size + since.gone.length + since.newlyAccepted.size > 0)
  );
}
