import { addTo, type Span } from '../../diagnostics/index.ts';
import { editFile, type LeftReason, type Splice, type Wish } from '../../edit/index.ts';
import { RESERVED_NAMES } from '../../model/index.ts';
import { decode, type MarkdownDocument, parseFile, type YamlDocument } from '../../parse/index.ts';
import { idAt, isDefinition, placesIn, type Space, spaceOf } from '../ids/places.ts';
import { idsIn, type Thing, type Use } from '../ids/things.ts';
import {
  agreementOf,
  documentOf,
  type Known,
  type KnownPlan,
  ownSources,
  planOf,
  seriesOf,
} from '../known.ts';

/** A file with what was changed in it: the whole text as it would be stored, and the changes as offsets in the one that is stored. */
export interface FileEdit {
  readonly path: string;
  readonly raw: string;
  readonly changes: readonly Splice[];
}

/** Why an id keeps its name. `place` is what stands in the way. */
export type RefusedRename = {
  readonly kind: 'refused';
  readonly reason: /** No id stands there. */
    | 'no-id'
    /** What was asked for cannot be one. */
    | 'not-an-id'
    /** Another thing has it, or the program itself. */
    | 'taken'
    /** It is the agreement's, and not the plan's. */
    | 'agreement'
    /** A file that may speak of it cannot be read. */
    | 'unreadable'
    /** A place could not be changed with proof. */
    | LeftReason;
  readonly place?: Span;
};

const ID = /^[a-z0-9åäö]+(?:-[a-z0-9åäö]+)*$/;

/** What may be renamed at a place: the id as it stands. */
export function renamable(
  known: Known,
  path: string,
  offset: number,
): { readonly id: string; readonly span: Span } | undefined {
  const named = idAt(known, path, offset);
  const plan = planOf(known, path);
  const space = named && spaceOf(named);
  if (!plan || !space || isAgreed(seriesOf(known, plan), named.id, space)) return undefined;
  return { id: named.id, span: named.span };
}

/**
 * Gives an id another name in all files and years that may mean the same thing. Each file is read again and must have the same ids in the
 * same places but for this one. `rawOf` gives a file as it is stored. All, or nothing.
 */
export function renameId(
  known: Known,
  path: string,
  offset: number,
  to: string,
  rawOf: (path: string) => string | undefined,
): { readonly kind: 'done'; readonly files: readonly FileEdit[] } | RefusedRename {
  const named = idAt(known, path, offset);
  const plan = planOf(known, path);
  const space = named && spaceOf(named);
  if (!plan || !space) return { kind: 'refused', reason: 'no-id' };
  const wanted = to.normalize('NFC');
  if (!ID.test(wanted)) return { kind: 'refused', reason: 'not-an-id' };
  if (RESERVED_NAMES.includes(wanted)) return { kind: 'refused', reason: 'taken' };
  const plans = seriesOf(known, plan);
  if (isAgreed(plans, named.id, space)) return { kind: 'refused', reason: 'agreement' };
  const other = plans.flatMap((each) => placesIn(known, each, wanted, space))[0];
  if (other && wanted !== named.id) return { kind: 'refused', reason: 'taken', place: other.span };
  if (isAgreed(plans, wanted, space)) return { kind: 'refused', reason: 'taken' };
  const unread = plans.flatMap((each) => unreadIn(known, each))[0];
  if (unread !== undefined)
    return { kind: 'refused', reason: 'unreadable', place: { path: unread, start: 0, end: 0 } };
  const files: FileEdit[] = [];
  const byFile = new Map<string, (Thing | Use)[]>();
  for (const place of plans.flatMap((each) => placesIn(known, each, named.id, space))) {
    const { path: file } = place.span;
    addTo(byFile, file, place);
  }
  for (const [file, places] of byFile) {
    const raw = rawOf(file);
    if (raw === undefined) return { kind: 'refused', reason: 'unreadable', place: places[0]!.span };
    const edited = editFile(file, raw, wishesFor(places, wanted));
    if (edited.kind === 'left') return { kind: 'refused', reason: edited.reason, place: places[0]!.span };
    const before = readAs(file, raw);
    const after = readAs(file, edited.raw);
    if (!before || !after || !isRenamed(before, after, plan.name, named.id, wanted, space))
      return { kind: 'refused', reason: 'not-proven', place: places[0]!.span };
    files.push({ path: file, raw: edited.raw, changes: edited.changes });
  }
  return { kind: 'done', files };
}

/** Whether an id is one that the agreement has given. */
function isAgreed(plans: readonly KnownPlan[], id: string, space: Space): boolean {
  return plans.some((plan) => {
    const agreement = agreementOf(plan);
    if (space === 'post') return agreement?.funds.some((fund) => fund.id === id) ?? false;
    return (
      space === 'fokusområde' &&
      (agreement?.areas.some((area) => area.id === id || area.number === id) ?? false)
    );
  });
}

function unreadIn(known: Known, plan: KnownPlan): readonly string[] {
  return ownSources(plan)
    .filter((source) => {
      const document = documentOf(known, source);
      return document?.kind === 'yaml' ? !document.tree : !document?.front || !document.body;
    })
    .map(({ path }) => path);
}

/** The text's places first, from its end, so that no place moves another; then the fields. */
function wishesFor(places: readonly (Thing | Use)[], to: string): readonly Wish[] {
  const inText = places.filter(({ field }) => !field).sort((a, b) => b.span.start - a.span.start);
  const words = inText.map(
    ({ span }): Wish => ({ kind: 'words', start: span.start, end: span.end, words: to }),
  );
  const fields = new Map<string, Wish>();
  const names: Wish[] = [];
  for (const place of places) {
    const { field } = place;
    if (!field) continue;
    if (field.isName) names.push({ kind: 'rename', at: field.pointer, key: to });
    else
      fields.set(field.pointer, { kind: 'set', at: field.pointer, value: valueWith(place, field.value, to) });
  }
  // Names last, and the innermost before what it stands in: pointers go through them.
  return [...words, ...fields.values(), ...names.reverse()];
}

/** A value with another id in it: the whole, the last part of a place, or the names of a table's columns. */
function valueWith(place: Thing | Use, value: string, to: string): string {
  if (value === place.id) return to;
  if (!isDefinition(place) && place.refers === 'plats')
    return value.slice(0, value.lastIndexOf(':') + 1) + to;
  const lines = value.split('\n');
  const header = lines.findIndex((line) => line.trim() !== '');
  const cells = (lines[header] ?? '')
    .split('|')
    .map((cell) => (cell.trim() === place.id ? cell.replace(place.id, to) : cell));
  return lines.with(header, cells.join('|')).join('\n');
}

function readAs(path: string, raw: string): MarkdownDocument | YamlDocument | undefined {
  const { value, findings } = decode(path, new TextEncoder().encode(raw));
  return value && findings.length === 0 ? parseFile(value, undefined).value : undefined;
}

/** The same ids in the same order, but for the one. */
function isRenamed(
  before: MarkdownDocument | YamlDocument,
  after: MarkdownDocument | YamlDocument,
  plan: string,
  from: string,
  to: string,
  space: Space,
): boolean {
  const say = (document: MarkdownDocument | YamlDocument, rename: boolean) => {
    const { things, uses } = idsIn(document, plan);
    const all = [...things, ...uses];
    const mine = all.filter((place) => place.id === from && spaceOf(place) === space);
    // Words that may be read in two ways have the new name in both.
    const starts = new Set(mine.map(({ span }) => span.start));
    return JSON.stringify(
      all.map((place) => [
        isDefinition(place) ? place.what : place.refers,
        rename && place.id === from && starts.has(place.span.start) ? to : place.id,
      ]),
    );
  };
  return say(before, true) === say(after, false);
}
