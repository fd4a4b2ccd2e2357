import { describe, expect, test } from 'vitest';
import { csv } from '../../src/render/csv.ts';

/** One cell between two others, as it is written. */
const cell = (words: string) => /^\ufeffa;([\s\S]*);b\r\n$/.exec(csv([['a', words, 'b']]))![1];

describe('a cell of what anybody may have written', () => {
  test.each([
    '=1+1',
    '+a',
    '-a',
    '@SUM(A1)',
    '\t=1',
    '\u00a0=1',
    '\u3000=1',
    '\u200b=1',
    '\u00ad=1',
    '\u180e\u061c=1',
    '\u3164=1',
    '\uff1d1',
    '\ufe66x',
    '\ufe63x',
    '\ufe6bx',
  ])('is no formula: %j', (words) => {
    expect(cell(words)?.replace(/^"/, '')).toBe(`'${words}`);
  });

  test.each(['-1', '+1,5', '3 procent', 'a=b', '−5', "'=1"])('stays as it is: %j', (words) => {
    expect(cell(words)).toBe(words);
  });

  test.each([
    [['::error::x', 'b']],
    [['a', 'rad\n  ::error::x']],
    [['a', '##[error]x']],
    [['a', 'x ##vso[task.complete]y']],
    [['##teamcity[x]', 'b']],
    [[' ::error::x;"', 'b']],
  ])('is no command of a runner: %j', (row) => {
    for (const line of csv([['huvud'], row]).split(/\r\n|\n/))
      expect(line).not.toMatch(/^"?\s*::|##[a-z]*\[/);
  });
});
