import { statSync } from 'node:fs';
import type { Outside } from './outside.ts';
import { hash } from './record.ts';

/** Set by the build: a hash of all that the program is made from. From the source there is none, and nothing is remembered. */
declare const PROGRAM_ID: string | undefined;
const ID = typeof PROGRAM_ID === 'undefined' ? undefined : PROGRAM_ID;

/** All that decides what a run gives before it asks anything, or undefined for a run that is not to be remembered. */
export function keyOf(
  words: readonly string[],
  { cwd, env, stdout, stderr, program }: Outside,
): string | undefined {
  if (ID === undefined || program === undefined) return undefined;
  const streams = [stdout, stderr].flatMap(({ isTTY, columns }) => [isTTY ?? null, columns ?? null]);
  // Node reads these two by itself, for what letters are and how words are put in order.
  const node = [process.versions, process.platform, env.NODE_OPTIONS ?? null, env.NODE_ICU_DATA ?? null];
  return hash(JSON.stringify([ID, standsOf(program), node, words, cwd, streams])).slice(0, 32);
}

/** The program's main part beside the file that starts it: one that somebody has changed by hand is another program. */
function standsOf(program: string): readonly unknown[] {
  const facts = statSync(program.replace(/start\.cjs$/, 'program.cjs'), { throwIfNoEntry: false });
  return [program, facts?.size ?? null, facts?.mtimeMs ?? null];
}
