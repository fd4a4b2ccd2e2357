import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noBrowser, openBrowser } from '../support/browser.ts';
import { wordsInOrder } from '../support/pdf/index.ts';
import { png } from '../support/png.ts';
import { openWindow, startPreview, until } from '../support/preview.ts';
import { runPlan, temporaryFolder } from '../support/program.ts';

/**
 * From an empty folder to a plan that can be sent in, in a browser and nowhere else: no terminal, no editor, no file that the test writes.
 * What is written is invented.
 */
let browser: Browser | undefined;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const YEAR = '2026';
const KOMMUNER = ['Karlshamn', 'Karlskrona', 'Olofström', 'Ronneby', 'Sölvesborg'];
const AMOUNTS = { regioner: '8 000 000 kr', kommuner: '2 000 000 kr', länsgemensamt: '5 000 000 kr' };

/** How a hand does what the test wants: with the mouse, or with the keys alone. */
interface Hand {
  press(page: Page, name: string, within?: string): Promise<void>;
  openPart(page: Page, file: string): Promise<void>;
}

const mouse: Hand = {
  press: (page, name, within = 'body') =>
    page.locator(within).getByRole('button', { name, exact: true }).first().click(),
  openPart: (page, file) => page.locator(`[data-path="${file}"]`).click(),
};

/** Tab until the wanted element has the focus, as somebody does who has no mouse. */
async function tabTo(page: Page, script: string): Promise<void> {
  for (let i = 0; i < 400; i++) {
    if (await page.evaluate(script)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard never comes to ${script}`);
}

const keyboard: Hand = {
  press: async (page, name, within = 'body') => {
    await tabTo(
      page,
      `(() => { const a = document.activeElement; return a?.closest(${JSON.stringify(within)}) !== null && a?.tagName === 'BUTTON' && (a.getAttribute('aria-label') ?? a.textContent) === ${JSON.stringify(name)}; })()`,
    );
    await page.keyboard.press('Enter');
  },
  openPart: async (page, file) => {
    await tabTo(page, `document.activeElement?.dataset?.path === ${JSON.stringify(file)}`);
    await page.keyboard.press('Enter');
  },
};

/** Somebody who fills in the plan. */
function writer(page: Page, hand: Hand, folder: string) {
  const field = (pointer: string) => page.locator(`.form-fields [data-pointer="${pointer}"]`);
  const edited = async (act: () => Promise<unknown>) => {
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith('/api/edit')),
      act(),
    ]);
    expect(((await answer.json()) as { words?: string }).words).toBeUndefined();
    await page.locator('.form-fields:not([aria-busy])').waitFor();
  };
  const open = async (file: string, way: 'Formulär' | 'Källtext') => {
    await hand.openPart(page, file);
    await page.locator(`.ways[data-of="${file}"]`).waitFor();
    if (
      (await page.locator('.ways').getByRole('button', { name: way }).getAttribute('aria-pressed')) !== 'true'
    )
      await hand.press(page, way, '.ways');
    await (way === 'Källtext'
      ? page.locator(`.cm-content[aria-label$="${file}"]`)
      : page.locator('.form-fields > :first-child')
    ).waitFor();
  };
  return {
    open,
    set: (pointer: string, value: string) =>
      edited(async () => {
        await field(pointer).waitFor();
        const isChoice = (await field(pointer).evaluate('(e) => e.tagName')) === 'SELECT';
        await field(pointer).focus();
        if (isChoice) await field(pointer).selectOption(value);
        else {
          await page.keyboard.press('Control+A');
          await page.keyboard.type(value);
        }
        await page.keyboard.press('Tab');
      }),
    edited,
    /** Something that gets a name of its own: an indicator, a table, a year. */
    named: (within: string, name: string) =>
      edited(async () => {
        await page.locator(`${within} > .new-name input`).focus();
        await page.keyboard.type(name);
        await page.keyboard.press('Enter');
      }),
    add: (label: string) => edited(() => hand.press(page, `+ Lägg till i ${label}`, '.form-fields')),
    /** Writes a file's text anew from a place on. */
    write: async (file: string, text: string, from = 'Control+End') => {
      await open(file, 'Formulär');
      await page.locator(`.cm-content[aria-label$="${file}"]`).waitFor();
      await page.locator('.cm-content').focus();
      await page.keyboard.press(from);
      await page.keyboard.insertText(text);
      await until(() => readFileSync(path.join(folder, file), 'utf8').includes(text.trim()), `${file} saved`);
    },
  };
}

const questions = (page: Page) => page.locator('.findings-list > li', { hasText: 'att svara på' }).count();

describe.each([
  ['with the mouse', mouse],
  ['with the keyboard alone', keyboard],
] as const)('a first plan %s', (_, hand) => {
  test('is begun in an empty folder, written, mended and fetched as a PDF', async ({ skip }) => {
    if (!browser) return skip(noBrowser);
    const folder = temporaryFolder();
    const { address } = await startPreview(folder);
    const { page, complaints } = await openWindow(browser, address, { width: 1400, height: 1000 });
    await page.getByLabel('Vilket län').selectOption('Blekinge');
    await hand.press(page, 'Gör planen');
    await page.locator('.files-list button').first().waitFor();
    const plan = `plans/${YEAR}`;
    const hands = writer(page, hand, folder);

    // The areas of the agreement stand there already: each gets who, what and how.
    const areas = readdirSync(path.join(folder, plan, '3-områden')).filter((name) => /^\d/.test(name));
    expect(areas.length).toBeGreaterThanOrEqual(2);
    for (const [i, area] of areas.entries()) {
      await hands.open(`${plan}/3-områden/${area}`, 'Formulär');
      await hands.set('ansvariga/0', 'Länets samordnare');
      await hands.add('Mål');
      await hands.set('mål/0/text', `Fler får stöd i tid, mål ${i + 1}.`);
      await hands.add('Aktiviteter');
      await hands.set('aktiviteter/0/text', `Utbilda personalen, omgång ${i + 1}.`);
      await hands.set('aktiviteter/0/status', 'planerad');
      await hands.set('indikatorer/0', 'väntetid');
    }
    await hands.open(`${plan}/indikatorer.yaml`, 'Formulär');
    await hands.named('.form-fields', 'Väntetid');
    await hands.set('väntetid/text', 'Väntetid till första kontakt');
    await hands.set('väntetid/enhet', 'dagar');
    await hands.set('väntetid/individbaserad', 'nej');
    await hands.set('väntetid/källa/namn', 'Regionens statistik');
    await hands.add('Serier');
    await hands.set('väntetid/serier/0/nivå', 'län');
    for (const [year, value] of [
      ['2024', '12'],
      ['2025', '9'],
    ] as const) {
      await hands.named('[data-pointer="väntetid/serier/0/värden"]', year);
      await hands.set(`väntetid/serier/0/värden/${year}`, value);
    }
    await hands.open(`${plan}/medel.yaml`, 'Formulär');
    for (const [post, amount] of Object.entries(AMOUNTS)) await hands.set(`poster/${post}/belopp`, amount);
    await hands.named('[data-pointer="tabeller"]', 'Kommunerna');
    await hands.set('tabeller/kommunerna/rubrik', 'Kommunernas medel');
    await hands.edited(() => hand.press(page, 'Fyll i länets 5 kommuner', '.money-table'));
    for (const [i] of KOMMUNER.entries())
      await hands.set(`tabeller/kommunerna/fördelning#${i + 1}:1`, '400 000');
    expect(await page.locator('.money-table tfoot').innerText()).toMatch(/Summa\s+2\s000\s000\skr/);
    await hands.open(`${plan}/plan.md`, 'Formulär');
    await hands.set('datum', `${YEAR}-01-31`);
    for (const chapter of ['1-inledning.md', '2-nuläge.md', '4-delaktighet.md', '5-uppföljning.md'])
      await hands.write(`${plan}/${chapter}`, '\nRegionen och kommunen gör det här tillsammans.');

    await hand.press(page, 'Löfte', '.writing');
    await page.getByLabel('Löftets id').fill('gemensamt-arbete');
    await page.getByLabel('Senast').fill(YEAR);
    await hand.press(page, 'Märk löftet', 'dialog');
    await hand.press(page, 'Bild', '.writing');
    const picture = { name: 'karta.png', mimeType: 'image/png', buffer: Buffer.from(png(400, 300)) };
    await page.getByLabel('Bildfil').setInputFiles(picture);
    await page.getByLabel('Vad visar bilden?').fill('Karta över Blekinge.');
    await hand.press(page, 'Lägg in bilden', 'dialog');
    await until(
      () => readFileSync(path.join(folder, plan, '5-uppföljning.md'), 'utf8').includes('![Karta'),
      'picture',
    );

    await hand.press(page, 'Skriv in alla id som saknas', '.findings-list');
    await page.getByLabel('Granska som').selectOption('inlamning');
    // What has been filled in is asked for no longer: of each part there is only what it says in running text.
    for (let left = await questions(page); left > 0; ) {
      const group = page.locator('.findings-list > li', { hasText: 'att svara på' }).first();
      const name = await group.locator('.acts button').getAttribute('aria-label');
      await hand.press(page, name ?? '', '.findings-list');
      await until(async () => (await questions(page)) < left, `a question of ${left} goes`);
      left = await questions(page);
    }
    // What nobody can decide yet the plan lives with for a year, and says so.
    await hand.press(page, 'Godta', '.findings-list');
    await page.getByLabel('Skäl').fill('Kraven är inte kända än.');
    await page.getByLabel('Vem har bestämt det?').fill('Länsledningen');
    await page.getByLabel('Till och med').fill(`${YEAR}-12-31`);
    await hand.press(page, 'Godta', 'dialog');
    // What is only said as news stops nobody from sending in.
    const heavy = page.locator('.findings-list li.fel, .findings-list li.varning');
    await until(async () => (await heavy.count()) === 0, 'nothing to mend').catch(async (error) => {
      throw new Error(`${error.message}: ${await page.locator('.findings-list').innerText()}`);
    });

    const [download] = await Promise.all([page.waitForEvent('download'), hand.press(page, 'Hämta PDF')]);
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    const words = (await wordsInOrder(bytes)).join(' ');
    for (const word of [
      'Fler får stöd i tid',
      'Utbilda personalen',
      'Väntetid till första kontakt',
      ...KOMMUNER,
    ])
      expect(words.replaceAll('\u00ad', '')).toContain(word);
    // What the page made is what the terminal reads.
    const check = ['check', '--stage', 'inlämning', '--fail-on', 'varning'];
    await until(() => runPlan(folder, check).code === 0, 'what the terminal reads is as good');
    expect(complaints).toEqual([]);
  });
});
