import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';

/**
 * A real browser for the tests. From npm alone on Linux (`@sparticuz/chromium`); elsewhere the one that
 * `PLAN_CHROMIUM` names or that stands where systems put it. Where there is none, undefined, and the test is skipped.
 */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const noBrowser = 'ingen webbläsare: sätt PLAN_CHROMIUM till en Chromium för att köra det här testet';

export async function openBrowser(): Promise<Browser | undefined> {
  const { chromium } = await import('playwright-core');
  const named = process.env.PLAN_CHROMIUM;
  const ways = named
    ? [async () => named]
    : [fromPackage, ...usualPlaces.filter((path) => existsSync(path)).map((path) => async () => path)];
  for (const way of ways) {
    try {
      // On a machine that does other things at once a browser may take its time.
      return await chromium.launch({ executablePath: await way(), args: flags, headless: true, timeout: 0 });
    } catch (error) {
      console.warn(`webbläsaren startade inte: ${String(error).split('\n')[0]}`);
    }
  }
  return undefined;
}

/** The package unpacks the system libraries that it needs only when it believes that it runs on Lambda. */
async function fromPackage(): Promise<string> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

export interface View {
  readonly width: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** The reader's own colours in place of the page's. */
  readonly forcedColors?: boolean;
}

export async function openPage(browser: Browser, html: string, view: View): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: view.width, height: view.height ?? 900 },
    colorScheme: view.colorScheme ?? 'light',
    forcedColors: view.forcedColors ? 'active' : 'none',
    // axe is put in from outside; the page's own policy allows no script, and that is tested by itself.
    bypassCSP: true,
  });
  page.setDefaultTimeout(0);
  await page.setContent(html);
  return page;
}

/** What axe-core finds, one line a finding: rule, place, what is wrong. */
export async function axeFindings(browser: Browser, html: string, view: View): Promise<string[]> {
  const page = await openPage(browser, html, view);
  try {
    return await axeOn(page);
  } finally {
    await page.close();
  }
}

/** What axe-core finds, and whether the page scrolls sideways, there or at other widths, of one page that is opened once. */
export async function pageFaults(
  browser: Browser,
  html: string,
  view: View,
  others: readonly number[] = [],
): Promise<string[]> {
  const page = await openPage(browser, html, view);
  try {
    const faults = await axeOn(page);
    for (const width of [view.width, ...others]) {
      await page.setViewportSize({ width, height: view.height ?? 900 });
      const needed = Number(await page.evaluate('document.documentElement.scrollWidth'));
      if (needed > width) faults.push(`scrolls sideways at ${width} px: ${needed} px`);
    }
    return faults;
  } finally {
    await page.close();
  }
}

/** What axe-core finds of a page that is open already. A report in a frame, where nothing runs, is looked at by itself. */
export async function axeOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis)))
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
    // Passes are not asked for: they are most of what would be gathered and carried over. Nor is it waited for an axe in a frame.
    const { violations } = await axe.run({
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
      iframes: false,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id} ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    );
  });
}
