import { writtenText } from '../../edit/index.ts';
import { type Known, planOf, sourceOf, treeOf } from '../known.ts';
import { type FieldPlace, fieldPlaceAt, fieldsRange } from '../place/field-place.ts';
import { textPlaceAt } from '../place/text-place.ts';
import { kindOfFile } from '../shape/schemas.ts';
import { type FormOf, fieldsForms, type Shape, shapeAt, shapeOfFile } from '../shape/shape.ts';
import { fieldOf } from '../shape/walk.ts';
import { candidatesFor } from './candidates.ts';
import { textOffers } from './in-text.ts';
import type { Offer } from './offer.ts';

interface NamedPlace extends FieldPlace {
  readonly isNamed: boolean;
}

/** What may be written at a place of a file, as it stands in the check's own text, or in a newer one. */
export function completionAt(known: Known, path: string, offset: number, newer?: string): readonly Offer[] {
  const plan = planOf(known, path);
  const text = newer ?? sourceOf(known, path)?.text;
  if (!plan || text === undefined) return [];
  const range = fieldsRange(path, text);
  if (range && offset >= range.start && offset <= range.end) {
    const place = fieldPlaceAt(text, range.start, range.end, offset);
    // Another name for a field that is there leaves what stands after it.
    return place ? fieldOffers(known, plan, path, text, { ...place, isNamed: text[place.to] === ':' }) : [];
  }
  const place = textPlaceAt(text, offset);
  return place ? textOffers(known, plan, path, place) : [];
}

function fieldOffers(
  known: Known,
  plan: Parameters<typeof candidatesFor>[2],
  path: string,
  text: string,
  place: NamedPlace,
): readonly Offer[] {
  const typ =
    /^typ:\s*["']?([^\s"'#]+)/m.exec(text)?.[1] ?? fieldOf(treeOf(known, sourceOf(known, path))?.data, 'typ');
  const kind = kindOfFile(path, typ);
  const shape = kind && shapeAt(shapeOfFile(kind), place.steps);
  if (!shape) return [];
  const names =
    place.role === 'value' ? [] : fieldsForms(shape).flatMap((form) => nameOffers(form, place, known, plan));
  const values = place.role === 'key' ? [] : valueOffers(shape, place, known, plan);
  return [...values, ...names];
}

/** Names of fields that are not there yet, those that must be there first. */
function nameOffers(
  form: FormOf<'fields'>,
  place: NamedPlace,
  known: Known,
  plan: Parameters<typeof candidatesFor>[2],
): readonly Offer[] {
  const left = form.names.filter((name) => !place.beside.includes(name));
  const isRequired = (name: string) => form.required.includes(name);
  const sorted = [...left.filter(isRequired), ...left.filter((name) => !isRequired(name))];
  const fields = sorted.map((name): Offer => {
    const shape = form.field(name);
    const { words, cursor } = afterName(shape, place);
    return {
      kind: 'field',
      label: name,
      detail: shape?.title ?? '',
      description: shape?.description ?? '',
      isRequired: isRequired(name),
      insert: `${name}${words}`,
      cursor: name.length + cursor,
      from: place.from,
      to: place.to,
    };
  });
  const own = form.key
    ? candidatesFor(form.key.refers, known, plan).filter(({ value }) => !place.beside.includes(value))
    : [];
  return [
    ...fields,
    ...own.map(({ value, detail }): Offer => {
      const { words, cursor } = afterName(form.field(value), place);
      const insert = `${value}${words}`;
      const at = { insert, cursor: value.length + cursor, from: place.from, to: place.to };
      return { kind: 'id', label: value, detail, description: '', isRequired: false, ...at };
    }),
  ];
}

/** What follows a name, and where its author goes on. */
function afterName(
  shape: Shape | undefined,
  place: NamedPlace,
): { readonly words: string; readonly cursor: number } {
  const first = shape?.forms[0];
  if (place.isNamed) return { words: '', cursor: 0 };
  if (place.inFlow) return first?.kind === 'list' ? { words: ': []', cursor: 3 } : { words: ': ', cursor: 2 };
  const pad = `\n${' '.repeat(place.column + 2)}`;
  if (first?.kind === 'list') {
    const item = first.item();
    const isId = item.refers !== undefined && item.forms.every(({ kind }) => kind !== 'fields');
    if (isId && item.refers !== 'ansvarig' && item.refers !== 'part') return { words: ': []', cursor: 3 };
    const words = `:${pad}- `;
    return { words, cursor: words.length };
  }
  if (first?.kind === 'fields') return { words: `:${pad}`, cursor: pad.length + 1 };
  return { words: ': ', cursor: 2 };
}

function valueOffers(
  shape: Shape,
  place: NamedPlace,
  known: Known,
  plan: Parameters<typeof candidatesFor>[2],
): readonly Offer[] {
  const words = shape.forms.flatMap((form) => (form.kind === 'choice' ? form.words : []));
  const offer = (value: string, detail: string, kind: Offer['kind']): Offer => {
    const insert = writtenText(value, place.inFlow);
    const at = { insert, cursor: insert.length, from: place.from, to: place.to };
    return { kind, label: value, detail, description: '', isRequired: false, ...at };
  };
  return [
    ...words.map((word) => offer(word, shape.title, 'word')),
    ...candidatesFor(shape.refers, known, plan).map(({ value, detail }) => offer(value, detail, 'id')),
  ];
}
