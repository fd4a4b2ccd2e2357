import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeYaml, type YamlValue } from '../../src/parse/index.ts';
import type { Lot } from './lot.ts';
import { wordsFrom } from './words.ts';

/** As much of JSON Schema as ours use. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: { readonly [name: string]: Schema };
  readonly patternProperties?: { readonly [name: string]: Schema };
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly then?: Schema;
  readonly else?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly $defs?: { readonly [name: string]: Schema };
  readonly 'x-format'?: string;
  readonly 'x-refers'?: string;
  readonly 'x-names'?: string;
}

const folder = path.resolve(import.meta.dirname, '../../schema');
const SCHEMAS: ReadonlyMap<string, Schema> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => [
      name.normalize('NFC'),
      JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Schema,
    ]),
);

/** Values that fit a format, and some that nearly do. */
const FORMATS: { readonly [name: string]: readonly string[] } = {
  id: ['sip', 'kurs', 'å-1', 'sip-antal', 'samsjuklighet', 'Sip', 'a--b', '1'],
  datum: ['2023', '2024-01', '2024-02-29', '2023-12-31', '2023-02-29', '2024-13', '0000', '9999-12-31'],
  belopp: [
    '1 000 kr',
    '2 377 tkr',
    '7 649 410,97 kr',
    '95 mnkr',
    'okänt',
    '0 kr',
    '-1 kr',
    '1,5',
    '9'.repeat(25),
  ],
  djup: ['1', '5', '9'],
  plannamn: ['2022', 'dalarna/2020', '../x'],
};

/** The fields of a kind of file (`område`, `medel`), drawn from its schema: mostly what it asks for, here and there something else. */
function fieldsFrom(kind: string, lot: Lot, ids: readonly string[]): YamlValue {
  const file = `${kind}.schema.json`;
  return drawn(SCHEMAS.get(file)!, { file, lot, ids }, 0);
}

/** The same as text, sometimes written in another style, or broken. */
export function yamlFrom(kind: string, lot: Lot, ids: readonly string[]): string {
  const data = fieldsFrom(kind, lot, ids);
  const text = lot.once(12) ? `${JSON.stringify(data)}\n` : writeYaml(data);
  return lot.once(lot.mild ? 100 : 6)
    ? text.replace(lot.pick([': ', '- ', '\n', '  ', '"']), lot.pick([':', '\t', ' # ', '\u00a0', "'", '']))
    : text;
}

/** The words that one may choose between in fields of this name, whatever file they stand in. */
export function choicesOf(name: string): readonly string[] {
  return CHOICES.get(name) ?? [];
}

const CHOICES: ReadonlyMap<string, readonly string[]> = new Map(
  [...SCHEMAS].flatMap(([file, schema]) => choicesIn(schema, file)),
);

function choicesIn(schema: Schema, file: string): readonly (readonly [string, readonly string[]])[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, of]) => {
    if (of.$ref?.includes('/properties/')) return [];
    const [found] = of.$ref === undefined ? [of] : referred(of.$ref, { file });
    return found.enum ? [[name, found.enum] as const] : [];
  });
  const inside = [
    ...Object.values(schema.properties ?? {}),
    ...Object.values(schema.$defs ?? {}),
    ...[schema.items, schema.then, schema.else, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])],
    typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined,
  ];
  return [...own, ...inside.flatMap((one) => (one ? choicesIn(one, file) : []))];
}

interface Drawing {
  readonly file: string;
  readonly lot: Lot;
  readonly ids: readonly string[];
}

function drawn(schema: Schema, drawing: Drawing, depth: number): YamlValue {
  const { lot, ids } = drawing;
  if (lot.once(lot.mild ? 2000 : 60) || depth > 9)
    return lot.pick<YamlValue>([wordsFrom(lot), [], {}, [[]], { x: 'y' }]);
  if (schema.$ref !== undefined) {
    const [found, file] = referred(schema.$ref, drawing);
    return drawn(found, { ...drawing, file }, depth + 1);
  }
  const choice = schema.anyOf ?? schema.oneOf ?? (schema.then && schema.else && [schema.then, schema.else]);
  if (choice) return drawn(lot.pick(choice), drawing, depth + 1);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return lot.pick(schema.enum);
  if (schema.properties || schema.additionalProperties || schema.type === 'object')
    return objectOf(schema, drawing, depth);
  if (schema.items || schema.type === 'array') {
    const items = schema.items ?? {};
    const least = lot.mild ? 1 : 0;
    return Array.from({ length: least + lot.below(depth > 4 ? 2 : 4) }, () =>
      drawn(items, drawing, depth + 1),
    );
  }
  const format = FORMATS[schema['x-format'] ?? ''];
  if (lot.mild && schema['x-names']) return `id-${lot.below(1_000_000)}`;
  if (schema['x-format'] === 'id' && lot.once(3)) return lot.pick(ids);
  // The last of a row are those that nearly fit.
  if (format) return lot.mild ? format[lot.below(Math.ceil(format.length / 2))]! : lot.pick(format);
  return schema['x-refers'] || schema['x-names'] ? lot.pick(ids) : wordsFrom(lot);
}

function objectOf(schema: Schema, drawing: Drawing, depth: number): YamlValue {
  const { lot, ids } = drawing;
  const all = Object.entries(schema.properties ?? {});
  const rare = depth > 3 ? 5 : 3;
  const own = all.filter(
    ([name, of]) =>
      !(lot.mild && of['x-refers'] && !schema.required?.includes(name)) &&
      (schema.required?.includes(name) ? !lot.once(lot.mild ? 500 : 25) : lot.once(rare)),
  );
  const open = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  const free = open ? Array.from({ length: lot.below(4) }, () => [lot.pick(ids), open] as const) : [];
  const strange = lot.once(lot.mild ? 1000 : 30)
    ? [[lot.pick(['__proto__', 'okänt-fält', 'id', 'constructor']), {}] as const]
    : [];
  return Object.fromEntries(
    [...own, ...free, ...strange].map(([name, of]) => [name, drawn(of, drawing, depth + 1)]),
  );
}

function referred(reference: string, drawing: Pick<Drawing, 'file'>): [Schema, string] {
  const [name, place = ''] = reference.split('#') as [string, string?];
  const file = name === '' ? drawing.file : name.normalize('NFC');
  const def = place.replace('/$defs/', '').normalize('NFC');
  const schema = SCHEMAS.get(file);
  const found =
    place === ''
      ? schema
      : Object.entries(schema?.$defs ?? {}).find(([key]) => key.normalize('NFC') === def)?.[1];
  if (!found) throw new Error(`no ${reference} in ${drawing.file}`);
  return [found, file];
}
