import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noBrowser, openBrowser, pageFaults } from '../support/browser.ts';
import { tagsOf, wordsOfMain } from '../support/html-words.ts';
import { checkPdf, pageSizes, wordsInOrder } from '../support/pdf/index.ts';
import { projectFolder, runPlan } from '../support/program.ts';

/**
 * The plan with everything that is hard to set (`bin/dev/stress.mjs` writes it), through the program that ships. Its pages
 * are looked at before a release.
 */
const workspace = path.join(projectFolder, 'test/fixtures/stress');
const out = mkdtempSync(path.join(tmpdir(), 'plan-stress-'));
const file = (ending: string) => path.join(out, '2024', `handlingsplan-gavleborg-2024.${ending}`);

let browser: Browser | undefined;
let pdf: Buffer;
let html: string;

beforeAll(async () => {
  const { code, err } = runPlan(workspace, ['build', '2024', '--out', out]);
  if (code !== 0) throw new Error(err);
  pdf = readFileSync(file('pdf'));
  html = readFileSync(file('html'), 'utf8');
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(out, { recursive: true, force: true });
});

describe('the plan of everything that is hard to set', () => {
  test('is as hard as it says', () => {
    const names = readdirSync(workspace, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => /omrade-\d+\.md$/.test(name)).length).toBe(40);
    const tags = tagsOf(html);
    expect(tags.filter(({ attributes }) => attributes.role === 'doc-backlink').length).toBeGreaterThan(60);
    expect(tags.filter(({ name }) => name === 'img').length).toBe(3);
    // One drawing of an author's, and twelve charts, each a second time for phones.
    expect(tags.filter(({ name }) => name === 'svg').length).toBe(25);
    expect(
      tags.filter(
        ({ attributes }) => attributes.role === 'img' && /diagram över/.test(attributes['aria-label'] ?? ''),
      ).length,
    ).toBe(24);
    expect(tags.filter(({ name }) => name === 'tr').length).toBeGreaterThan(200);
    expect(Math.max(...wordsOfMain(html).map((word) => word.length))).toBeGreaterThan(1900);
  });

  test('has nothing to remark but advice, and its headings with nothing below', () => {
    const { code, out: said } = runPlan(workspace, ['check', '2024']);
    expect([...said.matchAll(/ {2}(?:fel|varning) {2}(\S+)/g)].map(([, found]) => found)).toEqual([
      'heading/nothing-below',
    ]);
    expect(
      [...said.matchAll(/ {2}upplysning {2}(\S+)/g)].filter(([, code]) => !code!.startsWith('advice/')),
    ).toEqual([]);
    expect(code).toBe(0);
  });

  test('is a PDF without structural faults', async () => {
    expect(await checkPdf(pdf)).toEqual([]);
  });

  test('says the same words in the same order in both', async () => {
    const inPdf = await wordsInOrder(pdf, { without: ['TOC', 'Lbl', 'Figure'] });
    expect(inPdf.length).toBeGreaterThan(15_000);
    expect(wordsOfMain(html)).toEqual(inPdf);
  });

  test('turns the pages of its three widest tables, and no other', async () => {
    const turned = (await pageSizes(pdf)).filter(({ width, height }) => width > height);
    expect(turned.length).toBe(3);
  });

  test('is HTML that axe has nothing against, narrow and wide, and that never scrolls sideways', async (context) => {
    if (!browser) return context.skip(noBrowser);
    for (const width of [320, 1280])
      expect(await pageFaults(browser, html, { width }, [768]), `${width} px`).toEqual([]);
  });
});
