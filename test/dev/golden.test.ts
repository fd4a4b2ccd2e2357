import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** `npm run golden` runs the tests of this name alone. */
const NAMED = /\(golden\)/;

test('every test that holds a golden text says so in its name, so that npm run golden writes it', () => {
  const silent = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && name !== path.join('dev', 'golden.test.ts'))
    .flatMap((name) => {
      const parts = readFileSync(path.join('test', name), 'utf8').split('toMatchFileSnapshot');
      return parts.slice(0, -1).flatMap((before) => {
        // The nearest test above it, from its beginning.
        const inside = before.slice(before.search(/\n\s*(test|it)\b(?![\s\S]*\n\s*(test|it)\b)/));
        return NAMED.test(inside) ? [] : [`${name}: ${inside.trim().split('\n')[0]}`];
      });
    });
  expect(silent).toEqual([]);
});
