import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lastingFolder, packInto, remove } from '../package/installed.ts';
import { temporaryFolder } from '../support/program.ts';
import type { Repository } from '../support/repository.ts';
import { branchOf, countyBegun, countyWith, INTRO, SHELF, section, shelfFiles, TARBALL } from './county.ts';
import { mergeGroup, pullRequest, strangersEnvironment, type Workflow } from './runner.ts';

const BAD = section('Här står <b>fet</b> text.\n\nLäs [mer](javascript:alert(1)).');
/** In the plan that `plan init` begins. */
const FIRST = 'plans/2026/1-inledning.md';
const read = (file: string) => readFileSync(path.join(SHELF, file), 'utf8');

const made = lastingFolder();
let tarball: string;
beforeAll(() => {
  tarball = packInto(made);
});
afterAll(() => remove(made));

describe('GitHub, in a county’s own repository', () => {
  const workflow = () => parse(read('github/plan.yml')) as Workflow;

  test('fails what the change has brought, marks it, and writes the summary once', () => {
    const origin = branchOf(countyWith('github', tarball)).write(INTRO, BAD);
    const { failed, log, summary, folder } = pullRequest(origin, workflow());
    expect(failed, log).toEqual(['Kontrollera det som är nytt']);
    expect(log).toMatch(/^::error file=plans\/2023\/1-inledning\.md,line=9,/m);
    expect(log.match(/^::error/gm)).toHaveLength(1);
    expect(summary.match(/## Ändringen jämförd med/g)).toHaveLength(1);
    expect(existsSync(path.join(folder, '_temp/plan.sarif'))).toBe(true);
  });

  test('passes a change that brings nothing, whatever stood there before', () => {
    const origin = branchOf(countyWith('github', tarball)).write('plans/2023/LÄSMIG.txt', 'Ny.');
    const { failed, log } = pullRequest(origin, workflow());
    expect({ failed, log }).toMatchObject({ failed: [] });
    expect(log).toContain('fanns redan.');
  });

  test('says of a workspace that was just begun only what the change has brought', () => {
    const begun = branchOf(countyBegun('github', tarball));
    const { failed, log } = pullRequest(begun.write(FIRST, BAD), workflow());
    expect(failed, log).toEqual(['Kontrollera det som är nytt']);
    expect(log.match(/^::error.*$/gm)?.map((line) => /file=([^,]*)/.exec(line)?.[1])).toEqual(
      log.match(/^::error/gm)!.map(() => FIRST),
    );
  });

  test('passes a first text in a workspace that was just begun', () => {
    const begun = branchOf(countyBegun('github', tarball)).write(FIRST, section('Välkommen.'));
    const { failed, log } = pullRequest(begun, workflow());
    expect(failed, log).toEqual([]);
  });

  test('answers a merge queue', () => {
    const origin = branchOf(countyWith('github', tarball)).write(INTRO, BAD);
    expect(mergeGroup(origin, workflow()).failed).toEqual(['Kontrollera det som är nytt']);
  });

  test('runs nothing of the change, which has another program, package and settings of npm', () => {
    const origin = branchOf(countyWith('github', tarball));
    const ran = path.join(temporaryFolder(), 'kördes');
    const js = `require('node:fs').writeFileSync(${JSON.stringify(ran)}, '');\n`;
    const script = `touch "${ran}"`;
    for (const name of ['git', 'node', 'npm', 'node_modules/.bin/plan']) {
      origin.write(name, `#!/bin/sh\n${script}\n`);
      chmodSync(path.join(origin.folder, name), 0o755);
    }
    origin
      .write('node_modules/lansplan/bin/plan.js', js)
      .write('node_modules/lansplan/dist/start.cjs', js)
      .write('node_modules/lansplan/.github/actions/plan-check/plan.sh', `${script}\n`)
      .write('package.json', JSON.stringify({ scripts: { preinstall: script, prepare: script } }))
      .write('package-lock.json', '{}')
      .write('.npmrc', 'script-shell=/bin/false\nregistry=http://127.0.0.1:1/\n')
      .write(TARBALL, 'ett annat program')
      .write(INTRO, BAD);
    origin.git('add', '--force', 'node_modules');
    const { failed, log } = pullRequest(origin, workflow());
    expect(existsSync(ran)).toBe(false);
    expect(failed, log).toEqual(['Kontrollera det som är nytt']);
  });

  test('says what to do when the base has no program yet', () => {
    const origin = countyWith('github', tarball).remove('package-lock.json').commit('Utan');
    const { failed, log } = pullRequest(branchOf(origin), workflow());
    expect(failed).toEqual(['Se efter att basen har programmet']);
    expect(log).toContain('Kör npm install');
  });

  test('asks for no right to write and no secret, and uses nobody else’s actions', () => {
    const { on, permissions, concurrency, jobs } = workflow();
    expect(Object.keys(on)).toEqual(['pull_request', 'merge_group']);
    expect(permissions).toEqual({ contents: 'read' });
    expect(concurrency.group).toContain('github.ref');
    expect(read('github/plan.yml')).not.toMatch(/secrets|github\.token|write|pull_request_target/);
    for (const { uses, run, with: words } of jobs.plan.steps) {
      expect(run ?? '').not.toContain('${{');
      if (uses?.startsWith('actions/checkout')) expect(words?.['persist-credentials']).toBe(false);
      if (uses)
        expect(uses).toMatch(
          /^(actions\/(checkout|setup-node)@[0-9a-f]{40}|\.\/base\/node_modules\/lansplan\/.+)$/,
        );
    }
  });

  test('lets Dependabot see the version of the program and of the actions', () => {
    const { updates } = parse(read('github/dependabot.yml')) as {
      updates: readonly { readonly 'package-ecosystem': string; readonly directory: string }[];
    };
    expect(updates.map((one) => one['package-ecosystem'])).toEqual(['npm', 'github-actions']);
    expect(JSON.parse(read('package.json'))).toMatchObject({ devDependencies: { lansplan: '{version}' } });
  });
});

interface Reported {
  readonly fingerprint: string;
  readonly location: { readonly path: string };
}

interface GitlabJob {
  readonly script: readonly string[];
  readonly after_script: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  readonly rules: readonly { readonly if: string }[];
  readonly allow_failure: { readonly exit_codes: readonly number[] };
}

describe('GitLab, in a county’s own repository', () => {
  const jobs = parse(read('gitlab/gitlab-ci.yml')) as Record<'plan' | 'plan-huvudgrenen', GitlabJob>;
  const file = (place: Repository, name: string) => readFileSync(path.join(place.folder, name), 'utf8');
  const prints = (place: Repository) =>
    (JSON.parse(file(place, 'plan-quality.json')) as { fingerprint: string }[]).map((one) => one.fingerprint);

  /** As GitLab's runner runs a job: its variables may name others, and its last words come whatever became of the first. */
  function job(place: Repository, { script, after_script: last = [], variables = {} }: GitlabJob, id = '1') {
    const given: Record<string, string> = {
      CI_JOB_ID: id,
      CI_PROJECT_DIR: place.folder,
      CI_MERGE_REQUEST_DIFF_BASE_SHA: place.git('rev-parse', 'main').trim(),
    };
    const temporary = temporaryFolder();
    for (const [name, value] of Object.entries(variables))
      given[name] = value
        .replace(/\$(\w+)/g, (_, other: string) => given[other] ?? '')
        .replace(/^\/tmp/, temporary);
    const run = (lines: readonly string[]) =>
      spawnSync('bash', ['-e', '-o', 'pipefail', '-c', lines.join('\n')], {
        cwd: place.folder,
        env: { ...strangersEnvironment(), ...given },
        encoding: 'utf8',
      });
    const ran = run(script);
    return { status: ran.status, said: ran.stdout + ran.stderr, end: () => run(last) };
  }

  test('says of a workspace that was just begun only what the change has brought', () => {
    const begun = countyBegun('gitlab', tarball);
    job(begun, jobs['plan-huvudgrenen']);
    const before = prints(begun);
    branchOf(begun).write(FIRST, BAD).commit('Ändring');
    expect(job(begun, jobs.plan).status).toBe(1);
    const reported = JSON.parse(file(begun, 'plan-quality.json')) as Reported[];
    const fresh = reported.filter(({ fingerprint }) => !before.includes(fingerprint));
    expect(fresh.length).toBeGreaterThan(0);
    expect(new Set(fresh.map(({ location }) => location.path))).toEqual(new Set([FIRST]));
  });

  test('fails what the change has brought, and does so again on a runner that keeps its clone', () => {
    const origin = branchOf(countyWith('gitlab', tarball)).write(INTRO, BAD).commit('Ändring');
    const first = job(origin, jobs.plan);
    expect(first.status, first.said).toBe(1);
    expect(file(origin, 'plan-quality.json')).toContain('link/active-scheme');
    expect(file(origin, 'plan-tests.xml')).toContain('failures="1"');
    expect(file(origin, 'plan-review.md')).toContain('link/active-scheme');
    // Killed before its last words, with its folder gone as /tmp goes, and once more with the same number.
    rmSync(worktreeOf(origin), { recursive: true });
    const second = job(origin, jobs.plan, '2');
    expect(second.status, second.said).toBe(1);
    expect(second.end().status).toBe(0);
    const again = job(origin, jobs.plan);
    expect(again.status, again.said).toBe(1);
    expect(again.end().status).toBe(0);
    expect(origin.git('worktree', 'list').trim().split('\n')).toHaveLength(1);
  });

  test('tells of the default branch what a change is held against', () => {
    const origin = countyWith('gitlab', tarball);
    const standard = jobs['plan-huvudgrenen'];
    expect(standard.rules[0]!.if).toContain('$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH');
    const { status } = job(origin, standard);
    expect(standard.allow_failure.exit_codes).toContain(status);
    const before = prints(origin);
    expect(before.length).toBeGreaterThan(0);
    branchOf(origin).write(INTRO, `${BAD}\nLänet fortsätter.\n`).commit('Ändring');
    job(origin, jobs.plan).end();
    // What stood there before keeps its name, so that GitLab shows only the rest.
    const after = prints(origin);
    expect(after.filter((print) => !before.includes(print))).toHaveLength(1);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  test('runs nothing of the change', () => {
    const origin = branchOf(countyWith('gitlab', tarball));
    const ran = path.join(temporaryFolder(), 'kördes');
    const js = `require('node:fs').writeFileSync(${JSON.stringify(ran)}, '');\n`;
    origin
      .write('node_modules/lansplan/bin/plan.js', js)
      .write('package.json', JSON.stringify({ scripts: { preinstall: `touch "${ran}"` } }))
      .write('package-lock.json', '{}')
      .write('.npmrc', 'registry=http://127.0.0.1:1/\nscript-shell=/bin/false\n')
      .write(INTRO, BAD);
    origin.git('add', '--force', 'node_modules');
    origin.commit('Ändring');
    const { status, said } = job(origin, jobs.plan);
    expect(status, said).toBe(1);
    expect(existsSync(ran)).toBe(false);
    expect(file(origin, 'plan-review.md')).toContain('link/active-scheme');
  });

  /** Where the first job's base lies. */
  function worktreeOf(origin: Repository): string {
    const lines = origin.git('worktree', 'list', '--porcelain').split('\n');
    return lines.filter((line) => line.startsWith('worktree '))[1]!.slice('worktree '.length);
  }
});

describe('the shelf of a workspace', () => {
  test('lists every file it holds, and no other', () => {
    const names = readdirSync(SHELF, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'filer.json')
      .map((entry) =>
        path.relative(SHELF, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
      );
    expect(
      shelfFiles()
        .map((one) => one.från)
        .sort(),
    ).toEqual(names.sort());
  });

  test('holds no name that npm leaves out of a package', () => {
    for (const { från } of shelfFiles()) expect(path.basename(från)).not.toMatch(/^\./);
  });
});
