import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { handbook } from '../support/handbook.ts';
import { projectFolder, runPlan, temporaryFolder, workspaceWith } from '../support/program.ts';
import { Repository } from '../support/repository.ts';
import { type Action, mergeGroup, type Outcome, pullRequest as open, type Workflow } from './runner.ts';

const WORKFLOW = '.github/workflows/plan.yml';
const ACTION = '.github/actions/plan-check';
const INTRO = 'plans/2023/1-inledning.md';
const section = (text: string) => `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${text}\n`;

const read = (file: string) => parse(readFileSync(path.join(projectFolder, file), 'utf8')) as unknown;

/** A county's repository: the plans, the workflow and its action, and the program, which here is the one under test. */
function county(): Repository {
  const repository = Repository.withPlan({ [INTRO]: section('Här står <b>fet</b> text.') });
  cpSync(path.join(projectFolder, '.github'), path.join(repository.folder, '.github'), { recursive: true });
  repository.write('bin/plan.js', `require(${JSON.stringify(path.join(projectFolder, 'bin/plan.js'))});\n`);
  repository.write('dist/start.cjs', '').write('package-lock.json', '{}');
  repository.git('add', '--force', 'dist');
  return repository.commit('Program och flöde');
}

const workflowOf = () => read(WORKFLOW) as Workflow;

/** Opens a pull request from what stands on the branch and runs the workflow's steps. */
function pullRequest(origin: Repository, base?: string): Outcome {
  return open(origin, workflowOf(), base);
}

function branchOf(origin: Repository): Repository {
  origin.git('checkout', '--quiet', '-b', 'ändring');
  return origin;
}

describe('the workflow on a pull request', () => {
  test('fails what the change has brought, marks it, and writes the summary once', () => {
    const origin = branchOf(county()).write(
      INTRO,
      section('Här står <b>fet</b> text.\n\nLäs [mer](javascript:alert(1)).'),
    );
    const { failed, log, summary, folder } = pullRequest(origin);
    expect(failed).toEqual(['Kontrollera det som är nytt']);
    expect(log).toMatch(/^::error file=plans\/2023\/1-inledning\.md,line=9,/m);
    expect(log.match(/^::error/gm)).toHaveLength(1);
    expect(summary.match(/## Ändringen jämförd med/g)).toHaveLength(1);
    expect(summary).toContain('link/active-scheme');
    expect(readFileSync(path.join(folder, '_temp/plan.sarif'), 'utf8')).toContain('"version": "2.1.0"');
  });

  test('passes a change that brings nothing, whatever stood there before', () => {
    const { failed, log } = pullRequest(branchOf(county()).write('plans/2023/LÄSMIG.txt', 'Ny.'));
    expect({ failed, log }).toMatchObject({ failed: [] });
    expect(log).toContain('2 fynd fanns redan.');
  });

  test('passes a change that brings nothing, where the event’s base is older than what it was merged onto', () => {
    const origin = county();
    const older = origin.git('rev-parse', 'main').trim();
    branchOf(origin).write('plans/2023/LÄSMIG.txt', 'Ny.').commit('Ändring');
    origin.git('checkout', '--quiet', 'main');
    origin.write('plans/2023/9-andras.md', section('Läs [mer](javascript:alert(1)).')).commit('Andras');
    origin.git('checkout', '--quiet', 'ändring');
    expect(pullRequest(origin, older)).toMatchObject({ failed: [] });
  });

  test('holds what waits in a merge queue against what it is put on', () => {
    const origin = branchOf(county()).write(INTRO, section('Läs [mer](javascript:alert(1)).'));
    const { failed, log } = mergeGroup(origin, workflowOf());
    expect(failed).toEqual(['Kontrollera det som är nytt']);
    expect(log.match(/^::error/gm)).toHaveLength(1);
  });

  test('runs no code of the change, with the base’s agreements', () => {
    const origin = branchOf(county());
    const ran = path.join(temporaryFolder(), 'kördes');
    const evil = `#!/bin/sh\ntouch "${ran}"\n`;
    for (const name of ['git', 'node', 'npm', `${ACTION}/plan.sh`]) {
      origin.write(name, evil);
      chmodSync(path.join(origin.folder, name), 0o755);
    }
    const js = `require('node:fs').writeFileSync(${JSON.stringify(ran)}, '');\n`;
    origin
      .write('bin/plan.js', js)
      .write('dist/start.cjs', js)
      .write('node_modules/chalk/index.js', js)
      .write(
        'package.json',
        JSON.stringify({ scripts: { prepare: `touch "${ran}"`, install: `touch "${ran}"` } }),
      )
      .write('.npmrc', 'script-shell=/bin/false\n')
      .write('plans/2023/##[add-mask]x.md', section('::error::ond'))
      .write(INTRO, section('Läs [mer](javascript:alert(1)).'));
    origin.git('add', '--force', 'node_modules', 'dist');
    const { failed, log } = pullRequest(origin);
    expect(existsSync(ran)).toBe(false);
    expect(failed).toEqual(['Kontrollera det som är nytt']);
    for (const line of log.split('\n')) if (!line.startsWith('::')) expect(line).not.toContain('##[');
  });
});

interface GitlabJob {
  readonly script: readonly string[];
  readonly variables: Record<string, string>;
  readonly rules: unknown;
}

const gitlab = () => read('docs/ci/gitlab-ci.yml') as { plan: GitlabJob; 'plan-standard': GitlabJob };

/** Runs a job's script as GitLab's runner does, and gives its exit code. */
function script({ folder }: Repository, lines: readonly string[], env: Record<string, string>) {
  const words = ['-e', '-o', 'pipefail', '-c', lines.join('\n')];
  return spawnSync('bash', words, { cwd: folder, env: { ...process.env, ...env } }).status;
}

describe('the files that are ready to use', () => {
  const workflow = read(WORKFLOW) as Workflow;
  const action = read(`${ACTION}/action.yml`) as Action;

  test('ask for no right to write and no secret, and use nobody else’s actions', () => {
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'merge_group']);
    expect(workflow.concurrency.group).toContain('github.ref');
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const file of [WORKFLOW, `${ACTION}/action.yml`])
      expect(JSON.stringify(read(file))).not.toMatch(/secrets|github\.token|write/);
    const uses = [...workflow.jobs.plan.steps, ...action.runs.steps].flatMap((step) => step.uses ?? []);
    for (const use of uses)
      expect(use).toMatch(
        /^(actions\/(checkout|setup-node)@[0-9a-f]{40}|\.\/base\/\.github\/actions\/plan-check)$/,
      );
    for (const step of workflow.jobs.plan.steps.filter((one) => one.uses?.startsWith('actions/checkout')))
      expect(step.with?.['persist-credentials']).toBe(false);
  });

  test('put nothing from outside into a script', () => {
    for (const { run } of [...workflow.jobs.plan.steps, ...action.runs.steps])
      expect(run ?? '').not.toContain('${{');
  });

  test('the GitLab job checks a merge request with the target’s program', () => {
    const { plan } = gitlab();
    const origin = branchOf(county()).write(INTRO, section('Läs [mer](javascript:alert(1)).'));
    origin.write('bin/plan.js', 'process.exit(0);').commit('Ändring');
    const program = path.join(temporaryFolder(), 'bas');
    const env = {
      ...plan.variables,
      PLAN_PROGRAM: program,
      CI_MERGE_REQUEST_DIFF_BASE_SHA: origin.git('rev-parse', 'main').trim(),
    };
    const file = (name: string) => readFileSync(path.join(origin.folder, name), 'utf8');
    expect(script(origin, plan.script, env)).toBe(1);
    expect(file('plan-tests.xml')).toContain('failures="1"');
    // A runner may keep its clone, with or without the folder beside it.
    origin.remove('plan-tests.xml');
    expect(script(origin, plan.script, env)).toBe(1);
    rmSync(program, { recursive: true });
    expect(script(origin, plan.script, env)).toBe(1);
    expect(JSON.parse(file('plan-quality.json'))).toHaveLength(1);
    expect(file('plan-tests.xml')).toContain('failures="1"');
    expect(file('plan-review.md')).toContain('link/active-scheme');
  });

  test('the GitLab job tells of the default branch what the change is held against', () => {
    const { plan, 'plan-standard': standard } = gitlab();
    expect(standard.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
    const origin = county();
    script(origin, standard.script, {});
    const report = () =>
      JSON.parse(readFileSync(path.join(origin.folder, 'plan-quality.json'), 'utf8')) as {
        fingerprint: string;
      }[];
    const before = report().map(({ fingerprint }) => fingerprint);
    expect(before.length).toBeGreaterThan(0);
    const change = branchOf(origin)
      .write(INTRO, section('Nytt. Här står <b>fet</b> text.'))
      .commit('Ändring');
    script(change, plan.script, {
      ...plan.variables,
      PLAN_PROGRAM: path.join(temporaryFolder(), 'bas'),
      CI_MERGE_REQUEST_DIFF_BASE_SHA: origin.git('rev-parse', 'main').trim(),
    });
    expect(report().map(({ fingerprint }) => fingerprint)).toEqual(before);
  });

  test('the pre-commit hook calls the program by its name', () => {
    const [hook] = read('.pre-commit-hooks.yaml') as {
      id: string;
      entry: string;
      language: string;
      pass_filenames: boolean;
      files: string;
    }[];
    const { bin } = JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8')) as {
      bin: Record<string, string>;
    };
    expect(hook).toMatchObject({ id: 'plan-check', language: 'node', pass_filenames: false });
    expect(Object.keys(bin)).toContain(hook!.entry.split(' ')[0]);
    const wakes = new RegExp(hook!.files);
    for (const name of ['plans/2023/plan.md', 'templates/lan/mall.yaml', 'lan/schema/agreements/2024.yaml'])
      expect(name).toMatch(wakes);
    expect('README.md').not.toMatch(wakes);
    const county = workspaceWith();
    const word = [...hook!.entry.split(' ').slice(1), '-C', path.basename(county)];
    expect(runPlan(path.dirname(county), word)).toMatchObject({ code: 0 });
  });

  test('the handbook shows the GitLab job and the hook as they are used', () => {
    const pages = handbook();
    for (const file of [WORKFLOW, 'docs/ci/gitlab-ci.yml', '.pre-commit-hooks.yaml'])
      expect(pages).toContain(path.basename(file));
  });
});
