import type { Predecessors } from '../model/index.ts';
import type { Fields } from './fields/fields.ts';

/** `föregås-av`: plans by name, or `ingen` and why. */
export function bindPredecessors(fields: Fields): Predecessors | undefined {
  const none = fields.under('föregås-av')?.text('ingen');
  const plans = fields.refs('föregås-av');
  return none === undefined && plans === undefined ? undefined : { plans: plans ?? [], none };
}
