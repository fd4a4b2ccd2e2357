import type { Span } from '../diagnostics/index.ts';
import type { Area, Goal, Mark } from './plan.ts';
import type { GoalOutcome } from './words.ts';

/** What became of a goal: a word, the words that its author tells it with, and where it is told. */
export interface ToldOutcome {
  readonly outcome: GoalOutcome;
  readonly text: string | undefined;
  readonly span: Span;
}

/**
 * What each goal has come to, by its id: as the goal's own fields say, or else an answer in the text (`:svar[mål]{utfall=…}`). An answer may be
 * to a goal of the plan before, which this one no longer has.
 */
export function goalOutcomes(
  areas: readonly Area[],
  marks: readonly Mark[],
): ReadonlyMap<string, ToldOutcome> {
  const told = new Map<string, ToldOutcome>();
  for (const { id, outcome, text, span } of marks)
    if (outcome !== undefined && !told.has(id)) told.set(id, { outcome, text, span });
  for (const goal of areas.flatMap(({ goals }) => goals)) {
    const own = ownOutcome(goal);
    if (own && goal.id !== undefined)
      told.set(goal.id, { ...own, text: own.text ?? told.get(goal.id)?.text });
  }
  return told;
}

/** What a goal's own fields say. */
export function ownOutcome({ outcome, comment, origin }: Goal): ToldOutcome | undefined {
  return outcome && { outcome, text: comment, span: origin.at('utfall') };
}
