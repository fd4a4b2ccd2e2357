import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/diagnostics/index.ts';

const FIELDS = ['mål', 'aktiviteter', 'ansvariga', 'indikatorer', 'målgrupper', 'fokusområden'];

describe('nearest', () => {
  test.each([
    ['aktivitter', 'aktiviteter'],
    ['ansvraiga', 'ansvariga'],
    ['malgrupper', 'målgrupper'],
    ['Indikatorer', 'indikatorer'],
    ['fokusomraden', 'fokusområden'],
    ['ma\u030al', 'mål'],
    ['mol', 'mål'],
  ])('%s was meant as %s', (word, meant) => {
    expect(nearest(word, FIELDS)).toBe(meant);
  });

  test.each(['budget', 'x', '', 'aktivt', 'kommuner'])('%s is near nothing', (word) => {
    expect(nearest(word, FIELDS)).toBeUndefined();
  });

  test.each([
    ['2031', ['2021', '2026']],
    ['dalarna/2021', ['dalarna/2020']],
    ['sip-2', ['sip-1', 'sip']],
    ['202', ['2020']],
  ])('another number is no slip of the pen: %s', (word, known) => {
    expect(
      nearest(
        word,
        known.filter((one) => /\d/.test(one)),
      ),
    ).toBeUndefined();
  });

  test('a letter for a figure is one', () => {
    expect(nearest('2o23', ['2022', '2023'])).toBe('2023');
    expect(nearest('dalrna/2020', ['dalarna/2020'])).toBe('dalarna/2020');
  });

  test('a swap of neighbours is one edit', () => {
    expect(nearest('paln', ['plats', 'plan'])).toBe('plan');
  });

  test('a third of a long word may be wrong', () => {
    expect(nearest('ungdomsmottagning', ['ungdomsmottagningarna'])).toBe('ungdomsmottagningarna');
  });

  test('the first of equals wins', () => {
    expect(nearest('var', ['vår', 'bar'])).toBe('vår');
  });

  const WORD = fc.string({ unit: fc.constantFrom('a', 'b', 'å', 'ö'), minLength: 1, maxLength: 12 });

  test('is what counting all edits of all candidates gives', () => {
    fc.assert(
      fc.property(WORD, fc.array(WORD, { maxLength: 6 }), (word, candidates) => {
        const allowed =
          word.length <= 1 ? 0 : word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3));
        const counted = candidates.map((candidate) => ({ candidate, edits: edits(word, candidate) }));
        const best = counted
          .filter(({ edits: count }) => count <= allowed)
          .reduce<(typeof counted)[number] | undefined>(
            (least, one) => (least === undefined || one.edits < least.edits ? one : least),
            undefined,
          );
        expect(nearest(word, candidates)).toBe(best?.candidate);
      }),
    );
  });
});

/** By its definition: the last letters are alike, or one of them goes, comes, changes or has changed places. */
function edits(a: string, b: string): number {
  const known = new Map<string, number>();
  const count = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i} ${j}`;
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const least =
      known.get(key) ??
      Math.min(
        count(i - 1, j) + 1,
        count(i, j - 1) + 1,
        count(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? count(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    known.set(key, least);
    return least;
  };
  return count(a.length, b.length);
}
