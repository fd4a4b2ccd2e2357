import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/render/index.ts';
import type { Block, Table } from '../../../src/report/index.ts';
import { noBrowser, openBrowser, openPage } from '../../support/browser.ts';
import { heading, paragraph, plainReport, words } from '../../support/pdf/plain-report.ts';
import { png } from '../../support/png.ts';
import { hasPoppler, noPoppler, wordsOnPages } from '../../support/poppler.ts';
import { sampleCharts } from '../../support/sample-charts.ts';
import { sampleAssets, sampleReport, sampleTheme } from '../../support/sample-report.ts';

const row = (...cells: readonly string[]) => cells.map((cell) => [words(cell)]);
const table = (header: readonly string[], ...rows: readonly (readonly string[])[]): Table => ({
  kind: 'table',
  caption: undefined,
  align: header.map(() => 'left'),
  header: row(...header),
  rows: rows.map((cells) => row(...cells)),
  rowHeaders: true,
});
const AMOUNT = '5 577 707,31 kr';
const wide = table(
  ['Kommunförbund', ...Array.from({ length: 6 }, (_, i) => `Utvecklingsområde${i}`), 'Summa'],
  ['Smedjebacken', ...Array.from({ length: 6 }, () => AMOUNT), 'SISTA'],
);
const link = (url: string, said: string): Block => ({
  kind: 'paragraph',
  content: [{ kind: 'link', url, children: [words(said)] }],
});
const blocks: readonly Block[] = [
  heading(1, 'Kapitlet', 'a'),
  paragraph(`Länet fick ${AMOUNT} den 31 december.`),
  link('https://www.folkhalsomyndigheten.se/x', 'Folkhälsomyndigheten'),
  link('https://exempel.se/', 'https://exempel.se/'),
  heading(2, 'Den breda tabellen', 'b'),
  wide,
  {
    kind: 'figure',
    picture: 'hög',
    format: 'png',
    width: 200,
    height: 4000,
    alternative: 'Hög',
    caption: 'Figur 1. Hög',
  },
];
const assets = { ...sampleAssets(), picture: () => png(20, 400) };

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser?.close());

async function onPaper(
  open: Browser,
  html: string,
): Promise<{ pages: readonly string[]; sizes: readonly string[] }> {
  const page = await openPage(open, html, { width: 390, colorScheme: 'dark' });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  const seen = wordsOnPages(pdf);
  return {
    pages: seen.map(({ text }) => text),
    sizes: seen.map(({ width, height }) => (width > height ? 'turned' : 'upright')),
  };
}

describe('the HTML on paper', () => {
  let paper: Awaited<ReturnType<typeof onPaper>> | undefined;
  beforeAll(async () => {
    if (browser && hasPoppler())
      paper = await onPaper(browser, renderHtml(plainReport(blocks), sampleTheme(), assets));
  }, 60_000);
  const inPrint = (name: string, run: (seen: NonNullable<typeof paper>) => void) =>
    it(name, (context) => (paper ? run(paper) : context.skip(browser ? noPoppler : noBrowser)));

  inPrint(
    'turns the page for a table that an upright one would cut, with its heading',
    ({ pages, sizes }) => {
      const at = sizes.indexOf('turned');
      expect(sizes.filter((size) => size === 'turned').length).toBe(1);
      expect(pages[at]).toContain('Den breda tabellen');
      expect(pages[at]).toContain('SISTA');
      expect(pages[at]!.match(/5 577 707,31 kr/g)?.length).toBe(6);
    },
  );

  inPrint('has contents after the cover, and addresses after the words of links', ({ pages }) => {
    expect(pages[0]).not.toContain('Kapitlet');
    expect(pages[1]).toMatch(/Innehåll[\s\S]*Kapitlet[\s\S]*Den breda tabellen/);
    const text = pages.join();
    expect(text).toContain('Folkhälsomyndigheten (https://www.folkhalsomyndigheten.se/x)');
    expect(text.match(/https:\/\/exempel\.se\//g)?.length).toBe(1);
  });

  inPrint('keeps a picture with its caption on one page', ({ pages }) => {
    expect(pages.filter((page) => page.includes('Figur 1. Hög')).length).toBe(1);
    // The cover, contents, text, turned page and the picture: it takes one page and no more.
    expect(pages.filter((page) => page.trim() !== '').length).toBe(5);
  });

  it('cuts no column of a table that a turned page has no room for either, and sets the other pages as large as ever', async (context) => {
    if (!browser || !hasPoppler()) return context.skip(browser ? noPoppler : noBrowser);
    const count = 22;
    const widest = table(
      ['Kommun', ...Array.from({ length: count }, (_, i) => `Utvecklingsområde${i}`), 'SISTA'],
      ['Gävle', ...Array.from({ length: count }, (_, i) => String(100 + i)), 'SIST'],
    );
    const lines = Array.from({ length: 60 }, (_, i) => paragraph(`Rad ${i}`));
    const pagesOf = async (...more: readonly Block[]) => {
      const all = [heading(1, 'A', 'a'), ...lines, ...more];
      return (await onPaper(browser!, renderHtml(plainReport(all), sampleTheme(), sampleAssets()))).pages;
    };
    const [without, pages] = [await pagesOf(), await pagesOf(widest)];
    const letters = pages.join().replace(/\s+/g, '');
    expect(letters).toContain('SIST');
    for (let i = 0; i < count; i++) expect(letters).toContain(String(100 + i));
    // Smaller letters on every page would make fewer pages of the same lines.
    expect(pages.findIndex((page) => page.includes('Rad 59'))).toBe(
      without.findIndex((page) => page.includes('Rad 59')),
    );
  }, 60_000);

  it('leaves no sum alone on a page, and no sentence without the list that it is about', async (context) => {
    if (!browser || !hasPoppler()) return context.skip(browser ? noPoppler : noBrowser);
    const rows = (count: number) => Array.from({ length: count }, (_, i) => [`Rad${i}x`, 'en', 'två']);
    for (let above = 16; above < 26; above++) {
      const { pages } = await onPaper(
        browser,
        renderHtml(
          plainReport([
            heading(1, 'A', 'a'),
            ...Array.from({ length: above }, (_, i) => paragraph(`Rad ${i}`)),
            paragraph('Det innebär'),
            {
              kind: 'list',
              ordered: false,
              start: 1,
              items: [{ checked: undefined, blocks: [paragraph('Punkt')] }],
            },
            table(['Namn', 'Ett', 'Två'], ...rows(9), ['Summa', 'tio', 'elva']),
          ]),
          sampleTheme(),
          sampleAssets(),
        ),
      );
      const at = (word: string) => pages.findLastIndex((page) => page.includes(word));
      expect(at('Summa'), `${above} lines above`).toBe(at('Rad8x'));
      expect(at('innebär'), `${above} lines above`).toBe(at('Punkt'));
      expect(at('Rad1x'), `${above} lines above`).toBe(at('Rad0x'));
    }
  }, 60_000);

  it('is as light as paper, whatever the screen is', async (context) => {
    if (!browser) return context.skip(noBrowser);
    const report = { ...sampleReport(), blocks: [...sampleReport().blocks, ...sampleCharts()] };
    const page = await openPage(browser, renderHtml(report, sampleTheme(), sampleAssets()), {
      width: 900,
      colorScheme: 'dark',
    });
    const inks = () =>
      page.evaluate<string[]>(
        "['body', 'h2', 'dt', 'main a', '.chart text', '.chart path', 'th'].map((name) => { const style = getComputedStyle(document.querySelector(name)); return [style.color, style.fill, style.stroke, style.colorScheme].join(' ') })",
      );
    const dark = await inks();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const printed = await inks();
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect(printed).toEqual(await inks());
    expect(printed).not.toEqual(dark);
    await page.close();
  });
});

describe('the HTML on screens', () => {
  it.each([
    320, 390, 768, 1280,
  ])('holds amounts and days together at %i px, and nothing goes over the edge', async (width) => {
    if (!browser) return;
    const page = await openPage(browser, renderHtml(plainReport(blocks), sampleTheme(), assets), { width });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    const lines = await linesOf(page);
    expect(lines.length).toBeGreaterThan(7);
    expect(lines.filter(([, count]) => count !== 1)).toEqual([]);
    expect(lines.map(([text]) => text)).toEqual(expect.arrayContaining([AMOUNT, '31 december.']));
    await page.close();
  });

  it('shows ticks side by side on a phone', async (context) => {
    if (!browser) return context.skip(noBrowser);
    const ticks = table(
      ['Område i planen', 'A', 'B', 'C', 'D'],
      ['2.2 SIP-länssamordnare/-utbildare', '✓', '', '✓', '✓'],
    );
    const page = await openPage(browser, renderHtml(plainReport([ticks]), sampleTheme(), assets), {
      width: 390,
    });
    expect(
      await page.evaluate(
        '(() => { const box = document.querySelector(".scroll"); return box.scrollWidth - box.clientWidth })()',
      ),
    ).toBe(0);
    await page.close();
  });
});

/** What is held together, and on how many lines it stands. */
async function linesOf(page: Page): Promise<readonly (readonly [string, number])[]> {
  return page.evaluate<[string, number][]>(
    "[...document.querySelectorAll('main .whole')].map((whole) => [whole.textContent, whole.getClientRects().length])",
  );
}
