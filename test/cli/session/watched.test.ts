import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lookAt, NOTHING_SEEN } from '../../../src/cli/session/watched.ts';
import { diskTree, type Tree } from '../../../src/cli/tree/index.ts';
import { temporaryFolder } from '../../support/program.ts';

const FILE = 'plans/2024/plan.md';

/** A disk on which the file reads so, whatever its size and times say: a change within one tick of the disk's clock. */
function reading(tree: Tree, text: string): Tree {
  return {
    ...tree,
    find: (place) => {
      const found = tree.find(place);
      return found?.kind === 'file' ? { ...found, read: () => new TextEncoder().encode(text) } : found;
    },
  };
}

test.each([1_000, 10_000])('a change within the tick of a clock is seen %i ms later', (later) => {
  const root = temporaryFolder();
  mkdirSync(path.join(root, 'plans/2024'), { recursive: true });
  writeFileSync(path.join(root, FILE), 'a');
  const disk = diskTree(root);
  const first = lookAt(root, reading(disk, 'a'), NOTHING_SEEN, 0)!;
  const second = lookAt(root, reading(disk, 'b'), first, later)!;
  expect(second.files.get(FILE)!.hash).not.toBe(first.files.get(FILE)!.hash);
});

test('what has lain still is not read again', () => {
  const root = temporaryFolder();
  mkdirSync(path.join(root, 'plans/2024'), { recursive: true });
  writeFileSync(path.join(root, FILE), 'a');
  const disk = diskTree(root);
  const times = [0, 2_000, 4_000].reduce(
    (seen, now) => lookAt(root, reading(disk, 'a'), seen, now)!,
    NOTHING_SEEN,
  );
  const unread: Tree = {
    ...disk,
    find: (place) => (place === FILE ? expect.unreachable() : disk.find(place)),
  };
  expect(lookAt(root, unread, times, 8_000)!.files.get(FILE)).toBe(times.files.get(FILE));
});
