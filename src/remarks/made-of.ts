import type { WordPlace } from '../parse/index.ts';

/**
 * The plan that a Word file was made of, by the places that it tells: the one that most of them lie in, since a report also shows what was
 * promised in the plan before it. Undefined where they lie in none of these.
 */
export function madeOf(places: Iterable<WordPlace>, plans: readonly string[]): string | undefined {
  // A plan may lie below another's folder: the longest name that fits is meant.
  const longest = [...plans].sort((a, b) => b.length - a.length);
  const counts = new Map<string, number>();
  const known = new Map<string, string | undefined>();
  for (const { path } of places) {
    if (!known.has(path))
      known.set(
        path,
        longest.find((name) => path.startsWith(`plans/${name}/`)),
      );
    const plan = known.get(path);
    if (plan !== undefined) counts.set(plan, (counts.get(plan) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
