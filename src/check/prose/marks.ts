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
  const values = readAttributes(node, span, reading);
  const mark: Mark = {
    role,
    id,
    due: values['senast'],
    status: STATUSES.find((status) => status === values['status']),
    reason: values['orsak'],
    replacedBy: values['ersatt-av'],
    kind: values['slag'],
    section: reading.section,
    text: words,
    covers,
    span,
  };
  reading.marks.push(mark);
  return [{ kind: 'mark', id: role === 'plan' ? id : `svar.${id}` }];
}

function readAttributes(
  node: TextDirective,
  span: Span,
  reading: Reading,
): { readonly [name: string]: string | undefined } {
  const known = ATTRIBUTES[node.name] ?? {};
  const names = Object.keys(known);
  const values: { [name: string]: string } = {};
  let asksForStatus = node.name === 'svar' && node.attributes?.['status'] === undefined;
  for (const [written, given] of Object.entries(node.attributes ?? {})) {
    const attribute = written.normalize('NFC');
    const value = (given ?? '').normalize('NFC');
    const test = Object.hasOwn(known, attribute) ? known[attribute] : undefined;
    if (test === undefined) {
      // `{pågår}` alone: the word is right and its name is missing.
      const isStatus = STATUSES.some((status) => status === attribute);
      const suggestion = isStatus ? `status=${attribute}` : nearest(attribute, names);
      if (suggestion?.startsWith('status')) asksForStatus = false;
      const data = { mark: node.name, attribute, suggestion };
      reading.findings.push(finding('mark/attribute', span, data, { expected: names }));
    } else if (test instanceof RegExp ? !test.test(value) : test.length > 0 && !test.includes(value)) {
      const words = test instanceof RegExp ? [] : test;
      const data = { attribute, value, suggestion: nearest(value, words) };
      reading.findings.push(finding('mark/value', span, data, { expected: words }));
    } else values[attribute] = value;
  }
  if (asksForStatus) {
    const data = { attribute: 'status', value: '', suggestion: undefined };
    reading.findings.push(finding('mark/value', span, data, { expected: STATUSES }));
  }
  return values;
}
