import type { ErrorObject, ValidateFunction } from 'ajv';
import * as validators from '#validators';
import common from '../../../schema/common.schema.json' with { type: 'json' };
import { type FieldShape, type Finding, finding, nearest } from '../../diagnostics/index.ts';
import { SECTION_KINDS } from '../../model/index.ts';
import type { YamlTree, YamlValue } from '../../parse/index.ts';
import { escapeKey } from './fields.ts';
import { dayTooLate } from './meant-date.ts';
import { meantValue, meantWord } from './meant-value.ts';

/** The kinds of file that have a JSON Schema, by the word the author writes, or by the file's name for data. */
const SCHEMAS = {
  plan: validators.plan,
  kapitel: validators.chapter,
  avsnitt: validators.section,
  område: validators.area,
  arbetsgrupper: validators.groups,
  beslut: validators.decisions,
  bilaga: validators.annex,
  indikatorer: validators.indicators,
  medel: validators.funds,
  ordlista: validators.glossary,
  agreement: validators.agreement,
  län: validators.counties,
  frågor: validators.questions,
  strategi: validators.strategy,
  mall: validators.template,
  webbplats: validators.site,
} satisfies { readonly [K in (typeof KINDS)[number]]: unknown } & {
  readonly [kind: string]: ValidateFunction;
};

/** The kinds that Markdown front matter may name in `typ`. */
export const KINDS = ['plan', ...SECTION_KINDS] as const;

/**
 * Holds data against the schema of its kind. Every error becomes a finding at its key or value. `judged` names a field at
 * the top that somebody else has judged.
 */
export function holdAgainstSchema(tree: YamlTree, kind: string, judged?: string): readonly Finding[] {
  const validate = (SCHEMAS as { readonly [kind: string]: ValidateFunction })[kind];
  if (!validate || validate(tree.data)) return [];
  return (validate.errors ?? [])
    .filter((error) => judged === undefined || !concerns(error, judged))
    .flatMap((error) => toFinding(tree, error, kind));
}

/** `- Barn: 0–12 år` in a list of texts was meant as a text; YAML made a field of it. */
function colonInText(value: YamlValue): { readonly key: string; readonly text: string } | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const [[key, text] = [], ...rest] = Object.entries(value);
  if (key === undefined || rest.length > 0 || typeof text !== 'string') return undefined;
  return { key: '', text: `${key}: ${text}` };
}

function concerns({ instancePath, params }: ErrorObject, field: string): boolean {
  return instancePath === `/${field}` || (instancePath === '' && params.missingProperty === field);
}

function toFinding(tree: YamlTree, error: ErrorObject, kind: string): Finding | [] {
  const path = error.instancePath;
  // A file that holds something else than fields is called by its own name.
  const field = error.keyword === 'type' && path === '' ? kind : lastName(path);
  const value = error.data as YamlValue;
  const params = error.params as { readonly [name: string]: unknown };
  const valueSpan = tree.at(path);
  const empty = () => finding('field/empty', tree.at(path, 'key'), { field });
  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown = String(params.additionalProperty);
      const expected = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      const place = tree.at(`${path}/${escapeKey(unknown)}`, 'key');
      const within = path === '' && expected.includes('aktiviteter') ? listWith(unknown) : undefined;
      const suggestion = within === undefined ? nearest(unknown, expected) : undefined;
      const data = { field: unknown, in: field, suggestion, ...(within && { within }) };
      return finding('field/unknown', place, data, { expected });
    }
    case 'required': {
      const data = { field: String(params.missingProperty), in: field };
      return finding('field/missing', tree.at(path, 'key'), data);
    }
    case 'dependentRequired': {
      // It says nothing without the other.
      const place = tree.at(`${path}/${escapeKey(String(params.property))}`, 'key');
      return finding('field/missing', place, { field: String(params.missingProperty), in: field });
    }
    case 'type': {
      const found = shapeOf(value);
      if (found === 'empty') return empty();
      const colon = /\/\d+$/.test(path) ? colonInText(value) : undefined;
      if (colon && [params.type].flat().includes('string'))
        return finding('yaml/colon-in-text', valueSpan, colon);
      const wanted = [params.type].flat().map((type) => shapeNamed(String(type)));
      return finding('field/type', valueSpan, { field, found, expected: [...new Set(wanted)] });
    }
    case 'enum':
    case 'const': {
      if (value === null || value === '') return empty();
      const expected =
        error.keyword === 'enum' ? (params.allowedValues as string[]) : [String(params.allowedValue)];
      if (typeof value !== 'string') {
        const data = { field, found: shapeOf(value), expected: ['text'] } as const;
        return finding('field/type', valueSpan, data, { expected });
      }
      return finding(
        'field/value',
        valueSpan,
        { field, value, suggestion: meantWord(field, value, expected) ?? nearest(value, expected) },
        { expected },
      );
    }
    case 'pattern': {
      if (value === '') return empty();
      const format = String((error.parentSchema as { 'x-format'?: string })['x-format'] ?? 'text');
      // Set where it is a key that is spelled in a way that it may not be.
      const name = (error as { propertyName?: string }).propertyName;
      const place = name === undefined ? valueSpan : tree.at(`${path}/${escapeKey(name)}`, 'key');
      const written = name ?? String(value);
      const pattern = new RegExp(String(params.pattern), 'u');
      const suggestion = meantValue(format, field, written, (proposal) => pattern.test(proposal));
      return finding('field/format', place, {
        field,
        value: written,
        format,
        ...(suggestion !== undefined && { suggestion }),
        ...(format === 'datum' && suggestion === undefined && dayTooLate(written)),
      });
    }
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return empty();
    // Only a list that must still be empty has a highest length.
    case 'maxItems':
      return finding('field/type', valueSpan, { field, found: 'list', expected: ['empty'] });
    case 'uniqueItems': {
      const again = Number(params.i);
      const data = { field, value: String((value as readonly YamlValue[])[again]), suggestion: undefined };
      return finding('field/value', tree.at(`${path}/${again}`), data);
    }
    // `if` and `propertyNames` only say that something below them failed, which is reported by itself.
    default:
      return [];
  }
}

/** The list of an area whose items have a field: `status` at the edge was to stand in the activity above it. */
function listWith(field: string): 'aktiviteter' | 'mål' | undefined {
  if (Object.hasOwn(common.$defs.aktivitet.then.properties, field)) return 'aktiviteter';
  return Object.hasOwn(common.$defs.mål.then.properties, field) ? 'mål' : undefined;
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
