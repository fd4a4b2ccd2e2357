/**
 * Workroom: what helps whoever writes, as closed values that a page and a language server show in their own ways.
 *
 * In: the plans as their checks read them (`Known`), a path and an offset, or what somebody does in a form. Out: what may be written in a
 * place, what is said of it, the fields of a file with their values, places of an id, and changes of files with proof. The words of fields
 * are the schemas' own: what names a thing (`x-names`), what speaks of one (`x-refers`) and how it is best asked for (`x-form`, `x-format`) stands
 * there, so a new field needs no code here. Offsets count in `SourceText.text`; those of changes in the file as it is stored.
 * This room must not know a protocol, a library or a disk, write a file, or hold a sentence.
 */

export { completionAt } from './complete/completion.ts';
export type { Offer } from './complete/offer.ts';
export { changeForm, type FormChange, textAt, wishesFor } from './form/change.ts';
export { type FieldKind, type FormField, formOf } from './form/form.ts';
export { answeredBy, askedWords } from './form/questions.ts';
export { tableIn } from './form/table.ts';
export { type HoverPart, hoverAt } from './hover.ts';
export { definitionsAt, referencesAt } from './ids/places.ts';
export { idsOf } from './ids/things.ts';
export type { Known, KnownPlan } from './known.ts';
export { acceptFinding, mayAccept } from './mend/accept.ts';
export type { Fix } from './mend/fix.ts';
export { fixesFor } from './mend/fixes.ts';
export { type FileEdit, type RefusedRename, renamable, renameId } from './mend/rename.ts';
export { movePart } from './move/move-part.ts';
export { type Goal, stepsIn } from './move/order.ts';
