/**
 * Shelf: what was found, and where.
 *
 * In: nothing from other rooms; everybody may read here. Out: the source text, places in it, patterns of its letters, and the closed list of
 * finding codes with the data of each. This room must not hold a sentence, weigh a finding or read a file.
 */
export type { Asked } from './asked.ts';
export type {
  FieldShape,
  LookAlike,
  PictureProblem,
  PlanPart,
  ShownPart,
  TextPart,
  ValueProblem,
  YamlReason,
} from './code-words.ts';
export {
  CODES,
  type Code,
  type FindingData,
} from './codes.ts';
export type { DatedSources } from './demand-codes.ts';
export {
  comparePaths,
  type Diagnostic,
  type Finding,
  finding,
  inOrder,
  type Outcome,
  type Related,
  type Severity,
} from './diagnostic.ts';
export { identify } from './fingerprint.ts';
export type { GivenTwice } from './folder-codes.ts';
export { type Lettered, lettered } from './lettered.ts';
export { addTo } from './lists.ts';
export type { TableFault, UndecidableReason, UnreadableReason } from './money-codes.ts';
export { nearest } from './nearest.ts';
export { placedNames } from './placed-names.ts';
export { RUNNER_COMMAND } from './runner-command.ts';
export { ACTING, shownPath } from './shown-path.ts';
export { lineStarts, type Position, positionAt, type SourceText, type Span } from './source.ts';
export { suggester } from './suggester.ts';
export { type UnseenSign, unseenIn } from './unseen.ts';
export type { ReviewLeft, ReviewSureness, WordAltered, WordLeftOut } from './word-codes.ts';
