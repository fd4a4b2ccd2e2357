import { expect, test } from 'vitest';
import { madeOf } from '../../src/remarks/index.ts';

const at = (...paths: readonly string[]) =>
  paths.map((path) => ({ path, line: 1, start: 0, end: 1, hash: '' }));

test('a Word file is the plan’s that most of it was written in, and not the one’s before it', () => {
  const both = at('plans/2022/2-sip.md', 'plans/2023/1-inledning.md', 'plans/2023/2-sip.md');
  expect(madeOf(both, ['2022', '2023'])).toBe('2023');
  expect(madeOf(both, ['2023', '2022'])).toBe('2023');
  expect(madeOf(at('plans/blekinge/2016/plan.md'), ['blekinge', 'blekinge/2016'])).toBe('blekinge/2016');
  expect(madeOf(at('plans/2024/plan.md', '../etc/passwd'), ['2023'])).toBeUndefined();
  expect(madeOf([], ['2023'])).toBeUndefined();
});
