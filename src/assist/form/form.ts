import type { Finding, Span } from '../../diagnostics/index.ts';
import type { YamlTree, YamlValue } from '../../parse/index.ts';
import { type Candidate, candidatesFor } from '../complete/candidates.ts';
import { type Known, type KnownPlan, planOf, sourceOf, treeOf } from '../known.ts';
import { type FileKind, kindOfFile } from '../shape/schemas.ts';
import { type FormOf, formFor, type Shape, shapeOfFile, type Form as Way } from '../shape/shape.ts';
import { escaped, fieldOf } from '../shape/walk.ts';
import { type FormQuestion, questionsIn } from './questions.ts';

/** How a value is best asked for. */
export type FieldKind =
  | 'text'
  | 'paragraph'
  | 'choice'
  | 'date'
  | 'money'
  | 'number'
  | 'id'
  | 'party'
  | 'table'
  | 'list'
  | 'fields';

/** A field as a form shows it, with its value and what is said of it. */
export interface FormField {
  /** Its place in the file: `mål/0/text`. */
  readonly pointer: string;
  /** Its name in the file; of an item its number. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly kind: FieldKind;
  /** Of a list: how one of its items is asked for. */
  readonly itemKind: FieldKind | undefined;
  /** The other ways in which it may be written: a year, or from and to. */
  readonly otherKinds: readonly FieldKind[];
  readonly isRequired: boolean;
  /** Whether such a file mostly has it, so that it is asked for before it is there. */
  readonly isUsual: boolean;
  readonly isThere: boolean;
  /** Whether its name is one that the author has chosen, and may change. */
  readonly isOwnName: boolean;
  /** The words, of what is no list and has no fields. */
  readonly value: string;
  /** What may be chosen. Anything else may be written where it is no `choice`. */
  readonly choices: readonly Candidate[];
  readonly span: Span | undefined;
  /** What is found in it, and in no field inside it. */
  readonly findings: readonly Finding[];
  /** The items of a list, or the fields of a group: those that are there in the file's order, then those that are not. */
  readonly inside: readonly FormField[];
  /** What a new item of it, or a new field with a name of the author's own, begins as. Undefined where nothing can be added. */
  readonly fresh: YamlValue | undefined;
}

export interface FileForm {
  readonly path: string;
  readonly kind: FileKind;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly FormField[];
  /** What such a file may have with names of the author's own (indicators) begins as this. */
  readonly fresh: YamlValue | undefined;
  /** What is found in the file's fields as a whole. */
  readonly findings: readonly Finding[];
  /** What is asked for in its fields and stands there still. */
  readonly questions: readonly FormQuestion[];
}

/** The fields of a file, those that are there and those that could be. Undefined where they cannot be read. */
export function formOf(known: Known, path: string): FileForm | undefined {
  const plan = planOf(known, path);
  const source = sourceOf(known, path);
  const tree = treeOf(known, source);
  const kind = kindOfFile(path, fieldOf(tree?.data, 'typ'));
  if (!plan || !source || !tree || !kind) return undefined;
  const shape = shapeOfFile(kind);
  const way = shape.forms.find((form) => form.kind === 'fields');
  if (!way) return undefined;
  const left = new Set(plan.result.findings.filter(({ span }) => span.path === path));
  const asking = { known, plan, tree, left, candidates: new Map() };
  const fields = fieldsIn(asking, way, tree.data, '');
  const yaml = tree.at('');
  const findings = [...left].filter(({ span }) => span.start <= yaml.end);
  return {
    path,
    kind,
    title: shape.title,
    description: shape.help,
    fields,
    fresh: way.key && freshOf(way.field('\0')),
    findings,
    questions: questionsIn(source),
  };
}

interface Asking {
  readonly known: Known;
  readonly plan: KnownPlan;
  readonly tree: YamlTree;
  /** Findings that no field has taken yet. */
  readonly left: Set<Finding>;
  /** What may be referred to, by what refers to it: thousands of fields ask. */
  readonly candidates: Map<string, readonly Candidate[]>;
}

/** Of more than these none is proposed: each field has its list, and thousands in each of thousands are more than a page can hold. */
const MOST_CHOICES = 500;

function fieldsIn(asking: Asking, way: FormOf<'fields'>, data: YamlValue, at: string): readonly FormField[] {
  const there = data !== null && typeof data === 'object' && !Array.isArray(data) ? Object.keys(data) : [];
  const names = [
    ...there.filter((name) => way.field(name)),
    ...way.names.filter((name) => !there.includes(name)),
  ];
  return names.map((name) => {
    const isOwnName = !way.names.includes(name);
    const more = { isRequired: way.required.includes(name), isOwnName };
    return fieldAt(asking, way.field(name)!, fieldOf(data, name), inside(at, name), name, more);
  });
}

function fieldAt(
  asking: Asking,
  shape: Shape,
  value: YamlValue | undefined,
  pointer: string,
  name: string,
  more: { readonly isRequired: boolean; readonly isOwnName: boolean },
): FormField {
  const way = wayOf(shape, value);
  const isThere = value !== undefined;
  // What is inside takes its findings first.
  const below = insideOf(asking, way, value, pointer);
  return {
    pointer,
    name,
    title: shape.title === '' && !/^\d+$/.test(name) ? name : shape.title,
    description: shape.help,
    kind: kindOf(shape, way),
    itemKind: way?.kind === 'list' ? kindOf(way.item(), wayOf(way.item(), undefined)) : undefined,
    otherKinds: shape.forms.filter((form) => form !== way).map((form) => kindOf(shape, form)),
    ...more,
    isUsual: shape.isUsual,
    isThere,
    value: typeof value === 'string' && way?.kind !== 'list' && way?.kind !== 'fields' ? value : '',
    choices: choicesFor(asking, shape, way),
    span: isThere ? asking.tree.at(writtenAt(asking.tree, pointer)) : undefined,
    findings: isThere ? taken(asking, pointer) : [],
    inside: below,
    fresh: freshIn(way),
  };
}

/** A sentence in the place of a goal is shown as a goal with its text, and one word in the place of a list as a list of one. */
function wayOf(shape: Shape, value: YamlValue | undefined): Way | undefined {
  const [list, fields] = [shape.forms.find(isKind('list')), shape.forms.find(isKind('fields'))];
  if (value === undefined || value === null) {
    const choice = shape.forms.find(isKind('choice'));
    return list ?? (fields && choice ? choice : shape.forms[0]);
  }
  const way = formFor(shape, value);
  if (typeof value !== 'string') return way;
  const isWord = way?.kind === 'choice' && list?.item().forms.every((form) => form.kind !== 'choice');
  if (list && !isWord) return list;
  return fields?.names.includes('text') && fields.required.includes('text') ? fields : way;
}

function isKind<K extends Way['kind']>(kind: K): (way: Way) => way is FormOf<K> {
  return (way): way is FormOf<K> => way.kind === kind;
}

function insideOf(
  asking: Asking,
  way: Way | undefined,
  value: YamlValue | undefined,
  pointer: string,
): readonly FormField[] {
  if (way?.kind === 'list') {
    const items = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
    const item = way.item();
    return items.map((each: YamlValue, i) =>
      fieldAt(asking, item, each, inside(pointer, String(i)), String(i), {
        isRequired: false,
        isOwnName: false,
      }),
    );
  }
  if (way?.kind !== 'fields') return [];
  // A sentence is the text of what it stands for.
  const data = typeof value === 'string' ? { text: value } : (value ?? null);
  return fieldsIn(asking, way, data, pointer);
}

/** Where a value stands: a sentence in the place of fields is itself their text, and a word in the place of a list its only item. */
function writtenAt(tree: YamlTree, pointer: string): string {
  return tree.has(pointer) ? pointer : pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

function kindOf(shape: Shape, way: Way | undefined): FieldKind {
  switch (way?.kind) {
    case 'list':
      return 'list';
    case 'fields':
      return 'fields';
    case 'choice':
      return 'choice';
    default:
  }
  if (shape.form === 'tabell') return 'table';
  if (shape.form === 'stycke') return 'paragraph';
  if (shape.refers === 'part' || shape.refers === 'länets-part') return 'party';
  const format = way?.kind === 'text' ? way.format : undefined;
  return FORMATS[format ?? ''] ?? 'text';
}

/** The words of `x-format` that ask for something of their own. */
const FORMATS: { readonly [format: string]: FieldKind } = {
  datum: 'date',
  belopp: 'money',
  värde: 'number',
  id: 'id',
};

function choicesFor(asking: Asking, shape: Shape, way: Way | undefined): readonly Candidate[] {
  if (way?.kind === 'choice') return way.words.map((value) => ({ value, detail: '' }));
  // Whose its rows may be: the table itself is text, which speaks of columns too.
  if (shape.form === 'tabell') return referredTo(asking, 'länets-part');
  const item = way?.kind === 'list' ? wayOf(way.item(), undefined) : undefined;
  if (item?.kind === 'choice') return item.words.map((value) => ({ value, detail: '' }));
  return way?.kind === 'text' || way?.kind === 'list' ? referredTo(asking, shape.refers) : [];
}

function referredTo({ known, plan, candidates }: Asking, refers: string | undefined): readonly Candidate[] {
  if (refers === undefined) return [];
  const all = candidates.get(refers) ?? candidatesFor(refers, known, plan);
  candidates.set(refers, all);
  return all.length > MOST_CHOICES ? [] : all;
}

/** The findings at a place that nothing inside it has taken. */
function taken({ tree, left }: Asking, place: string): readonly Finding[] {
  const pointer = writtenAt(tree, place);
  const [key, value] = [tree.at(pointer, 'key'), tree.at(pointer)];
  const mine = [...left].filter(({ span }) =>
    [key, value].some(({ start, end }) => span.start >= start && span.end <= end && span.end > 0),
  );
  for (const found of mine) left.delete(found);
  return mine;
}

function freshIn(way: Way | undefined): YamlValue | undefined {
  if (way?.kind === 'list') return freshOf(way.item());
  return way?.kind === 'fields' && way.key ? freshOf(way.field('\0')) : undefined;
}

/** Something new: the fields that it must have, empty. */
function freshOf(shape: Shape | undefined): YamlValue {
  const way = shape && wayOf(shape, undefined);
  if (way?.kind === 'list') return [];
  if (way?.kind !== 'fields') return '';
  return Object.fromEntries(
    way.required.map((name) => {
      const field = way.field(name);
      const [form] = field?.forms ?? [];
      const only = form?.kind === 'choice' && form.words.length === 1 ? form.words[0] : undefined;
      return [name, only ?? freshOf(field)];
    }),
  );
}

function inside(pointer: string, step: string): string {
  return `${pointer}${pointer === '' ? '' : '/'}${escaped(step)}`;
}
