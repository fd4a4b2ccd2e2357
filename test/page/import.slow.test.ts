import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeOn, noBrowser, openBrowser } from '../support/browser.ts';
import { openWindow, startPreview } from '../support/preview.ts';
import { temporaryFolder } from '../support/program.ts';
import { HEADINGS, p, table, wordFile } from '../support/word/index.ts';

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** What is written is invented. */
const FILE = Buffer.from(
  wordFile({
    styles: HEADINGS,
    body:
      p('1 Inledning', { style: 'Rubrik1' }) +
      p('Länet arbetar tillsammans för att fler ska få stöd i tid.') +
      p('2 Områden', { style: 'Rubrik1' }) +
      p('2.1 Samverkan', { style: 'Rubrik2' }) +
      table([
        ['Mål', 'Aktiviteter', 'Klart'],
        ['Fler får en plan i tid.', 'Utbilda alla chefer.', 'hösten'],
      ]),
  }),
);
const docx = (name: string) => ({ name, mimeType: 'application/octet-stream', buffer: FILE });

test('a Word file is read, shown beside the plan that it would be, and written when its author says so', async ({
  skip,
}) => {
  if (!browser) return skip(noBrowser);
  const folder = temporaryFolder();
  const { page, complaints } = await openWindow(browser, (await startPreview(folder)).address, {
    width: 1400,
    height: 900,
  });
  const dialog = page.locator('dialog.import');
  const read = () => dialog.getByRole('button', { name: 'Läs in', exact: true }).click();
  await page.getByRole('button', { name: 'Läs in en Word-fil' }).click();
  await dialog.getByLabel('Vilket län').selectOption('Gävleborg');
  await dialog.getByLabel('Word-fil (.docx)').setInputFiles({ ...docx('plan.pdf'), name: 'plan.pdf' });
  await read();
  await dialog.getByText('Välj en Word-fil som slutar på .docx.').waitFor();
  await dialog.getByLabel('Word-fil (.docx)').setInputFiles(docx('Handlingsplan 2024.docx'));
  expect(await dialog.getByLabel('Vilket år').inputValue()).toBe('2024');
  await dialog.getByLabel('Vad är det för dokument').selectOption('Handlingsplan');
  await read();
  await dialog.getByRole('heading', { name: 'Så blir planen för 2024' }).waitFor();

  // What the file says and what it becomes stand beside each other, and lead to each other.
  const report = page.frameLocator('dialog iframe');
  await report.getByText('Fler får en plan i tid.').first().waitFor();
  await dialog.locator('.import-word').getByText('Utbilda alla chefer.').click();
  expect(await report.locator('[data-here]').innerText()).toContain('Utbilda alla chefer.');
  await report.getByText('fler ska få stöd i tid').click();
  expect(await dialog.locator('.import-word li.here').innerText()).toContain('fler ska få stöd i tid');
  expect(await dialog.locator('.import-look').innerText()).toContain('hösten');
  expect(readdirSync(folder)).toEqual([]);

  await dialog.getByRole('button', { name: 'Välj om' }).click();
  expect(await dialog.getByLabel('Vilket län').inputValue()).toBe('Gävleborg');
  await read();
  await dialog.getByRole('button', { name: 'Gör planen' }).click();
  await page.locator('.files-list').getByText('Samverkan').waitFor();
  const area = readFileSync(path.join(folder, 'plans/2024/2-områden/1-samverkan.md'), 'utf8');
  expect(area).toContain('Utbilda alla chefer.');
  expect(existsSync(path.join(folder, 'README.md'))).toBe(true);

  // The next one comes from the menu, or is dropped on the page: the county is known by now.
  await page.evaluate(
    `(() => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array([1, 2, 3])], 'Plan 2025.docx'));
      document.querySelector('.middle').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    })()`,
  );
  await dialog.getByText('Plan 2025.docx').waitFor();
  expect(await dialog.getByLabel('Vilket län').inputValue()).toBe('Gävleborg');
  expect(await dialog.getByLabel('Vilket år').inputValue()).toBe('2025');
  await read();
  await dialog.getByText('Plan 2025.docx är ingen Word-fil').waitFor();
  await dialog.getByRole('button', { name: 'Avbryt' }).click();
  await page.getByRole('button', { name: 'Meny' }).click();
  await page.getByRole('button', { name: 'Läs in en Word-fil' }).click();
  await dialog.getByLabel('Word-fil (.docx)').setInputFiles(docx('Handlingsplan 2024.docx'));
  await read();
  await dialog.getByText('plans/2024').waitFor();
  expect(complaints.filter((line) => !line.includes('409'))).toEqual([]);
});

test.each([
  [320, 'light'],
  [768, 'dark'],
  [1600, 'dark'],
] as const)('and the pages of it can be used by everybody, %i px, %s', async (width, colorScheme) => {
  if (!browser) return;
  const { address } = await startPreview(temporaryFolder());
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme,
    bypassCSP: true,
  });
  const page = await context.newPage();
  try {
    await page.goto(address);
    await page.getByRole('button', { name: 'Läs in en Word-fil' }).click();
    const found = await axeOn(page);
    await page.getByLabel('Word-fil (.docx)').setInputFiles(docx('Plan 2024.docx'));
    await page.locator('dialog').getByLabel('Vilket län').selectOption('Gävleborg');
    await page.locator('dialog').getByRole('button', { name: 'Läs in', exact: true }).click();
    await page.getByRole('heading', { name: 'Så blir planen för 2024' }).waitFor();
    const [needed, wide] = (await page.evaluate(
      '[document.documentElement.scrollWidth, innerWidth]',
    )) as number[];
    expect(needed).toBeLessThanOrEqual(wide!);
    expect([...found, ...(await axeOn(page))]).toEqual([]);
  } finally {
    await context.close();
  }
});
