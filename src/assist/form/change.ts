import { type Edited, editFile, type Wish } from '../../edit/index.ts';
import { decode, parseFront, parseYaml, type YamlValue } from '../../parse/index.ts';
import { kindOfFile } from '../shape/schemas.ts';
import { fieldsForms, type Shape, shapeAt, shapeOfFile } from '../shape/shape.ts';
import { escaped, fieldOf } from '../shape/walk.ts';

/** What somebody does in a form. Pointers are those of its fields. */
export type FormChange =
  | { readonly kind: 'set'; readonly at: string; readonly value: YamlValue }
  /** Takes a field or an item away, and what is then empty and may not be. */
  | { readonly kind: 'clear'; readonly at: string }
  | { readonly kind: 'add'; readonly to: string; readonly value: YamlValue; readonly index?: number }
  | { readonly kind: 'move'; readonly list: string; readonly from: number; readonly to: number }
  /** Another name for what the author names himself. */
  | { readonly kind: 'rename'; readonly at: string; readonly key: string };

/** A file, as it is stored, with a change of its form. New fields stand in the order of the schema; a sentence becomes fields when it must. */
export function changeForm(path: string, raw: string, change: FormChange): Edited {
  return editFile(path, raw, wishesFor(path, raw, change));
}

/** The same as wishes, for those who wish for more at once. */
export function wishesFor(path: string, raw: string, change: FormChange): readonly Wish[] {
  const data = dataOf(path, raw);
  const kind = kindOfFile(path, fieldOf(data, 'typ'));
  const shape = kind && shapeOfFile(kind);
  switch (change.kind) {
    case 'set':
      return setWishes(shape, data, stepsOf(change.at), change.value);
    case 'clear':
      return [{ kind: 'remove', at: pointerOf(cleared(shape, data, stepsOf(change.at))) }];
    case 'add': {
      const list = valueAt(data, stepsOf(change.to));
      if (list === undefined) return setWishes(shape, data, stepsOf(change.to), [change.value]);
      if (typeof list === 'string')
        return [
          {
            kind: 'set',
            at: change.to,
            value: change.index === 0 ? [change.value, list] : [list, change.value],
          },
        ];
      const { to, value, index } = change;
      return [{ kind: 'add', to, value, ...(index !== undefined && { index }) }];
    }
    default:
      return [change];
  }
}

/** The words that a form shows at a place, and nothing for what has fields or items; null where there is nothing. */
export function textAt(path: string, raw: string, at: string): string | null {
  const steps = stepsOf(at);
  const data = dataOf(path, raw);
  const parent = valueAt(data, steps.slice(0, -1));
  // One word in the place of a list, or a sentence in the place of fields.
  if (typeof parent === 'string' && ['0', 'text'].includes(steps.at(-1) ?? '')) return parent;
  const value = valueAt(data, steps);
  if (value === undefined) return null;
  return typeof value === 'string' ? value : '';
}

function setWishes(
  shape: Shape | undefined,
  data: YamlValue,
  steps: readonly string[],
  value: YamlValue,
): readonly Wish[] {
  const last = steps.at(-1);
  if (last === undefined) return [];
  const above = steps.slice(0, -1);
  const parent = valueAt(data, above);
  const at = pointerOf(steps);
  if (typeof parent === 'string') {
    // One word in the place of a list, or a sentence in the place of fields.
    if (last === '0' || last === 'text') return [{ kind: 'set', at: pointerOf(above), value }];
    const widened = { text: parent };
    const after = afterIn(shapeAt(shape, above), widened, last);
    return [
      { kind: 'widen', at: pointerOf(above), key: 'text' },
      { kind: 'set', at, value, after },
    ];
  }
  if (above.length > 0 && (parent === undefined || parent === null))
    return setWishes(shape, data, above, /^\d+$/.test(last) ? [value] : { [last]: value });
  if (Array.isArray(parent)) return [{ kind: 'set', at, value }];
  return [{ kind: 'set', at, value, after: afterIn(shapeAt(shape, above), parent ?? null, last) }];
}

/** The field that a new one comes after: the last there is of those that stand before it in the schema. Names of the author's own come last. */
function afterIn(shape: Shape | undefined, data: YamlValue, name: string): string {
  const there = data !== null && typeof data === 'object' && !Array.isArray(data) ? Object.keys(data) : [];
  const names = (shape ? fieldsForms(shape) : []).find((form) => form.names.includes(name))?.names;
  const last = there.at(-1) ?? '';
  if (!names) return last;
  const before = names.slice(0, names.indexOf(name)).filter((each) => there.includes(each));
  return before.at(-1) ?? (there.some((each) => names.includes(each)) ? '' : last);
}

/** What goes when a place is cleared: itself, or what would be empty without it. */
function cleared(shape: Shape | undefined, data: YamlValue, steps: readonly string[]): readonly string[] {
  const above = steps.slice(0, -1);
  const parent = valueAt(data, above);
  if (above.length === 0) return steps;
  if (typeof parent === 'string') return cleared(shape, data, above);
  const isLast = parent !== null && typeof parent === 'object' && Object.keys(parent).length === 1;
  if (!isLast) return steps;
  const way = shapeAt(shape, above)?.forms.find(
    (form) => form.kind === (Array.isArray(parent) ? 'list' : 'fields'),
  );
  return way?.kind === 'list' && way.mayBeEmpty ? steps : cleared(shape, data, above);
}

function dataOf(path: string, raw: string): YamlValue {
  const { value: source } = decode(path, new TextEncoder().encode(raw));
  if (!source) return null;
  const tree = path.endsWith('.md') ? parseFront(source).value?.front : parseYaml(source).value?.tree;
  return tree?.data ?? null;
}

function valueAt(data: YamlValue, steps: readonly string[]): YamlValue | undefined {
  return steps.reduce<YamlValue | undefined>(
    (value, step) => (Array.isArray(value) ? (value[Number(step)] as YamlValue) : fieldOf(value, step)),
    data,
  );
}

function stepsOf(pointer: string): readonly string[] {
  return pointer === ''
    ? []
    : pointer.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function pointerOf(steps: readonly string[]): string {
  return steps.map(escaped).join('/');
}
