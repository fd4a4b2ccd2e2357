import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { finding, nearest, type Span } from '../../diagnostics/index.ts';
import type { Inline, Mark, Status } from '../../model/index.ts';
import { labelOf } from './label.ts';
import type { Reading } from './reading.ts';

/** The words of a paragraph, cell or heading since the mark before. */
export interface TextSinceMark {
  words: string;
  start: number;
}

export const STATUSES: readonly Status[] = [
  'planerad',
  'pågår',
  'delvis',
  'försenad',
  'genomförd',
  'avbruten',
  'ersatt',
];
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const ID = /^[a-z0-9åäö]+(-[a-z0-9åäö]+)*$/;

/** What may stand between the braces, and how each value is judged. An empty list of words means any text. */
const ATTRIBUTES: { readonly [mark: string]: { readonly [name: string]: RegExp | readonly string[] } } = {
  plan: { senast: DATE, slag: ID },
  svar: { status: STATUSES, senast: DATE, orsak: [], 'ersatt-av': ID, slag: ID },
};

/** Reads `:plan[id]{…}` or `:svar[id]{…}`. It prints nothing; the words before it carry the promise. */
export function readMark(
  node: TextDirective,
  span: Span,
  reading: Reading,
  since: TextSinceMark,
  next: PhrasingContent | undefined,
): readonly Inline[] {
  const role = node.name === 'svar' ? 'svar' : 'plan';
  const id = labelOf(node);
  const words = since.words.replace(/\s+/g, ' ').trim();
  const covers: Span = { path: span.path, start: since.start, end: span.start };
  since.words = '';
  since.start = span.end;
  if (id === '') {
    reading.findings.push(finding('mark/id-missing', span, { mark: node.name }));
    return [];
  }
  if (!ID.test(id)) {
    reading.findings.push(finding('mark/value', span, { attribute: 'id', value: id, suggestion: undefined }));
    return [];
  }
  if (words === '') reading.findings.push(finding('mark/covers-nothing', span, { id }));
  const values = readAttributes(node, span, reading, strayBraces(next));
  const mark: Mark = {
    role,
    id,
    due: values.senast,
    status: STATUSES.find((status) => status === values.status),
    reason: values.orsak,
    replacedBy: values['ersatt-av'],
    kind: values.slag,
    section: reading.section,
    text: words,
    covers,
    span,
  };
  reading.marks.push(mark);
  return [{ kind: 'mark', id: role === 'plan' ? id : `svar.${id}` }];
}

/** Braces that stand after a mark and are not read with it: a space before them, or a quotation mark that never closes. */
function strayBraces(next: PhrasingContent | undefined): string | undefined {
  return next?.type === 'text' ? /^ *(\{[^}]*\}?)/.exec(next.value)?.[1] : undefined;
}

function readAttributes(
  node: TextDirective,
  span: Span,
  reading: Reading,
  stray: string | undefined,
): { readonly [name: string]: string | undefined } {
  const known = ATTRIBUTES[node.name] ?? {};
  const names = Object.keys(known);
  const values: { [name: string]: string } = {};
  const refuse = (attribute: string, suggestion: string | undefined) => {
    const data = { mark: node.name, attribute, suggestion };
    reading.findings.push(finding('mark/attribute', span, data, { expected: names }));
  };
  const given = attributesOf(node);
  let asksForStatus =
    node.name === 'svar' && stray === undefined && !given.some(({ name }) => name === 'status');
  if (stray !== undefined) refuse(stray, `:${node.name}[${labelOf(node)}]${stray}`);
  for (const { name, value, more } of given) {
    const test = Object.hasOwn(known, name) ? known[name] : undefined;
    const whole = [value, ...more].join(' ');
    if (test === undefined) {
      // `{pågår}` alone: the word is right and its name is missing.
      const isStatus = STATUSES.some((status) => status === name);
      const suggestion = isStatus ? `status=${name}` : nearest(name, names);
      if (suggestion?.startsWith('status')) asksForStatus = false;
      refuse([name, ...more].join(' '), suggestion);
    } else if (test instanceof RegExp ? !test.test(whole) : test.length > 0 && !test.includes(whole)) {
      const words = test instanceof RegExp ? [] : test;
      const data = { attribute: name, value: whole, suggestion: nearest(whole, words) };
      reading.findings.push(finding('mark/value', span, data, { expected: words }));
    } else {
      if (more.length > 0) refuse(more.join(' '), `${name}="${whole}"`);
      values[name] = whole;
    }
  }
  if (asksForStatus) {
    const data = { attribute: 'status', value: '', suggestion: undefined };
    reading.findings.push(finding('mark/value', span, data, { expected: STATUSES }));
  }
  return values;
}

interface Attribute {
  readonly name: string;
  readonly value: string;
  /** `{orsak=väntar på beslut}` without quotation marks: the words after the first, which Markdown takes as names. */
  readonly more: string[];
}

function attributesOf(node: TextDirective): readonly Attribute[] {
  const attributes: Attribute[] = [];
  // JavaScript puts names that are whole numbers before the others; an author writes them after a word.
  const entries = Object.entries(node.attributes ?? {}).sort(
    ([a], [b]) => Number(/^\d+$/.test(a)) - Number(/^\d+$/.test(b)),
  );
  for (const [written, given] of entries) {
    const [name, value] = [written.normalize('NFC'), (given ?? '').normalize('NFC')];
    const before = attributes.at(-1);
    if (value === '' && before !== undefined && !MEANT_ALONE.has(name)) before.more.push(name);
    else attributes.push({ name, value, more: [] });
  }
  return attributes;
}

/** Words that are no part of the value before them, though nothing follows them. */
const MEANT_ALONE: ReadonlySet<string> = new Set([...STATUSES, ...Object.keys(ATTRIBUTES.svar ?? {})]);
