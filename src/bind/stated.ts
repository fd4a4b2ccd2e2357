import type { Span } from '../diagnostics/index.ts';
import type { Stated } from '../model/index.ts';
import { readAmount } from './amounts/index.ts';
import { escapeKey, type Fields } from './fields/fields.ts';

/** The word for an amount that nobody knows. */
export const UNKNOWN = 'okänt';

/** An amount where it stands, whether it can be read or not. */
export function statedAmount(text: string, span: Span): Stated {
  if (text === UNKNOWN) return { kind: 'unknown', span };
  const read = readAmount(text);
  return 'amount' in read
    ? { kind: 'amount', amount: read.amount, span }
    : { kind: 'unreadable', text, span };
}

/** The amount in a field; undefined where there is no field, or one of another shape, which the schema has said. */
export function statedIn(fields: Fields | undefined, name: string): Stated | undefined {
  const text = fields?.text(name);
  // An empty value is told as such by the schema.
  if (fields === undefined || text === undefined || text === '') return undefined;
  return statedAmount(text, fields.at(escapeKey(name)));
}
