import { describe, expect, test } from 'vitest';
import { EMPTY_PLAN, excessOf, type PlanSize } from '../../src/bind/files/plan-size.ts';
import { PLAN_LIMITS, PLAN_TOGETHER_LIMITS } from '../../src/parse/index.ts';

/** A plan that has so many hundredths of what it may have. */
function plan(percents: Partial<PlanSize>): { -readonly [part in keyof PlanSize]: number } {
  const size = { ...EMPTY_PLAN };
  for (const [part, percent] of Object.entries(percents) as [keyof PlanSize, number][])
    size[part] = (PLAN_LIMITS[part] * percent) / 100;
  return size;
}

describe('a plan', () => {
  test.each(Object.keys(PLAN_LIMITS) as (keyof PlanSize)[])('may be full of %s, and not more', (part) => {
    expect(excessOf(plan({ [part]: 100 }))).toBeUndefined();
    const size = plan({ [part]: 100 });
    size[part]++;
    expect(excessOf(size)).toEqual({ part, count: PLAN_LIMITS[part] + 1, limit: PLAN_LIMITS[part] });
  });

  test('that is full of two things is too large, and is told how full of each', () => {
    expect(PLAN_TOGETHER_LIMITS.percent).toBe(130);
    expect(excessOf(plan({ headings: 100, rows: 25 }))).toBeUndefined();
    expect(excessOf(plan({ headings: 31, rows: 100 }))).toEqual({
      percent: 131,
      limit: 130,
      measures: [
        { part: 'rows', count: PLAN_LIMITS.rows, percent: 100 },
        { part: 'headings', count: PLAN_LIMITS.headings * 0.31, percent: 31 },
      ],
    });
  });

  test('that is a little of everything is added up', () => {
    const quarter = { words: 25, signs: 25, fields: 25, items: 25, headings: 25 };
    expect(excessOf(plan(quarter))).toBeUndefined();
    expect(excessOf(plan({ ...quarter, rows: 25 }))).toMatchObject({ percent: 150 });
  });

  test('has its text counted once, by the fullest of its three measures', () => {
    expect(excessOf(plan({ characters: 100, words: 100, lines: 100 }))).toBeUndefined();
    expect(excessOf(plan({ characters: 80, words: 90, lines: 70, items: 41 }))).toMatchObject({
      percent: 131,
      measures: [{ part: 'words' }, { part: 'items' }],
    });
  });
});
