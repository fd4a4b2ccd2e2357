import { expect, test } from 'vitest';
import { renamePatiently } from '../../src/cli/rename-patiently.ts';

const failing = (code: string) => Object.assign(new Error(code), { code });

/** A rename that somebody's hold on the file stops so many times. */
function heldFor(times: number, code = 'EPERM') {
  const tried: string[] = [];
  const rename = (from: string, to: string) => {
    tried.push(`${from} ${to}`);
    if (tried.length <= times) throw failing(code);
  };
  return { tried, rename };
}

test('waits for a file that is held for a moment', () => {
  for (const code of ['EBUSY', 'EPERM', 'EACCES']) {
    const { tried, rename } = heldFor(2, code);
    renamePatiently('a', 'b', [1, 1, 1], rename);
    expect(tried).toEqual(['a b', 'a b', 'a b']);
  }
});

test('gives up in the end, and at once where waiting is no use', () => {
  const held = heldFor(9);
  expect(() => renamePatiently('a', 'b', [1, 1], held.rename)).toThrow('EPERM');
  expect(held.tried).toHaveLength(3);
  const gone = heldFor(9, 'ENOENT');
  expect(() => renamePatiently('a', 'b', [1, 1], gone.rename)).toThrow('ENOENT');
  expect(gone.tried).toHaveLength(1);
  const never = heldFor(9);
  expect(() => renamePatiently('a', 'b', [], never.rename)).toThrow('EPERM');
  expect(never.tried).toHaveLength(1);
});
