import { objectsKept, type ParseStore } from '../../parse/index.ts';
import type { Context } from '../context.ts';
import { openParseCache, type ParseCache } from '../parse-cache.ts';
import { PLANS } from '../plan-names.ts';

/** What a session has parsed. The first time a plan is read, what earlier runs remember of it is made use of. */
export interface SessionStore extends ParseStore {
  /** Writes down what was parsed of plans that have been read whole. What is parsed from then on is kept in this process only. */
  settle(read: Iterable<string>): void;
}

export function sessionStore(context: Context, root: string, plans: () => readonly string[]): SessionStore {
  const opened = new Set<string>();
  const open = new Map<string, ParseCache>();
  const cacheFor = (path: string): ParseCache | undefined => {
    const plan = plans().find((name) => path.startsWith(`${PLANS}/${name}/`));
    // An agreement is remembered with the plan that is being read.
    if (plan === undefined) return open.values().next().value;
    if (context.cache && !opened.has(plan)) {
      const cache = openParseCache(root, plan, context.surroundings.env);
      if (cache) open.set(plan, cache);
    }
    opened.add(plan);
    return open.get(plan);
  };
  const behind: ParseStore = {
    parsed: (source, parse) => {
      const cache = cacheFor(source.path);
      return cache ? cache.parsed(source, parse) : parse();
    },
  };
  return {
    ...objectsKept(behind),
    settle: (read) => {
      for (const plan of read) {
        open.get(plan)?.save();
        open.delete(plan);
      }
    },
  };
}
