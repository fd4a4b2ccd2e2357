import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isBuilt, productsId, STAMP, sourcesId, stampOf } from '../../bin/dev/made-from.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'plan-made-'));
  for (const file of ['package.json', 'package-lock.json', 'node_modules/.package-lock.json']) write(file);
  for (const file of [
    'src/cli/main.ts',
    'schema/plan.schema.json',
    'templates/a.json',
    'page/main.ts',
    'bin/dev/build.mjs',
  ])
    write(file);
  write('dist/plan.cjs');
  write(`dist/${STAMP}`, stampOf(sourcesId(root), productsId(path.join(root, 'dist'))));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a program in dist/', () => {
  test('is kept while nothing has changed', () => {
    write('plans/plan.md', 'not what it is made from');
    expect(isBuilt(root)).toBe(true);
  });

  test.each([
    'src/cli/main.ts',
    'src/cli/new.ts',
    'schema/plan.schema.json',
    'templates/a.json',
    'page/main.ts',
    'bin/dev/build.mjs',
    'package.json',
    'package-lock.json',
    'node_modules/.package-lock.json',
    'dist/plan.cjs',
    'dist/left-behind.cjs',
  ])('is yesterday’s when %s is another', (file) => {
    write(file, 'another');
    expect(isBuilt(root)).toBe(false);
  });

  test.each([
    'src/cli/main.ts',
    'dist/plan.cjs',
    'dist',
    `dist/${STAMP}`,
  ])('is yesterday’s when %s is gone', (place) => {
    rmSync(path.join(root, place), { recursive: true });
    expect(isBuilt(root)).toBe(false);
  });
});

function write(file: string, content = 'as it was'): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}
