import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/render/html/index.ts';
import { renderPdf } from '../../../src/render/pdf/index.ts';
import { readFace } from '../../../src/render/type/font.ts';
import type { Block, Inline, List, Report, Table } from '../../../src/report/index.ts';
import { wordsOfMain } from '../../support/html-words.ts';
import { checkPdf, pageSizes, pageTexts, wordsInOrder } from '../../support/pdf/index.ts';
import { heading, paragraph, plainReport, words } from '../../support/pdf/plain-report.ts';
import { processorTimeSince } from '../../support/processor-time.ts';
import { sampleAssets, sampleTheme } from '../../support/sample-report.ts';

const sentence = 'Länets kommuner och regionen planerar tillsammans för psykisk hälsa och suicidprevention. ';

/** Valid, the same words in both, and done in a reasonable time. */
async function set(blocks: readonly Block[], notes: Report['notes'] = []) {
  const report = plainReport(blocks, notes);
  const before = process.cpuUsage();
  const { bytes, pages } = await renderPdf(report, sampleTheme(), sampleAssets());
  expect(processorTimeSince(before)).toBeLessThan(10_000);
  expect(await checkPdf(bytes)).toEqual([]);
  const inHtml = wordsOfMain(renderHtml(report, sampleTheme(), sampleAssets()));
  expect(inHtml).toEqual(await wordsInOrder(bytes, { without: ['TOC', 'Lbl'] }));
  const turned = (await pageSizes(bytes)).map(({ width, height }) => width > height);
  return { bytes, pages, turned };
}

function table(columns: number, rows: number, cell: (row: number, column: number) => string): Table {
  const cells = (row: number): Inline[][] =>
    Array.from({ length: columns }, (_, column) => [words(cell(row, column))]);
  return {
    kind: 'table',
    caption: 'En tabell',
    align: Array.from({ length: columns }, () => 'right'),
    header: cells(0),
    rows: Array.from({ length: rows }, (_, row) => cells(row + 1)),
    rowHeaders: false,
  };
}

describe('content that is hard to set', () => {
  it('a table of sixty columns', async () => {
    const { turned } = await set([table(60, 3, (row, column) => `${row}${column}`)]);
    expect(turned).toContain(true);
  });

  it('a table of amounts that are too wide for an upright page, between text', async () => {
    const amounts = table(12, 40, (row, column) => (row === 0 ? `${2010 + column}` : `1 204 9${row} kr`));
    const blocks = [heading(1, 'Medel', 'medel'), paragraph(sentence), amounts, paragraph(sentence)];
    const { turned, bytes } = await set(blocks);
    // Cover, contents, the heading with its text, the table over two pages, the text after it.
    expect(turned).toEqual([false, false, false, true, true, false]);
    const pages = await pageTexts(bytes);
    expect(pages[4]).toContain('1 204 9');
    expect(pages[5]).toContain('Länets');
  });

  it('a heading right before a wide table goes with it', async () => {
    const amounts = table(12, 2, () => '1 204 911 kr');
    const { turned, bytes } = await set([paragraph(sentence), heading(1, 'Medel', 'medel'), amounts]);
    expect(turned).toEqual([false, false, false, true]);
    expect((await pageTexts(bytes))[3]).toContain('Medel');
  });

  it('a footnote in a wide table, at the foot of the turned page', async () => {
    const amounts = table(12, 2, () => '1 204 911 kr');
    const noted = {
      ...amounts,
      rows: [
        amounts.rows[0]!.with(0, [words('Gävle'), { kind: 'note', number: 1, anchor: 'ref-1' }]),
        amounts.rows[1]!,
      ],
    };
    const { turned, bytes } = await set(
      [noted],
      [{ number: 1, id: 'fotnot-1', blocks: [paragraph('Utan moms.')] }],
    );
    expect(turned.at(-1)).toBe(true);
    expect((await pageTexts(bytes)).at(-1)).toContain('Utan moms.');
  });

  it('a row on a turned page that is taller than the page', async () => {
    const tall = table(12, 2, (row, column) =>
      row === 1 && column === 0 ? sentence.repeat(40) : '1 204 911 kr',
    );
    const { turned } = await set([tall]);
    expect(turned.filter(Boolean).length).toBeGreaterThan(1);
  });

  it('a wide table in a list stays upright, since its list does', async () => {
    const list: List = {
      kind: 'list',
      ordered: false,
      start: 1,
      items: [{ checked: undefined, blocks: [paragraph('Medel:'), table(12, 3, () => '1 204 911 kr')] }],
    };
    expect((await set([list])).turned).not.toContain(true);
  });

  it('a word of 4,000 letters, in text, heading, cell, list and note', async () => {
    const word = 'samsjuklighetsmottagningar'.repeat(154).slice(0, 4000);
    await set(
      [
        heading(1, word, 'ord'),
        paragraph(word, { kind: 'note', number: 1, anchor: 'ref-1' }),
        { ...table(3, 1, () => 'x'), rows: [[[words(word)], [words('x')], [words(word)]]] },
        { kind: 'list', ordered: true, start: 1, items: [{ checked: undefined, blocks: [paragraph(word)] }] },
      ],
      [{ number: 1, id: 'fotnot-1', blocks: [paragraph(word)] }],
    );
  });

  it('a list thirty deep, each level further in than the one above', async () => {
    const nest = (level: number): List => ({
      kind: 'list',
      ordered: level % 2 === 0,
      start: 98,
      items: [
        {
          checked: undefined,
          blocks: [paragraph(`Nivå ${level} ${sentence}`), ...(level < 30 ? [nest(level + 1)] : [])],
        },
      ],
    });
    const { bytes } = await set([nest(1)]);
    expect((await pageTexts(bytes)).join(' ')).toContain('Nivå 30');
  });

  it('a heading of 500 characters, and nothing below it', async () => {
    const long = 'En rubrik utan punkt '.repeat(24).slice(0, 500);
    await set([heading(1, long, 'lång'), heading(2, long, 'lång-2'), heading(1, 'Tom', 'tom')]);
  });

  it('a footnote of three pages: the rule above what goes on is as wide as the text', async () => {
    const note = { number: 1, id: 'fotnot-1', blocks: [paragraph(sentence.repeat(120)), paragraph('Slut.')] };
    const first = paragraph('Text.', { kind: 'note', number: 1, anchor: 'ref-1' });
    const { pages } = await set(
      [first, ...Array.from({ length: 12 }, () => paragraph(sentence.repeat(3)))],
      [note],
    );
    expect(pages).toBeGreaterThan(3);
  });

  it('sixty notes, some of them on one line of text', async () => {
    const numbers = Array.from({ length: 60 }, (_, i) => i + 1);
    const marks = numbers.map((number): Inline => ({ kind: 'note', number, anchor: `ref-${number}` }));
    const notes = numbers.map((number) => ({
      number,
      id: `fotnot-${number}`,
      blocks: [paragraph(`Not ${number}. ${sentence.repeat(number % 7)}`)],
    }));
    await set(
      [
        paragraph(sentence, ...marks.slice(0, 30)),
        ...marks.slice(30).map((mark) => paragraph(sentence, mark)),
      ],
      notes,
    );
  });

  it('contents of many pages', async () => {
    const headings = Array.from({ length: 150 }, (_, i) =>
      heading(i % 4 === 0 ? 1 : 2, `Rubrik ${i}`, `r-${i}`),
    );
    expect((await set(headings)).pages).toBeGreaterThan(6);
  });

  it('ten thousand words without a full stop, and a thousand breaks', async () => {
    const breaks = Array.from({ length: 1000 }, (): Inline => ({ kind: 'break' }));
    await set([paragraph('ord '.repeat(10_000)), paragraph('a', ...breaks, 'b')]);
  });
});

describe('the figures of the faces', () => {
  it.each(
    Object.entries(sampleAssets().fonts),
  )('are as wide as each other in %s, so that amounts stand in line', (_, bytes) => {
    const face = readFace(bytes);
    const glyphs = [...'0123456789'].map((digit) => face.glyphOf(digit.codePointAt(0)!));
    const widths = glyphs.map((glyph) => face.advance(glyph));
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
    for (const a of glyphs) for (const b of glyphs) expect(face.kern(a, b)).toBe(0);
  });
});

describe('an author’s drawing', () => {
  const drawing = {
    width: 400,
    height: 200,
    shapes: [
      {
        kind: 'path',
        commands: [['M', 0, 0], ['L', 400, 0], ['C', 400, 100, 300, 200, 0, 200], ['Z']],
        fill: '#0b5a70',
        stroke: { ink: '#ff0000', width: 2, dash: [4, 2] },
      },
      {
        kind: 'text',
        x: 200,
        y: 100,
        anchor: 'middle',
        size: 20,
        bold: false,
        ink: '#ffffff',
        text: 'Gävle <b>',
      },
    ],
  } as const;
  const figure: Block = {
    kind: 'figure',
    picture: 'bilder/karta.svg',
    format: 'svg',
    width: 400,
    height: 200,
    drawing,
    alternative: 'Karta',
    caption: 'Figur 1. Karta',
  };

  it('is vectors in the PDF, a figure with its alternative and its box', async () => {
    const { bytes } = await renderPdf(plainReport([figure]), sampleTheme(), sampleAssets());
    expect(await checkPdf(bytes)).toEqual([]);
    expect(await wordsInOrder(bytes)).toEqual(expect.arrayContaining(['Gävle', 'Karta']));
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('/Subtype /Image');
  });

  it('is drawn anew in the HTML, and nothing in it is markup', () => {
    const html = renderHtml(plainReport([figure]), sampleTheme(), sampleAssets());
    expect(html).toContain('role="img" aria-label="Karta"');
    expect(html).toContain('fill="#0b5a70"');
    expect(html).toContain('Gävle &lt;b&gt;');
    expect(html).not.toContain('data:image/svg');
  });
});
