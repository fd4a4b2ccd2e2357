import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import common from '../../../schema/common.schema.json' with { type: 'json' };
import { addTo, finding, nearest, type Span } from '../../diagnostics/index.ts';
import { GOAL_OUTCOMES, type Inline, type Mark, markAnchor, STATUSES } from '../../model/index.ts';
import { labelOf } from './label.ts';
import type { Reading } from './reading.ts';

/** The words of a paragraph, cell or heading since the mark before. */
export interface TextSinceMark {
  words: string;
  start: number;
}

/** As a field's date: one that stands in the calendar. */
const DATE = new RegExp(common.$defs.datum.pattern);
export const ID = /^[a-z0-9åäö]+(-[a-z0-9åäö]+)*$/;

/** What may stand between the braces, and how each value is judged. An empty list of words means any text. */
export const ATTRIBUTES: {
  readonly [mark: string]: { readonly [name: string]: RegExp | readonly string[] };
} = {
  plan: { senast: DATE, slag: ID, text: [] },
  svar: {
    text: [],
    status: STATUSES,
    utfall: GOAL_OUTCOMES,
    senast: DATE,
    orsak: [],
    'ersatt-av': ID,
    slag: ID,
  },
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
  const values = readAttributes(node, span, reading, strayBraces(next));
  if (words === '' && values.text === undefined)
    reading.findings.push(finding('mark/covers-nothing', span, { id }));
  const mark: Mark = {
    role,
    id,
    due: values.senast,
    status: STATUSES.find((status) => status === values.status),
    reason: values.orsak,
    replacedBy: values['ersatt-av'],
    outcome: GOAL_OUTCOMES.find((outcome) => outcome === values.utfall),
    kind: values.slag,
    section: reading.section,
    // Its own words, where those around it say too little by themselves.
    text: values.text ?? words,
    covers,
    span,
  };
  reading.marks.push(mark);
  return [{ kind: 'mark', id: markAnchor(role, id) }];
}

/**
 * Braces that stand after a mark and are not read with it: a space before them, a quotation mark that never closes, a value
 * left out. Round brackets with a sign of equality were meant as braces.
 */
function strayBraces(next: PhrasingContent | undefined): string | undefined {
  return next?.type === 'text' ? /^ *(\{[^}\n]*\}?|\([^)=\n]*=[^)\n]*\)?)/.exec(next.value)?.[1] : undefined;
}

/** Stray braces as they should have been written: closed, with straight quotation marks. */
function mended(stray: string): string {
  const inside = stray.slice(1).replace(/[})]$/, '').trimEnd();
  return `{${inside.replace(/[”“„]/g, '"')}}`;
}

/** Names with a sign of equality and nothing after it, which keep braces from being read. */
const NO_VALUE = /(?<=[{\s])([^\s={}"]+)=(?=[\s}]|$)/gu;
/** A name with its value, to find one that is written twice: the last of them would win without a word. */
const NAME_AND_VALUE = /(?<![^\s={}"'])([^\s={}"']+)\s*=\s*("[^"]*"|'[^']*'|[^\s}"']+)/gu;

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
    node.name === 'svar' &&
    stray === undefined &&
    !given.some(({ name }) => name === 'status' || name === 'utfall');
  const wrong = (attribute: string, value: string, words: readonly string[] = []) => {
    const data = { attribute, value, suggestion: nearest(value, words) };
    reading.findings.push(finding('mark/value', span, data, { expected: words }));
  };
  const wordsFor = (name: string) => {
    const test = Object.hasOwn(known, name) ? known[name] : undefined;
    return test === undefined || test instanceof RegExp ? [] : test;
  };
  if (stray !== undefined) {
    const without = [...mended(stray).matchAll(NO_VALUE)];
    for (const [, name = ''] of without) wrong(name, '', wordsFor(name));
    if (without.length === 0) refuse(stray, `:${node.name}[${labelOf(node)}]${mended(stray)}`);
  }
  for (const [name, values] of writtenTwice(span, reading)) wrong(name, values.join(' '), wordsFor(name));
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
      wrong(name, whole, wordsFor(name));
    } else {
      if (more.length > 0) refuse(more.join(' '), `${name}="${whole}"`);
      values[name] = whole;
    }
  }
  if (asksForStatus) wrong('status', '', STATUSES);
  return values;
}

function writtenTwice(span: Span, reading: Reading): readonly (readonly [string, readonly string[]])[] {
  const written = reading.source.text.slice(span.start, span.end);
  const braces = written.slice(written.indexOf(']') + 1);
  const values = new Map<string, string[]>();
  for (const [, name = '', value = ''] of braces.matchAll(NAME_AND_VALUE)) {
    addTo(values, name, value.replace(/^["']|["']$/g, ''));
  }
  return [...values].filter(([, each]) => each.length > 1);
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
  for (const [name, given] of entries) {
    const value = given ?? '';
    const before = attributes.at(-1);
    if (value === '' && before !== undefined && !MEANT_ALONE.has(name)) before.more.push(name);
    else attributes.push({ name, value, more: [] });
  }
  return attributes;
}

/** Words that are no part of the value before them, though nothing follows them. */
const MEANT_ALONE: ReadonlySet<string> = new Set([
  ...STATUSES,
  ...GOAL_OUTCOMES,
  ...Object.keys(ATTRIBUTES.svar ?? {}),
]);
