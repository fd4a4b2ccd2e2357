import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { guard } from '../../src/cli/guarded.ts';
import { runPlan, workspaceWith } from '../support/program.ts';
import { Repository } from '../support/repository.ts';

const ESC = '\u001b';
const EVIL = [
  `1-a\n::error::ond.md`,
  `2-b${ESC}[31m${ESC}]8;;https:ond${ESC}ond.md`,
  `3-c\u0007\u009b2J.md`,
  `4-d##[error]x.md`,
  `5-e\u202egnp.md`,
  `6-f\r\n  ::warning::ond.md`,
  '7-g##vso[task.setvariable variable=PATH]ond.md',
  "8-h##teamcity[buildStatus text='ond'].md",
];
const wrong = (text = '') => `---\ntyp: avsnitt\npåhitt: 1\n---\n\n# Del <b>x</b>\n\n${text}\n`;

/** A workspace whose every name tries to reach the log. */
function hostile(): Repository {
  const files = Object.fromEntries(
    EVIL.map((name) => [`plans/2023/${name}`, wrong(`${ESC}]0;ond\u0007 ::error::x ##vso[task.complete]x`)]),
  );
  const long = 'nyckel '.repeat(9).trim();
  return Repository.withPlan({
    ...files,
    'plans/20\n::error::24/plan.md': '---\ntyp: plan\n---\n',
    [`plans/${ESC}[2J/2024/plan.md`]: '---\ntyp: plan\n---\n',
    'plans/2023/2-x\n::error::y/1-z.md': wrong(),
    'templates/ond\n::error::mall/mall.yaml': 'färger:\n  text: ond\n',
    'templates/##[error]/mall.yaml': 'ond: 1\n',
    'schema/agreements/20\n::error::25.yaml': 'ond: 1\n',
    'plans/2023/7-nyckel.md': `---\ntyp: avsnitt\n"${long} ::error::ond": 1\n"${ESC}[31m röd": 1\n---\n\n# Del\n`,
  });
}

/** What acts on a terminal or in the log of a runner. */
function acting(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => /[\p{Cc}\u202a-\u202e\u2066-\u2069]|^\s*::|##[a-z]*\[/u.test(line));
}

describe('whatever files, plans, templates and fields are called', () => {
  test('nothing acts on the terminal or in the log, whatever is asked for', () => {
    const repository = hostile();
    repository.git('checkout', '--quiet', '-b', 'ändring');
    repository.write(`plans/2023/8-ny\n::error::ny.md`, wrong()).commit('Ändring');
    const asked: readonly (readonly string[])[] = [
      ['check'],
      ['check', '--lang', 'en'],
      ['check', '--since', 'main'],
      ...['json', 'sarif', 'gitlab', 'junit', 'markdown'].map((format) => ['check', '--format', format]),
      ['check', 'HEAD:2023'],
      ['check', 'finns\n::error::inte'],
      ['check', `HEAD:${ESC}[2J`],
      ['review', 'main'],
      ['build', '--all'],
      ['build'],
      ['fix', '--dry-run'],
      ['fix', '2023'],
      ['next', '2023'],
      ['agreement'],
      ['underlag', '2023'],
      ['explain', `${ESC}[2J`],
      ['ledger', '--all'],
      ['diff', 'HEAD~1:2023', '2023'],
      ['build', '2023', '--template', `ond\n::error::mall`],
      [`${ESC}[2J`],
      ['check', '--format', `x\n::error::`],
    ];
    for (const words of asked) {
      const { out, err } = runPlan(repository.folder, words);
      expect(out + err, words.join(' ')).not.toBe('');
      expect(acting(out + err), words.join(' ')).toEqual([]);
    }
  }, 120_000);

  test('GitHub is told of findings and of nothing else', () => {
    const { folder } = hostile();
    const { out } = runPlan(folder, ['check', '--format', 'github']);
    for (const line of acting(out))
      expect(line).toMatch(/^::(error|warning|notice) (file=(?:plans|templates)\/|title=plan check::)/);
    expect(out).toMatch(/^::(error|warning) file=/m);
    // The old form of a command is looked for in lines that are no command of the new form, and a file keeps its name.
    for (const line of out.split('\n'))
      expect(line).not.toMatch(line.startsWith('::') ? /\p{Cc}/u : /\p{Cc}|##[a-z]*\[/u);
  });

  test('programs are told the names that are on the disk', () => {
    const { folder } = hostile();
    const { out } = runPlan(folder, ['check', '--format', 'json']);
    const { findings } = JSON.parse(out) as { findings: { file: string; code: string }[] };
    const files = new Set(findings.map(({ file }) => file));
    for (const name of EVIL) expect(files).toContain(`plans/2023/${name}`);
    for (const file of files) expect(existsSync(path.join(folder, file)), JSON.stringify(file)).toBe(true);
  });
});

describe('a name with letters in two parts, as a Mac writes it', () => {
  const name = 'plans/2023/7-åäö.md'.normalize('NFD');

  test('is the name on the disk in every format that programs read', () => {
    const folder = workspaceWith({ [name]: wrong() });
    const said = (format: string) => runPlan(folder, ['check', '2023', '--format', format]).out;
    const { findings } = JSON.parse(said('json')) as { findings: { file: string }[] };
    expect(findings.map(({ file }) => file)).toContain(name);
    const issues = JSON.parse(said('gitlab')) as { location: { path: string } }[];
    expect(issues.map(({ location }) => location.path)).toContain(name);
    expect(said('sarif')).toContain(encodeURIComponent('7-åäö.md'.normalize('NFD')));
    expect(said('github')).toContain(`file=${name},`);
    // People read it composed.
    expect(said('pretty')).toContain(`${name.normalize('NFC')}:`);
  });

  test('also where the workspace is a folder with such a name', () => {
    const repository = new Repository(workspaceWith());
    const inner = path.join(repository.folder, 'län å'.normalize('NFD'));
    repository.write(
      `${'län å'.normalize('NFD')}/plans/2023/plan.md`,
      readFileSync(path.join(repository.folder, 'plans/2023/plan.md')),
    );
    repository.write(`${'län å'.normalize('NFD')}/plans/2023/1-x.md`, wrong());
    repository.git('init', '--quiet');
    expect(runPlan(inner, ['check', '--format', 'github']).out).toContain(
      `file=${'län å'.normalize('NFD')}/plans/`,
    );
  });
});

test('the last guard lets colours and line ends by, and a return on a terminal only', () => {
  const colours = `${ESC}[31mfel${ESC}[39m\n\tind`;
  expect(guard(colours, false)).toBe(colours);
  expect(guard('\rBygger', true)).toBe('\rBygger');
  expect(guard('\rBygger', false)).toBe('\ufffdBygger');
  expect(
    acting(guard(`a\n  ::error::b ##[x] ##vso[y] ##teamcity[z] ${ESC}]8;;x${ESC}\\ \u009b \u202e`, false)),
  ).toEqual([]);
});
