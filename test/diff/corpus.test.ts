import { describe, expect, test } from 'vitest';
import { CHANGE_CODES, MIRROR, OUTCOMES } from '../../src/diff/index.ts';
import { readPairs, reported, reportedBackwards } from '../support/year-pairs.ts';

const pairs = readPairs();
const TOGETHER = 'tillsammans/';

function codesIn(marked: readonly string[]): ReadonlySet<string> {
  return new Set(marked.flatMap((mark) => mark.match(/ändring: (.*)/)?.[1] ?? []));
}

describe('between two small years', () => {
  test.each(pairs.map((pair) => [pair.name, pair] as const))('%s: just what is marked', (_, pair) => {
    expect(reported(pair)).toEqual(pair.marked);
    expect(reportedBackwards(pair)).toEqual(pair.marked.filter((mark) => mark.includes(' ändring: ')));
  });
});

describe('the corpus', () => {
  /** Two agreements cannot meet in plans that name the same one, and what takes a thing's place is told as new. */
  const COMPANIONS: { readonly [code: string]: readonly string[] } = {
    'agreement/area-renamed': ['plan/field-changed', 'plan/period-changed'],
    ...Object.fromEntries(
      ['area', 'goal', 'indicator', 'promise'].flatMap((kind) =>
        ['replaced', 'restored'].map((code) => [`${kind}/${code}`, [`${kind}/added`]]),
      ),
    ),
  };

  test.each(CHANGE_CODES)('has %s alone, or read from the other side', (code) => {
    const alone = pairs.filter(({ name, marked }) => {
      const codes = codesIn(marked);
      const rest = [...codes].filter(
        (other) => other !== code && other !== MIRROR[code] && !COMPANIONS[code]?.includes(other),
      );
      return !name.startsWith(TOGETHER) && (codes.has(code) || codes.has(MIRROR[code])) && rest.length === 0;
    });
    expect(alone.map(({ name }) => name)).not.toEqual([]);
  });

  test('names a folder after the change that stands alone in it', () => {
    for (const { name, marked } of pairs.filter((pair) => !pair.name.startsWith(TOGETHER))) {
      expect(codesIn(marked)).toContain(name.replace(/\/\d+$/, ''));
    }
  });

  test('has ten pairs in which several things change at once', () => {
    const together = pairs.filter(({ name }) => name.startsWith(TOGETHER));
    expect(together.length).toBeGreaterThanOrEqual(10);
    for (const { name, marked } of together) expect(codesIn(marked).size, name).toBeGreaterThanOrEqual(3);
  });

  test('has every outcome of the ledger', () => {
    const met = new Set(
      pairs.flatMap(({ marked }) => marked.flatMap((mark) => mark.match(/ledger: \S+ (\S+)/)?.[1] ?? [])),
    );
    expect(OUTCOMES.filter((outcome) => !met.has(outcome))).toEqual([]);
  });
});
