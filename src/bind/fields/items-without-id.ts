import type { Span } from '../../diagnostics/index.ts';
import type { YamlTree, YamlValue } from '../../parse/index.ts';

/** Lists of an area in which everything has an id in the end. */
const LISTS = ['mål', 'aktiviteter'] as const;

/** A goal or an activity that has no id yet: a bare sentence, or fields without `id`. */
export interface ItemWithoutId {
  readonly list: (typeof LISTS)[number];
  readonly form: 'sentence' | 'fields';
  readonly text: string;
  /** The words of a sentence, or all fields. */
  readonly span: Span;
  /** Where a finding points: the text. */
  readonly textSpan: Span;
  readonly pointer: string;
}

/** Every item of an area, or of small areas in one file, that has a text and no id. Other kinds of file have none. */
export function itemsWithoutId(tree: YamlTree): readonly ItemWithoutId[] {
  const top = fieldsOf(tree.data);
  if (top === undefined) return [];
  const small = Array.isArray(top.delområden) ? top.delområden.map(fieldsOf) : [];
  return [
    ...(top.typ === 'område' ? itemsIn(tree, top, '') : []),
    ...small.flatMap((area, i) => (area === undefined ? [] : itemsIn(tree, area, `delområden/${i}/`))),
  ];
}

function itemsIn(tree: YamlTree, area: FieldsOf, base: string): readonly ItemWithoutId[] {
  return LISTS.flatMap((list) => {
    const items = area[list];
    return Array.isArray(items)
      ? items.flatMap((item, i) => itemAt(tree, list, item, `${base}${list}/${i}`))
      : [];
  });
}

function itemAt(
  tree: YamlTree,
  list: ItemWithoutId['list'],
  item: YamlValue,
  pointer: string,
): readonly ItemWithoutId[] {
  const span = tree.at(pointer);
  if (typeof item === 'string') {
    return item.trim() === '' ? [] : [{ list, form: 'sentence', text: item, span, textSpan: span, pointer }];
  }
  const fields = fieldsOf(item);
  const text = fields?.text;
  if (fields === undefined || Object.hasOwn(fields, 'id') || typeof text !== 'string' || text.trim() === '')
    return [];
  return [{ list, form: 'fields', text, span, textSpan: tree.at(`${pointer}/text`), pointer }];
}

type FieldsOf = { readonly [key: string]: YamlValue };

function fieldsOf(value: YamlValue | undefined): FieldsOf | undefined {
  return value !== undefined && value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as FieldsOf)
    : undefined;
}
