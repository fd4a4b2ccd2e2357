import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LanguageClient, type Line } from '../support/language-client.ts';
import { projectFolder, workspaceWith } from '../support/program.ts';
import { lastingFolder, read, remove } from './installed.ts';

const made = lastingFolder();
const maker = path.join(projectFolder, 'bin/dev/vsix.mjs');
const { version } = JSON.parse(read(projectFolder, 'package.json').toString('utf8')) as { version: string };
const name = `lansplan-${version}.vsix`;

describe('the extension for VS Code', () => {
  let files: Readonly<Record<string, Uint8Array>> = {};
  const textOf = (file: string) => Buffer.from(files[file]!).toString('utf8');

  beforeAll(() => {
    for (const folder of ['en', 'två'])
      execFileSync(process.execPath, [maker, path.join(made, folder)], {
        env: { ...process.env, TZ: 'Asia/Tokyo' },
      });
    files = unzipSync(read(made, `en/${name}`));
    for (const [file, bytes] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(made, 'ut', file)), { recursive: true });
      writeFileSync(path.join(made, 'ut', file), bytes);
    }
  });
  afterAll(() => remove(made));

  test('is the same file each time it is made', () => {
    expect(read(made, `en/${name}`).equals(read(made, `två/${name}`))).toBe(true);
  });

  test('holds the program, and says what it holds', () => {
    const manifest = JSON.parse(textOf('extension/package.json')) as { main: string; version: string };
    expect(manifest).toMatchObject({ name: 'lansplan', version });
    expect(Object.keys(files)).toContain(path.posix.join('extension', manifest.main));
    const list = textOf('extension.vsixmanifest');
    expect(list).toContain(`Id="lansplan" Version="${version}" Publisher="lansplan"`);
    const assets = [...list.matchAll(/Path="([^"]+)"/g)].map(([, file]) => file);
    expect(assets.filter((file) => !(file! in files))).toEqual([]);
    const known = [...textOf('[Content_Types].xml').matchAll(/Extension="\.([^"]+)"/g)].map(
      ([, ending]) => ending,
    );
    const endings = Object.keys(files).map((file) => path.posix.extname(file).slice(1));
    expect(endings.filter((ending) => ending !== '' && ending !== 'xml' && !known.includes(ending))).toEqual(
      [],
    );
  });

  test('tells the licences of all that it carries', () => {
    for (const library of ['vscode-languageclient', 'vscode-jsonrpc', 'minimatch', 'semver'])
      expect(textOf('extension/LICENSES.txt')).toContain(`\n${library} `);
    expect(textOf('extension/program/LICENSES.txt')).toContain('micromark');
  });

  test('asks the network for nothing', () => {
    const asked = [...textOf('extension/extension.cjs').matchAll(/require\("([^"]+)"\)/g)].map(
      ([, one]) => one,
    );
    const known = [
      'vscode',
      'child_process',
      'crypto',
      'fs',
      'net',
      'os',
      'path',
      'url',
      'util',
      'node:path',
    ];
    expect(asked.filter((one) => !known.includes(one!))).toEqual([]);
  });

  test('speaks Swedish in all that somebody reads', () => {
    const { contributes, capabilities, description } = JSON.parse(textOf('extension/package.json'));
    const words = JSON.stringify([contributes, capabilities, description]);
    expect(words).not.toMatch(/\b(the|your|when|with|path to|restart the)\b/i);
  });

  test('has a program that talks with an editor from where it lies', async () => {
    // What the extension starts is what is tried here.
    expect(textOf('extension/extension.cjs')).toContain('"program","dist","start.cjs"');
    const place = path.join(made, 'ut/extension/program/dist/start.cjs');
    const server = spawn(process.execPath, [place, 'lsp', '--stage', 'utkast', '--stdio'], {
      cwd: path.join(made, 'ut/extension'),
      env: { ...process.env, PLAN_CACHE: 'off' },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const ended = new Promise<number | null>((done) => {
      server.once('exit', (code) => done(code));
    });
    const line: Line = { toServer: server.stdin, fromServer: server.stdout, ended };
    const file = 'plans/2023/2-gemensamt/1-sip.md';
    const client = new LanguageClient(workspaceWith({ [file]: '---\ntyp: omrade\n---\n\n# SIP\n' }), line);
    await client.start();
    await client.until(() => client.codesIn(file).includes('field/value'));
    expect(await client.stop()).toBe(0);
  });
});
