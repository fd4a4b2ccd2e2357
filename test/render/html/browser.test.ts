import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/render/index.ts';
import { axeFindings, noBrowser, openBrowser, openPage } from '../../support/browser.ts';
import { sampleCharts } from '../../support/sample-charts.ts';
import { sampleAssets, sampleReport, sampleTheme } from '../../support/sample-report.ts';

const html = renderHtml(sampleReport(), sampleTheme(), sampleAssets());
const charts = renderHtml(
  { ...sampleReport(), blocks: [...sampleReport().blocks, ...sampleCharts()] },
  sampleTheme(),
  sampleAssets(),
);
let browser: Browser | undefined;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

/** A test that a real browser answers, and that says so when there is none. */
function inBrowser(name: string, run: (browser: Browser) => Promise<void>): void {
  it(name, async (context) => {
    if (browser === undefined) return context.skip(noBrowser);
    await run(browser);
  });
}

describe('the HTML in a browser', () => {
  for (const [width, colorScheme] of [
    [320, 'light'],
    [320, 'dark'],
    [768, 'light'],
    [1280, 'dark'],
  ] as const) {
    inBrowser(`has nothing for axe at ${width} px, ${colorScheme}`, async (open) => {
      expect(await axeFindings(open, html, { width, colorScheme })).toEqual([]);
    });
  }

  inBrowser('has nothing for axe in the reader’s own colours, charts and all', async (open) => {
    expect(await axeFindings(open, charts, { width: 768, forcedColors: true })).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const)
      expect(await axeFindings(open, charts, { width: 320, colorScheme })).toEqual([]);
  });

  inBrowser('shows each chart once, with letters that can be read, at every width', async (open) => {
    for (const width of [320, 390, 768, 1280]) {
      const page = await openPage(open, charts, { width });
      const shown = await page.evaluate<number[]>(
        "[...document.querySelectorAll('.chart [role=img]')].filter((one) => one.checkVisibility()).map((one) => Math.min(...[...one.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a)))",
      );
      expect(shown, `${width}`).toHaveLength(sampleCharts().length);
      expect(Math.min(...shown), `${width}`).toBeGreaterThan(8.5);
      await page.close();
    }
  });

  inBrowser('draws its charts in the reader’s own colours', async (open) => {
    const inksOf = async (forcedColors: boolean) => {
      const page = await openPage(open, charts, { width: 768, forcedColors });
      const inks = await page.evaluate<string[]>(
        "[...document.querySelectorAll('.chart [class*=stroke-series]')].map((path) => getComputedStyle(path).stroke)",
      );
      await page.close();
      return new Set(inks).size;
    };
    expect(await inksOf(false)).toBeGreaterThan(2);
    expect(await inksOf(true)).toBe(1);
  });

  inBrowser(
    'is reached by the keyboard alone: every link and every wide table, one after the other, and out',
    async (open) => {
      const page = await openPage(open, html, { width: 390 });
      const wanted = await page.evaluate<number>(
        '[...document.querySelectorAll(\'a[href], [tabindex="0"], summary\')].filter((one) => one.checkVisibility()).length',
      );
      const seen = new Set<string>();
      for (let i = 0; i < wanted + 3; i++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate<string>(
          "(() => { const one = document.activeElement; return one === document.body ? '' : String([...document.querySelectorAll('*')].indexOf(one)); })()",
        );
        if (at !== '') seen.add(at);
      }
      expect(wanted).toBeGreaterThan(10);
      expect(seen.size).toBe(wanted);
      await page.close();
    },
  );

  inBrowser('is judged by an axe that finds what is wrong', async (open) => {
    const wrong = html.replace(/ alt="[^"]*"/, '');
    expect(await axeFindings(open, wrong, { width: 768 })).toEqual([expect.stringMatching(/^image-alt /)]);
  });

  inBrowser('does not scroll sideways on a phone or at 400 %, though a table is wider', async (open) => {
    const page = await openPage(open, html, { width: 320 });
    const widths = await page.evaluate<{ page: number; tables: number[] }>(`({
      page: document.documentElement.scrollWidth,
      tables: [...document.querySelectorAll('.scroll')].map((region) => region.scrollWidth),
    })`);
    expect(widths.page).toBe(320);
    expect(Math.max(...widths.tables)).toBeGreaterThan(320);
    await page.close();
  });

  inBrowser('divides no amount of a key figure, and lets its tiles fill their row', async (open) => {
    const figure = (label: string, value: string, note?: string) => ({ label, value, note });
    const figures = [
      figure('Områden', '7'),
      figure('Åtaganden som är klara', '17 av 54', 'och 19 till som planeras'),
      figure('Medel', '18 172 239,23 kr'),
      figure('Förstalinjenpsykiatrisamordningsmottagningar', '4'),
    ];
    for (const most of [2, 3, 4]) {
      const report = {
        ...sampleReport(),
        blocks: [{ kind: 'keyFigures' as const, figures: figures.slice(-most) }],
      };
      const page = await openPage(open, renderHtml(report, sampleTheme(), sampleAssets()), { width: 320 });
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const seen = await page.evaluate<{ lines: number[]; gaps: number[]; page: number }>(`(() => {
          const list = document.querySelector('.key-figures');
          const linesOf = (one) => {
            const range = document.createRange();
            range.selectNodeContents(one);
            return new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size;
          };
          const boxes = [...list.children].map((tile) => tile.getBoundingClientRect());
          const ends = new Map();
          for (const box of boxes) ends.set(box.top, Math.max(ends.get(box.top) ?? 0, box.right));
          return {
            lines: [...list.querySelectorAll('dd:not(.note)')].map(linesOf),
            gaps: [...ends.values()].map((end) => Math.round(list.getBoundingClientRect().right - end)),
            page: document.documentElement.scrollWidth,
          };
        })()`);
        expect(seen.lines, `${most} tiles at ${width}`).toEqual(seen.lines.map(() => 1));
        expect(seen.gaps, `${most} tiles at ${width}`).toEqual(seen.gaps.map(() => 0));
        expect(seen.page).toBe(width);
      }
      await page.close();
    }
  });

  inBrowser(
    'divides a long compound at its joints, in a heading and in a table, on the narrowest phone',
    async (open) => {
      const words = (text: string) => [{ kind: 'text' as const, text }];
      const long = 'Kunskapsstyrningsorganisationen';
      const report = {
        ...sampleReport(),
        blocks: [
          { kind: 'heading' as const, level: 1 as const, number: '2', content: words(long), id: 'a' },
          {
            kind: 'table' as const,
            caption: undefined,
            align: ['left', 'left'] as const,
            header: [words('Vad'), words('Ändring')],
            rows: [[words(long), words('Området finns inte kvar i planen.')]],
            rowHeaders: true,
          },
        ],
      };
      const page = await openPage(open, renderHtml(report, sampleTheme(), sampleAssets()), { width: 320 });
      const seen = await page.evaluate<{ ends: string[]; hidden: number }>(`(() => {
      const lineEnds = (node) => {
        const range = document.createRange();
        const topOf = (i) => (range.setStart(node, i), range.setEnd(node, i + 1), range.getBoundingClientRect().top);
        const at = [...node.data].map((_, i) => topOf(i));
        // Chromium places the letter after a hyphen that it drew on the line before.
        const endOf = (i) => (node.data[i - 1] === '\\u00ad' ? node.data[i - 1] : node.data[i]);
        return [...new Set([...at.keys()].filter((i) => at[i + 1] > at[i] + 9).map(endOf))];
      };
      const region = document.querySelector('.scroll');
      return {
        ends: lineEnds(document.querySelector('main h2').lastChild),
        hidden: region.scrollWidth - region.clientWidth,
      };
    })()`);
      expect(seen).toEqual({ ends: ['\u00ad'], hidden: 0 });
      await page.close();
    },
  );

  inBrowser('sets no more characters on a line than the theme allows', async (open) => {
    const long = 'Kommunerna och regionen planerar, genomför och följer upp arbetet tillsammans. '.repeat(8);
    const report = {
      ...sampleReport(),
      blocks: [{ kind: 'paragraph' as const, content: [{ kind: 'text' as const, text: long }] }],
    };
    const page = await openPage(open, renderHtml(report, sampleTheme(), sampleAssets()), { width: 1600 });
    const lines = await page.evaluate<number>(`(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('main > p'));
      return new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size;
    })()`);
    expect(long.trim().length / lines).toBeLessThanOrEqual(sampleTheme().measure);
    expect(long.trim().length / lines).toBeGreaterThan(55);
    await page.close();
  });

  inBrowser('is styled under its own policy, and reports nothing refused', async (open) => {
    const page = await open.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.setContent(html);
    const family = await page.evaluate<string>('getComputedStyle(document.body).fontFamily');
    expect(family).toContain('Source Sans 3');
    expect(said).toEqual([]);
    await page.close();
  });

  inBrowser('leads the keyboard to the skip link first, and by it to the text', async (open) => {
    const page = await openPage(open, html, { width: 1280 });
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Hoppa till texten');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('MAIN');
    await page.close();
  });

  inBrowser('shows the contents once at every width', async (open) => {
    for (const width of [390, 1280]) {
      const page = await openPage(open, html, { width });
      const shown = await page.evaluate(
        "[...document.querySelectorAll('nav')].filter((nav) => nav.checkVisibility()).length",
      );
      expect(shown, `${width} px`).toBe(1);
      await page.close();
    }
  });
});
