import { expect, test } from 'vitest';
import { nearFile } from '../../src/bind/near-file.ts';

const suggest = nearFile(['plans/2024/1-inledning.md', 'plans/2024/2-områden/index.md']);

test.each([
  ['a slip in the name', 'plans/2024/1-inledningen.md', 'plans/2024/1-inledning.md'],
  ['a slip in the folder', 'plans/2024/2-omraden/index.md', 'plans/2024/2-områden/index.md'],
  ['another ending', 'plans/2024/1-inledning.txt', 'plans/2024/1-inledning.md'],
])('a file is proposed for %s', (_, path, file) => {
  expect(suggest(path)).toBe(file);
});

test('none is proposed whose name is another, however much of their folders they share', () => {
  expect(suggest('plans/2024/finns-inte.md')).toBeUndefined();
});
