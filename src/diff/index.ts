/**
 * Workroom: what two years of a plan say of each other.
 *
 * In: two editions. Out: the closed list of changes between them, weighed by a policy that is data; the ledger of what the
 * first promised and the second says of it; and findings about the second. Things are matched by id and by what their
 * authors wrote, never by likeness, which is only suggested.
 * This room must not read files, hold a sentence, know a year by number, or call left out what could only not be read.
 */
export { type Above, aboveOf, earlierUnder } from './above.ts';
export type {
  BareChange,
  ChangeCode,
  ChangeSide,
  SubjectKind,
} from './changes.ts';
export { changesBetween, compareEditions, type Diff } from './diff.ts';
export { findingsAbout } from './findings.ts';
export { type LedgerRow, OUTCOMES, type Outcome } from './ledger/row.ts';
export { type Ledger, makeLedger } from './ledger.ts';
export { CHANGE_CODES, MIRROR } from './mirror.ts';
export { findingsAboutNeighbours, neighbourNamed, sistersOf } from './misfit.ts';
export { openPromises } from './open.ts';
export { type Change, GROUPS, type Group } from './policy.ts';
export { endOf, type Neighbour, previousOf, seriesOf } from './previous.ts';
export type { Promised } from './promises.ts';
export { agreementAreas, type PlacedArea, readSide, type Side } from './side.ts';
export { goalsUnknown, withSisters } from './sisters.ts';
export type { Suggestion } from './suggest.ts';
export { type WordRun, wordCounts, wordRuns } from './words.ts';
