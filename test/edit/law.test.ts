import { expect, test } from 'vitest';
import { everyName, lots, runEdits, storedFile, type Tally } from '../support/form-edits.ts';
import { SEED } from '../support/seed.ts';

test('some edits of a form, drawn by lot, give the data that they are meant to and leave all else as it was', () => {
  const seed = SEED;
  const lot = lots(seed);
  const names = everyName();
  const tally: Tally = { edits: 0, left: new Map() };
  const wrong: string[] = [];
  while (tally.edits < 150) {
    const file = storedFile(names[lot(names.length)]!);
    if (file) wrong.push(...runEdits(file, 3, lot, tally));
  }
  expect({ seed, wrong }).toEqual({ seed, wrong: [] });
});
