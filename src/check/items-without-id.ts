import type { Span } from '../diagnostics/index.ts';
import type { YamlTree, YamlValue } from '../parse/index.ts';

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

/** Every item of an area that has a text and no id, in the order of the file. Other kinds of file have none. */
export function itemsWithoutId(tree: YamlTree): readonly ItemWithoutId[] {
  const top = fieldsOf(tree.data);
  if (top?.typ !== 'område') return [];
  return LISTS.flatMap((list) => {
    const items = top[list];
    return Array.isArray(items) ? items.flatMap((item, i) => itemAt(tree, list, item, i)) : [];
  });
}

function itemAt(
  tree: YamlTree,
  list: ItemWithoutId['list'],
  item: YamlValue,
  index: number,
): readonly ItemWithoutId[] {
  const pointer = `${list}/${index}`;
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

function fieldsOf(value: YamlValue | undefined): { readonly [key: string]: YamlValue } | undefined {
  return value !== undefined && value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as { readonly [key: string]: YamlValue })
    : undefined;
}
