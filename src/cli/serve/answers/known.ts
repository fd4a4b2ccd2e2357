import type { Known, KnownPlan } from '../../../assist/index.ts';
import { comparePaths } from '../../../diagnostics/index.ts';
import type { CheckedNow, Session } from '../../session/index.ts';
import { readYear } from '../../years.ts';

/** What is known for each state of a plan, so that what is gathered of it is gathered once. */
const results = new WeakMap<CheckedNow, KnownPlan['result']>();

/** The plans as they stand, for who helps to write. A plan is read when somebody asks about it. */
export function knownIn(session: Session): Known {
  const { workspace } = session;
  const files = session.files();
  const plans = workspace.plans.map((name): KnownPlan => {
    const folder = `plans/${name}`;
    return {
      name,
      folder,
      files: files.filter((path) => path.startsWith(`${folder}/`)).sort(comparePaths),
      get result() {
        return resultOf(session, session.checked(name));
      },
    };
  });
  const agreements = workspace.world.agreements.map(({ id }) => id);
  return { plans, agreements, store: workspace.world.store };
}

/** A plan with all that is found in it, what other years say of it as well. */
function resultOf(session: Session, checked: CheckedNow): KnownPlan['result'] {
  const before = results.get(checked);
  if (before) return before;
  const read = readYear(session.context, checked.opened);
  const result = { ...read, findings: checked.diagnostics, sources: checked.sources };
  results.set(checked, result);
  return result;
}
