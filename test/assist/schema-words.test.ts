import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { REFERS } from '../../src/assist/complete/candidates.ts';

const folder = path.resolve(import.meta.dirname, '../../schema');

function wordsOf(key: string): readonly string[] {
  const words = new Set<string>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.schema.json'))) {
    JSON.parse(readFileSync(path.join(folder, name), 'utf8'), (field, value) => {
      if (field === key) words.add(value as string);
      return value as unknown;
    });
  }
  return [...words].sort();
}

test('every word by which a schema says what a field speaks of is answered', () => {
  const words = wordsOf('x-refers');
  expect(words.length).toBeGreaterThan(10);
  expect(words.filter((word) => !REFERS.includes(word))).toEqual([]);
});

test('what names a thing and how it is best asked for are words that are known', () => {
  expect(wordsOf('x-names')).toEqual(
    ['aktivitet', 'avsnitt', 'fokusområde', 'indikator', 'mål', 'område', 'post', 'tabell'].sort(),
  );
  expect(wordsOf('x-form')).toEqual(['stycke', 'tabell']);
});
