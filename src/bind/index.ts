/**
 * Workroom: documents become the model. One plan with its sections, areas, marks, indicators and money; an agreement; a template.
 *
 * In: a plan's folder and the world around it (agreements, pictures, glyphs), as values. Out: model values with their places, as far as
 * they could be read, and the findings that reading itself gives (files, schemas, prose, pictures).
 * This room must not judge what was read: whether it holds is for `rules/`. It must not read a disk, hold a sentence, or guess: what cannot
 * be bound is left out and has been said.
 */

export { type ReadAgreement, readAgreement } from './agreement/read-agreement.ts';
export {
  agreedKey,
  allAmounts,
  amountOf,
  byKey,
  type Checked,
  coarsest,
  countyShare,
  fitOf,
  holdSum,
  type Key,
  type KnownShare,
  keyOf,
  marginOf,
  nationalAmount,
  readAmount,
  readShare,
  shareFrom,
  shareText,
  within,
} from './amounts/index.ts';
export { slugOf } from './drafts.ts';
export { escapeKey, Fields } from './fields/fields.ts';
export { type ItemWithoutId, itemsWithoutId } from './fields/items-without-id.ts';
export { judgeFields } from './fields/judge-fields.ts';
export { holdAgainstSchema } from './fields/schema.ts';
export { type Documents, readDocuments } from './files/documents.ts';
export { meantName, planCopiedFrom } from './files/meant-name.ts';
export { type Outline, readOutline } from './files/outline.ts';
export { excessOf, type Measure } from './files/plan-size.ts';
export type {
  AgreementFile,
  FileEntry,
  PlanFolder,
  TemplateFile,
  TemplateShelf,
  World,
} from './files/world.ts';
export { readHead } from './head.ts';
export { decodedAddress, pathFrom, pathSeenFrom } from './paths.ts';
export { type BoundPlan, bindPlan } from './plan.ts';
export { beyondGlyphs, glyphFindings } from './prose/glyphs.ts';
export { BLOCK_ATTRIBUTES, kindOfAddress, MARK_ATTRIBUTES, RunReader, type TextRun } from './prose/index.ts';
export { readSite } from './site.ts';
export { UNKNOWN } from './stated.ts';
export { contrastOf } from './template/contrast.ts';
export {
  readOwnTemplates,
  readTemplate,
  templateNames,
} from './template/read-template.ts';
