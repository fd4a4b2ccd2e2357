import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeOn, noBrowser, openBrowser } from '../support/browser.ts';
import { openWindow, startPreview } from '../support/preview.ts';
import { temporaryFolder, workspaceWith } from '../support/program.ts';

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** What is wrong with how a page stands now: axe, and whether it must be moved sideways. */
async function faults(page: Page): Promise<readonly string[]> {
  const [needed, width] = (await page.evaluate(
    '[document.documentElement.scrollWidth, innerWidth]',
  )) as number[];
  return [...(needed! > width! ? [`sideways: ${needed} of ${width}`] : []), ...(await axeOn(page))];
}

/** A phone, a tablet, both sides of where the panes go beside each other, and a large screen; each way to lay the page out in light and dark. */
const sizes = [
  [320, 'light'],
  [320, 'dark'],
  [768, 'dark'],
  [1000, 'light'],
  [1280, 'dark'],
  [1600, 'light'],
] as const;

describe('the page can be used by everybody', () => {
  test.each(sizes)('at %i px, %s', async (width, scheme) => {
    if (!browser) return;
    const broken = '---\ntyp: avsnitt\n---\n\n# Inledning\n\nSe [x](saknas.md) här.\n';
    const folder = workspaceWith({
      'plans/2023/1-inledning.md': broken,
      'plans/2023/medel.yaml':
        'poster:\n  regioner:\n    rubrik: Till regionerna\n    belopp: 10 kr\ntabeller:\n  delat:\n    rubrik: Delat\n    fördelning: |\n      kommun | regioner\n      Gävle | 4 kr\n      Ockelbo | 6 kr\n',
    });
    const { address } = await startPreview(folder);
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      bypassCSP: true,
    });
    const page = await context.newPage();
    try {
      await page.goto(address);
      await page.locator('.findings-list li').first().waitFor({ state: 'attached' });
      const found: (readonly [state: string, faults: readonly string[]])[] = [];
      const look = async (state: string) => {
        found.push([state, await faults(page)]);
      };
      const show = async (view: string) => {
        if (width < 992)
          await page.locator('.views').getByRole('button', { name: view, exact: true }).click();
      };
      await look('form of the plan');
      await show('Delar');
      await look('parts');
      await page.locator('[data-path$="1-sip.md"]').click();
      await page.locator('[data-pointer="aktiviteter"]').waitFor({ state: 'attached' });
      await show('Skriva');
      await look('form of an area with its text');
      await show('Delar');
      await page.locator('[data-path$="1-inledning.md"]').click();
      await page.locator('.cm-content').waitFor();
      await page.getByRole('button', { name: 'Källtext', exact: true }).click();
      await look('text');
      await show('Skriva');
      await page.getByRole('button', { name: 'Sök', exact: true }).click();
      await look('search');
      await page.getByRole('button', { name: 'Löfte', exact: true }).click();
      await look('dialog');
      await page.keyboard.press('Escape');
      await show('Att rätta');
      await look('findings');
      await show('Rapport');
      await look('report');
      await page.getByRole('button', { name: 'Meny', exact: true }).click();
      await look('menu');
      await page.keyboard.press('Escape');
      await show('Delar');
      await page.locator('[data-path$="medel.yaml"]').click();
      await page.getByRole('button', { name: 'Formulär', exact: true }).click();
      await page.locator('.money-table tfoot').waitFor();
      await look('form of money with a table');
      await show('Delar');
      await page.locator('[data-path$="1-inledning.md"]').click();
      await page.locator('.cm-content').waitFor();
      await show('Delar');
      await page.getByRole('button', { name: '↓ Flytta ner' }).click();
      await page.locator('.news').getByText('är flyttad').waitFor();
      await look('a part that has been moved');
      // What is told of a text that was found again, and of one that cannot be saved.
      await page.route('**/api/plan', async (route) => {
        const answer = await route.fetch();
        const view = (await answer.json()) as { files: { path: string }[] };
        const files = view.files.map((file) => ({
          ...file,
          isFound: file.path.endsWith('-inledning.md'),
          unsaved: file.path.endsWith('-sip.md') ? 'Filen kunde inte sparas.' : undefined,
        }));
        await route.fulfill({ response: answer, json: { ...view, files } });
      });
      writeFileSync(path.join(folder, 'plans/2023/ny.txt'), 'Ny.');
      await page.getByRole('button', { name: 'Spara den' }).waitFor({ state: 'attached' });
      await show('Skriva');
      await look('a text that was found again');
      await show('Delar');
      await page.locator('[data-path$="-sip.md"]').click();
      await page.locator('.notice').getByText('kunde inte sparas').waitFor();
      await look('a text that cannot be saved');
      await page.unroute('**/api/plan');
      await show('Delar');
      await page.locator('[data-path$="-inledning.md"]').click();
      await page.locator('.cm-content').getByText('Inledning').waitFor();
      // Somebody else writes in the file, and in the middle of what is written here.
      const moved = path.join(folder, 'plans/2023/2-inledning.md');
      await page.locator('.cm-content').focus();
      await page.keyboard.press('Control+End');
      const heard = page.waitForResponse((response) => response.url().endsWith('/api/change'));
      await page.keyboard.type('Min mening.');
      await heard;
      writeFileSync(moved, `${readFileSync(moved, 'utf8')}Deras mening.\n`);
      await page.getByRole('heading', { name: 'Någon annan har ändrat filen' }).waitFor();
      await look('conflict, with both texts side by side');
      writeFileSync(path.join(folder, 'plans/2023/plan.md'), '---\ntyp: plan\ntitel: "\n---\n');
      await page.locator('.report .said').getByText('senaste rapporten').waitFor({ state: 'attached' });
      await page.getByRole('button', { name: 'Ta texten från disken' }).click();
      await show('Rapport');
      await look('a report that is not the newest');
      await show('Delar');
      await page.locator('[data-path$="/plan.md"]').click();
      await page.locator('.cm-content').getByText('titel').waitFor();
      await look('a file whose fields cannot be read');
      expect(found.filter(([, faults]) => faults.length > 0)).toEqual([]);
    } finally {
      await context.close();
    }
  });

  test('where there is no plan yet', async ({ skip }) => {
    if (!browser) return skip(noBrowser);
    const { address } = await startPreview(temporaryFolder());
    const page = await browser.newPage({ viewport: { width: 320, height: 700 }, bypassCSP: true });
    await page.goto(address);
    await page.getByLabel('Vilket län').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});

describe('the page keeps to itself', () => {
  test('runs nothing that a text brings, makes no HTML of text, and shows its token nowhere', async ({
    skip,
  }) => {
    if (!browser) return skip(noBrowser);
    const hostile =
      '---\ntyp: avsnitt\n---\n\n# Inledning <img src=x onerror="parent.owned=1">\n\n<script>parent.owned = 1</script>\n\n[x](javascript:parent.owned=1) ![y](x" onerror="parent.owned=1)\n';
    const { page } = await openWindow(
      browser,
      (await startPreview(workspaceWith({ 'plans/2023/1-inledning.md': hostile }))).address,
    );
    await page.locator('.findings-list li').first().waitFor();
    const frame = page.frames().find((each) => each.parentFrame())!;
    await frame.locator('h2').first().waitFor();
    expect(await page.evaluate('globalThis.owned')).toBeUndefined();
    const refused = await page.evaluate(`(() => {
      const tried = [];
      try { document.body.insertAdjacentHTML('beforeend', '<b>x</b>'); tried.push('html'); } catch {}
      try { trustedTypes.createPolicy('annan', {}); tried.push('policy'); } catch {}
      const script = document.createElement('script');
      try { script.textContent = 'globalThis.owned = 1'; document.body.append(script); } catch {}
      return { tried, owned: globalThis.owned };
    })()`);
    expect(refused).toEqual({ tried: [] });
    // What is shown of a text stands in frames where nothing runs, sends forms or opens windows, whatever the policy says.
    const frames = '[...document.querySelectorAll("iframe")].map((each) => each.getAttribute("sandbox"))';
    expect(new Set((await page.evaluate(frames)) as string[])).toEqual(new Set(['allow-same-origin']));
    expect(page.url()).not.toContain('#');
    expect(await page.evaluate('document.cookie')).toBe('');
    const fetched = await page.evaluate(`fetch('http://127.0.0.1:9/').then(() => 'ut', () => 'stopp')`);
    expect(fetched).toBe('stopp');
  });

  test('gives another site in the same browser nothing, in a frame, as a script or by asking', async ({
    skip,
  }) => {
    if (!browser) return skip(noBrowser);
    const { address } = await startPreview(workspaceWith());
    const base = address.split('#')[0]!;
    const site = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>ond</title><body>');
    });
    await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
    const evil = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
    const page = await browser.newPage();
    await page.goto(evil);
    const got = await page.evaluate(
      `(async () => {
        const base = ${JSON.stringify(base)};
        const token = ${JSON.stringify(address.split('#')[1])};
        const asked = async (init) => fetch(base + 'api/start', init).then((r) => r.text(), () => 'stopp');
        const frame = document.createElement('iframe');
        frame.src = base;
        document.body.append(frame);
        await new Promise((done) => { frame.onload = done; setTimeout(done, 3000); });
        let inside = 'inget';
        try { inside = frame.contentDocument?.body?.textContent ?? 'inget'; } catch {}
        const script = await new Promise((done) => {
          const element = document.createElement('script');
          element.src = base + 'page.js';
          element.onload = () => done('körd');
          element.onerror = () => done('stopp');
          document.body.append(element);
        });
        return {
          simple: await asked({ method: 'POST', body: '{}', mode: 'no-cors' }),
          withToken: await asked({ method: 'POST', body: '{}', headers: { authorization: 'Bearer ' + token, 'content-type': 'application/json' } }),
          inside, script,
        };
      })()`,
    );
    expect(got).toEqual({ simple: 'stopp', withToken: 'stopp', inside: 'inget', script: 'stopp' });
    await page.close();
    site.close();
  });
});
