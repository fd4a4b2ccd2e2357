import { expect, test } from 'vitest';
import { readWord } from '../../../src/parse/index.ts';
import { renderDocx } from '../../../src/render/index.ts';
import type { Block, Inline, Report } from '../../../src/report/index.ts';
import { attributesOf, everyElement, faultsOf, openDocx, wordsOfDocx } from '../../support/docx/index.ts';
import { wordsOfReport } from '../../support/report-words.ts';
import { sampleAssets, sampleReport, sampleTheme } from '../../support/sample-report.ts';

/** What is drawn is put into the library's package afterwards: into its text, its notes, and what they lead to. */
const draw = async (report: Report) => openDocx(await renderDocx(report, sampleTheme(), sampleAssets()));

const text = (words: string): Inline => ({ kind: 'text', text: words });
const lineOf = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content });
const link = (url: string): Inline => ({ kind: 'link', url, children: [text('här')] });

test('words that look like what stands for drawn pieces, or like what a replacement means, stay words', async () => {
  const hostile = '<w:p><w:pPr><w:pStyle w:val="plan-1"/></w:pPr></w:p> plan-1 $& $1 $` </w:body>';
  const report: Report = {
    ...sampleReport(),
    title: hostile,
    author: hostile,
    header: hostile,
    blocks: [lineOf(text(hostile)), { kind: 'code', text: hostile }],
    notes: [],
  };
  const docx = await draw(report);
  expect(wordsOfDocx(docx)).toEqual(wordsOfReport(report));
  expect(faultsOf(docx)).toEqual([]);
  expect(attributesOf(docx.xml('word/document.xml'), 'w:pStyle', 'w:val').join()).not.toContain('plan-');
  for (const name of docx.names.filter((part) => /^word\/(header|footer)\d+\.xml$/.test(part)))
    expect(attributesOf(docx.xml(name), 'w:pStyle', 'w:val')[0]).toMatch(/^(Header|Footer)$/);
});

test('links of the text and links of the notes lead where each of them says', async () => {
  const mark: Inline = { kind: 'note', number: 1, anchor: 'not-1-text-1' };
  const report: Report = {
    ...sampleReport(),
    blocks: [lineOf(link('https://a.se/'), text(' och '), link('https://b.se/?x=1&y=2'), mark)],
    notes: [{ number: 1, id: 'not-1', blocks: [lineOf(link('https://c.se/'))] }],
  };
  const docx = await draw(report);
  const targetsIn = (part: string) => {
    const relations = everyElement(docx.xml(`word/_rels/${part}.xml.rels`), 'Relationship');
    const targets = new Map(relations.map(({ attributes }) => [attributes.Id, attributes.Target]));
    return attributesOf(docx.xml(`word/${part}.xml`), 'w:hyperlink', 'r:id').map((id) => targets.get(id));
  };
  expect(targetsIn('document')).toEqual(['https://a.se/', 'https://b.se/?x=1&y=2']);
  expect(targetsIn('footnotes')).toEqual(['https://c.se/']);
  expect(faultsOf(docx)).toEqual([]);
});

test('a picture that is shown twice lies once in the file, and once in each part’s list of what it leads to', async () => {
  const figure = sampleReport().blocks.find((block) => block.kind === 'figure')!;
  const docx = await draw({ ...sampleReport(), blocks: [figure, figure], notes: [] });
  const shown = attributesOf(docx.xml('word/document.xml'), 'a:blip', 'r:embed');
  expect(shown).toHaveLength(2);
  expect(new Set(shown).size).toBe(1);
  expect(docx.names.filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
  expect(faultsOf(docx)).toEqual([]);
});

test('contents with one heading, and with none, are whole', async () => {
  const heading = sampleReport().blocks.find((block) => block.kind === 'heading')!;
  for (const [blocks, fields] of [
    [[heading], 1],
    [[lineOf(text('Text.'))], 0],
  ] as const) {
    const body = (await draw({ ...sampleReport(), blocks, notes: [], lists: [] })).xml('word/document.xml');
    const ends = attributesOf(body, 'w:fldChar', 'w:fldCharType');
    expect(ends.filter((end) => end === 'begin')).toHaveLength(ends.filter((end) => end === 'end').length);
    const started = everyElement(body, 'w:instrText').filter(({ children }) =>
      /^ ?TOC /.test(children.join('')),
    );
    expect(started).toHaveLength(fields);
  }
});

test('what is read at once is not packed, and says the same', async () => {
  const drawn = (packing: 'packed' | 'plain') =>
    renderDocx(sampleReport(), sampleTheme(), sampleAssets(), undefined, packing);
  const [packed, plain] = [await drawn('packed'), await drawn('plain')];
  expect(plain.length).toBeGreaterThan(2 * packed.length);
  expect(Buffer.from(plain).includes('<w:document ')).toBe(true);
  const read = await readWord(plain);
  expect(read.document?.lines.length).toBeGreaterThan(10);
  expect(read).toEqual(await readWord(packed));
});

test('a part of many megabytes is packed with less care, and is whole', async () => {
  const long = 'Vården möts i länet. '.repeat(200);
  const report: Report = {
    ...sampleReport(),
    blocks: Array.from({ length: 1100 }, (_, i) => lineOf(text(`${i} ${long}`))),
    notes: [],
  };
  const docx = await draw(report);
  expect(wordsOfDocx(docx)).toEqual(wordsOfReport(report));
  expect(faultsOf(docx)).toEqual([]);
});
