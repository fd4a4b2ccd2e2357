import * as validators from '#validators';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { type FieldShape, type Finding, finding, nearest } from '../diagnostics/index.ts';
import type { YamlTree, YamlValue } from '../parse/index.ts';
import { escapeKey } from './values.ts';

/** The kinds of file that have a JSON Schema, by the word the author writes, or by the file's name for data. */
const SCHEMAS: { readonly [kind: string]: ValidateFunction } = {
  plan: validators.plan,
  kapitel: validators.chapter,
  avsnitt: validators.section,
  område: validators.area,
  arbetsgrupper: validators.groups,
  beslut: validators.decisions,
  bilaga: validators.annex,
  indikatorer: validators.indicators,
  agreement: validators.agreement,
};

/** The kinds that Markdown front matter may name in `typ`. */
export const KINDS = ['plan', 'kapitel', 'avsnitt', 'område', 'arbetsgrupper', 'beslut', 'bilaga'] as const;

/** Holds data against the schema of its kind. Every error becomes a finding at its key or value. */
export function holdAgainstSchema(tree: YamlTree, kind: string): readonly Finding[] {
  const validate = SCHEMAS[kind];
  if (!validate || validate(tree.data)) return [];
  return (validate.errors ?? []).flatMap((error) => toFinding(tree, error));
}

function toFinding(tree: YamlTree, error: ErrorObject): Finding[] {
  const path = error.instancePath;
  const field = lastName(path);
  const value = error.data as YamlValue;
  const params = error.params as { readonly [name: string]: unknown };
  const valueSpan = tree.at(path);
  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown = String(params['additionalProperty']);
      const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      return [
        finding('field/unknown', tree.at(`${path}/${escapeKey(unknown)}`, 'key'), {
          field: unknown,
          in: field,
          suggestion: nearest(unknown, known),
        }),
      ];
    }
    case 'required':
      return [
        finding('field/missing', tree.at(path, 'key'), { field: String(params['missingProperty']), in: field }),
      ];
    case 'type': {
      const found = shapeOf(value);
      if (found === 'empty') return [finding('field/empty', tree.at(path, 'key'), { field })];
      const wanted = [params['type']].flat().map((type) => shapeNamed(String(type)));
      return [finding('field/type', valueSpan, { field, found, expected: [...new Set(wanted)] })];
    }
    case 'enum':
    case 'const': {
      if (value === null) return [finding('field/empty', tree.at(path, 'key'), { field })];
      const allowed = error.keyword === 'enum' ? (params['allowedValues'] as string[]) : [String(params['allowedValue'])];
      if (typeof value !== 'string') {
        return [finding('field/type', valueSpan, { field, found: shapeOf(value), expected: ['text'] }, { expected: allowed })];
      }
      return [finding('field/value', valueSpan, { field, value, suggestion: nearest(value, allowed) }, { expected: allowed })];
    }
    case 'pattern': {
      const format = String((error.parentSchema as { 'x-format'?: string })['x-format'] ?? 'text');
      const name = (error as { propertyName?: string }).propertyName;
      if (name !== undefined) {
        return [finding('field/format', tree.at(`${path}/${escapeKey(name)}`, 'key'), { field, value: name, format })];
      }
      return [finding('field/format', valueSpan, { field, value: String(value), format })];
    }
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return [finding('field/empty', tree.at(path, 'key'), { field })];
    case 'uniqueItems':
      return [finding('field/value', tree.at(`${path}/${String(params['i'])}`), { field, value: '', suggestion: undefined })];
    // `if` and `propertyNames` only say that something below them failed, which is reported by itself.
    default:
      return [];
  }
}

/** The name of the nearest field above a place: `mål` for `/mål/0`; empty at the top. */
function lastName(path: string): string {
  const names = path.split('/').filter((part) => part !== '' && !/^\d+$/.test(part));
  return (names.at(-1) ?? '').replaceAll('~1', '/').replaceAll('~0', '~');
}

function shapeOf(value: YamlValue): FieldShape {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'fields' : 'text';
}

function shapeNamed(type: string): FieldShape {
  if (type === 'array') return 'list';
  return type === 'object' ? 'fields' : 'text';
}
