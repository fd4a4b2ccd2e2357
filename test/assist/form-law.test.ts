import { expect, test } from 'vitest';
import { runChanges } from '../support/form-changes.ts';
import { everyName, lots, storedFile } from '../support/form-edits.ts';
import { SEED } from '../support/seed.ts';

test('a change of a form changes the one value, by lot in any file', () => {
  const seed = SEED;
  const most = Number(process.env.EDITS ?? 80);
  const lot = lots(seed);
  const names = everyName().filter((name) => !name.startsWith('schema'));
  const tally = { done: 0, left: 0 };
  const wrong: string[] = [];
  while (tally.done < most) {
    const file = storedFile(names[lot(names.length)]!);
    if (file) wrong.push(...runChanges(file, 4, lot, tally));
  }
  expect({ seed, wrong }).toEqual({ seed, wrong: [] });
  expect(tally.left / (tally.done + tally.left)).toBeLessThan(0.1);
});
