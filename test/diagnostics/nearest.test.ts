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

  test('a swap of neighbours is one edit', () => {
    expect(nearest('paln', ['plats', 'plan'])).toBe('plan');
  });

  test('a third of a long word may be wrong', () => {
    expect(nearest('ungdomsmottagning', ['ungdomsmottagningarna'])).toBe('ungdomsmottagningarna');
  });

  test('the first of equals wins', () => {
    expect(nearest('var', ['vår', 'bar'])).toBe('vår');
  });
});
