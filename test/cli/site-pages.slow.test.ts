import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeOn, openBrowser } from '../support/browser.ts';
import { htmlFaults } from '../support/html-faults.ts';
import { projectFolder, type Ran, runPlan, temporaryFolder } from '../support/program.ts';
import { hasAnchor, linksOf, pagesOf, siteFiles, wordsIn } from '../support/site-pages.ts';

let ran: Ran;
let files: ReadonlyMap<string, Buffer>;
let pages: ReadonlyMap<string, string>;
let browser: Browser | undefined;

beforeAll(async () => {
  const out = mkdtempSync(path.join(tmpdir(), 'plan å ä ö-'));
  ran = runPlan(projectFolder, ['site', '--out', out]);
  files = siteFiles(out);
  pages = pagesOf(files);
  rmSync(out, { recursive: true });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe('the site of the real plans', () => {
  test('is written, and says what is still to be said by its publisher', () => {
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/index\.html {2}15 sidor, 6 planer, \d,\d\sMB\n$/);
    expect(ran.err).toContain('dalarna/2020, 2017 och 2024 är inte beslutade och visas som utkast.');
    expect(ran.err).toContain('webbplats.yaml');
    expect(files.get('filer.json')!.toString()).toContain('"planer/2023/redovisning-gavleborg-2023.pdf"');
  });

  test('has no link that leads nowhere', () => {
    for (const [address, html] of pages) {
      for (const { file, anchor } of linksOf(html, address)) {
        expect(files.has(file), `${address} → ${file}`).toBe(true);
        if (anchor !== '')
          expect(hasAnchor(pages.get(file)!, anchor), `${address} → ${file}#${anchor}`).toBe(true);
      }
    }
  });

  test('leads from every page to all others, at most two steps away', () => {
    const next = (address: string) => linksOf(pages.get(address) ?? '', address).map(({ file }) => file);
    for (const address of pages.keys()) {
      const near = new Set(next(address));
      const all = new Set([...near, ...[...near].flatMap(next)]);
      expect(
        [...files.keys()].filter((name) => !all.has(name) && name !== 'filer.json'),
        address,
      ).toEqual([]);
    }
  });

  test('calls plans and files what readers call them, and nobody’s county unknown', () => {
    const all = [...pages.values()].map(wordsIn).join(' ');
    expect(all).not.toMatch(/okänt län/i);
    expect(wordsIn(pages.get('index.html')!)).toMatch(/Dalarna.*Gävleborg.*Utan uppgift om län/s);
    const data = wordsIn(pages.get('data.html')!);
    for (const words of ['Handlingsplan 2024, Gävleborg', 'Beslutsunderlag 2016', 'Mål, som tabell'])
      expect(data).toContain(words);
    expect(data).not.toMatch(/blekinge\/2016|Tabell ur planen/);
  });

  test('asks for nothing from outside, and runs nothing', () => {
    for (const [address, html] of pages) {
      expect(html, address).toContain("default-src 'none'");
      expect(html, address).not.toMatch(/<script|<link|<iframe|<form|@import|url\((?!data:)/i);
      expect(html, address).not.toMatch(/ src="(?!data:)/);
    }
  });

  test('marks the page where one is, and no other', () => {
    for (const [address, html] of pages) {
      const marked = [...html.matchAll(/<a href="([^"]*)" aria-current="page"/g)].map(([, href]) => href);
      expect(marked, address).toEqual(address.includes('/') ? [] : [address]);
    }
  });

  test('is HTML that a validator has nothing against, on each page of its own', async () => {
    for (const [address, html] of pages) {
      if (!address.startsWith('planer/')) expect(await htmlFaults(html), address).toEqual([]);
    }
  });

  test('tells every open promise of each pair, and its words are those of the ledger', () => {
    const json = runPlan(projectFolder, ['ledger', '--all', '--format', 'json']).out;
    const { ledgers } = JSON.parse(json) as { ledgers: { rows: { text: string }[] }[] };
    const rows = ledgers.flatMap((ledger) => ledger.rows);
    const page = wordsIn(pages.get('loften.html')!);
    expect(rows.length).toBeGreaterThan(20);
    for (const { text } of rows) expect(page).toContain(text.replace(/\s+/g, ' '));
  });

  test('has the same report as plan build, but for the way to the other pages', () => {
    const folder = temporaryFolder();
    runPlan(projectFolder, ['build', '2023', '--format', 'html,json', '--out', folder]);
    const main = (html: string) => /<main[\s\S]*<\/main>/.exec(html)![0];
    const own = readFileSync(path.join(folder, '2023/redovisning-gavleborg-2023.html'), 'utf8');
    expect(main(pages.get('planer/2023/index.html')!)).toBe(main(own));
    const json = readFileSync(path.join(folder, '2023/redovisning-gavleborg-2023.json'));
    expect(files.get('planer/2023/redovisning-gavleborg-2023.json')!.equals(json)).toBe(true);
  });

  test('is the same every time', () => {
    const again = temporaryFolder();
    runPlan(projectFolder, ['site', '--out', again]);
    expect([...siteFiles(again)].map(([name, bytes]) => [name, bytes.toString('base64').length])).toEqual(
      [...files].map(([name, bytes]) => [name, bytes.toString('base64').length]),
    );
    for (const [name, bytes] of siteFiles(again)) expect(bytes.equals(files.get(name)!), name).toBe(true);
  });
});

/** A page in the browser with all others behind its links, without a server. */
async function openSite(
  open: Browser,
  address: string,
  view: { width: number; dark?: boolean },
): Promise<Page> {
  const page = await open.newPage({
    viewport: { width: view.width, height: 900 },
    colorScheme: view.dark ? 'dark' : 'light',
    bypassCSP: true,
  });
  page.setDefaultTimeout(0);
  await page.route('**/*', async (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname.slice(1));
    const body = files.get(name);
    await (body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  });
  await page.goto(`http://site.invalid/${address}`);
  return page;
}

describe('the site in a browser', () => {
  const OWN = [
    'index.html',
    'loften.html',
    'indikatorer.html',
    'andringar.html',
    'register.html',
    'data.html',
    'tillganglighet.html',
  ];

  test.each(
    OWN,
  )('%s has nothing for axe and does not scroll sideways, narrow or wide, light or dark', async (address) => {
    if (!browser) return;
    for (const [width, dark] of [
      [320, false],
      [768, true],
      [1280, false],
    ] as const) {
      const page = await openSite(browser, address, { width, dark });
      expect(await page.evaluate('document.documentElement.scrollWidth'), `${width}`).toBe(width);
      expect(await axeOn(page), `${width} ${dark}`).toEqual([]);
      await page.close();
    }
  });

  test('a report on it has nothing for axe either', async () => {
    if (!browser) return;
    const page = await openSite(browser, 'planer/2023/index.html', { width: 390 });
    expect(await axeOn(page)).toEqual([]);
    await page.close();
  });

  test('is walked by the keyboard: from the start to a promise, to a report and back', async () => {
    if (!browser) return;
    const page = await openSite(browser, 'index.html', { width: 1280 });
    const press = async (words: string) => {
      for (let i = 0; i < 400; i++) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate('document.activeElement.textContent')) === words) break;
      }
      expect(await page.evaluate('document.activeElement.textContent')).toBe(words);
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    };
    await press('Löften och utfall');
    expect(await page.title()).toContain('Löften och utfall');
    await press('Register');
    await press('2023 (2.9)');
    expect(page.url()).toContain('/planer/2023/index.html#');
    await press('Planer och redovisningar');
    expect(page.url()).toBe('http://site.invalid/index.html');
    await page.close();
  });

  test('prints without the way to other pages', async () => {
    if (!browser) return;
    const page = await openSite(browser, 'loften.html', { width: 768 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate("document.querySelector('nav.site').checkVisibility()")).toBe(false);
    await page.close();
  });
});
