import type { SourceText } from '../../../src/diagnostics/index.ts';
import { readWord, type WordDocument } from '../../../src/parse/index.ts';
import { reviewWord, takeIn } from '../../../src/remarks/index.ts';
import { type WordParts, wordFile } from './word-file.ts';
import { px, r } from './xml-text.ts';

/** A file of a plan, its paragraphs, and what a reviewer's Word file says in their places. */
const PATH = 'plans/2024/1-text.md';
export const TEXT =
  '---\ntyp: avsnitt\n---\n\n# Inledning\n\nLänet samverkar om hälsan.\n\nKommunerna deltar\ni arbetet.\n\nSe **bilagan** och läs.\n\nVi ses.\n\nVi ses.\n';
const sources = new Map<string, SourceText>([[PATH, { path: PATH, text: TEXT }]]);
export const PARAGRAPHS = [
  'Inledning',
  'Länet samverkar om hälsan.',
  'Kommunerna deltar i arbetet.',
  'Se bilagan och läs.',
  'Vi ses.',
  'Vi ses.',
];
/** As they stand in the file. */
const WRITTEN = ['# Inledning', ...PARAGRAPHS.slice(1)].map((words) =>
  words.replace('deltar i', 'deltar\ni').replace('bilagan', '**bilagan**'),
);

export const mark = (number: number, inside: string) =>
  `<w:bookmarkStart w:id="${number}" w:name="_plan_${number}"/>${inside}<w:bookmarkEnd w:id="${number}"/>`;
export const ins = (inside: string) => `<w:ins w:id="9" w:author="Bo Berg">${inside}</w:ins>`;
export const del = (words: string) =>
  `<w:del w:id="8" w:author="Bo Berg"><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;

/** The part that says where the paragraphs were written: the number of a paragraph is its own sum. */
function placesPart(path = PATH, sum = 's'): string {
  let from = 0;
  const told = WRITTEN.map((words, i) => {
    const start = TEXT.indexOf(words, from);
    from = start + words.length;
    return `<p n="${i + 1}" line="${TEXT.slice(0, start).split('\n').length}" from="${start}" to="${from}" words="${sum}${i + 1}"/>`;
  });
  return `<places xmlns="urn:plan:places"><file path="${path}">${told.join('')}</file></places>`;
}

const own = await document({
  body: PARAGRAPHS.map((words, i) => px(mark(i + 1, r(words)))).join(''),
  parts: { 'customXml/item1.xml': placesPart() },
});

async function document(parts: WordParts): Promise<WordDocument> {
  return (await readWord(wordFile(parts))).document!;
}

export interface Given {
  /** What stands in place of a paragraph, by its number from 1. */
  readonly change: Readonly<Record<number, string>>;
  readonly isMarked?: boolean;
  readonly path?: string;
  readonly sums?: string;
  readonly parts?: Partial<WordParts>;
}

export async function review({ change, isMarked = true, path, sums, parts }: Given, withNames = false) {
  const body = PARAGRAPHS.map((words, i) => {
    const inside = change[i + 1] ?? r(words);
    return inside.startsWith('<w:p>') || inside === '' ? inside : px(isMarked ? mark(i + 1, inside) : inside);
  });
  const given = await document({
    body: body.join(''),
    ...(isMarked && { parts: { 'customXml/item1.xml': placesPart(path, sums) } }),
    ...parts,
  });
  return reviewWord({ file: 'svar.docx', given, own, sources, withNames });
}

export async function told(given: Given): Promise<readonly string[]> {
  const { findings, source } = await review(given);
  return findings.map(({ code, span, data }) => {
    const { text } = span.path === PATH ? { text: TEXT } : source;
    const line = text.slice(0, span.start).split('\n').length;
    return `${span.path === PATH ? '' : `${span.path} `}${line} ${code} ${'sure' in data ? data.sure : ''}`;
  });
}

export async function taken(given: Given) {
  const { edits } = await review(given);
  const { files, left } = takeIn(edits, new Map([[PATH, TEXT]]), sources);
  return { text: files.get(PATH), why: left.map(({ why }) => why) };
}
