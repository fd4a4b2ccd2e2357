import type { Code } from '../diagnostics/index.ts';
import type { Example } from './example.ts';
import { findings } from './sv/findings/index.ts';

/** A wrong and a right text for a code. */
export function exampleOf(code: Code): Example {
  return findings[code].example;
}
