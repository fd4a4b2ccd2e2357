import { chmodSync, existsSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  answerTo,
  findRunning,
  forget,
  HERE_PATH,
  listen,
  type Route,
  recordOf,
  remember,
} from '../../../src/cli/serve/index.ts';
import { temporaryFolder } from '../../support/program.ts';

const onUnix = process.platform === 'win32' ? test.skip : test;

async function running() {
  const listening = await listen(
    0,
    ({ token }) =>
      new Map<string, Route>([
        [HERE_PATH, { door: 'program', answer: (body) => ({ body: answerTo(String(body), token) }) }],
      ]),
    () => {},
  );
  return listening;
}

describe('a page that runs', () => {
  test('is found by who starts the program again, in the user’s own folder, by the user alone', async () => {
    const listening = await running();
    const record = recordOf(path.join(temporaryFolder(), 'plan'), '/planer')!;
    expect(await findRunning(record)).toBeUndefined();
    remember(record, listening.gate);
    expect(await findRunning(record)).toEqual(listening.gate);
    if (process.platform !== 'win32') {
      expect(statSync(record).mode & 0o777).toBe(0o600);
      expect(statSync(path.dirname(record)).mode & 0o777).toBe(0o700);
    }
    forget(record, { ...listening.gate, token: 'en annans' });
    expect(existsSync(record)).toBe(true);
    forget(record, listening.gate);
    expect(existsSync(record)).toBe(false);
    await listening.close();
  });

  test('is not found when it has gone, and whoever has its port since learns nothing', async () => {
    const listening = await running();
    const record = recordOf(temporaryFolder(), '/planer')!;
    remember(record, listening.gate);
    await listening.close();
    expect(await findRunning(record)).toBeUndefined();
    const heard: string[] = [];
    const thief = createServer((request, response) => {
      heard.push(JSON.stringify(request.headers));
      request.on('data', (part) => heard.push(String(part)));
      response.end('ja visst');
    });
    await new Promise<void>((done) => thief.listen(0, '127.0.0.1', done));
    const host = `127.0.0.1:${(thief.address() as AddressInfo).port}`;
    remember(record, { ...listening.gate, host });
    expect(await findRunning(record)).toBeUndefined();
    expect(heard.join()).toContain(host);
    expect(heard.join()).not.toContain(listening.gate.token);
    thief.close();
  });

  onUnix('is not believed of a record that others could have written', async () => {
    const listening = await running();
    const folder = temporaryFolder();
    const record = recordOf(folder, '/planer')!;
    remember(record, listening.gate);
    chmodSync(record, 0o644);
    expect(await findRunning(record)).toBeUndefined();
    chmodSync(record, 0o600);
    const link = path.join(folder, 'länk.json');
    symlinkSync(record, link);
    expect(await findRunning(link)).toBeUndefined();
    expect(await findRunning(record)).toEqual(listening.gate);
    await listening.close();
  });

  test.each([
    '',
    '{}',
    '[]',
    '{"host":"ond.example:80","token":"AAAAAAAAAAAAAAAAAAAAAA"}',
  ])('is not made of a record that says %s', async (text) => {
    const record = recordOf(temporaryFolder(), '/planer')!;
    writeFileSync(record, text, { mode: 0o600 });
    expect(await findRunning(record)).toBeUndefined();
  });
});
