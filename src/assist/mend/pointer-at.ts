import type { Span } from '../../diagnostics/index.ts';
import type { YamlTree, YamlValue } from '../../parse/index.ts';
import { escaped } from '../shape/walk.ts';

/** A field that a span is of: its name, or its value. */
export interface PointedField {
  readonly pointer: string;
  readonly part: 'key' | 'value';
  readonly value: YamlValue;
}

/** The innermost field whose name or value is exactly a span. */
export function pointerAt(tree: YamlTree, { start, end }: Span): PointedField | undefined {
  let found: PointedField | undefined;
  const visit = (value: YamlValue, pointer: string, isItem: boolean) => {
    if (pointer !== '') {
      const place = tree.at(pointer);
      const key = isItem ? undefined : tree.at(pointer, 'key');
      if (key?.start === start && key.end === end) found = { pointer, part: 'key', value };
      else if (place.start === start && place.end === end) found = { pointer, part: 'value', value };
    }
    if (value === null || typeof value !== 'object') return;
    for (const [step, inside] of Object.entries(value))
      visit(
        inside as YamlValue,
        `${pointer}${pointer === '' ? '' : '/'}${escaped(step)}`,
        Array.isArray(value),
      );
  };
  visit(tree.data, '', false);
  return found;
}
