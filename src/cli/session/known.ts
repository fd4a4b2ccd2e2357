import type { Known, KnownPlan } from '../../assist/index.ts';
import { comparePaths } from '../../diagnostics/index.ts';
import { PLANS } from '../plan-names.ts';
import type { Session } from './session.ts';

/** A workspace as it stands now, for what helps whoever writes. A plan is checked when somebody looks at it, and then once. */
export function knownIn(session: Session): Known {
  const { workspace } = session;
  const files = session.files();
  return {
    plans: workspace.plans.map((name) => knownPlan(session, name, files)),
    agreements: workspace.world.agreements.map(({ id }) => id),
    store: workspace.world.store,
  };
}

function knownPlan(session: Session, name: string, all: readonly string[]): KnownPlan {
  const folder = `${PLANS}/${name}`;
  let result: KnownPlan['result'] | undefined;
  return {
    name,
    folder,
    get result() {
      result ??= session.checked(name).result;
      return result;
    },
    get files() {
      return all.filter((file) => file.startsWith(`${folder}/`)).sort(comparePaths);
    },
  };
}
