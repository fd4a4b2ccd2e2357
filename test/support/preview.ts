import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './program.ts';
import { surroundings } from './surroundings.ts';

const PROGRAM = path.resolve(import.meta.dirname, '../../bin/plan.js');

/** `plan preview` as a process of its own. */
export interface Preview {
  readonly address: string;
  readonly process: ChildProcess;
  /** What it has said so far. */
  said(): string;
  /** When it has ended by itself: its exit code. */
  readonly ended: Promise<number | null>;
  stop(): Promise<number | null>;
}

export async function startPreview(
  cwd: string,
  words: readonly string[] = [],
  cache = temporaryFolder(),
): Promise<Preview> {
  const child = spawn(process.execPath, [PROGRAM, 'preview', '--no-open', ...words], {
    cwd,
    env: { ...surroundings(), NO_COLOR: '1', PLAN_CACHE: '', XDG_CACHE_HOME: cache },
  });
  let said = '';
  child.stderr.on('data', (part) => {
    said += part;
  });
  const ended = new Promise<number | null>((done) => child.on('exit', done));
  const address = await new Promise<string>((done, fail) => {
    child.stdout.on('data', (part) => {
      said += part;
      const line = /^http:\S+$/m.exec(said)?.[0];
      if (line) done(line);
    });
    child.on('exit', () => fail(new Error(`plan preview ended: ${said}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    return ended;
  };
  onTestFinished(async () => {
    await stop();
  });
  return { address, process: child, said: () => said, ended, stop };
}

/** A window of the page. What it complains of on its console is gathered. */
export async function openWindow(
  browser: Browser,
  address: string,
  size = { width: 1280, height: 900 },
  colorScheme: 'light' | 'dark' = 'light',
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const page = await browser.newPage({ viewport: size, colorScheme, acceptDownloads: true });
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  onTestFinished(() => page.close());
  return { page, complaints };
}

/** Asks the program as the page does. */
export async function askProgram<T>(
  address: string,
  name: string,
  question: object,
  signal?: AbortSignal,
): Promise<T> {
  const [base, token] = address.split('#') as [string, string];
  const response = await fetch(`${base}api/${name}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      origin: base.slice(0, -1),
      'content-type': 'application/json',
    },
    body: JSON.stringify(question),
    ...(signal && { signal }),
  });
  return (await response.json()) as T;
}

/** Waits for what somebody has begun. */
export async function until(
  act: () => boolean | Promise<boolean>,
  what = 'what was waited for',
): Promise<void> {
  for (let i = 0; i < 400; i++) {
    if (await act()) return;
    await pause(50);
  }
  throw new Error(`it never came to be: ${what}`);
}
