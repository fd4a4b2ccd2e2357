import { changeForm, type FormChange, type FormField, formOf, type Known } from '../../src/assist/index.ts';
import type { CheckResult } from '../../src/check/index.ts';
import { decode, type YamlValue } from '../../src/parse/index.ts';
import type { StoredFile } from './form-edits.ts';

/** What somebody types into a form. */
const TYPED: readonly string[] = [
  'Fler får en SIP.',
  'Barn: 0–12 år',
  'kurs #2',
  'a, b',
  '2024-06',
  'rad ett\nrad två',
  '"citat"',
  'ja',
  '- x',
];

/** The fields of a file as its form has them. Undefined where it has none. */
function fieldsOf({ path, raw }: StoredFile): readonly FormField[] | undefined {
  const { value: source } = decode(path, new TextEncoder().encode(raw));
  if (!source) return undefined;
  const result = {
    findings: [],
    sources: new Map([[path, source]]),
    edition: undefined,
  } as unknown as CheckResult;
  const folder = path.slice(0, path.lastIndexOf('/'));
  const known: Known = { plans: [{ name: 'plan', folder, result, files: [path] }], agreements: [] };
  const all: FormField[] = [];
  const visit = (field: FormField) => {
    all.push(field);
    field.inside.forEach(visit);
  };
  const form = formOf(known, path);
  form?.fields.forEach(visit);
  return form && all;
}

/** Every value of a form, by its place. A sentence is the text of what it stands for, and a word a list of one. */
function valuesOf(fields: readonly FormField[]): ReadonlyMap<string, string> {
  const simple = fields.filter(({ isThere, kind }) => isThere && kind !== 'list' && kind !== 'fields');
  return new Map(simple.map(({ pointer, value }) => [pointer, value]));
}

/** Some changes by lot in the form of one file, each held against the same change in its values. Gives what is wrong. */
export function runChanges(
  file: StoredFile,
  count: number,
  lot: (below: number) => number,
  tally: { done: number; left: number },
) {
  let { raw } = file;
  const wrong: string[] = [];
  for (let i = 0; i < count; i++) {
    const fields = fieldsOf({ path: file.path, raw });
    if (!fields || fields.length === 0) return wrong;
    const field = fields[lot(fields.length)]!;
    const expected = new Map(valuesOf(fields));
    const change = changeOf(field, fields, expected, lot);
    if (!change) continue;
    const edited = changeForm(file.path, raw, change);
    if (edited.kind === 'left') {
      tally.left++;
      continue;
    }
    tally.done++;
    const after = valuesOf(fieldsOf({ path: file.path, raw: edited.raw }) ?? []);
    const say = (values: ReadonlyMap<string, string>) => JSON.stringify([...values].sort());
    if (say(after) !== say(expected)) wrong.push(`${file.path} ${JSON.stringify(change)}`);
    raw = edited.raw;
  }
  return wrong;
}

/** A change of a field, and the same in the values that are expected. */
function changeOf(
  field: FormField,
  fields: readonly FormField[],
  expected: Map<string, string>,
  lot: (below: number) => number,
): FormChange | undefined {
  const { pointer, kind, isThere, inside, fresh } = field;
  const typed = TYPED[lot(TYPED.length)]!;
  const inList = /\/\d+$/.test(pointer);
  if (kind === 'list') {
    // Where a list's new item is a list or has fields of its own, its text is typed at once.
    const isFields = fresh !== null && typeof fresh === 'object' && !Array.isArray(fresh) && 'text' in fresh;
    if (typeof fresh !== 'string' && !isFields) return undefined;
    const at = `${pointer}/${inside.length}`;
    const value: YamlValue = isFields
      ? { ...(fresh as { readonly [key: string]: YamlValue }), text: typed }
      : typed;
    if (isFields && Object.keys(fresh as object).length > 1) return undefined;
    expected.set(isFields ? `${at}/text` : at, typed);
    return { kind: 'add', to: pointer, value };
  }
  if (kind === 'fields' || pointer === 'typ') return undefined;
  if (isThere && !inList && lot(3) === 0) {
    const alone = pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
    // What goes when an item's only field goes is another test's.
    if (
      fields.filter((other) => other.isThere && other.pointer.startsWith(`${alone}/`)).length < 2 &&
      alone !== ''
    )
      return undefined;
    expected.delete(pointer);
    return { kind: 'clear', at: pointer };
  }
  expected.set(pointer, typed);
  return { kind: 'set', at: pointer, value: typed };
}
