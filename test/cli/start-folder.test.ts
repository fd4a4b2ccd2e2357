import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rememberFolder, startFolder } from '../../src/cli/start-folder.ts';
import { projectFolder, temporaryFolder } from '../support/program.ts';

/** Where somebody stands who has double-clicked the program: in the folder that it was unpacked into. */
const UNPACKED = path.dirname(projectFolder);

function user() {
  const home = temporaryFolder();
  return { home, env: { USERPROFILE: home, HOME: home, XDG_CACHE_HOME: path.join(home, 'cache') } };
}

describe('the page begins', () => {
  test('where somebody stands, who has gone there', () => {
    const { home, env } = user();
    rememberFolder(home, env);
    expect(startFolder(temporaryFolder(), env)).not.toBe(home);
    expect(startFolder(projectFolder, env)).toBe(projectFolder);
  });

  test('for a double click in a folder of the user’s own documents, which is not made before anybody asks for it', () => {
    const { home, env } = user();
    expect(startFolder(UNPACKED, env)).toBe(path.join(home, 'lansplan'));
    mkdirSync(path.join(home, 'Documents'));
    expect(startFolder(UNPACKED, env)).toBe(path.join(home, 'Documents', 'lansplan'));
    expect(startFolder(`${UNPACKED}${path.sep}.`, env)).toBe(path.join(home, 'Documents', 'lansplan'));
  });

  test('for the next double click in the folder of the last time, as long as it is there', () => {
    const { home, env } = user();
    const county = path.join(home, 'Åsas län & plan (1) 100%');
    mkdirSync(county);
    rememberFolder(county, env);
    expect(startFolder(UNPACKED, env)).toBe(county);
    rememberFolder(path.join(home, 'utdragen enhet'), env);
    expect(startFolder(UNPACKED, env)).toBe(path.join(home, 'lansplan'));
  });

  test('where nobody has a home, where it is', () => {
    expect(startFolder(UNPACKED, {})).toBe(UNPACKED);
  });
});

describe('the folder of the last time', () => {
  test('is written where nobody else reads it, and is no matter where it cannot be written', () => {
    const { home, env } = user();
    rememberFolder(home, env);
    const record = path.join(home, 'cache', 'plan', 'page-last.json');
    expect(JSON.parse(readFileSync(record, 'utf8'))).toEqual({ folder: home });
    if (process.platform !== 'win32') expect(statSync(record).mode & 0o777).toBe(0o600);
    const file = path.join(home, 'fil');
    writeFileSync(file, '');
    expect(() => rememberFolder(home, { XDG_CACHE_HOME: file })).not.toThrow();
    expect(startFolder(UNPACKED, { ...env, XDG_CACHE_HOME: file })).toBe(path.join(home, 'lansplan'));
  });

  test.each([
    '',
    '[]',
    '{"folder":7}',
    '{"folder":"en/annan"}',
    '{',
  ])('is not believed when the record says %s', (said) => {
    const { home, env } = user();
    rememberFolder(home, env);
    writeFileSync(path.join(home, 'cache', 'plan', 'page-last.json'), said);
    expect(startFolder(UNPACKED, env)).toBe(path.join(home, 'lansplan'));
  });
});
