import { expect, test } from 'vitest';
import { compare } from '../../src/locale/index.ts';

const sorted = (words: readonly string[]) => [...words].sort(compare);

test('å, ä and ö stand last, in that order', () => {
  expect(sorted(['Örebro', 'Ängelholm', 'Åre', 'Zinkgruvan', 'Arvika'])).toEqual([
    'Arvika',
    'Zinkgruvan',
    'Åre',
    'Ängelholm',
    'Örebro',
  ]);
});

test('the municipalities of a county stand as in its own lists', () => {
  const county = ['Bollnäs', 'Gävle', 'Hofors', 'Hudiksvall', 'Ljusdal', 'Nordanstig', 'Ockelbo', 'Ovanåker'];
  expect(sorted([...county].reverse())).toEqual(county);
});

test('w is its own letter, after v', () => {
  expect(sorted(['Wara', 'Vänersborg', 'Växjö', 'Xanten'])).toEqual([
    'Vänersborg',
    'Växjö',
    'Wara',
    'Xanten',
  ]);
});

test('capitals do not count, unless all else is alike', () => {
  expect(sorted(['b', 'A', 'B', 'a'])).toEqual(['A', 'a', 'B', 'b']);
});

test('letters of the neighbours stand with their Swedish kin, and accents do not count', () => {
  expect(sorted(['ø', 'z', 'æ', 'å'])).toEqual(['z', 'å', 'æ', 'ø']);
  expect(sorted(['idéb', 'idea', 'idéa'])).toEqual(['idea', 'idéa', 'idéb']);
  expect(sorted(['müx', 'myz', 'mya'])).toEqual(['mya', 'müx', 'myz']);
});

test('signs stand before digits, digits before letters, the shorter before the longer', () => {
  expect(sorted(['sip-antal', 'sip', 'sip2', 'sipa', 'sip antal'])).toEqual([
    'sip',
    'sip antal',
    'sip-antal',
    'sip2',
    'sipa',
  ]);
});

test('a letter with its ring apart is the same letter', () => {
  expect(sorted(['a\u030are', 'Arvika', 'zeta'])).toEqual(['Arvika', 'zeta', 'a\u030are']);
  expect(compare('å', 'a\u030a')).not.toBe(0);
});

test('the order is total: turned round it is the opposite, and only the same is equal', () => {
  const words = ['', 'a', 'A', 'á', 'å', 'ä', 'æ', 'ö', 'ø', '1', '10', '2', '-', ' ', 'ß', 'Ω', '😀'];
  for (const a of words) {
    for (const b of words) {
      expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a)), `${a} ${b}`).toBe(0);
      expect(compare(a, b) === 0, `${a} ${b}`).toBe(a === b);
    }
  }
  expect(sorted([...words].reverse())).toEqual(sorted(words));
});
