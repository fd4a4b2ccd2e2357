import { mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noBrowser, openBrowser } from '../support/browser.ts';
import { openWindow, startPreview, until } from '../support/preview.ts';
import { temporaryFolder, workspaceWith } from '../support/program.ts';

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const FILE = 'plans/2023/1-inledning.md';
const report = (page: Page) => page.frameLocator('iframe.report-frame >> nth=0').locator('main');
const choose = async (page: Page, file: string) => {
  await page.locator(`[data-path="${file}"]`).click();
  await page.locator(`.cm-content[aria-label$="${file}"]`).waitFor();
};
const editor = (page: Page) => page.locator('.cm-content');

/** A sentence that somebody writes in the page, and one that somebody else writes in the file at once. */
async function writtenByBoth(browser_: Browser) {
  const folder = workspaceWith();
  const place = path.join(folder, FILE);
  const { page, complaints } = await openWindow(browser_, (await startPreview(folder)).address);
  await choose(page, FILE);
  await editor(page).click();
  await page.keyboard.press('Control+End');
  const heard = page.waitForResponse((response) => response.url().endsWith('/api/change'));
  await page.keyboard.type('Min mening.');
  await heard;
  const before = readFileSync(place, 'utf8');
  // At once: a file that is read while it is written is shown as it stood then, and anew only when one would keep one's own.
  writeFileSync(path.join(folder, 'skrivs'), `${before}Deras mening.\n`);
  renameSync(path.join(folder, 'skrivs'), place);
  return { page, complaints, place, before };
}

describe('the page', () => {
  test('saves what is written, shows it in the report, and moves nothing else', async ({ skip }) => {
    if (!browser) return skip(noBrowser);
    const folder = workspaceWith();
    const before = readFileSync(path.join(folder, FILE), 'utf8');
    const { page, complaints } = await openWindow(browser, (await startPreview(folder)).address);
    await choose(page, FILE);
    await editor(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\nEtt nytt stycke om samverkan.\n');
    await report(page).getByText('Ett nytt stycke om samverkan.').waitFor();
    await until(
      () => readFileSync(path.join(folder, FILE), 'utf8') === `${before}\nEtt nytt stycke om samverkan.\n`,
    );
    await page.getByText('Sparat', { exact: true }).waitFor();
    const frame = page.frames().find((each) => each.parentFrame())!;
    await frame.evaluate('document.scrollingElement.scrollTop = 200; document.querySelector("h1").plan = 1');
    await editor(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Och ett till.');
    await report(page).getByText('Och ett till.').waitFor();
    expect(await frame.evaluate('document.querySelector("h1").plan')).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('shows in every window what is written in one, and what others write on the disk', async ({
    skip,
  }) => {
    if (!browser) return skip(noBrowser);
    const folder = workspaceWith();
    const { address } = await startPreview(folder);
    const [one, two] = [await openWindow(browser, address), await openWindow(browser, address)];
    for (const { page } of [one, two]) await choose(page, FILE);
    await editor(one.page).click();
    await one.page.keyboard.press('Control+End');
    await one.page.keyboard.type('Från det ena fönstret.');
    await two.page.bringToFront();
    await editor(two.page).getByText('Från det ena fönstret.').waitFor();
    await until(() => readFileSync(path.join(folder, FILE), 'utf8').includes('ena fönstret'));
    const text = readFileSync(path.join(folder, FILE), 'utf8');
    writeFileSync(path.join(folder, FILE), text.replace('# ', '# Ny '));
    await report(two.page).getByRole('heading', { name: /Ny / }).waitFor();
    await editor(two.page).getByText('Ny ').waitFor();
    await one.page.bringToFront();
    await editor(one.page).getByText('Ny ').waitFor();
    expect([...one.complaints, ...two.complaints]).toEqual([]);
  });

  test('lets two windows write in one file at once, and loses nothing of either', async ({ skip }) => {
    if (!browser) return skip(noBrowser);
    const folder = workspaceWith();
    const { address } = await startPreview(folder);
    const [one, two] = [await openWindow(browser, address), await openWindow(browser, address)];
    for (const { page } of [one, two]) await choose(page, FILE);
    for (const { page } of [one, two]) await editor(page).click();
    await one.page.keyboard.press('Control+End');
    await two.page.keyboard.press('Control+End');
    await Promise.all([
      one.page.keyboard.type('\n\nFörsta fönstret skriver det här.', { delay: 20 }),
      two.page.keyboard.type('\n\nAndra fönstret skriver något annat.', { delay: 20 }),
    ]);
    const letters = (text: string) => [...text].sort().join('');
    const written = '\n\nFörsta fönstret skriver det här.\n\nAndra fönstret skriver något annat.';
    const before = letters(readFileSync(path.join(workspaceWith(), FILE), 'utf8') + written);
    await until(() => letters(readFileSync(path.join(folder, FILE), 'utf8')) === before);
    expect([...one.complaints, ...two.complaints]).toEqual([]);
  });

  test('leads from the report to the text, and from a finding to its place', async ({ skip }) => {
    if (!browser) return skip(noBrowser);
    const broken = '---\ntyp: avsnitt\n---\n\n# Inledning\n\nEtt stycke.\n\nSe [x](saknas.md) här.\n';
    const { page, complaints } = await openWindow(
      browser,
      (await startPreview(workspaceWith({ [FILE]: broken }))).address,
    );
    await report(page).getByText('Ett stycke.').click();
    await editor(page).getByText('Ett stycke.').waitFor();
    expect(await page.locator('.cm-activeLine').textContent()).toBe('Ett stycke.');
    // Who fills in a form is told the part, and who sees the file its line.
    expect(await page.locator('.findings').getByRole('button', { name: /rad 9/ }).count()).toBe(0);
    await page.locator('.findings').getByRole('button', { name: 'Visa Inledning' }).first().waitFor();
    await page.getByRole('button', { name: 'Källtext' }).click();
    await page.locator('.findings').getByRole('button', { name: /rad 9/ }).first().click();
    expect(await page.locator('.cm-activeLine').textContent()).toContain('saknas.md');
    expect(await page.locator('.cm-lintRange').count()).toBeGreaterThan(0);
    expect(await report(page).locator('[data-weight=fel]').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('keeps the last good report where the plan can be shown no longer, and says why', async ({ skip }) => {
    if (!browser) return skip(noBrowser);
    const folder = workspaceWith();
    const { page } = await openWindow(browser, (await startPreview(folder)).address);
    await report(page).getByRole('heading').first().waitFor();
    const heading = await report(page).getByRole('heading').first().textContent();
    const plan = readFileSync(path.join(folder, 'plans/2023/plan.md'), 'utf8');
    writeFileSync(path.join(folder, 'plans/2023/plan.md'), plan.replace(/^titel:.*\n/m, ''));
    await page.locator('.report .said').getByText('senaste rapporten').waitFor();
    expect(await report(page).getByRole('heading').first().textContent()).toBe(heading);
    expect(await page.locator('.findings li.fel').count()).toBeGreaterThan(0);
    writeFileSync(path.join(folder, 'plans/2023/plan.md'), plan);
    await until(async () => (await page.locator('.report .said').textContent()) === '');
  });

  test.each([
    ['Spara min text', /Min mening\./, /Deras mening\./],
    ['Ta texten från disken', /Deras mening\./, /Min mening\./],
  ])('shows both texts where two have written at once, and «%s» holds', async (choice, kept, left) => {
    if (!browser) return;
    const { page, complaints, place } = await writtenByBoth(browser);
    await page.getByRole('heading', { name: 'Någon annan har ändrat filen' }).waitFor();
    await page.locator('.cm-merge-a').getByText('Deras mening.').waitFor();
    await page.locator('.cm-merge-b').getByText('Min mening.').waitFor();
    await page.getByRole('button', { name: choice }).click();
    await until(() => kept.test(readFileSync(place, 'utf8')) && !left.test(readFileSync(place, 'utf8')));
    await editor(page).getByText(kept).waitFor();
    await until(async () => (await page.locator('.cm-merge-a').count()) === 0);
    expect(complaints).toEqual([]);
  });

  test('writes over nothing that nobody has seen: both texts are shown anew, with what was written beside them', async ({
    skip,
  }) => {
    if (!browser) return skip(noBrowser);
    const { page, place, before: first } = await writtenByBoth(browser);
    await page.locator('.cm-merge-b .cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Skrivet här.');
    // Who looks at another file meanwhile finds it again.
    await page.locator('[data-path="plans/2023/plan.md"]').click();
    await page.locator('.ways[data-of="plans/2023/plan.md"]').waitFor();
    await page.locator(`[data-path="${place.slice(place.indexOf('plans/'))}"]`).click();
    await page.locator('.cm-merge-b').getByText('Min mening. Skrivet här.').waitFor();
    writeFileSync(place, `${first}Ännu en mening.\n`);
    await page.getByRole('button', { name: 'Spara min text' }).click();
    await page.locator('.cm-merge-a').getByText('Ännu en mening.').waitFor();
    await page.locator('.cm-merge-b').getByText('Min mening. Skrivet här.').waitFor();
    await page.getByText('ändrats under tiden').first().waitFor();
    expect(readFileSync(place, 'utf8')).toBe(`${first}Ännu en mening.\n`);
    await page.getByRole('button', { name: 'Spara min text' }).click();
    await until(() => readFileSync(place, 'utf8').endsWith('Min mening. Skrivet här.'));
    await editor(page).getByText('Min mening. Skrivet här.').waitFor();
  });

  test('sends what was written while nobody answered as soon as somebody does', async ({ skip }) => {
    if (!browser) return skip(noBrowser);
    const folder = workspaceWith();
    const { page } = await openWindow(browser, (await startPreview(folder)).address);
    await choose(page, FILE);
    await editor(page).click();
    await page.keyboard.press('Control+End');
    await page.route('**/api/*', (route) => route.abort());
    const lost = page.waitForEvent('requestfailed', (asked) => asked.url().endsWith('/api/change'));
    await page.keyboard.type('Skrivet i tystnad.');
    await lost;
    await page.locator('.toast').getByText('svarar inte').waitFor();
    await page.unroute('**/api/*');
    await page.locator('.toast').waitFor({ state: 'hidden' });
    await until(() => readFileSync(path.join(folder, FILE), 'utf8').endsWith('Skrivet i tystnad.'));
  });

  test('finds again what was not saved when the program was killed', async ({ skip }) => {
    if (!browser) return skip(noBrowser);
    const [folder, cache] = [workspaceWith(), temporaryFolder()];
    const preview = await startPreview(folder, [], cache);
    const { page } = await openWindow(browser, preview.address);
    await choose(page, FILE);
    // A folder stands where the text would be written first, so that nothing can be saved.
    const inTheWay = path.join(folder, 'plans/2023', `.1-inledning.md.${preview.process.pid}.ny`);
    mkdirSync(inTheWay);
    await editor(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Det här hann inte sparas.');
    await page.getByText('Inte sparat').waitFor();
    await pause(100);
    preview.process.kill('SIGKILL');
    await preview.ended;
    rmdirSync(inTheWay);
    await page.getByText('Programmet svarar inte').waitFor();
    const again = await openWindow(browser, (await startPreview(folder, [], cache)).address);
    await choose(again.page, FILE);
    await editor(again.page).getByText('Det här hann inte sparas.').waitFor();
    await again.page.getByRole('button', { name: 'Spara den' }).click();
    await until(() => readFileSync(path.join(folder, FILE), 'utf8').includes('hann inte sparas'));
  });

  test('gives the PDF and the Word document as they stand', async ({ skip }) => {
    if (!browser) return skip(noBrowser);
    const { page } = await openWindow(browser, (await startPreview(workspaceWith())).address);
    for (const [name, head] of [
      ['Hämta PDF', '%PDF'],
      ['Hämta Word', 'PK'],
    ] as const) {
      if (name === 'Hämta Word') await page.getByRole('button', { name: 'Meny' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      const bytes = readFileSync(await download.path());
      expect(bytes.subarray(0, head.length).toString('latin1')).toBe(head);
      expect(download.suggestedFilename()).toMatch(/-gavleborg-2023\.(pdf|docx)$/);
    }
  });

  test('ends some seconds after its last window, and is found by who starts it again', async ({ skip }) => {
    if (!browser) return skip(noBrowser);
    const folder = workspaceWith();
    const preview = await startPreview(folder);
    const { page } = await openWindow(browser, preview.address);
    await report(page).getByRole('heading').first().waitFor();
    await page.reload();
    await report(page).getByRole('heading').first().waitFor();
    await page.goto('about:blank');
    expect(await preview.ended).toBe(0);
    expect(preview.said()).toContain('stängd');
  });
});
