import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noBrowser, openBrowser } from '../support/browser.ts';
import { openWindow, startPreview } from '../support/preview.ts';
import { workspaceWith } from '../support/program.ts';

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('what has changed is kept as a version in git, and nothing else is', async ({ skip }) => {
  if (!browser) return skip(noBrowser);
  const folder = workspaceWith();
  const git = (...words: readonly string[]) =>
    execFileSync('git', [...words], { cwd: folder, encoding: 'utf8' });
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', 'En Skribent');
  git('config', 'user.email', 'skribent@example.se');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Först');
  writeFileSync(path.join(folder, 'eget.txt'), 'Rör inte.');
  writeFileSync(path.join(folder, 'plans/2023/3-nytt å.md'), '---\ntyp: avsnitt\n---\n\n# Nytt\n');
  const { page, complaints } = await openWindow(browser, (await startPreview(folder)).address);
  await page.getByRole('button', { name: 'Spara en version (1)' }).click();
  await page.locator('dialog').getByText('plans/2023/3-nytt å.md').waitFor();
  await page.getByLabel('Vad har ni gjort?').fill('Ett nytt avsnitt');
  await page.locator('dialog').getByRole('button', { name: 'Spara versionen' }).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(git('log', '--format=%s %an').split('\n')[0]).toBe('Ett nytt avsnitt En Skribent');
  expect(git('status', '--porcelain')).toBe('?? eget.txt\n');
  expect(await page.getByRole('button', { name: /Spara en version/ }).count()).toBe(0);
  expect(complaints).toEqual([]);
});
