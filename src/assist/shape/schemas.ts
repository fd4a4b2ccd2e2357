import arbetsgrupper from '../../../schema/arbetsgrupper.schema.json' with { type: 'json' };
import avsnitt from '../../../schema/avsnitt.schema.json' with { type: 'json' };
import beslut from '../../../schema/beslut.schema.json' with { type: 'json' };
import bilaga from '../../../schema/bilaga.schema.json' with { type: 'json' };
import common from '../../../schema/common.schema.json' with { type: 'json' };
import delar from '../../../schema/delar.schema.json' with { type: 'json' };
import indikatorer from '../../../schema/indikatorer.schema.json' with { type: 'json' };
import kapitel from '../../../schema/kapitel.schema.json' with { type: 'json' };
import medel from '../../../schema/medel.schema.json' with { type: 'json' };
import område from '../../../schema/område.schema.json' with { type: 'json' };
import ordlista from '../../../schema/ordlista.schema.json' with { type: 'json' };
import plan from '../../../schema/plan.schema.json' with { type: 'json' };
import type { SECTION_KINDS } from '../../model/index.ts';

/** A JSON Schema as far as this room reads it. */
export interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly 'x-format'?: string;
  readonly 'x-form'?: string;
  readonly 'x-help'?: string;
  readonly 'x-names'?: string;
  readonly 'x-refers'?: string;
  readonly 'x-usual'?: boolean;
}

/** The kinds of file that a plan is made of. */
export type FileKind = 'plan' | (typeof SECTION_KINDS)[number] | 'indikatorer' | 'medel' | 'ordlista';

/** A kind of file without a schema does not compile. */
const SCHEMAS = {
  plan,
  kapitel,
  avsnitt,
  område,
  arbetsgrupper,
  beslut,
  bilaga,
  indikatorer,
  medel,
  ordlista,
} satisfies { readonly [kind in FileKind]: unknown };

const SHARED: { readonly [file: string]: unknown } = {
  'common.schema.json': common,
  'delar.schema.json': delar,
};

/** The schema of a kind of file. */
export function schemaOf(kind: FileKind): Schema {
  // The compiler knows each file's own shape, which is narrower than what is read of all of them.
  return SCHEMAS[kind] as unknown as Schema;
}

/** What a file is, by its name and the word in `typ`. Undefined where a plan has no such file. */
export function kindOfFile(path: string, typ: unknown): FileKind | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === 'plan.md') return 'plan';
  if (name === 'index.md') return 'kapitel';
  if (name === 'indikatorer.yaml') return 'indikatorer';
  if (name === 'medel.yaml') return 'medel';
  if (name === 'ordlista.yaml') return 'ordlista';
  if (!name.endsWith('.md')) return undefined;
  return typeof typ === 'string' && Object.hasOwn(SCHEMAS, typ) ? (typ as FileKind) : 'avsnitt';
}

/** A part that several schemas use, with the file that it stands in. */
export function referred(ref: string, from: unknown): { readonly schema: Schema; readonly file: unknown } {
  const [name = '', path = ''] = ref.split('#');
  const file = name === '' ? from : SHARED[name];
  const schema = path
    .split('/')
    .slice(1)
    .reduce<unknown>((at, step) => (at as { readonly [step: string]: unknown } | undefined)?.[step], file);
  return { schema: (schema ?? {}) as Schema, file };
}
