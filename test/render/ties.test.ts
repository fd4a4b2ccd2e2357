import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTied, mayBeTied } from '../../src/render/ties.ts';
import lines from '../../templates/standard/lines.json' with { type: 'json' };

const WORDS = [
  ...['avsnitt', 'kap.', '–', '—', '(t', '”fr', 'bl', 'a', 'ex', 'kr', '12', '(3', '500,', 'Ord', 'ä', ''],
  ...lines.writtenApart.flatMap((pair) => pair.split('.')),
];

test('a text without a sign of it has no two words that are held together', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }), (words) => {
      const tied = words.slice(1).some((word, i) => isTied(words[i]!, word));
      if (tied) expect(mayBeTied(words.join(' '))).toBe(true);
    }),
    { numRuns: 2000 },
  );
  expect(mayBeTied('Kommunerna och regionen arbetar tillsammans.')).toBe(false);
});
