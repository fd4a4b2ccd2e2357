import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pullRequest, type Workflow } from '../ci/runner.ts';
import { projectFolder } from '../support/program.ts';
import { Repository } from '../support/repository.ts';
import { lastingFolder, npm, read, remove, runInstalled } from './installed.ts';

const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0;

/** What the build needs beside what the program is made of. */
const BUILDERS = ['esbuild'];

/** Each install fetches the build's tools from the registry and builds: some ten seconds. */
describe('this repository by its git address', () => {
  const made = lastingFolder();
  /** The files as they are here, committed or not. */
  const source = new Repository(path.join(made, 'källan'));

  beforeAll(() => {
    const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const names = execFileSync('git', words, { cwd: projectFolder, encoding: 'utf8' }).split('\0');
    mkdirSync(source.folder);
    // What neither builds the program nor ships stays here, to spare time, and so do the tools of the tests.
    for (const name of names.filter((one) => one !== '' && !/^(test|docs|plans)\//.test(one)))
      cpSync(path.join(projectFolder, name), path.join(source.folder, name));
    const { devDependencies } = JSON.parse(read(source.folder, 'package.json').toString()) as {
      devDependencies: Record<string, string>;
    };
    const tools = Object.keys(devDependencies).filter((name) => !BUILDERS.includes(name));
    const left = npm(source.folder, ['uninstall', '--package-lock-only', '--ignore-scripts', ...tools]);
    if (left.code !== 0) throw new Error(left.err);
    source.git('init', '--quiet', '--initial-branch=main');
    source.commit('Programmet');
  });
  afterAll(() => remove(made));

  // Once more where the registry or npm's own folder of clones was in the way.
  test('installs by `npm install --global` and runs', { retry: 2 }, () => {
    const prefix = path.join(made, 'globalt');
    const address = `git+file://${encodeURI(source.folder)}`;
    const { code, err } = npm(made, ['install', '--global', '--prefix', prefix, address], false);
    expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
    const program = path.join(prefix, 'bin/plan');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(runInstalled(made, ['--version'], program)).toEqual({ code: 0, out: `${version}\n`, err: '' });
    const county = Repository.withPlan();
    const words = ['build', '2023', '--format', 'pdf,html,docx,json,csv'];
    expect(runInstalled(county.folder, words, program)).toMatchObject({ code: 0 });
  });

  test('is an action that another repository uses by its commit', () => {
    const commit = source.git('rev-parse', 'HEAD').trim();
    const workflow = parse(readFileSync('.github/workflows/plan.yml', 'utf8')) as Workflow;
    const steps = workflow.jobs.plan.steps.map((step) =>
      step.uses?.startsWith('./base/')
        ? { ...step, uses: `region/lansplan/.github/actions/plan-check@${commit}` }
        : step,
    );
    // The county has plans and nothing else; a lockfile is what the cache is named by.
    const county = Repository.withPlan({ 'package-lock.json': '{}' });
    county.git('checkout', '--quiet', '-b', 'ändring');
    county.write('plans/2023/1-inledning.md', '---\ntyp: avsnitt\n---\n\n# Inledning\n\n<b>fet</b>\n');
    const main = county.git('rev-parse', 'main').trim();
    const others = { 'region/lansplan': source };
    const { failed, log } = pullRequest(county, { ...workflow, jobs: { plan: { steps } } }, main, others);
    expect(failed, log).toEqual(['Kontrollera det som är nytt']);
    expect(log).toMatch(/^::error file=plans\/2023\/1-inledning\.md/m);
  });

  test.skipIf(!hasPreCommit)('is a hook of pre-commit that stops a plan with errors', () => {
    const county = Repository.withPlan();
    const hook = `repos:\n  - repo: ${source.folder}\n    rev: ${source.git('rev-parse', 'HEAD').trim()}\n    hooks:\n      - id: plan-check\n`;
    county.write('.pre-commit-config.yaml', hook).commit('Kontroll');
    const run = () =>
      spawnSync('pre-commit', ['run', '--all-files'], {
        cwd: county.folder,
        env: { ...process.env, PRE_COMMIT_HOME: path.join(made, 'pre-commit') },
        encoding: 'utf8',
      });
    expect(run()).toMatchObject({ status: 0 });
    county.write('plans/2023/1-inledning.md', '---\ntyp: avsnitt\n---\n\n# Inledning\n\n<b>fet</b>\n');
    county.git('add', '--all');
    const stopped = run();
    expect(stopped.status).toBe(1);
    expect(stopped.stdout).toContain('html/raw');
  });
});
