import type { MarkRole } from './words.ts';

const ANSWER = 'svar';
const INDICATOR = 'indikator';
const ANNEX = 'bilaga';

/** Words that no file is named by, since answers and indicators have targets that begin with them. */
export const RESERVED_NAMES: readonly string[] = [ANSWER, INDICATOR];

/** Words that begin link targets of our own, so that no heading has one that begins so. */
export const OWN_BEGINNINGS: readonly string[] = [...RESERVED_NAMES, ANNEX];

/** Where a link to an indicator leads. Authors' ids hold no full stop, so none of them can be taken for one. */
export function indicatorAnchor(id: string): string {
  return `${INDICATOR}.${id}`;
}

/** Where a link to a mark leads. A promise has its id for itself; the answer to it stands beside. */
export function markAnchor(role: MarkRole, id: string): string {
  return role === 'plan' ? id : `${ANSWER}.${id}`;
}

/** What a text may refer to that has no heading: a table, a chart, a picture. */
type ShownKind = 'tabell' | 'diagram' | 'bild';

/** How a text calls it: «tabell/poster», «diagram/väntetid», «bild/karta». Each kind has its names for itself. */
export function shownName(kind: ShownKind, name: string): string {
  return `${kind}/${name}`;
}

/** Where a link to it leads. No id, file or heading is written with `_`. */
export function shownAnchor(kind: ShownKind, name: string): string {
  return `${kind}_${name}`;
}
