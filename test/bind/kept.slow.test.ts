import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { objectsKept, type ParseStore } from '../../src/parse/index.ts';
import { entryOf, type Files, findFixtures, readFiles, worldOf } from '../support/fixture.ts';

function resultOf(files: Files, year: string, store?: ParseStore) {
  const folder = `plans/${year}`;
  const entries = [...files].map(([name, bytes]) => entryOf(`${folder}/${name}`, bytes));
  const result = check({ name: year, path: folder, entries }, { ...worldOf(entries), store });
  const places = result.edition && [...result.edition.plan.places];
  return JSON.stringify(
    [result.findings, result.accepted, result.edition, places, [...result.sources]],
    // Öre are whole numbers of any size.
    (_, value: unknown) => (typeof value === 'bigint' ? `${value} öre` : value),
  );
}

const PLANS: readonly (readonly [string, Files, string])[] = [
  ...findFixtures().map((fixture) => [fixture.name, fixture.files, fixture.year] as const),
  ...['2017', '2022', '2023', '2024'].map(
    (year) => [`plans/${year}`, readFiles(`plans/${year}`), year] as const,
  ),
  ['a plan that holds everything', readFiles('test/fixtures/report/2024'), '2024'],
];

/** What a plan is found to be does not depend on what was kept of its files. */
describe('with and without a memory the same is found in', () => {
  test.each(PLANS)('%s', (_, files, year) => {
    const plain = resultOf(files, year);
    // A program that lives on keeps the objects themselves; nothing that reads them may change them.
    const objects = objectsKept();
    for (let i = 0; i < 3; i++) expect(resultOf(files, year, objects)).toBe(plain);
  });
});
