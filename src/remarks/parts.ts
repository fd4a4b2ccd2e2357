import { addTo } from '../diagnostics/index.ts';
import type { Wish } from '../edit/index.ts';
import type { FieldPlace, Place, Scalar, TextPlace } from './edit-place.ts';
import type { LineEdit } from './review-word.ts';

/** A change with the places that it is made in. */
export interface Placed {
  readonly edit: LineEdit;
  readonly places: readonly Place[];
}

/** Changes that are made together or left together. */
interface Part {
  readonly edits: readonly LineEdit[];
  readonly wishes: readonly Wish[];
}

/**
 * The parts of one file. Paragraphs of the text from the last to the first, so that places before one are where they were; then the fields,
 * with all that changes one of them. `crossed` would change what another changes.
 */
export function partsOf(all: readonly Placed[]): {
  readonly parts: readonly Part[];
  readonly crossed: readonly Placed[];
} {
  const crossed: Placed[] = [];
  const inText: Part[] = [];
  const texts = all.flatMap((one) => {
    const places = one.places.filter((place) => place.kind === 'text');
    // Of two in one place the later comes first: what is then put in stands before it.
    const sorted = places.toReversed().sort((a, b) => b.start - a.start || b.end - a.end);
    return sorted.length === 0 ? [] : [{ one, sorted, start: sorted.at(-1)!.start, end: sorted[0]!.end }];
  });
  let before = Number.POSITIVE_INFINITY;
  for (const { one, sorted, start, end } of texts.sort((a, b) => b.start - a.start || b.end - a.end)) {
    if (end > before) {
      crossed.push(one);
      continue;
    }
    before = start;
    inText.push({ edits: [one.edit], wishes: sorted.map(wordsWished) });
  }
  return { parts: [...inText, ...fieldParts(all)], crossed };
}

function wordsWished({ start, end, words }: TextPlace): Wish {
  return { kind: 'words', start, end, words };
}

/** Changes of fields: those that have a field in common are one part. */
function fieldParts(all: readonly Placed[]): readonly Part[] {
  const byField = new Map<Scalar, { edit: LineEdit; place: FieldPlace }[]>();
  for (const { edit, places } of all)
    for (const place of places) if (place.kind === 'field') addTo(byField, place.field, { edit, place });
  const parts = new Map<LineEdit, { edits: Set<LineEdit>; wishes: Set<Wish> }>();
  for (const [{ pointer, value }, changes] of byField) {
    let words = value;
    for (const { place } of changes.toReversed().sort((a, b) => b.place.start - a.place.start))
      words = words.slice(0, place.start) + place.words + words.slice(place.end);
    const set: Wish = { kind: 'set', at: pointer, value: words };
    const part = { edits: new Set<LineEdit>(), wishes: new Set<Wish>([set]) };
    for (const { edit } of changes) {
      part.edits.add(edit);
      const other = parts.get(edit);
      if (!other) continue;
      for (const wish of other.wishes) part.wishes.add(wish);
      for (const one of other.edits) part.edits.add(one);
    }
    for (const edit of part.edits) parts.set(edit, part);
  }
  return [...new Set(parts.values())].map(({ edits, wishes }) => ({
    edits: [...edits],
    wishes: [...wishes],
  }));
}
