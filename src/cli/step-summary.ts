import { appendFileSync } from 'node:fs';
import type { Commands } from '../locale/index.ts';
import type { Surroundings } from './context.ts';
import { beyondHearing } from './disk/index.ts';
import { OutsideError } from './outside-error.ts';

/** GitHub drops a step's whole summary when it is longer. */
const MOST = 1024 * 1024;

/** Adds Markdown to the summary of a step on GitHub. Nothing happens where there is no such step. */
export function addStepSummary(make: () => string, { env }: Surroundings, say: Commands): void {
  const file = env.GITHUB_STEP_SUMMARY;
  if (file === undefined || file === '') return;
  beyondHearing();
  const bytes = Buffer.from(`${make()}\n`);
  // A table can be cut anywhere without harm; a letter cannot, so the cut is made at a line.
  const end = bytes.length <= MOST ? bytes.length : bytes.lastIndexOf('\n', MOST - 1) + 1;
  try {
    appendFileSync(file, bytes.subarray(0, end));
  } catch (error) {
    throw new OutsideError(say.cannotWrite(file), { cause: error });
  }
}
