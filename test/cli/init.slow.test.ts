import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runProgram } from '../../src/cli/index.ts';
import { projectFolder, runPlan, temporaryFolder, workspaceWith } from '../support/program.ts';

const COUNTY = ['--county', 'Värmland'];
const WISHES = [...COUNTY, '--ci', 'github'];
const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');
const namesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

/** Runs the program as on a terminal where somebody gives these answers, and then nothing more. */
async function onTerminal(cwd: string, words: readonly string[], answers: readonly string[]) {
  const said = { out: '', err: '' };
  const input = new PassThrough();
  input.end(answers.map((answer) => `${answer}\n`).join(''));
  const code = await runProgram(words, {
    cwd,
    env: { NO_COLOR: '1', PLAN_CACHE: 'off' },
    stdout: { write: (text) => (said.out += text), isTTY: true, columns: 80 },
    stderr: { write: (text) => (said.err += text) },
    stdin: () => Object.assign(input, { isTTY: true }),
  });
  return { code, ...said };
}

describe('plan init', () => {
  test('makes a workspace that names its county and the program’s version', () => {
    const folder = temporaryFolder();
    const { code, err } = runPlan(folder, ['init', ...WISHES]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(readdirSync(folder).sort()).toEqual([
      '.editorconfig',
      '.gitattributes',
      '.github',
      '.gitignore',
      '.pre-commit-config.yaml',
      '.vscode',
      'README.md',
      'package.json',
      'plans',
    ]);
    const { version } = JSON.parse(read(projectFolder, 'package.json')) as { version: string };
    expect(JSON.parse(read(folder, 'package.json'))).toMatchObject({
      devDependencies: { lansplan: version },
    });
    expect(read(folder, 'README.md')).toContain('# Länsgemensamma planer för Värmland\n');
    // Nothing is left to fill in, and the workflow's own braces are as they were.
    for (const name of ['README.md', 'package.json']) expect(read(folder, name)).not.toMatch(/\{[a-zåäö]+\}/);
    expect(read(folder, '.github/workflows/plan.yml')).toBe(
      read(projectFolder, 'templates/arbetsyta/github/plan.yml'),
    );
    expect(runPlan(folder, ['build', '--format', 'html']).code).toBe(0);
  });

  test('shows editors schemas that are there, for the files that a plan has', () => {
    const folder = temporaryFolder();
    runPlan(folder, ['init', ...WISHES]);
    const settings = JSON.parse(read(folder, '.vscode/settings.json')) as {
      'yaml.schemas': Record<string, string>;
    };
    for (const [schema, files] of Object.entries(settings['yaml.schemas'])) {
      const inside = schema.replace('./node_modules/lansplan/', '');
      expect(existsSync(path.join(projectFolder, inside)), inside).toBe(true);
      expect(files).toMatch(/\.yaml$/);
    }
    JSON.parse(read(folder, '.vscode/extensions.json'));
    parse(read(folder, '.pre-commit-config.yaml'));
  });

  test.each([
    ['github', ['.github/dependabot.yml', '.github/workflows/plan.yml']],
    ['gitlab', ['.gitlab-ci.yml']],
    ['none', []],
  ])('writes the checks of %s and no others', (ci, expected) => {
    const folder = path.join(temporaryFolder(), 'länet', 'planer');
    mkdirSync(path.dirname(folder));
    const { code, out } = runPlan(path.dirname(folder), ['init', 'planer', ...COUNTY, '--ci', ci]);
    expect(code).toBe(0);
    expect(out).toContain('Gå till mappen planer.');
    const checks = namesIn(folder).filter((name) => /^\.git(hub|lab).*\.yml$/.test(name));
    expect(checks).toEqual(expected);
  });

  test.each(['ingen', 'INGEN', 'none'])('takes --ci %s for no checks', (word) => {
    const folder = temporaryFolder();
    const { code, out } = runPlan(folder, ['init', ...COUNTY, '--ci', word]);
    expect(code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual([
      '.editorconfig',
      '.gitattributes',
      '.gitignore',
      '.pre-commit-config.yaml',
      '.vscode',
      'README.md',
      'package.json',
      'plans',
    ]);
    expect(out).not.toMatch(/github|gitlab/i);
    expect(read(folder, 'README.md')).not.toMatch(/GitHub|GitLab/);
  });

  const places: readonly (readonly [string, boolean])[] = [
    ['file:../lansplan.tgz', true],
    ['../lansplan.tgz', true],
    ['file:./../lansplan.tgz', true],
    ['file:/opt/lansplan.tgz', true],
    ['file:x.tgz', false],
    ['./x.tgz', false],
    ['file:./mapp/../x.tgz', false],
    ['^0.1.0', false],
    ['github:lan/lansplan', false],
    ['https://exempel.se/lansplan.tgz', false],
  ];
  test.each(
    places,
  )('a program from %s is told of as one that a runner does not find: %s', (place, isTold) => {
    const folder = temporaryFolder();
    const manifest = { devDependencies: { lansplan: place } };
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
    const said = (...words: string[]) => runPlan(folder, ['init', ...COUNTY, ...words]).out;
    expect(said('--ci', 'github').replace(/\s+/g, ' ').includes('ligger utanför mappen')).toBe(isTold);
    const other = temporaryFolder();
    writeFileSync(path.join(other, 'package.json'), JSON.stringify(manifest));
    // Where nothing runs on the net, any place will do.
    expect(runPlan(other, ['init', ...COUNTY, '--ci', 'ingen']).out).not.toContain('utanför mappen');
  });

  test('leaves what is there as it was, in whatever case it is written, and says so', () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'readme.md'), 'Vår egen.\n');
    writeFileSync(path.join(folder, '.gitignore'), 'hemligt\n');
    writeFileSync(path.join(folder, 'package.json'), '{"devDependencies":{"lansplan":"file:x.tgz"}}\n');
    const { code, out } = runPlan(folder, ['init', ...WISHES]);
    expect(code).toBe(0);
    expect(out).toContain('  package.json\n  readme.md\n  .gitignore\n');
    expect(read(folder, 'readme.md')).toBe('Vår egen.\n');
    expect(read(folder, '.gitignore')).toBe('hemligt\n');
    expect(read(folder, 'package.json')).toBe('{"devDependencies":{"lansplan":"file:x.tgz"}}\n');
    expect(readdirSync(folder)).not.toContain('README.md');
  });

  const refused: readonly (readonly [string, (folder: string) => void, readonly string[], RegExp])[] = [
    ['an unknown county', () => {}, ['--county', 'Värmlnd', '--ci', 'none'], /Menade du ”Värmland”\?/],
    ['other checks', () => {}, [...COUNTY, '--ci', 'bitbucket'], /--ci kan inte vara ”bitbucket”/],
    ['no options', () => {}, [], /Ange --county och --ci/],
    ['an agreement that is not there', () => {}, [...WISHES, '--agreement', '1999'], /1999/],
    ['no year', () => {}, [...WISHES, '--year', 'i år'], /”i år” är inget år/],
    [
      'a file called plans',
      (folder) => writeFileSync(path.join(folder, 'plans'), ''),
      WISHES,
      /plans är i vägen/,
    ],
    [
      'plans elsewhere',
      (folder) => symlinkSync(temporaryFolder(), path.join(folder, 'plans')),
      WISHES,
      /plans är i vägen/,
    ],
    [
      'a folder of editors elsewhere',
      (folder) => symlinkSync(temporaryFolder(), path.join(folder, '.vscode')),
      WISHES,
      /\.vscode är i vägen/,
    ],
    [
      'a package of something else',
      (folder) => writeFileSync(path.join(folder, 'package.json'), '{"name":"annat"}'),
      WISHES,
      /nämner inte lansplan\. Skriv npm install --save-dev lansplan@/,
    ],
    [
      'a package that is no JSON',
      (folder) => writeFileSync(path.join(folder, 'package.json'), '{'),
      WISHES,
      /går inte att läsa som JSON/,
    ],
    [
      'a file in the way of a folder',
      (folder) => writeFileSync(path.join(folder, '.github'), ''),
      WISHES,
      /\.github är i vägen/,
    ],
  ];
  test.each(refused)('says no to %s in one sentence, and writes nothing', (_, prepare, words, sentence) => {
    const folder = temporaryFolder();
    prepare(folder);
    const before = namesIn(folder);
    const { code, out, err } = runPlan(folder, ['init', ...words]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/^ +at /m);
    expect(namesIn(folder)).toEqual(before);
  });

  test('says no in a workspace, below one, and for checks below the root of a repository', () => {
    const folder = workspaceWith();
    expect(runPlan(folder, ['init', ...WISHES]).err).toContain('har redan planer');
    expect(runPlan(folder, ['init', 'under/mer', ...WISHES]).err).toContain('redan är en mapp med planer');
    const repository = temporaryFolder();
    mkdirSync(path.join(repository, '.git'));
    expect(runPlan(repository, ['init', 'planer', ...WISHES]).err).toContain('--ci ingen');
    expect(readdirSync(repository)).toEqual(['.git']);
    expect(runPlan(repository, ['init', 'planer', ...COUNTY, '--ci', 'none']).code).toBe(0);
  });

  test('a repository of its own below a folder with plans is nobody else’s', () => {
    const folder = workspaceWith();
    mkdirSync(path.join(folder, 'eget/.git'), { recursive: true });
    expect(runPlan(path.join(folder, 'eget'), ['init', ...WISHES]).code).toBe(0);
  });
});

test.skipIf(process.getuid?.() === 0)(
  'leaves no empty folder where one of its files cannot be written',
  () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, '.github'), { mode: 0o555 });
    const { code, err } = runPlan(folder, ['init', ...WISHES]);
    expect(code).toBe(2);
    expect(err).toContain('inget är påbörjat');
    expect(namesIn(folder)).toEqual(['.github']);
  },
);

describe('a run of plan init that did not come to its end', () => {
  test('leaves no plan before all else is there, and the next run begins anew', () => {
    const whole = temporaryFolder();
    runPlan(whole, ['init', ...WISHES]);
    const folder = temporaryFolder();
    // As a kill leaves it between the files beside the plan.
    for (const name of ['.editorconfig', 'README.md'])
      writeFileSync(path.join(folder, name), read(whole, name));
    mkdirSync(path.join(folder, 'plans/.2026.999999.ny/1-inledning'), { recursive: true });
    const { code } = runPlan(folder, ['init', ...WISHES]);
    expect(code).toBe(0);
    expect(namesIn(folder)).toEqual(namesIn(whole));
  });

  test('is put in place by the next one where all was ready', () => {
    const whole = temporaryFolder();
    runPlan(whole, ['init', ...WISHES]);
    const folder = temporaryFolder();
    cpSync(whole, folder, { recursive: true });
    const [plan] = readdirSync(path.join(folder, 'plans'));
    const [file, fresh] = ['.README.md.999999.ny', `plans/.${plan}.999999.ny`];
    renameSync(path.join(folder, 'README.md'), path.join(folder, file));
    renameSync(path.join(folder, `plans/${plan}`), path.join(folder, fresh));
    writeFileSync(
      path.join(folder, '.plan.999999.klart'),
      JSON.stringify([
        [file, 'README.md'],
        [fresh, `plans/${plan}`],
      ]),
    );
    expect(runPlan(folder, ['init', ...WISHES]).err).toContain('har redan planer');
    expect(namesIn(folder)).toEqual(namesIn(whole));
  });

  test.skipIf(process.getuid?.() === 0)('has written nothing at all where the plan has no place', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'plans'), { mode: 0o555 });
    const { code, err } = runPlan(folder, ['init', ...WISHES]);
    expect(code).toBe(2);
    expect(err).toContain('inget är påbörjat');
    expect(namesIn(folder)).toEqual(['plans']);
  });
});

describe('plan init on a terminal', () => {
  test('asks for what is not said, and asks again where the answer cannot be read', async () => {
    const folder = temporaryFolder();
    const answers = ['Vermland', 'värmlands län', '26', '', 'bitbucket', 'GitLab'];
    const { code, out, err } = await onTerminal(folder, ['init'], answers);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.match(/Vilket län/g)).toHaveLength(2);
    expect(out.match(/Vilket år/g)).toHaveLength(2);
    expect(out.match(/Var ska ändringar/g)).toHaveLength(2);
    expect(out).toContain('Menade du ”Värmland”?');
    expect(readdirSync(folder)).toContain('.gitlab-ci.yml');
  });

  test('asks only for what is left', async () => {
    const folder = temporaryFolder();
    const words = ['init', '--county', 'Skåne', '--year', '2025'];
    const { code, out } = await onTerminal(folder, words, ['']);
    expect(code).toBe(0);
    expect(out).not.toMatch(/Vilket (län|år)/);
    expect(readdirSync(path.join(folder, 'plans'))).toEqual(['2025']);
  });

  test.each([
    ['ingen', []],
    ['Ingen', []],
    ['none', []],
    ['', []],
    ['github', ['--lang', 'en']],
    ['none', ['--lang', 'en']],
  ])('takes “%s” for an answer on checks of changes', async (answer, lang) => {
    const folder = temporaryFolder();
    const words = ['init', ...COUNTY, '--year', '2025', ...lang];
    const { code, out } = await onTerminal(folder, words, [answer]);
    expect(code).toBe(0);
    expect(out).toContain(lang.length > 0 ? 'none' : 'ingen');
    expect(existsSync(path.join(folder, '.github'))).toBe(answer === 'github');
    expect(readdirSync(folder)).toContain('package.json');
  });

  test('writes nothing when nobody answers to the end', async () => {
    const folder = temporaryFolder();
    const { code, err } = await onTerminal(folder, ['init'], ['Skåne']);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'plan: Frågorna är inte besvarade, så inget är skrivet.\n',
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});
