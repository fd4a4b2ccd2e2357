import { wordsNow } from './answer.ts';
import { cacheFolder } from './cache-folder.ts';
import { keyOf } from './key.ts';
import type { Outside } from './outside.ts';
import { type Record, readRecord } from './record.ts';

/**
 * Says again what a run with the same words said, where everything that it asked is answered as it was then: what is computed from the same
 * answers is the same. Gives its exit code; undefined where there is no such run, or anything has changed, and nothing has been said.
 */
export function recall(words: readonly string[], outside: Outside): number | undefined {
  const folder = cacheFolder(outside.env);
  const key = folder === undefined ? undefined : keyOf(words, outside);
  const record = folder !== undefined && key !== undefined ? readRecord(folder, key) : undefined;
  if (!record || !holds(record, outside)) return undefined;
  for (const [stream, text] of record.said) outside[stream].write(text);
  return record.code;
}

/** A record that cannot be asked after holds no more. */
function holds({ facts }: Record, { env }: Outside): boolean {
  try {
    return facts.every(([question, of, answer]) => wordsNow(question, of, env) === answer);
  } catch {
    return false;
  }
}
