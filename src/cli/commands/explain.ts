import { CODES, type Code, nearest } from '../../diagnostics/index.ts';
import { explainIndex, explainPage } from '../../locale/index.ts';
import type { Context } from '../context.ts';
import { OutsideError } from '../outside-error.ts';

/** `plan explain [code]`: what a finding means, why it exists, a wrong and a right example. */
export function runExplain(context: Context, word: string | undefined): number {
  const { stdout } = context.surroundings;
  if (word === undefined) {
    stdout.write(explainIndex(context.locale));
    return 0;
  }
  const code = CODES.find((candidate): candidate is Code => candidate === word);
  if (!code) throw new OutsideError(context.locale.commands.unknownCode(word, nearest(word, CODES)));
  stdout.write(explainPage(code, context.locale));
  return 0;
}
