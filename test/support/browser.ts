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
      return await chromium.launch({ executablePath: await way(), args: flags, headless: true });
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
  await page.setContent(html);
  return page;
}

/** What axe-core finds, one line a finding: rule, place, what is wrong. */
export async function axeFindings(browser: Browser, html: string, view: View): Promise<string[]> {
  const page = await openPage(browser, html, view);
  try {
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
    return await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
      const { violations } = await axe.run({ runOnly: { type: 'tag', values } });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id} ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
      );
    });
  } finally {
    await page.close();
  }
}
