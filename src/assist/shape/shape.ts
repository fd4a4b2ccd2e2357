import type { YamlValue } from '../../parse/index.ts';
import { type FileKind, referred, type Schema, schemaOf } from './schemas.ts';

/** What may stand in a place, and what is said of it: a schema with everything that it refers to read. */
export interface Shape {
  readonly title: string;
  readonly description: string;
  /** The same for whoever fills in a form and sees no file (`x-help`). */
  readonly help: string;
  /** In the order in which the value is looked for: a list or one of its items, fields or a text. */
  readonly forms: readonly Form[];
  /** What it is the name of, and what it names: the words of `x-names` and `x-refers`. */
  readonly names: string | undefined;
  readonly refers: string | undefined;
  /** A word for how it is best written: `stycke`, `tabell`, `part`. */
  readonly form: string | undefined;
  /** Whether it is mostly asked for (`x-usual`): a form shows it before it is there. */
  readonly isUsual: boolean;
}

/** One way to write a value. Fields are read when they are asked for, since schemas go in circles. */
export type Form =
  | { readonly kind: 'text'; readonly format: string | undefined; readonly pattern: string | undefined }
  | { readonly kind: 'choice'; readonly words: readonly string[] }
  | { readonly kind: 'list'; readonly mayBeEmpty: boolean; item(): Shape }
  | {
      readonly kind: 'fields';
      readonly names: readonly string[];
      readonly required: readonly string[];
      field(name: string): Shape | undefined;
      /** Names that the author chooses: ids of posts, years. */
      readonly key: Shape | undefined;
    };

export type FormOf<K extends Form['kind']> = Extract<Form, { kind: K }>;

/** The fields of a kind of file. */
export function shapeOfFile(kind: FileKind): Shape {
  const schema = schemaOf(kind);
  return shapeOf(schema, schema);
}

function shapeOf(schema: Schema, file: unknown, refers?: string): Shape {
  const { whole, file: at } = merged(schema, file);
  const own = whole['x-refers'] ?? refers;
  return {
    title: whole.title ?? '',
    description: whole.description ?? '',
    help: whole['x-help'] ?? whole.description ?? '',
    names: whole['x-names'],
    refers: own,
    form: whole['x-form'],
    isUsual: whole['x-usual'] === true,
    forms: formsOf(whole, at, own),
  };
}

/** A schema with what it refers to below it: its own words win. */
function merged(schema: Schema, file: unknown): { readonly whole: Schema; readonly file: unknown } {
  if (schema.$ref === undefined) return { whole: schema, file };
  const target = referred(schema.$ref, file);
  const below = merged(target.schema, target.file);
  const { $ref: _, ...own } = schema;
  const { 'x-help': help, ...under } = below.whole;
  // What stands here says what is meant here: the help of what it refers to would say less.
  const kept = own.description === undefined && help !== undefined ? { 'x-help': help } : {};
  return { whole: { ...under, ...kept, ...own }, file: below.file };
}

function formsOf(schema: Schema, file: unknown, refers: string | undefined): readonly Form[] {
  const { type, then, else: otherwise } = schema;
  if (type === undefined && then && otherwise) {
    return [then, otherwise].flatMap((each) => shapeOf(each, file, refers).forms);
  }
  const words = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (words) return [{ kind: 'choice', words }];
  switch (type) {
    case 'array':
      return [
        {
          kind: 'list',
          mayBeEmpty: (schema.minItems ?? 0) === 0,
          item: () => shapeOf(schema.items ?? {}, file, refers),
        },
      ];
    case 'object':
      return [fieldsForm(schema, file)];
    default:
      return [{ kind: 'text', format: schema['x-format'], pattern: schema.pattern }];
  }
}

function fieldsForm(schema: Schema, file: unknown): Form {
  const { properties = {}, additionalProperties, propertyNames } = schema;
  const any = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  return {
    kind: 'fields',
    names: Object.keys(properties),
    required: schema.required ?? [],
    field: (name) => {
      const own = Object.hasOwn(properties, name) ? properties[name] : any;
      return own && shapeOf(own, file);
    },
    key: any && shapeOf(propertyNames ?? {}, file),
  };
}

/** The way in which a value is written, among those that there are. Where there is no value, the first. */
export function formFor(shape: Shape, value: YamlValue | undefined): Form | undefined {
  if (value === undefined || value === null) return shape.forms[0];
  const kind = Array.isArray(value) ? 'list' : typeof value === 'object' ? 'fields' : undefined;
  if (kind) return shape.forms.find((form) => form.kind === kind);
  const choice = shape.forms.find((form) => form.kind === 'choice' && form.words.includes(value as string));
  return (
    choice ??
    shape.forms.find(({ kind }) => kind === 'text') ??
    shape.forms.find(({ kind }) => kind === 'choice')
  );
}

export function fieldsForms(shape: Shape): readonly FormOf<'fields'>[] {
  return shape.forms.filter((form) => form.kind === 'fields');
}

/** The shape of what stands at the end of some steps, whichever way it is written. */
export function shapeAt(shape: Shape | undefined, steps: readonly string[]): Shape | undefined {
  let at = shape;
  for (const step of steps) {
    at = at?.forms
      .map((form) => {
        if (form.kind === 'list') return /^\d+$/.test(step) ? form.item() : undefined;
        return form.kind === 'fields' ? form.field(step) : undefined;
      })
      .find((below) => below !== undefined);
  }
  return at;
}
