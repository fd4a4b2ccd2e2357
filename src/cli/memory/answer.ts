import { answerNow } from '../disk/index.ts';
import type { Env } from './cache-folder.ts';
import { hash } from './record.ts';

/** The question of what a variable of the surroundings says; all others are the disk's. */
export const VARIABLE = 'variable';

/** An answer as it is kept: what a file holds and what a folder lists are kept as their hash. */
export function inWords(answer: unknown): string {
  if (answer === undefined) return '';
  if (answer instanceof Uint8Array) return hash(answer);
  const words = JSON.stringify(answer);
  return Array.isArray(answer) ? hash(words) : words;
}

/** What the same question is answered with today. */
export function wordsNow(question: string, of: string, env: Env): string {
  return inWords(question === VARIABLE ? env[of] : answerNow(question, of));
}
