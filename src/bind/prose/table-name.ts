import type { LeafDirective } from 'mdast-util-directive';
import { finding, nearest } from '../../diagnostics/index.ts';
import type { ProseBlock } from '../../model/index.ts';
import { labelOf } from './label.ts';
import { ID } from './marks.ts';
import type { Reading } from './reading.ts';
import { spanOf } from './span.ts';

const ATTRIBUTES = ['rubrik', 'källa', 'medel'] as const;

/** What an author calls a table of the text: by an id for references, and in words above it. */
export interface TableName {
  readonly id: string | undefined;
  readonly caption: string | undefined;
  /** Where what it says comes from. */
  readonly source: string | undefined;
}

interface Node {
  readonly type: string;
}

/** `::tabell[platser]{rubrik="Platser i länet"}` names the table below it; with `medel` it shows one itself. */
export function isTableName(node: Node | undefined): node is LeafDirective {
  if (node?.type !== 'leafDirective') return false;
  const { name, attributes } = node as LeafDirective;
  const isNamed = labelOf(node as LeafDirective) !== '' || Object.hasOwn(attributes ?? {}, 'rubrik');
  return name === 'tabell' && isNamed && !Object.hasOwn(attributes ?? {}, 'medel');
}

/** Says what is wrong with the line; `next` is what stands below it. The words of one without a table stay. */
export function readTableName(
  node: LeafDirective,
  next: Node | undefined,
  reading: Reading,
): readonly ProseBlock[] {
  const span = spanOf(node, reading.path);
  const given = node.attributes ?? {};
  // `{rubrik=Platser i länet}` without quotation marks: the words after the first, which Markdown takes as names.
  const more = Object.keys(given).filter(
    (name) => given[name] === '' && !ATTRIBUTES.some((own) => own === name),
  );
  for (const attribute of Object.keys(given)) {
    if (attribute === 'rubrik' || attribute === 'källa') continue;
    const whole = more.includes(attribute) ? `rubrik="${[given.rubrik, ...more].join(' ')}"` : undefined;
    const data = { mark: node.name, attribute, suggestion: whole ?? nearest(attribute, ATTRIBUTES) };
    reading.findings.push(finding('mark/attribute', span, data, { expected: ATTRIBUTES }));
  }
  const value = labelOf(node);
  if (value !== '' && !ID.test(value))
    reading.findings.push(finding('mark/value', span, { attribute: 'id', value, suggestion: undefined }));
  if (next?.type === 'table') return [];
  const written = reading.source.text.slice(span.start, span.end);
  reading.findings.push(finding('table/none-below', span, { written }));
  const text = wordsIn(node, 'rubrik');
  if (text === undefined) return [];
  reading.texts.push({ text, span, literal: true });
  return [{ kind: 'paragraph', content: [{ kind: 'text', text }], span }];
}

function wordsIn({ attributes }: LeafDirective, name: string): string | undefined {
  return (attributes?.[name] ?? '').replace(/\s+/g, ' ').trim() || undefined;
}

/** The name that stands above a table. */
export function tableNameIn(node: LeafDirective, reading: Reading): TableName {
  const span = spanOf(node, reading.path);
  const [caption, source] = [wordsIn(node, 'rubrik'), wordsIn(node, 'källa')];
  for (const text of [caption, source])
    if (text !== undefined) reading.texts.push({ text, span, literal: true });
  const label = labelOf(node);
  const id = ID.test(label) ? label : undefined;
  if (id !== undefined) reading.tableNames.push({ id, span, section: reading.section });
  return { id, caption, source };
}
