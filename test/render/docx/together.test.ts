import { describe, expect, test } from 'vitest';
import { renderDocx } from '../../../src/render/index.ts';
import type { Block, Inline, Table } from '../../../src/report/index.ts';
import { attributesOf, everyElement, openDocx } from '../../support/docx/index.ts';
import { heading, paragraph, plainReport, words } from '../../support/pdf/plain-report.ts';
import { sampleAssets, sampleTheme } from '../../support/sample-report.ts';

type Element = ReturnType<typeof everyElement>[number];

const cell = (text: string): readonly Inline[] => [words(text)];
const list = (...texts: readonly string[]): Block => ({
  kind: 'list',
  ordered: false,
  start: 1,
  items: texts.map((text) => ({ checked: undefined, blocks: [paragraph(text)] })),
});
const table = (rows: readonly (readonly string[])[], more: Partial<Table> = {}): Table => ({
  kind: 'table',
  caption: undefined,
  align: ['left', 'left'],
  header: [cell('Namn'), cell('Läge')],
  rows: rows.map((row) => row.map(cell)),
  rowHeaders: true,
  ...more,
});

const drawn = async (blocks: readonly Block[]) =>
  openDocx(await renderDocx(plainReport([heading(1, 'A', 'a'), ...blocks]), sampleTheme(), sampleAssets()));
const textOf = (element: Element) =>
  everyElement(element, 'w:t')
    .map(({ children }) => children.join(''))
    .join('');
/** Whether an element's own paragraphs say that they stay with what follows. */
const isKept = (element: Element) => everyElement(element, 'w:keepNext').length > 0;

async function paragraphs(blocks: readonly Block[]): Promise<readonly Element[]> {
  return everyElement((await drawn(blocks)).xml('word/document.xml'), 'w:p');
}
const named = (all: readonly Element[], text: string) => all.find((one) => textOf(one).includes(text))!;

async function rows(made: Table): Promise<readonly Element[]> {
  return everyElement((await drawn([made])).xml('word/document.xml'), 'w:tr');
}

describe('in Word, what belongs together stays together', () => {
  test('a sentence and the list that ends it, the first two points and the last two', async () => {
    const all = await paragraphs([
      paragraph('Metoden innebär'),
      list('Ett', 'Två', 'Tre', 'Fyra', 'Fem'),
      paragraph('Sedan följer en mening som är slut, och som är lång nog att inte vara en rubrik.'),
      list('Sex', 'Sju'),
    ]);
    const kept = (text: string) => isKept(named(all, text));
    expect(kept('Metoden')).toBe(true);
    expect(['Ett', 'Två', 'Tre', 'Fyra', 'Fem'].map(kept)).toEqual([true, false, false, true, false]);
    expect(kept('Sedan')).toBe(false);
  });

  test('an area’s few facts and the text below them; of many the first two, and the last two with the text', async () => {
    const facts = (count: number): Block => ({
      kind: 'facts',
      facts: Array.from({ length: count }, (_, i) => ({ term: `Sak${i}`, values: [cell(`Värde${i}x`)] })),
    });
    const keptOf = async (count: number) => {
      const all = await paragraphs([heading(2, 'B', 'b'), facts(count), paragraph('Text.')]);
      return Array.from({ length: count }, (_, i) => isKept(named(all, `Värde${i}x`)));
    };
    expect(await keptOf(3)).toEqual([true, true, true]);
    expect(await keptOf(8)).toEqual([true, ...Array.from({ length: 5 }, () => false), true, true]);
  });

  test('a fact’s name stands beside the list that it is about, in the column of the other names', async () => {
    const all = await paragraphs([
      {
        kind: 'facts',
        facts: [
          { term: 'Län', values: [cell('Dalarna')] },
          { term: 'Mål', values: [cell('Ett'), cell('Två')], list: 'bullets' },
        ],
      },
    ]);
    const [plain, name, first] = ['Län', 'Mål', 'Ett'].map((text) => named(all, text));
    const column = Number(attributesOf(plain!, 'w:ind', 'w:left')[0]);
    expect(Number(attributesOf(name!, 'w:framePr', 'w:w')[0])).toBeLessThan(column);
    expect(attributesOf(name!, 'w:framePr', 'w:vAnchor')).toEqual(['text']);
    expect(isKept(name!)).toBe(true);
    const [left, hanging] = ['w:left', 'w:hanging'].map((side) =>
      Number(attributesOf(first!, 'w:ind', side)[0]),
    );
    expect(left! - hanging!).toBe(column);
  });

  test('no row of a table is divided, but one that may be taller than a page', async () => {
    const long = 'Ett mycket långt stycke om allt som har hänt under året. '.repeat(60);
    const all = await rows(
      table([
        ['kort', 'Pågår'],
        [long, 'Pågår'],
        ['kort', 'Klart'],
      ]),
    );
    expect(all.map((row) => everyElement(row, 'w:cantSplit').length > 0)).toEqual([true, true, false, true]);
  });

  test('a table’s head stands with two rows, its last row with two, and a small one is whole', async () => {
    const of = (count: number) => Array.from({ length: count }, (_, i) => [`Rad ${i}`, 'Pågår']);
    const kept = async (made: Table) => (await rows(made)).map(isKept);
    expect(await kept(table(of(8)))).toEqual([true, true, false, false, false, false, true, true, false]);
    expect(await kept(table(of(3)))).toEqual([true, true, true, false]);
    expect(await kept(table(of(8), { explained: true }))).toEqual(Array.from({ length: 9 }, () => true));
  });
});

describe('in Word', () => {
  test('names of rows are as heavy as in the PDF: only the head and sums are bold', async () => {
    const sum: readonly Inline[] = [{ kind: 'strong', children: cell('Summa') }];
    const all = await rows({
      ...table([['Kommun', 'Pågår']]),
      rows: [
        [cell('Kommun'), cell('1')],
        [sum, cell('1')],
      ],
    });
    const isBold = (row: Element) => everyElement(everyElement(row, 'w:tc')[0]!, 'w:b').length > 0;
    expect(all.map(isBold)).toEqual([true, false, true]);
  });

  test('a column of few words takes no more room than they need', async () => {
    const texts = ['Aktivitet är genomförd för alla som berörs i hela länet', 'Antal deltagare'];
    const docx = await drawn([
      {
        ...table([]),
        align: ['left', 'left', 'left'],
        header: [cell('Indikator'), cell('Typ'), cell('Mer uppgifter')],
        rows: Array.from({ length: 12 }, (_, i) => [cell(texts[i % 2]!), cell('ja eller nej'), cell('–')]),
      },
    ]);
    const [, type, more] = attributesOf(docx.xml('word/document.xml'), 'w:gridCol', 'w:w').map(Number);
    const widthOf = (text: string) => text.length * 0.54 * sampleTheme().size.table * 20;
    expect(type).toBeGreaterThan(widthOf('ja eller nej'));
    expect(more).toBeLessThan(widthOf('Mer uppgifter') * 1.6);
  });

  test('the thirtieth list within another still has room for its words', async () => {
    let deep: Block = list('Djupast');
    for (let level = 29; level > 0; level--)
      deep = {
        kind: 'list',
        ordered: false,
        start: 1,
        items: [{ checked: undefined, blocks: [paragraph(`Nivå ${level}`), deep] }],
      };
    const lefts = (await paragraphs([deep])).flatMap((one) =>
      attributesOf(one, 'w:ind', 'w:left').map(Number),
    );
    expect(lefts).toHaveLength(30);
    expect(lefts.every((left, i) => i === 0 || left > lefts[i - 1]!)).toBe(true);
    const { page } = sampleTheme();
    expect(lefts.at(-1)).toBeLessThan(((page.width - page.margin.left - page.margin.right) * 20 * 2) / 3);
  });

  test('the text that follows a list or facts stands as far below as below a paragraph', async () => {
    const all = await paragraphs([
      {
        kind: 'facts',
        facts: [
          { term: 'Län', values: [cell('Dalarna')] },
          { term: 'År', values: [cell('2024')] },
        ],
      },
      paragraph('Text.'),
      list('Ett', 'Två'),
    ]);
    const spaceBelow = (text: string) => attributesOf(named(all, text), 'w:spacing', 'w:after')[0];
    expect(['Dalarna', '2024', 'Ett', 'Två'].map(spaceBelow)).toEqual([undefined, '120', undefined, '120']);
  });

  test('a cover on a field is light words in a field from edge to edge, and holds the words of one on paper', async () => {
    const theme = sampleTheme();
    const coverOf = async (form: 'fält' | 'band') => {
      const own = { ...theme, cover: { ...theme.cover, form } };
      const report = plainReport([heading(1, 'A', 'a')]);
      const cover = { ...report.cover, label: 'Handlingsplan', subtitle: 'För hela länet' };
      return openDocx(await renderDocx({ ...report, cover }, own, sampleAssets())).xml('word/document.xml');
    };
    const [field, paper] = [await coverOf('fält'), await coverOf('band')];
    const cells = everyElement(field, 'w:tc');
    expect(cells).toHaveLength(1);
    expect(attributesOf(cells[0]!, 'w:shd', 'w:fill')).toEqual([theme.colour.accent.slice(1).toUpperCase()]);
    const inks = new Set(attributesOf(cells[0]!, 'w:color', 'w:val'));
    expect([...inks]).toEqual([theme.colour.paper.slice(1).toUpperCase()]);
    expect(textOf(cells[0]!)).toContain('För hela länet');
    const [width, indent] = ['w:tblW', 'w:tblInd'].map((name) => Number(attributesOf(field, name, 'w:w')[0]));
    expect([width, indent]).toEqual([theme.page.width * 20, -theme.page.margin.left * 20].map(Math.round));
    expect(everyElement(paper, 'w:tc')).toHaveLength(0);
    expect(textOf(field)).toBe(textOf(paper));
  });

  test('chapters stand out in the contents, and no line there ends within «13-29»', async () => {
    const docx = await drawn([heading(2, 'Unga 13-29 år i Malung-Sälen', 'b')]);
    const contents = everyElement(docx.xml('word/document.xml'), 'w:sdt')[0]!;
    const entry = everyElement(contents, 'w:p').find((one) => textOf(one).includes('Unga'))!;
    expect(textOf(entry)).toBe('Unga 1329\u00a0år i Malung-Sälen');
    expect(everyElement(entry, 'w:noBreakHyphen')).toHaveLength(1);
    const isBold = (id: string) =>
      everyElement(docx.xml('word/styles.xml'), 'w:style')
        .filter((style) => style.attributes['w:styleId'] === id)
        .some((style) => everyElement(style, 'w:b').length > 0);
    expect([isBold('TOC1'), isBold('TOC2')]).toEqual([true, false]);
  });

  test('an entry of the contents that is longer than a line goes on below its words, not below its number', async () => {
    const styles = everyElement((await drawn([])).xml('word/styles.xml'), 'w:style');
    const begins = [1, 2, 3].map((level) => {
      const style = styles.find(({ attributes }) => attributes['w:styleId'] === `TOC${level}`)!;
      const { attributes } = everyElement(style, 'w:ind')[0]!;
      const [left, hanging] = [Number(attributes['w:left']), Number(attributes['w:hanging'])];
      expect(hanging).toBeGreaterThan(0);
      return left - hanging;
    });
    expect(begins).toEqual([0, 240, 480]);
  });

  test('titles, headings and contents are in the face of the text, whatever the program has for them', async () => {
    const styles = everyElement((await drawn([])).xml('word/styles.xml'), 'w:style');
    for (const id of ['Title', 'Subtitle', 'TOCHeading', 'Heading1', 'Heading3']) {
      const style = styles.find(({ attributes }) => attributes['w:styleId'] === id)!;
      expect(attributesOf(style, 'w:rFonts', 'w:ascii'), id).toEqual(['Calibri']);
    }
  });
});
