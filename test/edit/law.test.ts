import { expect, test } from 'vitest';
import { everyName, lots, runEdits, storedFile, type Tally } from '../support/form-edits.ts';

test('some edits of a form, drawn by lot, give the data that they are meant to and leave all else as it was', () => {
  // The same lots in every run, so that a change is judged by itself. SEED=… draws others.
  const seed = Number(process.env.SEED ?? 111_358);
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
