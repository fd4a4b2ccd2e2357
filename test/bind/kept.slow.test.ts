import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { objectsKept, type WordStore, wordsKept } from '../../src/parse/index.ts';
import {
  entryOf,
  type Files,
  findFixtures,
  readBase,
  readFiles,
  textFile,
  worldOf,
} from '../support/fixture.ts';

/** A store in memory that counts what it is asked. */
class Memory implements WordStore {
  readonly kept = new Map<string, string>();
  found = 0;
  lost = 0;
  get(kind: string, text: string): string | undefined {
    const words = this.kept.get(`${kind} ${text}`);
    if (words === undefined) this.lost++;
    else this.found++;
    return words;
  }
  put(kind: string, text: string, words: string): void {
    this.kept.set(`${kind} ${text}`, words);
  }
}

function resultOf(files: Files, year: string, words?: WordStore, store = words && wordsKept(words)) {
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

/** The laws of the cache: what a plan is found to be does not depend on what was remembered. */
describe('with and without a memory the same is found in', () => {
  test.each(PLANS)('%s', (_, files, year) => {
    const plain = resultOf(files, year);
    const store = new Memory();
    expect(resultOf(files, year, store)).toBe(plain);
    const { lost } = store;
    expect(resultOf(files, year, store)).toBe(plain);
    expect(store.found + store.lost).toBe(2 * lost);
    if (store.kept.size > 0) expect(store.found).toBeGreaterThan(0);
    // A program that lives on keeps the objects themselves; nothing that reads them may change them.
    const objects = objectsKept();
    for (let i = 0; i < 3; i++) expect(resultOf(files, year, undefined, objects)).toBe(plain);
  });
});

test('what is remembered of one path holds for another', () => {
  const store = new Memory();
  resultOf(readBase('2024'), '2024', store);
  const moved = new Map(
    [...readBase('2024')].map(([name, bytes]) => [name.replace('2-områden', '3-andra'), bytes]),
  );
  const before = store.lost;
  expect(resultOf(moved, '2024', store)).toBe(resultOf(moved, '2024'));
  expect(store.lost).toBe(before);
});

test('a file with aliases, and one too broken to be read, are read anew', () => {
  const store = new Memory();
  const files = new Map([
    ...readBase('2023'),
    ['3-a.md', textFile('---\ntyp: avsnitt\nid: &a namn\nroll: *a\n---\n\n# A\n')],
    ['4-b.md', textFile(`---\ntyp: avsnitt\n---\n\n${'> '.repeat(101)}Djupt.\n`)],
  ]);
  expect(resultOf(files, '2023', store)).toBe(resultOf(files, '2023'));
  expect([...store.kept.keys()].filter((key) => key.includes('&a'))).toEqual([]);
  expect(resultOf(files, '2023', store)).toBe(resultOf(files, '2023'));
});

test('what is remembered wrongly is not believed where it cannot be read', () => {
  const plain = resultOf(readBase('2023'), '2023');
  for (const words of ['', '{', '[]', 'null', '{"kind":"markdown"}', '{"kind":"yaml","tree":[1]}']) {
    const store: WordStore = { get: () => words, put: () => {} };
    expect(resultOf(readBase('2023'), '2023', store), words).toBe(plain);
  }
});
