import type { YamlTree, YamlValue } from '../../parse/index.ts';
import { kindOfFile } from './schemas.ts';
import { formFor, type Shape, shapeOfFile } from './shape.ts';

/** A value or a name in a file, with what is known of it. */
export interface Met {
  readonly pointer: string;
  readonly value: YamlValue;
  readonly shape: Shape;
  /** Whether it is the name of a field that its author has chosen: an indicator, a post. */
  readonly isName: boolean;
}

/** Every value of a file's fields, and every name that its author has chosen, in the order of the file. */
export function* valuesIn(path: string, tree: YamlTree): Iterable<Met> {
  const data = tree.data;
  const kind = kindOfFile(path, fieldOf(data, 'typ'));
  if (kind) yield* below(shapeOfFile(kind), data, '');
}

function* below(shape: Shape, value: YamlValue, pointer: string): Iterable<Met> {
  if (pointer !== '') yield { pointer, value, shape, isName: false };
  const form = formFor(shape, value);
  const inside = (key: string) => `${pointer}${pointer === '' ? '' : '/'}${escaped(key)}`;
  if (form?.kind === 'list' && Array.isArray(value)) {
    const item = form.item();
    for (const [i, each] of value.entries()) yield* below(item, each as YamlValue, inside(String(i)));
  }
  if (form?.kind === 'fields' && value !== null && typeof value === 'object' && !Array.isArray(value)) {
    for (const [key, each] of Object.entries(value)) {
      if (form.key && !form.names.includes(key))
        yield { pointer: inside(key), value: key, shape: form.key, isName: true };
      const field = form.field(key);
      if (field) yield* below(field, each as YamlValue, inside(key));
    }
  }
}

export function fieldOf(value: YamlValue | undefined, name: string): YamlValue | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, name) ? (value as { readonly [key: string]: YamlValue })[name] : undefined;
}

export function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
