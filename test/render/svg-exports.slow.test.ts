import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { readPicture } from '../../src/bind/pictures/picture.ts';
import { renderHtml, renderPdf } from '../../src/render/index.ts';
import { noBrowser, openBrowser, openPage } from '../support/browser.ts';
import { shareUnlike } from '../support/likeness.ts';
import { checkPdf } from '../support/pdf/index.ts';
import { plainReport } from '../support/pdf/plain-report.ts';
import type { Pixels } from '../support/pictures.ts';
import { hasPoppler, lastPageOf, noPoppler, pixelsOf } from '../support/poppler.ts';
import { sampleAssets, sampleTheme } from '../support/sample-report.ts';

/** Written by hand as Excel, PowerPoint, Inkscape, R (cairo and svglite), matplotlib and Datawrapper write theirs. */
const FILES = readdirSync('test/fixtures/svg').sort();

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser?.close());

function reportOf(name: string) {
  const facts = readPicture(name, readFileSync(`test/fixtures/svg/${name}`));
  if ('reason' in facts) throw new Error(`${name}: ${facts.reason} ${facts.detail}`);
  const said = { kind: 'figure', picture: name, alternative: name, caption: undefined } as const;
  return plainReport([{ ...said, ...facts }]);
}

/** The report's own face, whatever the page or the file asks for. */
const FACE = `@font-face { font-family: R; src: url(data:font/ttf;base64,${Buffer.from(sampleAssets().fonts.regular).toString('base64')}) } text, tspan { font-family: R !important }`;

/** The file itself as a browser shows it: what an author sees before it is put into a plan. Letters in the report's face. */
async function asItIs(open: Browser, name: string): Promise<Pixels> {
  const source = readFileSync(`test/fixtures/svg/${name}`, 'utf8');
  const html = `<style>${FACE} body { margin: 0; background: #fff } svg { display: block } </style>${source.slice(source.indexOf('<svg'))}`;
  const page = await openPage(open, html, { width: 900 });
  const shot = await page.locator('svg').screenshot();
  await page.close();
  return pixelsOf(shot);
}

describe('what programs export', () => {
  test('is of seven programs', () => {
    expect(FILES.length).toBe(7);
  });

  for (const name of FILES) {
    it(`looks in the HTML as it does alone: ${name}`, async (context) => {
      if (!browser) return context.skip(noBrowser);
      const page = await openPage(browser, renderHtml(reportOf(name), sampleTheme(), sampleAssets()), {
        width: 1400,
      });
      await page.addStyleTag({ content: `${FACE} .drawn svg { max-inline-size: none !important }` });
      const shot = pixelsOf(await page.locator('figure svg').screenshot());
      await page.close();
      const own = await asItIs(browser, name);
      expect([shot.width, shot.height].map((n) => Math.round(n / 3))).toEqual(
        [own.width, own.height].map((n) => Math.round(n / 3)),
      );
      expect(shareUnlike(own, shot, 6, 40)).toBeLessThan(0.004);
    }, 60_000);

    it(`looks in the PDF as it does alone: ${name}`, async (context) => {
      if (!browser) return context.skip(noBrowser);
      if (!hasPoppler()) return context.skip(noPoppler);
      const report = reportOf(name);
      const { bytes } = await renderPdf(report, sampleTheme(), sampleAssets());
      expect(await checkPdf(bytes)).toEqual([]);
      const [figure] = report.blocks;
      const box = figureBox(bytes);
      const page = lastPageOf(bytes, 144);
      expect(shareUnlike(await asItIs(browser, name), cut(page, box, 2), 6, 40)).toBeLessThan(0.006);
      expect(figure).toMatchObject({ kind: 'figure' });
    }, 60_000);
  }
});

/** Where the figure stands, as the file itself says: points from the left and the foot. */
function figureBox(pdf: Uint8Array): readonly number[] {
  const box = /\/BBox \[([-\d. ]+)\]\s*>>/.exec(Buffer.from(pdf).toString('latin1'))?.[1];
  if (!box) throw new Error('no figure in the file');
  return box.trim().split(/\s+/).map(Number);
}

function cut(
  { width, height, rgba }: Pixels,
  [left = 0, foot = 0, right = 0, top = 0]: readonly number[],
  scale: number,
): Pixels {
  const [x0, y0] = [Math.round(left * scale), Math.round(height - top * scale)];
  const [across, down] = [Math.round((right - left) * scale), Math.round((top - foot) * scale)];
  const out = new Uint8Array(4 * across * down);
  for (let y = 0; y < down; y++) {
    const from = 4 * ((y0 + y) * width + x0);
    out.set(rgba.subarray(from, from + 4 * across), 4 * y * across);
  }
  return { width: across, height: down, rgba: out };
}
