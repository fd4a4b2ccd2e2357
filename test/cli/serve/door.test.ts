import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Answer, listen, openBrowser, pageFiles } from '../../../src/cli/serve/index.ts';
import { localeFor } from '../../../src/locale/index.ts';
import { temporaryFolder } from '../../support/program.ts';

const onLinux = process.platform === 'linux' ? test : test.skip;
const TOKEN = 'a1B2-c3D4_e5F6g7H8i9Jk';

describe('the address', () => {
  test('has a port and 128 bits of its own at each start, and shows the bits only behind the sign that no browser sends', async () => {
    const all = await Promise.all(
      [1, 2, 3].map(() =>
        listen(
          0,
          () => new Map(),
          () => {},
        ),
      ),
    );
    for (const { address, gate } of all) {
      expect(address).toBe(`http://${gate.host}/#${gate.token}`);
      expect(gate.host).toMatch(/^127\.0\.0\.1:\d+$/);
      expect(Buffer.from(gate.token, 'base64url')).toHaveLength(16);
    }
    expect(new Set(all.map(({ gate }) => gate.token)).size).toBe(3);
    expect(new Set(all.map(({ gate }) => gate.host)).size).toBe(3);
    await Promise.all(all.map((each) => each.close()));
  });
});

describe('the browser', () => {
  onLinux(
    'is opened by a file that nobody else can read and that is gone afterwards; no command shows the token',
    async () => {
      const [bin, temporary] = [temporaryFolder(), temporaryFolder()];
      const before = { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR };
      onTestFinished(() => {
        for (const [name, value] of Object.entries(before))
          if (value === undefined) delete process.env[name];
          else process.env[name] = value;
      });
      const said = path.join(bin, 'sagt');
      const opener = path.join(bin, 'xdg-open');
      writeFileSync(
        opener,
        `#!/bin/sh\nprintf '%s\\n' "$#" "$1" > '${said}.ny'\nstat -c '%a' "$1" "$(dirname "$1")" >> '${said}.ny'\ncat "$1" >> '${said}.ny'\nmv '${said}.ny' '${said}'\n`,
      );
      chmodSync(opener, 0o755);
      process.env.PATH = `${bin}:${before.PATH}`;
      process.env.TMPDIR = temporary;
      const address = `http://127.0.0.1:49152/#${TOKEN}`;
      await openBrowser(address, async () => {
        while (!existsSync(said)) await pause(20);
      });
      const [words, place, file, folder, ...html] = readFileSync(said, 'utf8').split('\n');
      expect([words, file, folder]).toEqual(['1', '600', '700']);
      expect(place).not.toContain(TOKEN);
      expect(html.join('\n')).toContain(`content="0;url=${address}"`);
      expect(html.join('\n')).toContain('<meta name="referrer" content="no-referrer">');
      expect(readdirSync(temporary)).toEqual([]);
    },
  );

  test('is told that nothing but the page’s own file may run, and that nobody may show the page in theirs', async () => {
    const files = new Map(pageFiles(localeFor('sv')));
    const shell = async () =>
      (await files.get('/')!.answer(Buffer.alloc(0), new AbortController().signal)) as Answer;
    const [one, other] = [await shell(), await shell()];
    const rulesOf = ({ headers = {} }: Answer) =>
      new Map(
        headers['content-security-policy']!.split('; ').map((rule) => [
          rule.split(' ')[0]!,
          rule.split(' ').slice(1).join(' '),
        ]),
      );
    const nonceOf = ({ body }: Answer) => /name="plan-nonce" content="([\w+/=]{24})"/.exec(String(body))![1];
    const rules = rulesOf(one);
    expect(Object.fromEntries(rules)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': `'self' 'nonce-${nonceOf(one)}'`,
      'img-src': "'self' data: blob:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'plan',
    });
    expect(nonceOf(other)).not.toBe(nonceOf(one));
    // No script but by name, and none in the shell itself.
    expect(String(one.body).match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/page.js">']);
    expect(String(one.body)).not.toMatch(/ on\w+=|style=/);
    expect([...files].map(([name, { door }]) => [name, door])).toEqual(
      ['/', '/page.js', '/page.css', '/regular.woff2', '/bold.woff2', '/italic.woff2'].map((name) => [
        name,
        'open',
      ]),
    );
  });
});
