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
});
