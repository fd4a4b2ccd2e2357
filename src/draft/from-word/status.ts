import meant from '../../../schema/meant-words.json' with { type: 'json' };
import { STATUSES } from '../../model/index.ts';

const MEANT: Readonly<Record<string, string>> = meant.fält.status;

/** The status that some words say, as the field has it. */
export function statusOf(words: string): string | undefined {
  const said = words.toLowerCase().replace(/\.$/, '').trim();
  if ((STATUSES as readonly string[]).includes(said)) return said;
  return Object.hasOwn(MEANT, said) ? MEANT[said] : undefined;
}
