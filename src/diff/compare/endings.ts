import type { Ending } from '../changes.ts';
import type { Side } from '../side.ts';

/** What the other year says of a thing that it no longer has. */
export function endingOf({ leavings }: Side, key: string): Ending {
  const leaving = leavings.get(key);
  return { ending: leaving && { status: leaving.status, reason: leaving.reason } };
}
