import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { temporaryFolder } from '../support/program.ts';
import { Repository } from '../support/repository.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly if?: string;
  readonly 'working-directory'?: string;
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly concurrency: { readonly group: string };
  readonly jobs: { readonly plan: { readonly steps: readonly Step[] } };
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

export interface Outcome {
  readonly failed: readonly string[];
  readonly log: string;
  readonly summary: string;
  readonly folder: string;
}

/** Repositories whose actions are used by their commits, by owner and name. */
type Others = Readonly<Record<string, Repository>>;
type Values = Readonly<Record<string, string>>;

/**
 * Opens a pull request from what stands on the branch and runs the workflow's steps. The workflow is the change's own on GitHub;
 * what it may do is decided by what the event is given. The base that the event names may be older than what is merged onto.
 */
export function pullRequest(
  origin: Repository,
  workflow: Workflow,
  base = origin.git('rev-parse', 'main').trim(),
  others: Others = {},
): Outcome {
  origin.commit('Ändring');
  const ref = 'refs/pull/1/merge';
  merge(origin, ref);
  return runSteps(origin, workflow, ref, { 'github.event.pull_request.base.sha': base }, others);
}

/** Puts what stands on the branch into a merge queue, behind a change that others have put there. */
export function mergeGroup(origin: Repository, workflow: Workflow): Outcome {
  origin.commit('Ändring');
  origin.git('checkout', '--quiet', '-b', 'kö', 'main');
  origin.write('plans/2023/ANDRAS.txt', 'Från en annan ändring.').commit('Andras');
  const base = origin.git('rev-parse', 'kö').trim();
  const ref = 'refs/heads/gh-readonly-queue/main/pr-1';
  merge(origin, ref, 'kö');
  return runSteps(origin, workflow, ref, { 'github.event.merge_group.base_sha': base });
}

function merge(origin: Repository, ref: string, onto = 'main'): void {
  origin.git('checkout', '--quiet', '--detach', onto);
  origin.git('merge', '--quiet', '--no-ff', '--no-edit', 'ändring');
  origin.git('update-ref', ref, 'HEAD');
}

function runSteps(
  origin: Repository,
  workflow: Workflow,
  ref: string,
  event: Values,
  others: Others = {},
): Outcome {
  const folder = temporaryFolder();
  const temp = path.join(folder, '_temp');
  mkdirSync(temp);
  const summary = path.join(temp, 'summary.md');
  writeFileSync(summary, '');
  const runner = new Runner(origin, folder, ref, event, others, summary, temp);
  runner.run(workflow.jobs.plan.steps);
  return { failed: runner.failed, log: runner.log, folder, summary: readFileSync(summary, 'utf8') };
}

/** Runs steps as GitHub's runner does, with `folder` as the workspace of the job. */
class Runner {
  readonly failed: string[] = [];
  log = '';
  readonly #origin: Repository;
  readonly #folder: string;
  readonly #ref: string;
  readonly #event: Values;
  readonly #others: Others;
  readonly #summary: string;
  readonly #temp: string;

  constructor(
    origin: Repository,
    folder: string,
    ref: string,
    event: Values,
    others: Others,
    summary: string,
    temp: string,
  ) {
    this.#origin = origin;
    this.#folder = folder;
    this.#ref = ref;
    this.#event = event;
    this.#others = others;
    this.#summary = summary;
    this.#temp = temp;
  }

  run(steps: readonly Step[], values = this.#event, actionPath = ''): void {
    const before = this.failed.length;
    for (const step of steps) {
      if (this.failed.length > before && step.if === undefined) continue;
      const words = Object.fromEntries(
        Object.entries(step.with ?? {}).map(([key, value]) => [key, filled(String(value), values)]),
      );
      if (step.uses?.startsWith('actions/checkout@')) this.#checkout(words);
      else if (step.uses?.startsWith('actions/setup-node@')) this.#setUpNode(words, step);
      else if (step.uses) this.#action(step.uses, words);
      else this.#script(step, values, actionPath);
    }
  }

  #checkout({ path: name = '.', ref, 'fetch-depth': depth }: Record<string, string>): void {
    const place = new Repository(path.join(this.#folder, name));
    mkdirSync(place.folder, { recursive: true });
    place.git('init', '--quiet');
    place.git('remote', 'add', 'origin', `file://${this.#origin.folder}`);
    place.git(
      'fetch',
      '--quiet',
      ...(depth === '0' ? [] : ['--depth=1']),
      'origin',
      // A checkout that names no ref takes the event's.
      ref || this.#ref,
    );
    place.git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
  }

  /** As the action does when it is to keep npm's cache: without a lockfile to name the cache by it fails. */
  #setUpNode({ 'cache-dependency-path': lock }: Record<string, string>, step: Step): void {
    if (lock === undefined) return;
    const found = spawnSync('test', ['-f', path.join(this.#folder, lock)]).status === 0;
    if (!found) this.failed.push(step.name ?? '');
  }

  #action(uses: string, words: Values): void {
    const folder = uses.startsWith('./') ? path.join(this.#folder, uses) : this.#fetched(uses);
    const action = parse(readFileSync(path.join(folder, 'action.yml'), 'utf8')) as Action;
    const inputs = Object.entries(action.inputs).map(([name, { default: standard }]) => {
      const value = words[name] ?? standard;
      if (value === undefined) throw new Error(`${name} is missing`);
      return [`inputs.${name}`, value];
    });
    this.run(action.runs.steps, Object.fromEntries(inputs) as Record<string, string>, folder);
  }

  /** Somebody else's action, with the whole of its repository as it was at the commit. */
  #fetched(uses: string): string {
    const [, name, inside, commit] = /^([\w-]+\/[\w-]+)\/(.+)@([0-9a-f]{40})$/.exec(uses) ?? [];
    const place = path.join(this.#temp, '_actions', commit ?? '');
    if (!existsSync(place)) {
      this.#others[name!]!.git('clone', '--quiet', '.', place);
      new Repository(place).git('checkout', '--quiet', '--detach', commit!);
    }
    return path.join(place, inside!);
  }

  #script(step: Step, values: Values, actionPath: string): void {
    const own = Object.entries(step.env ?? {}).map(([key, value]) => [key, filled(value, values)]);
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', step.run ?? 'false'],
      {
        cwd: path.join(this.#folder, step['working-directory'] ?? '.'),
        env: {
          ...strangersEnvironment(),
          GITHUB_SHA: this.#origin.git('rev-parse', this.#ref).trim(),
          GITHUB_REF: this.#ref,
          GITHUB_STEP_SUMMARY: this.#summary,
          GITHUB_ACTION_PATH: actionPath,
          RUNNER_TEMP: this.#temp,
          ...(Object.fromEntries(own) as Record<string, string>),
        },
        encoding: 'utf8',
      },
    );
    this.log += stdout + stderr;
    if (status !== 0) this.failed.push(step.name ?? '');
  }
}

/** Without what npm has told the tests. */
export function strangersEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
}

/** `${{ a || b }}`: the first that is there. What no event of ours has is empty, as on GitHub, and must not be all there is. */
function filled(text: string, values: Values): string {
  return text.replace(/\$\{\{ *([^}]+?) *\}\}/g, (_, expression: string) => {
    const value = expression.split(' || ').flatMap((name) => values[name] ?? [])[0];
    if (value === undefined) throw new Error(`The test knows no ${expression}`);
    return value;
  });
}
