import type { Plan } from '../model/index.ts';

/** The plans that a plan follows on. `none`: its author says that there is none, and why. */
export interface Previous {
  readonly names: readonly string[];
  readonly none: string | undefined;
}

/** Named by the author, or else the one that ends the year before in the same series, of those that there are. */
export function previousOf({ name, precededBy }: Plan, plans: readonly string[]): Previous {
  const series = name.includes('/') ? name.slice(0, name.lastIndexOf('/') + 1) : '';
  if (precededBy) {
    // `2022` is a year of the same series, `stockholm/2022` one of another.
    const names = precededBy.plans.map(({ id }) => (plans.includes(series + id) ? series + id : id));
    return { names: names.filter((each) => plans.includes(each)), none: precededBy.none };
  }
  const own = yearsIn(name.slice(series.length));
  const before = plans.filter((other) => {
    const years = other.startsWith(series) ? yearsIn(other.slice(series.length)) : undefined;
    return own !== undefined && years !== undefined && years.last === own.first - 1;
  });
  return { names: before, none: undefined };
}

/** The first and last year of a plan's name: `2024`, or `2024-2026`. */
function yearsIn(name: string): { readonly first: number; readonly last: number } | undefined {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(name);
  return match ? { first: Number(match[1]), last: Number(match[2] ?? match[1]) } : undefined;
}
