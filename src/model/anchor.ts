import type { MarkRole } from './words.ts';

const ANSWER = 'svar';
const INDICATOR = 'indikator';

/** Words that begin link targets of our own, so that no file or heading is named so. */
export const RESERVED_NAMES: readonly string[] = [ANSWER, INDICATOR];

/** Where a link to an indicator leads. Authors' ids hold no full stop, so none of them can be taken for one. */
export function indicatorAnchor(id: string): string {
  return `${INDICATOR}.${id}`;
}

/** Where a link to a mark leads. A promise has its id for itself; the answer to it stands beside. */
export function markAnchor(role: MarkRole, id: string): string {
  return role === 'plan' ? id : `${ANSWER}.${id}`;
}
