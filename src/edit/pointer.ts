import type { YamlValue } from '../parse/index.ts';

export type FieldsOf = { readonly [key: string]: YamlValue };

/** The steps of a pointer: `mål/0/text`. */
export function stepsOf(pointer: string): readonly string[] {
  const path = pointer.replace(/^\//, '');
  return path === '' ? [] : path.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function pointerOf(steps: readonly string[]): string {
  return steps.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
}

/** The fields of a value, where it is a map. */
export function fieldsOf(value: YamlValue | undefined): FieldsOf | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as FieldsOf)
    : undefined;
}

/** What stands inside a value under a name or a number; undefined where nothing does. */
export function childOf(value: YamlValue | undefined, step: string): YamlValue | undefined {
  if (Array.isArray(value))
    return /^\d+$/.test(step) ? (value[Number(step)] as YamlValue | undefined) : undefined;
  const fields = fieldsOf(value);
  return fields && Object.hasOwn(fields, step) ? fields[step] : undefined;
}

export function valueAt(data: YamlValue, steps: readonly string[]): YamlValue | undefined {
  let value: YamlValue | undefined = data;
  for (const step of steps) value = childOf(value, step);
  return value;
}
