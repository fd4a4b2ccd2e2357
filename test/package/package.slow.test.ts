import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder, runPlan } from '../support/program.ts';
import {
  fileIn,
  installIn,
  lastingFolder,
  namesIn,
  npm,
  packInto,
  read,
  remove,
  runInstalled,
} from './installed.ts';

/** Where the package is made, and an empty folder where a county then installs it. */
const made = lastingFolder();
const county = path.join(made, 'länets planer');
let tarball: string;

beforeAll(() => {
  tarball = packInto(made);
  installIn(county, tarball);
  for (const year of ['2022', '2023', '2024'])
    cpSync(path.join(projectFolder, 'plans', year), path.join(county, 'plans', year), { recursive: true });
});
afterAll(() => remove(made));

describe('the package', () => {
  test('holds the program, its data and its licences, and nothing of the builders', () => {
    const names = namesIn(tarball);
    for (const name of ['bin/plan.js', 'bin/package.json', 'LICENSE', 'LICENSES.txt', 'sbom.cdx.json'])
      expect(names).toContain(name);
    const places = new Set(names.map((name) => name.split('/')[0]));
    expect([...places].sort()).toEqual([
      '.github',
      'CHANGELOG.md',
      'LICENSE',
      'LICENSES.txt',
      'README.md',
      'bin',
      'dist',
      'package.json',
      'sbom.cdx.json',
      'schema',
      'templates',
    ]);
    expect(names.filter((name) => /\.(cache|map|ts|mjs)$|^bin\/dev/.test(name))).toEqual([]);
  });

  test('asks for no other package and runs nothing when it is installed', () => {
    const manifest = JSON.parse(fileIn(tarball, 'package.json')) as Record<string, unknown>;
    expect(manifest).toMatchObject({ name: 'lansplan', license: 'MIT', bin: { plan: 'bin/plan.js' } });
    expect(Object.keys(manifest).filter((key) => /depend|^script|private/i.test(key))).toEqual([]);
    expect(readdirSync(path.join(county, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'lansplan',
    ]);
  });

  test('is the same bytes every time', () => {
    const again = path.join(made, 'igen');
    expect(read(packInto(again))).toEqual(read(tarball));
  });
});

test('what npm packs of the repository itself, for who installs it by its git address, holds all of the program', () => {
  const { out } = npm(projectFolder, ['pack', '--dry-run', '--json', '--ignore-scripts']);
  const [packed] = JSON.parse(out) as { files: { path: string }[] }[];
  const names = new Set(packed!.files.map((file) => file.path.normalize('NFC')));
  const made = ['LICENSES.txt', 'sbom.cdx.json', 'CHANGELOG.md'];
  expect(namesIn(tarball).filter((name) => !names.has(name) && !made.includes(name))).toEqual([]);
});

describe('the installed program, far from its repository', () => {
  test.each([
    [['--version'], /^\d+\.\d+\.\d+\n$/],
    [['check', '2023'], /fynd|fel|varning/i],
    [['diff', '2023', '2024'], /2024/],
    [['ledger', '2022', '2023'], /2023/],
    [['underlag', '2023'], /\?/],
    [['agreement', '2024'], /2024/],
    [['explain', 'link/broken'], /link\/broken/],
  ])('%s', (words, says) => {
    const { code, out, err } = runInstalled(county, words);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(says);
    // Where the program lies must not be seen in what it says.
    expect({ code, out, err }).toEqual(runPlan(county, words, { NO_COLOR: '1' }));
  });

  test('builds every format, as the repository builds it', () => {
    const formats = ['build', '2023', '--format', 'pdf,html,docx,json,csv', '--out'];
    expect(runInstalled(county, [...formats, 'installerat'])).toMatchObject({ code: 0 });
    expect(runPlan(county, [...formats, 'härifrån'])).toMatchObject({ code: 0 });
    const files = readdirSync(path.join(county, 'härifrån'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => /\.(pdf|html|docx|json|csv)$/.test(name)).length).toBeGreaterThanOrEqual(8);
    for (const name of files.filter((one) => path.extname(one) !== ''))
      expect(read(county, 'installerat', name).equals(read(county, 'härifrån', name)), name).toBe(true);
  });

  test('begins a workspace in an empty folder, whose plan is built at once', () => {
    const empty = path.join(made, 'ny mapp å');
    mkdirSync(empty);
    expect(npm(empty, ['install', '--save-dev', tarball])).toMatchObject({ code: 0 });
    expect(runInstalled(empty, ['init', '--county', 'Värmland', '--ci', 'github'])).toMatchObject({
      code: 0,
    });
    expect(runInstalled(empty, ['build'])).toMatchObject({ code: 0 });
    const built = readdirSync(path.join(empty, 'build'), { recursive: true, encoding: 'utf8' });
    expect(built.filter((name) => /\.(pdf|html)$/.test(name))).toHaveLength(2);
    expect(runInstalled(empty, ['new', '2027'])).toMatchObject({ code: 0 });
    expect(runInstalled(empty, ['check', '2027'])).toMatchObject({ code: 0 });
  });

  test('begins the next year', () => {
    expect(runInstalled(county, ['next', '2024'])).toMatchObject({ code: 0 });
    expect(existsSync(path.join(county, 'plans/2025/plan.md'))).toBe(true);
  });
});
