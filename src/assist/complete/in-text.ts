import { BLOCK_ATTRIBUTES, MARK_ATTRIBUTES, pathSeenFrom } from '../../bind/index.ts';
import { fieldNames, tableNames } from '../../model/index.ts';
import { BLOCK_NAMES, DIRECTIVE_NAMES } from '../../parse/index.ts';
import { boundPlan, type Known, type KnownPlan } from '../known.ts';
import type { TextPlace } from '../place/text-place.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import type { Offer } from './offer.ts';

const PICTURE = /\.(png|jpe?g|svg)$/i;

/** What may be written in a text: marks, what they name, files. */
export function textOffers(known: Known, plan: KnownPlan, path: string, place: TextPlace): readonly Offer[] {
  const offer = (
    kind: Offer['kind'],
    label: string,
    detail = '',
    insert = label,
    cursor = insert.length,
  ): Offer => ({
    kind,
    label,
    detail,
    description: '',
    isRequired: false,
    insert,
    cursor,
    from: place.from,
    to: place.to,
  });
  const ids = (found: readonly Candidate[]) => found.map(({ value, detail }) => offer('id', value, detail));
  switch (place.kind) {
    case 'name': {
      if (place.isOwnLine)
        return BLOCK_NAMES.map((name) => offer('mark', name, '', `${name}{}`, name.length + 1));
      return DIRECTIVE_NAMES.map((name) => offer('mark', name, '', `${name}[]`, name.length + 1));
    }
    case 'label': {
      if (place.name === 'belopp') return fieldNames(boundPlan(plan)?.funds).map((name) => offer('id', name));
      return ids(candidatesFor(place.name === 'plan' ? 'id' : place.name, known, plan));
    }
    case 'attribute':
      return place.attribute === undefined
        ? namesFor(place.name)
            .filter((name) => !place.given.includes(name))
            .map((name) => offer('field', name, '', `${name}=`))
        : valuesFor(place.name, place.attribute, known, plan).map(({ value, detail }) =>
            offer('id', value, detail),
          );
    case 'address':
      return plan.files
        .filter((file) => file !== path && (place.isPicture ? PICTURE.test(file) : file.endsWith('.md')))
        .map((file) => offer('file', relative(path, file)));
  }
}

function namesFor(name: string): readonly string[] {
  return Object.keys(MARK_ATTRIBUTES[name] ?? BLOCK_ATTRIBUTES[name] ?? {});
}

function valuesFor(name: string, attribute: string, known: Known, plan: KnownPlan): readonly Candidate[] {
  if (attribute === 'indikator') return candidatesFor('indikator', known, plan);
  if (attribute === 'ersatt-av') return candidatesFor('id', known, plan);
  if (attribute === 'medel')
    return tableNames(boundPlan(plan)?.funds).map((value) => ({ value, detail: '' }));
  const words = MARK_ATTRIBUTES[name]?.[attribute] ?? BLOCK_ATTRIBUTES[name]?.[attribute];
  return Array.isArray(words) ? (words as readonly string[]).map((value) => ({ value, detail: '' })) : [];
}

/** The way from one file to another, as a text writes it. */
function relative(from: string, to: string): string {
  return encodeURI(pathSeenFrom(from, to)).replace(/%[CDE][0-9A-F](?:%[89AB][0-9A-F])+/g, decodeURIComponent);
}
