import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { askProgram } from '../support/preview.ts';
import { named, Windows } from './windows.ts';
import { hasWindows, isWindows } from './wine.ts';

const made = inject('made');
const folder = path.join(made, 'lansplan');
const county = path.join(made, 'sidan', 'Åsas länsplan & annat (2024) 100% klart!');
/** What remembers the last folder and the running page lies where the user's own programs keep such. */
const REMEMBERING = { PLAN_CACHE: '' };

describe.skipIf(!hasWindows)('a double click on plan.cmd', () => {
  let windows: Windows;
  beforeAll(() => {
    windows = new Windows(made, folder);
  });
  afterAll(() => windows.end());

  /** Double-clicks, and gives the address once it is said. */
  async function clicked(name: string) {
    const said = path.join(made, name);
    const start = isWindows ? '.\\plan.cmd' : 'plan.cmd';
    const child = windows.start(folder, [start], said, REMEMBERING);
    const ended = new Promise<number | null>((done) => child.once('exit', done));
    const words = () => (existsSync(said) ? readFileSync(said, 'utf8') : '');
    for (let i = 0; i < 1200 && !/^http:\S+/m.test(words()) && child.exitCode === null; i++) await pause(50);
    const address = /^http:\S+/m.exec(words())?.[0] ?? '';
    expect(words()).toContain('http://127.0.0.1:');
    return { child, ended, words, address };
  }

  const isRunning = (child: ChildProcess) => child.exitCode === null;

  test('opens the page, makes a plan, saves; the next one opens the same page; it ends after its last window', async () => {
    const first = await clicked('ett');
    const start = await askProgram<{ plans?: string[]; folder: string; version: number }>(
      first.address,
      'start',
      {},
    );
    expect(start.plans).toBeUndefined();
    expect(start.folder).toMatch(/\\lansplan$/);
    expect(start.folder).not.toBe(named(folder));
    // A window that is open waits for news.
    const window = new AbortController();
    const waiting = askProgram(
      first.address,
      'wait',
      { window: 'a', version: start.version },
      window.signal,
    ).catch(() => {});
    const wishes = { folder: named(county), county: 'Gävleborg', year: '2024' };
    const { plan } = await askProgram<{ plan: string }>(first.address, 'setup', wishes);
    expect(plan).toBe('2024');
    await waiting;
    const file = `plans/${plan}/plan.md`;
    const { text, hash } = await askProgram<{ text: string; hash: string }>(first.address, 'text', {
      path: file,
    });
    expect(hash).toBe(createHash('sha256').update(text).digest('hex'));
    await askProgram(first.address, 'change', {
      path: file,
      text: `${text}\nSkrivet i Windows.\n`,
      seen: hash,
    });
    expect(await askProgram(first.address, 'save', { path: file })).toEqual({});
    expect(readFileSync(path.join(county, file), 'utf8')).toContain('Skrivet i Windows.');
    const view = await askProgram<{ report?: object }>(first.address, 'plan', {
      window: 'a',
      plan,
      stage: 'utkast',
      has: false,
    });
    expect(JSON.stringify(view.report)).toContain('Skrivet i Windows.');

    const open = new AbortController();
    const moved = await askProgram<{ version: number }>(first.address, 'look', { window: 'b' });
    const stays = askProgram(
      first.address,
      'wait',
      { window: 'b', version: moved.version },
      open.signal,
    ).catch(() => {});
    // The next one finds it by the folder of the last time.
    const second = await clicked('två');
    expect(second.address).toBe(first.address);
    expect(await second.ended).toBe(0);
    expect(isRunning(first.child)).toBe(true);

    open.abort();
    await stays;
    expect(await first.ended).toBe(0);
    expect(first.words()).toContain('stängd');
  });
});
