import { addTo, type Finding, type ReviewLeft, type SourceText } from '../diagnostics/index.ts';
import { editParts } from '../edit/index.ts';
import { type Fields, fieldsOf, placesOf } from './edit-place.ts';
import { type Placed, partsOf } from './parts.ts';
import type { LineEdit } from './review-word.ts';

/** What a reviewer's changes make of the plan's files, and what is left to do by hand. */
export interface TakenIn {
  /** Whole files as they shall be stored, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly done: readonly LineEdit[];
  readonly left: readonly LeftEdit[];
}

export interface LeftEdit {
  readonly finding: Finding;
  readonly why: ReviewLeft;
}

/** How many signs of the files are read in all, at most, to prove changes: with each that cannot be, its file is read some times more. */
const ROOM = 48_000_000;

/**
 * Puts changes into the files as they are stored. Each is taken only where its words and what stands around them are found exactly once;
 * a paragraph is taken whole or left.
 */
export function takeIn(
  edits: readonly LineEdit[],
  raws: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, SourceText>,
): TakenIn {
  const files = new Map<string, string>();
  const done: LineEdit[] = [];
  const left: LeftEdit[] = [];
  const leave = (edit: LineEdit, why: ReviewLeft) =>
    left.push(...edit.findings.map((found) => ({ finding: found, why })));
  const byFile = new Map<string, Placed[]>();
  const known = new Map<SourceText, Fields | undefined>();
  for (const edit of edits) {
    const span = edit.own.span;
    const source = span && sources.get(span.path);
    if (!source || edit.why !== '') {
      leave(edit, edit.why === '' ? 'unsure' : edit.why);
      continue;
    }
    const fields = known.has(source) ? known.get(source) : fieldsOf(source);
    known.set(source, fields);
    const places = fields && placesOf(edit, source, fields);
    if (!places) leave(edit, 'not-plain');
    else addTo(byFile, source.path, { edit, places });
  }
  let room = ROOM;
  for (const [path, all] of byFile) {
    const raw = raws.get(path);
    if (raw === undefined) {
      for (const { edit } of all) leave(edit, 'unsure');
      continue;
    }
    const { parts, crossed } = partsOf(all);
    for (const { edit } of crossed) leave(edit, 'not-proven');
    const edited = editParts(
      path,
      raw,
      parts.map(({ wishes }) => wishes),
      room,
    );
    room = edited.room;
    for (const { edits: own, wishes } of parts) {
      if (edited.left.has(wishes)) for (const edit of own) leave(edit, 'not-proven');
      else done.push(...own);
    }
    if (edited.left.size < parts.length) files.set(path, edited.raw);
  }
  return { files, done, left };
}
