import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/index.ts';
import type { Block, Inline, Report } from '../../../src/report/index.ts';
import { pageTexts } from '../../support/pdf/index.ts';
import { heading, paragraph, plainReport, words } from '../../support/pdf/plain-report.ts';
import { sampleAssets, sampleTheme } from '../../support/sample-report.ts';

const pagesOf = async (report: Report) =>
  (await pageTexts((await renderPdf(report, sampleTheme(), sampleAssets())).bytes)).slice(2);
const lines = (count: number) => Array.from({ length: count }, (_, i) => paragraph(`Rad ${i}`));
const cell = (text: string): readonly Inline[] => [words(text)];

function table(rows: number, more: { readonly explained?: true; readonly noted?: true } = {}): Block {
  const name = (i: number) => (i === rows - 1 ? 'Summa' : `Kommun${i}x`);
  return {
    kind: 'table',
    caption: undefined,
    align: ['left', 'right'],
    header: [cell('Namn'), cell('Kronor')],
    rows: Array.from({ length: rows }, (_, i) => [cell(name(i)), cell('1 000 kr')]),
    rowHeaders: true,
    ...more,
  };
}

function list(count: number): Block {
  const item = (i: number) => ({ checked: undefined, blocks: [paragraph(`Punkt${i}x.`)] });
  return { kind: 'list', ordered: false, start: 1, items: Array.from({ length: count }, (_, i) => item(i)) };
}

/** On which page each of the words stands. */
function places(pages: readonly string[], ...all: readonly string[]): number[] {
  return all.map((word) => pages.findIndex((page) => page.includes(word)));
}

/** Everything that begins a page lower for each line above it. */
const ABOVE = Array.from({ length: 26 }, (_, i) => i + 18);

describe('what belongs together stays together, wherever the page ends', () => {
  it('a sum and the rows before it', async () => {
    for (const rows of [9, 11, 14]) {
      for (const above of ABOVE) {
        const pages = await pagesOf(plainReport([heading(1, 'A', 'a'), ...lines(above), table(rows)]));
        const [before, sum] = places(pages, `Kommun${rows - 3}x`, 'Summa');
        expect(sum, `${above} lines above ${rows} rows`).toBe(before);
      }
    }
  });

  it('a table whose signs are explained, and the explanation', async () => {
    const legend: Block = {
      kind: 'facts',
      facts: ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((term) => ({ term, values: [cell(`Område ${term}x`)] })),
    };
    for (const above of ABOVE) {
      const blocks = [heading(1, 'A', 'a'), ...lines(above), table(9, { explained: true }), legend];
      const pages = await pagesOf(plainReport(blocks));
      const all = places(pages, 'Kommun0x', 'Summa', 'Område Ax');
      expect(new Set(all).size, `${above} lines above: ${all}`).toBe(1);
    }
  });

  it('the last rows of a table and the line that says something of it, while the table itself may be parted', async () => {
    let parted = 0;
    for (const above of ABOVE) {
      const blocks = [heading(1, 'A', 'a'), ...lines(above), table(9, { noted: true }), paragraph('Notx.')];
      const pages = await pagesOf(plainReport(blocks));
      const [first, sum, note] = places(pages, 'Kommun0x', 'Summa', 'Notx');
      expect(note, `${above} lines above`).toBe(sum);
      if (first !== sum) parted++;
    }
    expect(parted).toBeGreaterThan(0);
  });

  it('the first two points of a list, and the last two', async () => {
    for (const above of ABOVE) {
      const pages = await pagesOf(plainReport([heading(1, 'A', 'a'), ...lines(above), list(8)]));
      const [first, second, seventh, eighth] = places(pages, 'Punkt0x', 'Punkt1x', 'Punkt6x', 'Punkt7x');
      expect([first, eighth], `${above} lines above`).toEqual([second, seventh]);
    }
  });

  it('a last page of a few lines is spared where a little less space does it', async () => {
    const counts = await Promise.all(
      [...ABOVE, ...ABOVE.map((above) => above + 26)].map(async (above) => {
        const pages = await pagesOf(plainReport([heading(1, 'A', 'a'), ...lines(above)]));
        return pages.at(-1)!.match(/Rad/g)?.length ?? 0;
      }),
    );
    expect(Math.min(...counts)).toBeGreaterThan(1);
  });

  it('so is one of a few rows, whose lines stand a little closer then', async () => {
    const facts = (count: number): Block => ({
      kind: 'facts',
      facts: Array.from({ length: count }, (_, i) => ({ term: `Sak${i}x`, values: [cell('Något')] })),
    });
    for (const make of [(rows: number) => table(rows), facts]) {
      const rows = Array.from({ length: 12 }, (_, i) => i + 34);
      const pages = await Promise.all(
        rows.map((count) => pagesOf(plainReport([heading(1, 'A', 'a'), make(count)]))),
      );
      const onLast = pages.filter((all) => all.length === 2).map((all) => all[1]!.match(/x/g)?.length ?? 0);
      expect(pages.some((all) => all.length === 1)).toBe(true);
      expect(Math.min(...onLast)).toBeGreaterThan(2);
    }
  });

  it('a last chapter of a few lines and the one before it, where both are a page and the page before is none the emptier', async () => {
    const chapter = (id: string) => heading(1, `Kapitel ${id}x`, id);
    const at = async (above: number, between: number) => {
      const blocks = [
        chapter('A'),
        ...lines(above),
        chapter('B'),
        ...lines(between),
        chapter('C'),
        ...lines(3),
      ];
      const pages = await pagesOf(plainReport(blocks));
      return [pages.length, ...places(pages, 'Kapitel Ax', 'Kapitel Bx', 'Kapitel Cx')];
    };
    const seen = new Set<string>();
    for (let between = 1; between < 14; between += 2) seen.add(String(await at(15, between)));
    expect([...seen]).toEqual(['1,0,0,0', '2,0,1,1']);
    expect(await at(15, 29)).toEqual([2, 0, 0, 1]);
    // The first page would be left with a few lines of its own.
    expect(await at(2, 28)).toEqual([2, 0, 0, 1]);
  });

  it('a paragraph that ends in the list below it, with or without a colon', async () => {
    const long = 'Metoden har prövats på många vårdcentraler i länet under flera års tid och innebär';
    for (const end of ['', ':', ' ”att']) {
      for (const above of ABOVE) {
        const pages = await pagesOf(
          plainReport([heading(1, 'A', 'a'), ...lines(above), paragraph(`${long}${end}`), list(4)]),
        );
        const [lead, first] = places(pages, 'innebär', 'Punkt0x');
        expect(lead, `${above} lines above «${end}»`).toBe(first);
      }
    }
  });
});
