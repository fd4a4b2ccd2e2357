import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noBrowser, openBrowser } from '../support/browser.ts';
import { png } from '../support/png.ts';
import { openWindow, startPreview, until } from '../support/preview.ts';
import { workspaceWith } from '../support/program.ts';

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const AREA = 'plans/2023/2-gemensamt/1-sip.md';
const text = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8');

async function asForm(page: Page, file: string): Promise<void> {
  await page.locator(`[data-path="${file}"]`).click();
  await page.locator(`.ways[data-of="${file}"]`).waitFor();
  await page.locator('.form-fields fieldset, .form-fields .field').first().waitFor();
}

/** Holds every form that is asked for back, until what it gives is called: somebody is quicker than the machine. */
async function formsHeld(page: Page): Promise<() => void> {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route('**/api/form', async (route) => {
    await gate;
    await route.continue();
  });
  return () => open();
}

describe('the form', () => {
  test('changes a field and nothing else in the file', async ({ skip }) => {
    if (!browser) return skip(noBrowser);
    const folder = workspaceWith();
    const before = text(folder, 'plans/2023/plan.md');
    const { page, complaints } = await openWindow(browser, (await startPreview(folder)).address);
    await asForm(page, 'plans/2023/plan.md');
    const title = page.getByLabel('Titel', { exact: true });
    await title.fill('En ny titel');
    await title.press('Tab');
    await until(() => text(folder, 'plans/2023/plan.md') !== before);
    expect(text(folder, 'plans/2023/plan.md')).toBe(before.replace(/^titel: .*$/m, 'titel: En ny titel'));
    await page.getByRole('heading', { level: 1, name: 'En ny titel' }).waitFor();
    await page.getByRole('button', { name: 'Källtext', exact: true }).click();
    await page.locator('.cm-content').getByText('En ny titel').waitFor();
    // The page remembers how somebody wants to write; what is done in a form is undone in it as well.
    await page.reload();
    await page.locator('.cm-content').getByText('En ny titel').waitFor();
    await page.getByRole('button', { name: 'Formulär', exact: true }).click();
    await title.fill('En tredje titel');
    await title.press('Tab');
    await until(() => text(folder, 'plans/2023/plan.md').includes('En tredje titel'));
    await page.getByRole('button', { name: 'Ångra' }).click();
    await until(() => text(folder, 'plans/2023/plan.md').includes('En ny titel'));
    await title.fill(/^titel: (.*)$/m.exec(before)![1]!);
    await title.press('Tab');
    await until(() => text(folder, 'plans/2023/plan.md') === before);
    expect(complaints).toEqual([]);
  });

  test('loses no amount of a table to the next one, however long the form takes to come', async ({
    skip,
  }) => {
    if (!browser) return skip(noBrowser);
    const file = 'plans/2023/medel.yaml';
    const table = (rows: string) =>
      `poster:\n  a:\n    rubrik: Post a\n    mottagare: kommun\n    belopp: 90 kr\n  b:\n    rubrik: Post b\n    mottagare: kommun\n    belopp: 90 kr\ntabeller:\n  t:\n    rubrik: Kommunernas medel\n    fördelning: |\n${rows}`;
    const folder = workspaceWith({
      [file]: table(
        '      kommun | a | b\n      Gävle | 10 kr | 1 kr\n      Bollnäs | 20 kr | 2 kr\n      Ovanåker | 30 kr | 3 kr\n',
      ),
    });
    const { page, complaints } = await openWindow(browser, (await startPreview(folder)).address);
    await asForm(page, file);
    const cell = (row: number, column: number) =>
      page.locator(`[data-pointer="tabeller/t/fördelning#${row}:${column}"]`);
    await cell(3, 2).waitFor();
    // The form that answers an edit comes when everything has been filled in.
    const open = await formsHeld(page);
    for (const [row, column, amount] of [
      [1, 1, '11'],
      [1, 2, '5'],
      [3, 1, '33'],
    ] as const) {
      await cell(row, column).fill(amount);
      await cell(row, column).press('Tab');
    }
    await page.getByRole('button', { name: 'Ta bort Bollnäs' }).click();
    await cell(3, 2).fill('7');
    await cell(3, 2).press('Tab');
    open();
    const wanted = table('      kommun | a | b\n      Gävle | 11 kr | 5 kr\n      Ovanåker | 33 kr | 7 kr\n');
    await until(() => text(folder, file).includes('7 kr') && !text(folder, file).includes('Bollnäs'));
    expect(text(folder, file)).toBe(wanted);
    expect(complaints).toEqual([]);
  });

  test('adds to lists, moves in them and takes away', async ({ skip }) => {
    if (!browser) return skip(noBrowser);
    const folder = workspaceWith();
    const { page, complaints } = await openWindow(browser, (await startPreview(folder)).address);
    await asForm(page, AREA);
    // With the keys one goes through the fields that there are: none is added on the way.
    const more = page.locator('.form-fields > .more select');
    await more.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await more.evaluate((list) => (list as unknown as { value: string }).value);
    expect(second).not.toBe('');
    await page.keyboard.press('Tab');
    await page.locator(':focus').getByText('Lägg till', { exact: true }).press('Enter');
    await until(() => text(folder, AREA).includes(`\n${second}:`));
    expect(text(folder, AREA).split('\n---')[0]!.split('\n').length).toBe(5);
    await more.selectOption({ label: 'Målgrupper' });
    await page.getByLabel('Målgrupper 1', { exact: true }).fill('barn');
    await page.getByLabel('Målgrupper 1', { exact: true }).press('Enter');
    await page.getByLabel('Lägg till i Målgrupper', { exact: true }).fill('unga');
    await page.getByLabel('Lägg till i Målgrupper', { exact: true }).press('Enter');
    await until(() => /målgrupper:\n {2}- barn\n {2}- unga/.test(text(folder, AREA)));
    await page.getByRole('button', { name: 'Flytta upp Målgrupper 2' }).click();
    await until(() => /målgrupper:\n {2}- unga\n {2}- barn/.test(text(folder, AREA)));
    await page.getByRole('button', { name: 'Ta bort Målgrupper 1' }).click();
    await until(() => /målgrupper:\n {2}- barn\n(?! )/.test(text(folder, AREA)));
    expect(complaints).toEqual([]);
  });

  test('takes no words into an item of a list by its old number', async ({ skip }) => {
    if (!browser) return skip(noBrowser);
    const area = (parties: string) =>
      `---\ntyp: område\nid: sip\nfokusområden: [samsjuklighet]\nansvariga:\n${parties}---\n\n# SIP\n\nText.\n`;
    const folder = workspaceWith({ [AREA]: area('  - Ett\n  - Två\n  - Tre\n') });
    const { page, complaints } = await openWindow(browser, (await startPreview(folder)).address);
    await asForm(page, AREA);
    const item = (i: number) => page.locator(`[data-pointer="ansvariga/${i}"]`);
    await item(2).waitFor();
    const open = await formsHeld(page);
    await page
      .locator('[data-pointer-item="ansvariga/0"]')
      .getByRole('button', { name: /Ta bort/ })
      .click();
    // What is typed now is about «Två» for who sees it, and would be about «Tre» for the file.
    await item(1).fill('Två, med annat namn');
    await item(2).selectText();
    open();
    await until(() => text(folder, AREA).includes('med annat namn'));
    expect(text(folder, AREA)).toBe(area('  - Två, med annat namn\n  - Tre\n'));
    await page.getByLabel('Ansvariga 3', { exact: true }).waitFor({ state: 'detached' });
    // Who goes on with the keyboard stands in the field where they stood, with what was marked there.
    expect(await page.evaluate('document.activeElement.dataset.pointer')).toBe('ansvariga/1');
    expect(await page.evaluate('String(getSelection())')).toBe('Tre');
    expect(complaints).toEqual([]);
  });

  test('puts what is typed before the form is drawn anew where it was typed', async ({ skip }) => {
    if (!browser) return skip(noBrowser);
    const area = (parties: string, text_: string, id = 'm1') =>
      `---\ntyp: område\nid: sip\nfokusområden: [samsjuklighet]\nansvariga:\n${parties}mål:\n  - id: ${id}\n    text: ${text_}\n---\n\n# SIP\n\nText.\n`;
    const indicators = 'plans/2023/indikatorer.yaml';
    const folder = workspaceWith({
      [AREA]: area('  - Ett\n  - Två\n  - Tre\n', 'Ett mål'),
      [indicators]: 'väntetid:\n  text: Väntetid\n  enhet: dagar\n',
    });
    const { page, complaints } = await openWindow(browser, (await startPreview(folder)).address);
    const field = (pointer: string) => page.locator(`[data-pointer="${pointer}"]`);
    const type = async (pointer: string, words: string, key = 'Tab') => {
      await field(pointer).fill(words);
      await field(pointer).press(key);
    };
    await asForm(page, AREA);
    await field('mål/0/id').waitFor();
    const open = await formsHeld(page);
    await type('ansvariga/0', '');
    await type('ansvariga/1', 'Två nu');
    await type('ansvariga/1', 'Två', 'Enter');
    await page.getByLabel('Lägg till i Ansvariga', { exact: true }).focus();
    await page.keyboard.type('Fyra\nFem\n');
    await type('mål/0/text', 'Ett mål som är mycket längre');
    await type('mål/0/id', 'mål-ett');
    // What was written in one file is not written into the next, though that is shown by now.
    await page.locator(`[data-path="${indicators}"]`).click();
    open();
    await until(() => text(folder, AREA).includes('mål-ett'));
    expect(text(folder, AREA)).toBe(
      area('  - Två\n  - Tre\n  - Fyra\n  - Fem\n', 'Ett mål som är mycket längre', 'mål-ett'),
    );
    await field('väntetid/text').waitFor();
    const openAgain = await formsHeld(page);
    await page.locator('.own-name input').fill('tid');
    await page.locator('.own-name input').press('Tab');
    await field('väntetid/text').fill('Tid till vård');
    // Nobody has left the field: it is saved all the same.
    await page.keyboard.press('Control+s');
    openAgain();
    await until(() => text(folder, indicators).includes('Tid till vård'));
    expect(text(folder, indicators)).toBe('tid:\n  text: Tid till vård\n  enhet: dagar\n');
    // Something new is written over nothing that has its name.
    const fresh = page.locator('.form-fields > .new-name input');
    await fresh.fill('Tid');
    await fresh.press('Enter');
    await page.locator('.form-place .refused').getByText('upptaget').waitFor();
    // A field to choose in says nothing until somebody has chosen.
    await page.locator('.form-fields .group > .more select').last().selectOption({ label: 'Bättre' });
    await until(() => text(folder, indicators).includes('bättre: ""'));
    await field('tid/bättre').selectOption('lägre');
    await until(() => text(folder, indicators).includes('bättre: lägre'));
    await field('tid/text').fill('Tid till besök');
    page.on('dialog', (asked) => asked.accept());
    await page.reload();
    await until(() => text(folder, indicators).includes('Tid till besök'));
    expect(text(folder, indicators)).toBe('tid:\n  text: Tid till besök\n  enhet: dagar\n  bättre: lägre\n');
    expect(complaints).toEqual([]);
  });

  test('makes new parts, and puts in pictures, promises and answers', async ({ skip }) => {
    if (!browser) return skip(noBrowser);
    const folder = workspaceWith();
    const { page, complaints } = await openWindow(browser, (await startPreview(folder)).address);
    await page.locator(`[data-path="${AREA}"]`).click();
    await page.locator(`.cm-content[aria-label$="${AREA}"]`).waitFor();
    await page.getByRole('button', { name: '+ Nytt område' }).click();
    await page.getByLabel('Rubrik').fill('Äldres psykiska hälsa');
    // Who presses twice means it once.
    await page.getByRole('button', { name: 'Lägg till', exact: true }).dblclick();
    const made = 'plans/2023/2-gemensamt/2-äldres-psykiska-hälsa.md';
    await page.locator(`.cm-content[aria-label$="${made}"]`).waitFor();
    expect(await page.locator('[data-path*="hälsa"]').count()).toBe(1);
    expect(text(folder, made)).toBe(
      '---\ntyp: område\nid: äldres-psykiska-hälsa\n---\n\n# Äldres psykiska hälsa\n',
    );
    await page.locator('.cm-content').click();
    // All of the text is what is seen of it: the fields above are not written over.
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.type('# Äldre');
    await until(() => text(folder, made).endsWith('---\n\n# Äldre'));
    expect(text(folder, made)).toBe('---\ntyp: område\nid: äldres-psykiska-hälsa\n---\n\n# Äldre');
    await page.keyboard.type('\n');
    await page.keyboard.type('\nVi utbildar alla enheter.');
    await page.getByRole('button', { name: 'Löfte', exact: true }).click();
    expect(await page.getByLabel('Löftets id').inputValue()).toBe('utbildar-alla-enheter');
    await page.getByLabel('Senast').fill('2024');
    await page.getByRole('button', { name: 'Märk löftet' }).click();
    await until(() => text(folder, made).includes('enheter. :plan[utbildar-alla-enheter]{senast=2024}'));
    await page.getByRole('button', { name: 'Bild', exact: true }).click();
    await page.getByLabel('Bildfil').setInputFiles({
      name: 'Karta över länet.PNG',
      mimeType: 'image/png',
      buffer: Buffer.from(png(40, 30)),
    });
    await page.getByLabel('Vad visar bilden?').fill('Länets kommuner.');
    await page.getByRole('button', { name: 'Lägg in bilden' }).click();
    await until(() =>
      text(folder, made).includes('\n\n![Länets kommuner.](../bilder/karta-över-länet.png)\n'),
    );
    await page.frameLocator('iframe.report-frame >> nth=0').getByAltText('Länets kommuner.').waitFor();
    expect(complaints).toEqual([]);
  });

  test('moves parts up and down and to another chapter, and back, with what is written in them', async ({
    skip,
  }) => {
    if (!browser) return skip(noBrowser);
    const folder = workspaceWith({
      'plans/2023/2-gemensamt/4-två.md': '---\ntyp: avsnitt\n---\n\n# Två\n\n![Karta](../bilder/karta.png)\n',
      'plans/2023/bilder/karta.png': png(40, 30),
    });
    const { page, complaints } = await openWindow(browser, (await startPreview(folder)).address);
    const parts = async () =>
      (await page.evaluate(
        '[...document.querySelectorAll(".files-list button")].map((each) => each.dataset.path)',
      )) as readonly string[];
    const open = (file: string) => page.locator(`[data-path="plans/2023/${file}"]`).click();
    await open('2-gemensamt/4-två.md');
    await page.locator('.cm-content').getByText('Karta', { exact: true }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\nNyss skrivet.');
    await page.getByRole('button', { name: '↑ Flytta upp' }).click();
    await page.locator('.news').getByText('Två är flyttad.').waitFor();
    await until(async () => (await parts()).includes('plans/2023/2-gemensamt/1-två.md'));
    expect(text(folder, 'plans/2023/2-gemensamt/1-två.md')).toContain('Nyss skrivet.');
    expect(text(folder, 'plans/2023/2-gemensamt/4-sip.md')).toBe(
      text('test/fixtures/base/2023', '2-gemensamt/1-sip.md'),
    );
    await page.getByLabel('Flytta till kapitel').selectOption({ label: 'Ut ur kapitlet' });
    await page.locator('.news').getByText('Två är flyttad.').waitFor();
    await until(async () => (await parts()).includes('plans/2023/3-två.md'));
    expect(text(folder, 'plans/2023/3-två.md')).toContain('![Karta](bilder/karta.png)');
    await page.frameLocator('iframe.report-frame >> nth=0').getByAltText('Karta').waitFor();
    await page.getByRole('button', { name: 'Flytta tillbaka' }).click();
    await page.locator('.news').getByText('Två är tillbaka').waitFor();
    expect(text(folder, 'plans/2023/2-gemensamt/1-två.md')).toContain('![Karta](../bilder/karta.png)');
    await open('2-gemensamt/4-sip.md');
    await page.locator('.cm-content[aria-label$="4-sip.md"]').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\nDet här ångras.');
    await open('2-gemensamt/index.md');
    await page.getByRole('button', { name: '↑ Flytta upp' }).click();
    await until(async () => (await parts()).includes('plans/2023/1-gemensamt/4-sip.md'));
    expect(text(folder, 'plans/2023/1-gemensamt/4-sip.md')).toContain('Det här ångras.');
    // What was written in another part can be undone when the part has another place.
    await open('1-gemensamt/4-sip.md');
    await page.locator('.cm-content[aria-label$="1-gemensamt/4-sip.md"]').click();
    await page.keyboard.press('Control+z');
    await until(() => !text(folder, 'plans/2023/1-gemensamt/4-sip.md').includes('ångras'));
    expect(text(folder, 'plans/2023/1-gemensamt/4-sip.md')).toBe(
      text('test/fixtures/base/2023', '2-gemensamt/1-sip.md'),
    );
    await open('1-gemensamt/index.md');
    await page.getByRole('button', { name: 'Meny' }).click();
    await page.getByLabel('Räkna från dagen').fill('2099-01-01');
    await page.locator('.sum').getByText('2099-01-01').waitFor();
    // The form of a part that is asked for while the part moves is refused, and asked for anew where it went.
    expect(complaints.filter((said) => !said.includes('409'))).toEqual([]);
  });

  test('writes into the plan that it lives with a finding', async ({ skip }) => {
    if (!browser) return skip(noBrowser);
    const dated = readFileSync('test/fixtures/base/2023/plan.md', 'utf8').replace(
      'län: ',
      'datum: 2024-01\nlän: ',
    );
    const folder = workspaceWith({
      'plans/2023/anteckningar.txt': 'Ring Gävle.',
      'plans/2023/plan.md': dated,
    });
    const { page, complaints } = await openWindow(browser, (await startPreview(folder)).address);
    const items = page.locator('.findings-list li');
    await items.first().waitFor();
    const before = await items.count();
    await page.getByRole('button', { name: 'Godta', exact: true }).first().click();
    await page.getByLabel('Skäl').fill('Frågan löses under året.');
    await page.getByLabel('Vem har bestämt det?').fill('Länsledningen');
    await page.getByLabel('Till och med').fill('2099-12-31');
    await page.locator('dialog').getByRole('button', { name: 'Godta' }).click();
    await until(() => text(folder, 'plans/2023/plan.md').includes('skäl: Frågan löses under året.'));
    await until(async () => (await items.count()) < before);
    expect(complaints).toEqual([]);
  });

  test('mends a finding by the word that was meant, and gives an id another name everywhere', async ({
    skip,
  }) => {
    if (!browser) return skip(noBrowser);
    const broken = text('test/fixtures/base/2023', '2-gemensamt/1-sip.md').replace(
      'samsjuklighet',
      'samsjuklighett',
    );
    const folder = workspaceWith({
      [AREA]: broken,
      'plans/2023/1-inledning.md': '---\ntyp: avsnitt\n---\n\n# Inledning\n\nLäs mer i :se[sip].\n',
    });
    const { page, complaints } = await openWindow(browser, (await startPreview(folder)).address);
    await page
      .locator('.findings')
      .getByRole('button', { name: /samsjuklighet”/ })
      .click();
    await until(() => text(folder, AREA).includes('[samsjuklighet]'));
    await page.locator(`[data-path="${AREA}"]`).click();
    await page.locator(`.cm-content[aria-label$="${AREA}"]`).waitFor();
    await page.getByRole('button', { name: 'Källtext', exact: true }).click();
    await page.locator('.cm-content').getByText('sip', { exact: false }).first().click();
    await page.locator('.cm-line', { hasText: 'id: sip' }).click();
    await page.keyboard.press('End');
    await page.getByRole('button', { name: 'Byt id', exact: true }).click();
    await page.getByLabel('Nytt id').fill('samordnad-plan');
    await page.locator('dialog').getByRole('button', { name: 'Byt', exact: true }).click();
    await until(() => text(folder, AREA).includes('id: samordnad-plan'));
    await until(() => text(folder, 'plans/2023/1-inledning.md').includes(':se[samordnad-plan]'));
    // The same from the form: an id is changed wherever it is used.
    await page.getByRole('button', { name: 'Formulär', exact: true }).click();
    await page.getByLabel('Id', { exact: true }).fill('gemensam-plan');
    await page.getByLabel('Id', { exact: true }).press('Tab');
    await until(() => text(folder, AREA).includes('id: gemensam-plan'));
    await until(() => text(folder, 'plans/2023/1-inledning.md').includes(':se[gemensam-plan]'));
    expect(complaints).toEqual([]);
  });
});
