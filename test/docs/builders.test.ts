import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What a page takes as an example of something to add, and that therefore is not there. */
const EXAMPLES = [
  'schema/protokoll.schema.json',
  'src/rules/area-audience-missing.ts',
  'test/fixtures/findings/area/audience-missing/',
  'test/fixtures/diff/area/order-changed/',
];
const NAMED = /`((?:src|test|schema|bin|templates|docs|plans|\.ci|\.github)\/[^`\s<>*…]*)`/g;

test.each([
  'README.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'docs/adding.md',
])('%s names only files and folders that are there', (page) => {
  const named = [...readFileSync(page, 'utf8').matchAll(NAMED)].map((match) => match[1]!);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !existsSync(name) && !EXAMPLES.includes(name))).toEqual([]);
});
