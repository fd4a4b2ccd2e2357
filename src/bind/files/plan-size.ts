import type { FindingData, PlanPart, SourceText } from '../../diagnostics/index.ts';
import { measure, PLAN_LIMITS, PLAN_TOGETHER_LIMITS } from '../../parse/index.ts';

/** What the files of a plan that are read so far hold together. */
export type PlanSize = Record<PlanPart, number>;

/** What is told of a plan that is too large. */
export type Excess = FindingData['plan/too-large'];

const PARTS = Object.keys(PLAN_LIMITS) as readonly PlanPart[];
/** Three measures of the same text: the fullest of them stands for it. */
const TEXT: readonly PlanPart[] = ['characters', 'words', 'lines'];

/** Before the first file. */
export function emptyPlan(): PlanSize {
  return Object.fromEntries(PARTS.map((part) => [part, 0])) as PlanSize;
}

/** Adds a file to what the plan holds. */
export function grow(size: PlanSize, source: SourceText): void {
  const more = measure(source);
  for (const part of PARTS) size[part] += more[part];
}

/** What the plan has too much of: of one thing, or of several together. Undefined where it is within its limits. */
export function excessOf(size: PlanSize): Excess | undefined {
  const alone = PARTS.find((part) => size[part] > PLAN_LIMITS[part]);
  if (alone !== undefined) return { part: alone, count: size[alone], limit: PLAN_LIMITS[alone] };
  const counted = partsThatCount(size);
  const share = counted.reduce((sum, part) => sum + shareOf(size, part), 0);
  if (share * 100 <= PLAN_TOGETHER_LIMITS.percent) return undefined;
  return {
    // Upwards, so that what is said to be too much is more than the limit that is said.
    percent: Math.ceil(share * 100),
    limit: PLAN_TOGETHER_LIMITS.percent,
    measures: counted
      .map((part) => ({ part, count: size[part], percent: Math.round(shareOf(size, part) * 100) }))
      .filter(({ percent }) => percent > 0)
      .sort((a, b) => b.percent - a.percent),
  };
}

function partsThatCount(size: PlanSize): PlanPart[] {
  const text = TEXT.reduce((fullest, part) =>
    shareOf(size, part) > shareOf(size, fullest) ? part : fullest,
  );
  return [text, ...PARTS.filter((part) => !TEXT.includes(part))];
}

function shareOf(size: PlanSize, part: PlanPart): number {
  return size[part] / PLAN_LIMITS[part];
}
