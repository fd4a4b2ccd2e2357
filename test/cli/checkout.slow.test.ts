import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runPlan, temporaryFolder, workspaceWith } from '../support/program.ts';
import { Repository } from '../support/repository.ts';

const PLAN = '---\ntyp: plan\nslag: redovisning\ntitel: Plan\nlän: Gävleborg\nperiod: 2022\n---\n';

/** Two years and an agreement of one's own. */
function county(): Repository {
  return Repository.withPlan({
    'plans/2022/plan.md': PLAN,
    'schema/agreements/eget.yaml': 'titel: Vår egen\n',
    'annat/fil.txt': 'x',
  });
}

const refuses = (folder: string, ...words: string[]) => {
  const { code, out, err } = runPlan(folder, words);
  expect({ code, out }, err).toEqual({ code: 2, out: '' });
  expect(err).not.toMatch(/^\s+at |fatal/m);
  return err;
};

describe('a sparse checkout', () => {
  test.each([
    ['a year', ['set', '--no-cone', '/plans/2023/'], 'plans och schema/agreements'],
    ['the whole folder of plans', ['set', '--cone', 'annat'], 'plans och schema/agreements'],
    ['a year in cone', ['set', '--cone', 'plans/2023', 'schema'], 'plans'],
    ['one file', ['set', '--no-cone', '/*', '!/plans/2022/plan.md'], 'plans'],
    ['agreements', ['set', '--no-cone', '/*', '!/schema/'], 'schema/agreements'],
  ])('that leaves out %s is told of with the command that brings it', (_, words, folders) => {
    const repository = county();
    repository.git('sparse-checkout', ...words);
    for (const asked of [['check'], ['check', '2023'], ['check', '--since', 'HEAD'], ['build', '2023']]) {
      const err = refuses(repository.folder, ...asked);
      expect(err).toContain(`Allt i ${folders} finns inte på disken`);
      expect(err).not.toContain('finns inte längre');
    }
    const command = /^ {2}(git sparse-checkout .*)$/m.exec(refuses(repository.folder, 'check'))?.[1];
    repository.git(...command!.split(' ').slice(1));
    expect(runPlan(repository.folder, ['check', '2023'])).toMatchObject({ code: 0, err: '' });
  });

  test('that leaves out nothing of ours, or is turned off, is none of our business', () => {
    const repository = county();
    repository.git('sparse-checkout', 'set', '--cone', 'plans', 'schema');
    expect(runPlan(repository.folder, ['check', '2023'])).toMatchObject({ code: 0, err: '' });
    repository.git('sparse-checkout', 'set', '--cone', 'annat');
    repository.git('sparse-checkout', 'disable');
    expect(runPlan(repository.folder, ['check', '2023'])).toMatchObject({ code: 0, err: '' });
  });

  test('is seen in a worktree, with a sparse index, and where the workspace is a folder of its repository', () => {
    const repository = county();
    const tree = path.join(temporaryFolder(), 'träd');
    repository.git('worktree', 'add', '--quiet', tree);
    const worktree = new Repository(tree);
    worktree.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'annat');
    expect(refuses(tree, 'check')).toContain('sparse-checkout');
    expect(runPlan(repository.folder, ['check', '2023'])).toMatchObject({ code: 0, err: '' });

    const outer = new Repository(temporaryFolder());
    outer.write('lan/plans/2023/plan.md', PLAN).write('lan/plans/2022/plan.md', PLAN);
    outer.git('init', '--quiet');
    outer.commit('Planer');
    outer.git('sparse-checkout', 'set', '--no-cone', '/*', '!/lan/plans/2022/');
    expect(refuses(path.join(outer.folder, 'lan'), 'check', '2023')).toContain(
      '\n  git sparse-checkout disable\n',
    );
  });

  test('does not stop the earlier states, which git has whole', () => {
    const repository = county();
    expect(runPlan(repository.folder, ['check', 'HEAD:2023'])).toMatchObject({ code: 0 });
  });
});

describe('a shallow clone and a worktree', () => {
  test('are read as any other, and a change is held against what is there', () => {
    const origin = county();
    origin.git('checkout', '--quiet', '-b', 'ändring');
    origin.write('plans/2023/9-ny.md', '---\ntyp: avsnitt\n---\n\n# Ny\n').commit('Ändring');
    const clone = origin.clone('--depth=2', '--no-single-branch', '--branch=ändring');
    expect(runPlan(clone.folder, ['check', '2023', '--since', 'origin/main'])).toMatchObject({
      code: 0,
      err: '',
    });
    const tree = path.join(temporaryFolder(), 'träd');
    origin.git('worktree', 'add', '--quiet', '--detach', tree, 'ändring');
    expect(runPlan(tree, ['check', '2023', '--since', 'main'])).toMatchObject({ code: 0, err: '' });
    expect(runPlan(tree, ['check', '2023', '--format', 'github']).out).not.toContain('file=../');
  });
});

describe('a submodule', () => {
  /** A workspace whose plans, or whose year, are another repository. */
  function withModule(at: string): Repository {
    const inner = new Repository(temporaryFolder());
    const from = at === 'plans' ? '2023/' : '';
    inner
      .write(`${from}plan.md`, PLAN.replace('2022', '2023'))
      .write(`${from}1-del.md`, '---\ntyp: avsnitt\n---\n\n# Del\n');
    inner.git('init', '--quiet', '--initial-branch=main');
    inner.commit('Planen');
    const outer = new Repository(temporaryFolder());
    outer.git('init', '--quiet', '--initial-branch=main');
    if (at !== 'plans') outer.write('plans/2022/plan.md', PLAN);
    outer.git('submodule', '--quiet', 'add', inner.folder, at);
    return outer.commit('Modul');
  }

  test.each([
    'plans',
    'plans/2023',
  ])('at %s is another repository, whose past this one does not know', (at) => {
    const outer = withModule(at);
    expect(runPlan(outer.folder, ['check', '2023']).code).not.toBe(2);
    const err = refuses(outer.folder, 'check', '2023', '--since', 'HEAD');
    expect(err).toContain(`är ${at} ett eget git-arkiv (en submodul)`);
    expect(refuses(outer.folder, 'check', 'HEAD:2023')).toContain('eget git-arkiv');
    expect(refuses(outer.folder, 'review', 'HEAD')).toContain('eget git-arkiv');
  });

  test.each([
    'plans',
    'plans/2023',
  ])('at %s that nobody has fetched is told with the command that fetches it', (at) => {
    const clone = withModule(at).clone();
    const err = refuses(clone.folder, 'check');
    expect(err).toContain(`Mappen ${at} är ett eget git-arkiv`);
    const command = /^ {2}(git submodule .*)$/m.exec(err)?.[1];
    clone.git(...command!.split(' ').slice(1));
    expect(runPlan(clone.folder, ['check', '2023']).code).not.toBe(2);
  });
});

test('git is not asked where nothing can be left out', () => {
  const folder = workspaceWith();
  const bin = temporaryFolder();
  const ran = path.join(bin, 'kördes');
  mkdirSync(path.join(folder, '.git'));
  writeFileSync(path.join(bin, 'git'), `#!/bin/sh\ntouch "${ran}"\n`, { mode: 0o755 });
  expect(runPlan(folder, ['check'], { PATH: `${bin}:${process.env.PATH}` })).toMatchObject({ code: 0 });
  expect(() => mkdirSync(ran)).not.toThrow();
});
