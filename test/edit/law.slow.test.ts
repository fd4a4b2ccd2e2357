import { expect, test } from 'vitest';
import { everyName, lots, runEdits, storedFile, type Tally } from '../support/form-edits.ts';
import { SEED } from '../support/seed.ts';

/** All files, once or more, each time by other lots. */
const EDITS = Number(process.env.EDITS ?? 6_000);

test('thousands of edits of a form give the data that they are meant to and leave all else as it was', () => {
  const seed = SEED;
  const lot = lots(seed);
  const files = everyName().flatMap((name) => storedFile(name) ?? []);
  const tally: Tally = { edits: 0, left: new Map() };
  const wrong: string[] = [];
  for (let i = 0; tally.edits < EDITS; i++) wrong.push(...runEdits(files[i % files.length]!, 5, lot, tally));
  expect({ seed, wrong }).toEqual({ seed, wrong: [] });
  // A form that mostly says no would keep the law and be of no use.
  const refused = [...tally.left.values()].reduce((sum, count) => sum + count, 0);
  expect(refused / tally.edits).toBeLessThan(0.06);
  expect((tally.left.get('not-proven') ?? 0) / tally.edits).toBeLessThan(0.002);
  console.log(
    `seed ${seed}: ${tally.edits} edits of ${files.length} files, left ${JSON.stringify([...tally.left])}`,
  );
});
