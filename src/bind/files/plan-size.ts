import type { FindingData, PlanPart, ShownPart, SourceText } from '../../diagnostics/index.ts';
import { measure, PLAN_LIMITS, PLAN_TOGETHER_LIMITS } from '../../parse/index.ts';

/** What the files of a plan that are read so far hold together. */
export type PlanSize = Readonly<Record<PlanPart, number>>;

/** What is told of a plan that is too large. */
export type Excess = FindingData['plan/too-large'];

/** How much there is of something, and of how much that there may be. */
export interface Measure {
  readonly part: PlanPart | ShownPart;
  readonly count: number;
  readonly limit: number;
}

const PARTS = Object.keys(PLAN_LIMITS) as readonly PlanPart[];
/** Three measures of the same text: the fullest of them stands for it. */
const TEXT: readonly PlanPart[] = ['characters', 'words', 'lines'];

/** Before the first file. */
export const EMPTY_PLAN = Object.fromEntries(PARTS.map((part) => [part, 0])) as PlanSize;

/** What the plan holds with one file more. */
export function withFile(size: PlanSize, source: SourceText): PlanSize {
  const more = measure(source);
  return Object.fromEntries(PARTS.map((part) => [part, size[part] + more[part]])) as PlanSize;
}

/**
 * What the plan has too much of: of one thing, or of several together. Undefined where it is within its limits. `shown` is what is
 * known only when the text is read: its pictures and charts, each of which has been held against its own limit.
 */
export function excessOf(size: PlanSize, shown: readonly Measure[] = []): Excess | undefined {
  const measures = PARTS.map((part) => ({ part, count: size[part], limit: PLAN_LIMITS[part] }));
  const alone = measures.find(({ count, limit }) => count > limit);
  return alone ?? excessTogether([...countedOnce(measures), ...shown]);
}

function excessTogether(measures: readonly Measure[]): Excess | undefined {
  const percent = measures.reduce((sum, measure) => sum + shareOf(measure), 0) * 100;
  const limit = PLAN_TOGETHER_LIMITS.percent;
  if (percent <= limit) return undefined;
  const told = measures
    .map((measure) => ({
      part: measure.part,
      count: measure.count,
      percent: Math.round(shareOf(measure) * 100),
    }))
    .filter((measure) => measure.percent > 0)
    .sort((a, b) => b.percent - a.percent);
  // Upwards, so that what is said to be too much is more than the limit that is said.
  return { percent: Math.ceil(percent), limit, measures: told };
}

function countedOnce<M extends Measure & { readonly part: PlanPart }>(measures: readonly M[]): M[] {
  const [text, rest] = [true, false].map((isText) =>
    measures.filter(({ part }) => TEXT.includes(part) === isText),
  ) as [M[], M[]];
  return [text.reduce((fullest, one) => (shareOf(one) > shareOf(fullest) ? one : fullest)), ...rest];
}

function shareOf({ count, limit }: Measure): number {
  return count / limit;
}
