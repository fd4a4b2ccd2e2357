import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/index.ts';
import type { Block, Inline, Report } from '../../../src/report/index.ts';
import {
  artifactsOf,
  checkPdf,
  contentsOf,
  outlineOf,
  pageTexts,
  structureText,
  wordsInOrder,
} from '../../support/pdf/index.ts';
import { heading, paragraph, plainReport, words } from '../../support/pdf/plain-report.ts';
import { wordsOfReport } from '../../support/report-words.ts';
import { sampleAssets, sampleReport, sampleTheme } from '../../support/sample-report.ts';

const WITHOUT = { without: ['TOC', 'Lbl'] };
const render = (report: Report) => renderPdf(report, sampleTheme(), sampleAssets());
const sentence = 'Länets kommuner och regionen planerar tillsammans för psykisk hälsa och suicidprevention. ';

/** One pixel, half transparent, and two by two grey ones. */
const TRANSPARENT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const JPEG =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhl' +
  'bXd7gYKBTmCNl4x9lnN+gXz/wAALCAACAAIBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAABf/EABQQAQAAAAAAAAAAAAAAAAAA' +
  'AAD/2gAIAQEAAD8AIf/Z';

/** Whatever a report holds: it is valid, and nothing of it is lost or moved. */
async function sound(report: Report): Promise<{ bytes: Uint8Array; pages: number }> {
  const pdf = await render(report);
  expect(await checkPdf(pdf.bytes)).toEqual([]);
  expect(await wordsInOrder(pdf.bytes, WITHOUT)).toEqual(wordsOfReport(report));
  return pdf;
}

describe('the sample report', () => {
  let bytes: Uint8Array;
  let pages: number;
  beforeAll(async () => {
    ({ bytes, pages } = await render(sampleReport()));
  });

  it('keeps every rule of PDF/UA-1 and PDF/A-2a that a program can try', async () => {
    expect(await checkPdf(bytes)).toEqual([]);
  });

  it('is tagged as it was last time (golden)', async () => {
    await expect(await structureText(bytes)).toMatchFileSnapshot('../../golden/tags-sample.txt');
  });

  it('says the words of the report, all of them, in their order', async () => {
    expect(await wordsInOrder(bytes, WITHOUT)).toEqual(wordsOfReport(sampleReport()));
  });

  it('gives the same bytes twice', async () => {
    const again = await render(sampleReport());
    expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
  });

  it('has another file id when a word or a link differs', async () => {
    const id = (file: Uint8Array) => /\/ID \[(<\w+>)/.exec(Buffer.from(file).toString('latin1'))?.[1];
    const other = plainReport([
      paragraph('a', { kind: 'link', url: 'https://a.se', children: [words('x')] }),
    ]);
    const linked = plainReport([
      paragraph('a', { kind: 'link', url: 'https://b.se', children: [words('x')] }),
    ]);
    const worded = plainReport([
      paragraph('b', { kind: 'link', url: 'https://a.se', children: [words('x')] }),
    ]);
    const ids = await Promise.all(
      [other, linked, worded].map(async (report) => id((await render(report)).bytes)),
    );
    expect(new Set(ids).size).toBe(3);
  });

  it('names no version of any program', () => {
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/PDFKit|0\.20/i);
  });

  it('has bookmarks nested as the headings, down to the depth of the contents', async () => {
    const titles = (await outlineOf(bytes)).map(({ title, kids }) => [title, kids.map((kid) => kid.title)]);
    expect(titles).toEqual([
      ['Sammanfattning', []],
      ['1 Inledning', ['1.1 Nulägesbeskrivning']],
      ['2 Gemensamma utvecklingsområden', ['2.1 Väntetider och tillgänglighet', '2.2 Suicidprevention']],
      ['3 Medel', []],
    ]);
  });

  it('prints in the contents the page that each link leads to', async () => {
    const contents = await contentsOf(bytes);
    const painted = await pageTexts(bytes);
    expect(contents.length).toBe(7);
    for (const { title, page, leadsTo } of contents) {
      expect(page).toBe(leadsTo);
      expect(painted[page - 1]).toContain(title.split(' ').at(-1));
    }
  });

  it('shows «Utkast» on every page, and page numbers on all but the cover', async () => {
    const artifacts = (await artifactsOf(bytes)).map((texts) => texts.join(' '));
    expect(artifacts.length).toBe(pages);
    for (const text of artifacts) expect(text).toContain('Utkast');
    expect(artifacts[0]).not.toContain('Sida');
    expect(artifacts[2]).toContain(`Sida 3 av ${pages}`);
    const final = await render({ ...sampleReport(), draft: undefined });
    expect((await artifactsOf(final.bytes)).flat().join(' ')).not.toContain('Utkast');
  });

  it('is readable to qpdf', ({ skip }) => {
    if (spawnSync('qpdf', ['--version']).error) skip('qpdf is not installed');
    const folder = mkdtempSync(path.join(tmpdir(), 'plan-pdf-'));
    const file = path.join(folder, 'sample.pdf');
    writeFileSync(file, bytes);
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(`${stdout}${stderr}`).not.toMatch(/warning|error:/i);
    expect(status).toBe(0);
  });
});

describe('what a report may hold', () => {
  it('a word of 300 letters and a long address, whole', async () => {
    const address = `https://example.se/${'mycket-lång-sökväg/'.repeat(12)}?id=1`;
    await sound(plainReport([paragraph(`före ${'å'.repeat(300)} efter`), paragraph(address)]));
  });

  it('a narrow table with long words, which are whole to a reader', async () => {
    const cells = (texts: readonly string[]) => texts.map((text) => [words(text)]);
    const header = [
      'Kommun',
      'Handlingsplaner',
      'Kunskapsbaserad vård',
      'Ungdomsmottagningar',
      'Samsjuklighet',
    ];
    const table: Block = {
      kind: 'table',
      caption: 'Medel',
      align: ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
      header: cells([...header, 'Brukarinflytande', 'Suicidprevention']),
      rows: [cells(['Smedjebacken', ...Array<string>(6).fill('1\u00a0204\u00a0911')])],
      rowHeaders: true,
    };
    const { bytes } = await sound(plainReport([table]));
    expect((await pageTexts(bytes)).join('\n')).toMatch(/-/);
    expect(await wordsInOrder(bytes)).toContain('Ungdomsmottagningar');
  });

  it('a table over many pages: its header row is seen on each and read once', async () => {
    const row = (i: number) => [[words(`Mål ${i}`)], [words(sentence.repeat(2))]];
    const table: Block = {
      kind: 'table',
      caption: undefined,
      align: [],
      header: [[words('Rubrikcell')], [words('Text')]],
      rows: Array.from({ length: 40 }, (_, i) => row(i)),
      rowHeaders: false,
    };
    const { bytes, pages } = await sound(plainReport([table]));
    const artifacts = (await artifactsOf(bytes)).map((texts) => texts.join(' '));
    expect(pages).toBeGreaterThan(3);
    expect(artifacts[1]).not.toContain('Rubrikcell');
    for (const text of artifacts.slice(2)) expect(text).toContain('Rubrikcell');
  });

  it('a row taller than a page', async () => {
    const rows = [[[words('1')], [words(sentence.repeat(120))]]];
    const header = [[words('Nr')], [words('Text')]];
    const { pages } = await sound(
      plainReport([{ kind: 'table', caption: undefined, align: [], header, rows, rowHeaders: false }]),
    );
    expect(pages).toBeGreaterThan(2);
  });

  it('a footnote longer than a page, and notes in table cells and headings', async () => {
    const note = (number: number): Inline => ({ kind: 'note', number, anchor: `a${number}` });
    const blocks: Block[] = [
      { kind: 'heading', level: 1, number: '1', content: [words('Rubrik'), note(1)], id: 'r' },
      paragraph(sentence, note(2)),
      {
        kind: 'table',
        caption: undefined,
        align: [],
        header: [[words('A'), note(3)]],
        rows: [[[words('b'), note(4)]]],
        rowHeaders: false,
      },
      paragraph(sentence.repeat(60)),
    ];
    const notes = [1, 2, 3, 4].map((number) => ({
      number,
      id: `n${number}`,
      blocks: [paragraph(number === 2 ? sentence.repeat(80) : sentence)],
    }));
    const { bytes } = await sound(plainReport(blocks, notes));
    expect((await contentsOf(bytes))[0]?.title).toBe('1 Rubrik');
  });

  it('pictures with transparency, photographs, one picture twice, one taller than the page', async () => {
    const pictures: Record<string, string> = { png: TRANSPARENT, jpeg: JPEG };
    const figure = (format: 'png' | 'jpeg', width: number, height: number): Block => {
      return {
        kind: 'figure',
        picture: format,
        width,
        height,
        format,
        alternative: 'Bild',
        caption: 'Figur',
      };
    };
    const report = plainReport([figure('png', 90, 90), figure('jpeg', 50, 9000), figure('png', 4000, 40)]);
    const picture = (key: string) => new Uint8Array(Buffer.from(pictures[key]!, 'base64'));
    const draw = () => renderPdf(report, sampleTheme(), { ...sampleAssets(), picture });
    const [one, two] = [await draw(), await draw()];
    expect(await checkPdf(one.bytes)).toEqual([]);
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
    const boxes = (await structureText(one.bytes)).match(/Figure/g);
    expect(boxes?.length).toBe(3);
  });

  it('nothing but a cover', async () => {
    const { pages } = await sound(plainReport([]));
    expect(pages).toBe(1);
  });

  it('a cover with more facts than fit on it', async () => {
    const facts = Array.from({ length: 60 }, (_, i) => ({ term: `Part ${i}`, values: [[words('Kommun')]] }));
    const report = plainReport([paragraph('x')]);
    await sound({ ...report, cover: { ...report.cover, facts } });
  });

  it('lists in lists, tables in lists, items with no text', async () => {
    const item = (...blocks: Block[]) => ({ checked: undefined, blocks });
    const list = (...items: ReturnType<typeof item>[]): Block => ({
      kind: 'list',
      ordered: true,
      start: 9,
      items,
    });
    const table: Block = {
      kind: 'table',
      caption: undefined,
      align: [],
      header: [[words('A')]],
      rows: [[[words('b')]]],
      rowHeaders: false,
    };
    await sound(
      plainReport([list(item(paragraph('a'), list(item(list(item(paragraph('b')))))), item(), item(table))]),
    );
  });

  it('signs that XMP and PDF strings read as their own', async () => {
    const title = 'Barn & unga <(samverkan)> "\\"';
    await sound({ ...plainReport([paragraph('x')]), title, author: 'A & B', keywords: ['<x>'] });
  });

  it('ids with å and spaces as places to go to', async () => {
    const go: Inline = { kind: 'internal', target: 'mål å b', children: [words('dit')] };
    const { bytes } = await sound(
      plainReport([heading(1, 'Mål', 'mål å b'), paragraph(go), heading(1, 'Z', 'Ö')]),
    );
    expect((await contentsOf(bytes)).map((entry) => entry.leadsTo)).toEqual([3, 3]);
  });

  it('the author’s soft hyphens, which are no part of the words', async () => {
    const { bytes } = await render(plainReport([paragraph(`${'ungdoms\u00admottagning '.repeat(30)}`)]));
    expect(await checkPdf(bytes)).toEqual([]);
    const found = (await wordsInOrder(bytes)).filter((word) => word !== 'Plan');
    expect(found).toEqual(Array(30).fill('ungdomsmottagning'));
  });

  it('exactly the written characters, also those that share a glyph', async () => {
    const { bytes } = await render(plainReport([paragraph('a\u00a0b c\u2011d e-f 5\u00a0\u00b5g')]));
    const written = await wordsInOrder(bytes, { tied: true });
    expect(written).toEqual(['Plan', 'a\u00a0b', 'c\u2011d', 'e-f', '5\u00a0\u00b5g']);
  });
});

describe('what is a bug by then', () => {
  it('a character without a glyph', async () => {
    await expect(render(plainReport([paragraph('😀')]))).rejects.toThrow('U+1F600');
  });

  it('a link to nowhere', async () => {
    const lost: Inline = { kind: 'internal', target: 'borta', children: [words('dit')] };
    await expect(render(plainReport([paragraph(lost)]))).rejects.toThrow('borta');
  });

  it('a reference to a note that is not there', async () => {
    await expect(render(plainReport([paragraph({ kind: 'note', number: 9, anchor: 'x' })]))).rejects.toThrow(
      '9',
    );
  });
});

describe('pages', () => {
  it('never end with a heading, whatever stands before it', async () => {
    for (let lines = 20; lines < 32; lines++) {
      const filler = Array.from({ length: lines }, (_, i) => paragraph(`Rad ${i}.`));
      const blocks = [...filler, heading(1, 'Ensam rubrik', 'r'), paragraph('Text som följer.')];
      const { bytes } = await render({ ...plainReport(blocks), contentsDepth: 0 } as Report);
      for (const page of await pageTexts(bytes)) expect(page.trim().endsWith('Ensam rubrik')).toBe(false);
    }
  });
});
