import type { Horizon } from './words.ts';

/** What an area is made of, as it stands in the document. */
interface GoalFound {
  readonly text: string;
  readonly line: number;
  readonly horizons: readonly Horizon[];
}

interface ActivityFound {
  readonly text: string;
  readonly line: number;
  readonly responsible: readonly string[];
  readonly from?: string | undefined;
  readonly due?: string | undefined;
  readonly status?: string | undefined;
  /** The goals that it serves, by their place in the area. */
  readonly goals: readonly number[];
}

/** What is asked about an area's fields, by the field before which it stands. */
export type Asked = Map<
  'mål' | 'aktiviteter' | 'ansvariga' | 'indikatorer' | 'målgrupper' | 'fokusområden',
  string[]
>;

export interface AreaFound {
  readonly goals: GoalFound[];
  readonly activities: ActivityFound[];
  readonly responsible: string[];
  readonly indicators: { readonly text: string; readonly line: number }[];
  readonly audiences: string[];
  /** Areas of the agreement, by their names in the document. */
  readonly focus: { readonly text: string; readonly line: number }[];
  readonly asked: Asked;
}

export function noArea(): AreaFound {
  return {
    goals: [],
    activities: [],
    responsible: [],
    indicators: [],
    audiences: [],
    focus: [],
    asked: new Map(),
  };
}

export function isArea({ goals, activities }: AreaFound): boolean {
  return goals.length > 0 || activities.length > 0;
}

export function ask({ asked }: AreaFound, field: Parameters<Asked['get']>[0], words: string): void {
  const list = asked.get(field) ?? [];
  if (!list.includes(words)) asked.set(field, [...list, words]);
}

/**
 * What two tables, or a table and a list, say of one area. Goals of the second come after those of the first, unless it only points to those
 * by their numbers.
 */
export function addTo(area: AreaFound, more: AreaFound): void {
  const before = more.goals.length === 0 ? 0 : area.goals.length;
  area.goals.push(...more.goals);
  area.activities.push(
    ...more.activities.map((activity) => ({
      ...activity,
      goals: activity.goals.map((goal) => goal + before),
    })),
  );
  area.responsible.push(...more.responsible);
  area.indicators.push(...more.indicators);
  area.audiences.push(...more.audiences);
  area.focus.push(...more.focus);
  for (const [field, words] of more.asked) for (const one of words) ask(area, field, one);
}
