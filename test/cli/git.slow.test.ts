import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder, runPlan, temporaryFolder, workspaceWith } from '../support/program.ts';
import { Repository } from '../support/repository.ts';

const section = (text: string) => `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${text}\n`;
const WRONG = section('Läs [mer](javascript:alert(1)) här.');
const INTRO = 'plans/2023/1-inledning.md';

interface Found {
  readonly code: string;
  readonly file: string;
  readonly line: number;
}

function findings(folder: string, ...words: string[]): readonly Found[] {
  const { out, err } = runPlan(folder, ['check', '--format', 'json', ...words]);
  expect(err).toBe('');
  return (JSON.parse(out) as { findings: Found[] }).findings.map(({ code, file, line }) => ({
    code,
    file,
    line,
  }));
}

const codesIn = (folder: string, ...words: string[]) => findings(folder, ...words).map(({ code }) => code);

describe('a state of git', () => {
  test('is read as it was, whatever stands on the disk now', () => {
    const repository = Repository.withPlan({ [INTRO]: WRONG });
    repository.write(INTRO, section('Inget särskilt.'));
    expect(codesIn(repository.folder, '2023')).toEqual([]);
    expect(findings(repository.folder, 'main:2023')).toEqual([
      { code: 'link/active-scheme', file: INTRO, line: 7 },
    ]);
    const { code, out } = runPlan(repository.folder, ['check', 'main:2023']);
    expect(code).toBe(1);
    expect(out).toMatch(/\nmain:2023: 1 fel\.\n$/);
  });

  test('says of every real plan what the disk says', () => {
    const folder = temporaryFolder();
    execFileSync('cp', ['-r', path.join(projectFolder, 'plans'), folder]);
    const repository = new Repository(folder);
    repository.git('init', '--quiet', '--initial-branch=main');
    repository.git('config', 'core.autocrlf', 'true');
    repository.commit('Planerna');
    for (const plan of ['2017', '2022', '2023', '2024', 'dalarna/2020']) {
      if (!existsSync(path.join(folder, 'plans', plan))) continue;
      expect(findings(folder, `HEAD:${plan}`), plan).toEqual(findings(folder, plan));
    }
  });

  test('may be a branch, a tag, a commit or one before, and the plan its name or its path', () => {
    const repository = Repository.withPlan({ [INTRO]: WRONG });
    const commit = repository.git('rev-parse', 'HEAD').trim();
    repository.git('branch', 'län/förslag-1');
    repository.git('tag', 'v1.0');
    repository.write(INTRO, section('Rätt.')).commit('Rätta');
    const odd = ['fix(1)', '#12', 'a&b', '!!', 'på\u0308rt;x', '%USER%', "o'brien", '$HOME', 'a`b'];
    for (const name of odd) repository.git('branch', name, commit);
    const refs = [
      ...odd,
      'län/förslag-1',
      'v1.0',
      commit,
      commit.slice(0, 10),
      'HEAD~1',
      'main^',
      'main@{0}~1',
    ];
    const words = [...refs.map((ref) => `${ref}:2023`), 'v1.0:plans/2023', 'v1.0:./plans/2023/'];
    for (const word of words) expect(codesIn(repository.folder, word), word).toEqual(['link/active-scheme']);
  });

  test('has its own agreements', () => {
    const own = (title: string) =>
      `# yaml-language-server: $schema=../agreement.schema.json\ntitel: ${title}\n`;
    const repository = Repository.withPlan({ 'schema/agreements/2023.yaml': own('Vår egen') });
    repository.remove('schema');
    expect(codesIn(repository.folder, '2023')).toEqual([]);
    expect(codesIn(repository.folder, 'main:2023')).toContain('agreement/shadowed');
  });

  test('is found where the workspace is a folder of its repository', () => {
    const folder = temporaryFolder();
    const repository = new Repository(folder);
    execFileSync('cp', ['-r', workspaceWith({ [INTRO]: WRONG }), path.join(folder, 'vårt län')]);
    repository.git('init', '--quiet', '--initial-branch=main');
    repository.commit('Planen');
    expect(codesIn(path.join(folder, 'vårt län'), 'main:2023')).toEqual(['link/active-scheme']);
  });

  test('has pictures, names with other letters, and files that are too large, as the disk has', () => {
    const repository = Repository.withPlan({
      [INTRO]: section('![Karta över länet](bilder/karta.png "Karta")\n\n![Saknas](bilder/ingen.png)'),
      'plans/2023/bilder/karta.png': Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
      [`plans/2023/${'7-åäö.md'.normalize('NFD')}`]: section('Åäö.'),
      'plans/2023/8-stor.md': 'x'.repeat(1024 * 1024 + 1),
      'plans/2023/9-tom.md': '',
      'plans/2023/10-crlf.md': section('CRLF.').replaceAll('\n', '\r\n'),
    });
    const onDisk = findings(repository.folder, '2023');
    expect(onDisk.map(({ code }) => code)).toContain('file/too-large');
    expect(findings(repository.folder, 'main:2023')).toEqual(onDisk);
  });
});

describe('a link in a state of git', () => {
  test('is followed inside the workspace and never out of it', () => {
    const repository = Repository.withPlan({
      'gemensamt/text.md': section('Gemensam text.'),
      'plans/delat/1-a.md': section('Delad text.'),
    });
    repository
      .link('plans/2023/6-fil.md', 'delad.md')
      .link('plans/2023/delad.md', '../delat/1-a.md')
      .link('plans/2023/7-mapp', '../delat')
      .link('plans/2023/8-ut.md', '../../../utanför.md')
      .link('plans/2023/9-rot.md', '/etc/passwd')
      .link('plans/2023/10-runt', '..')
      .link('plans/2023/11-själv.md', '11-själv.md')
      .link('plans/2023/12-borta.md', 'finns-inte.md')
      .commit('Genvägar');
    const said = findings(repository.folder, 'main:2023');
    const at = (name: string) =>
      said.filter(({ file }) => file === `plans/2023/${name}`).map(({ code }) => code);
    expect(at('8-ut.md')).toEqual(['path/outside-workspace']);
    expect(at('9-rot.md')).toEqual(['path/outside-workspace']);
    expect(at('11-själv.md')).toContain('file/unreadable');
    expect(at('12-borta.md')).toContain('file/unreadable');
    expect(at('6-fil.md')).not.toContain('file/unreadable');
    expect(JSON.stringify(said)).not.toContain('root:');
    expect(said.some(({ file }) => file.startsWith('plans/2023/7-mapp'))).toBe(true);
  });

  test('may be another repository, which is no file', () => {
    const repository = Repository.withPlan();
    const commit = repository.git('rev-parse', 'HEAD').trim();
    repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},plans/2023/6-modul.md`);
    repository.git('commit', '--quiet', '-m', 'Modul');
    expect(findings(repository.folder, 'main:2023')).toContainEqual(
      expect.objectContaining({ code: 'file/unreadable', file: 'plans/2023/6-modul.md' }),
    );
  });
});

describe('what cannot be read is a sentence and exit code 2', () => {
  const refuses = (folder: string, word: string, env: Record<string, string> = {}) => {
    const ran = runPlan(folder, ['check', '--', word], env);
    expect({ code: ran.code, out: ran.out }, ran.err).toEqual({ code: 2, out: '' });
    expect(ran.err).not.toMatch(/^\s+at |fatal:/m);
    return ran.err;
  };

  test('a name that git can do something with does nothing', () => {
    const repository = Repository.withPlan();
    const hostile = [
      '--upload-pack=touch ond',
      '-x',
      '--output=ond',
      ';touch ond',
      '$(touch ond)',
      '`touch ond`',
      '| touch ond',
      'main\ntouch ond',
      'main ond',
      '',
      '/etc',
      'a'.repeat(300),
      'main\u001b[31m',
    ];
    for (const ref of hostile) {
      const err = refuses(repository.folder, `${ref}:2023`);
      expect(err).toContain('kan inte vara namnet på ett läge');
      expect(err).not.toContain('git fetch');
      expect(err).not.toContain('\u001b');
    }
    for (const ref of [
      '..',
      'main..main',
      '@',
      'main@{upstream}',
      'ond.lock',
      '@{u}',
      '^main',
      'main^{/ond}',
    ])
      expect(runPlan(repository.folder, ['check', '--', `${ref}:2023`]).err, ref).not.toMatch(
        /fatal|^\s+at /m,
      );
    expect(existsSync(path.join(repository.folder, 'ond'))).toBe(false);
  });

  test('a branch that has not been fetched, with the exact command that fetches it', () => {
    const origin = Repository.withPlan();
    origin.git('checkout', '--quiet', '-b', 'ändring');
    origin.write(INTRO, section('Ny.')).commit('Ändring');
    const clone = origin.clone('--depth=1', '--branch=ändring');
    for (const word of ['main', 'origin/main']) {
      const command = /^ {2}(git fetch .*)$/m.exec(refuses(clone.folder, `${word}:2023`))?.[1];
      expect(command).toBe(`git fetch origin main:${word === 'main' ? 'main' : 'refs/remotes/origin/main'}`);
      clone.git(...command!.split(' ').slice(1));
      expect(codesIn(clone.folder, `${word}:2023`)).toEqual([]);
    }
    expect(refuses(clone.folder, 'HEAD~1:2023')).toContain('\n  git fetch --unshallow\n');
  });

  test.each([
    'blob:none',
    'tree:0',
  ])('a clone without its content (%s), with the command that fetches the rest', (filter) => {
    const origin = Repository.withPlan({ [INTRO]: WRONG });
    origin.git('config', 'uploadpack.allowFilter', 'true');
    origin.write(INTRO, section('Rätt.')).commit('Rätta');
    const clone = origin.clone(`--filter=${filter}`);
    const err = refuses(clone.folder, 'HEAD~1:2023');
    expect(err).not.toMatch(/lazy|warning/);
    const command = /^ {2}(git fetch .*)$/m.exec(err)?.[1];
    expect(command).toBe('git fetch --refetch --no-filter origin');
    clone.git(...command!.split(' ').slice(1));
    expect(codesIn(clone.folder, 'HEAD~1:2023')).toEqual(['link/active-scheme']);
  });

  test('a repository that has lost something, which is no plan without faults', () => {
    const repository = Repository.withPlan({ [INTRO]: WRONG });
    const blob = repository.git('rev-parse', `HEAD:${INTRO}`).trim();
    repository.remove(`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`);
    expect(refuses(repository.folder, 'HEAD:2023')).toContain('borta eller skadat');
  });

  test('a branch that only the other place has is named', () => {
    const origin = Repository.withPlan();
    origin.git('branch', 'annan');
    const clone = origin.clone();
    expect(refuses(clone.folder, 'annan:2023')).toContain('”origin/annan”');
    expect(refuses(origin.folder, 'ingen:2023')).toContain('git branch --all');
  });

  test('a plan that was not there then', () => {
    const repository = Repository.withPlan();
    repository.write('plans/2024/plan.md', '---\ntyp: plan\n---\n');
    expect(refuses(repository.folder, 'main:2024')).toMatch(/ingen plan som heter ”2024”[\s\S]*\n {2}2023\n/);
    expect(refuses(repository.folder, 'main:')).toContain('vilken plan som menas');
    const empty = new Repository(workspaceWith());
    empty.git('init', '--quiet', '--initial-branch=main');
    expect(refuses(empty.folder, 'HEAD:2023')).toContain('”HEAD” finns inte');
    empty.git('commit', '--quiet', '--allow-empty', '-m', 'Tom');
    expect(refuses(empty.folder, 'HEAD:2023')).toContain('fanns ingen plan');
  });

  test('no git on the computer, and no repository', () => {
    const repository = Repository.withPlan();
    expect(refuses(repository.folder, 'main:2023', { PATH: temporaryFolder() })).toContain('git finns inte');
    expect(refuses(workspaceWith(), 'main:2023', { GIT_CEILING_DIRECTORIES: '/' })).toContain(
      'inte i något git-arkiv',
    );
  });
});

describe('git is asked to read and nothing else', () => {
  test('runs no program that the folder, the repository or the environment brings', () => {
    const repository = Repository.withPlan();
    const ran = path.join(temporaryFolder(), 'kördes');
    const script = path.join(repository.folder, 'git');
    writeFileSync(script, `#!/bin/sh\ntouch "${ran}"\n`);
    chmodSync(script, 0o755);
    mkdirSync(path.join(repository.folder, '.git/hooks'), { recursive: true });
    for (const hook of ['post-checkout', 'reference-transaction', 'post-index-change', 'pre-auto-gc']) {
      writeFileSync(path.join(repository.folder, '.git/hooks', hook), `#!/bin/sh\ntouch "${ran}"\n`);
      chmodSync(path.join(repository.folder, '.git/hooks', hook), 0o755);
    }
    for (const key of ['core.fsmonitor', 'core.pager', 'diff.external', 'core.sshCommand', 'filter.x.smudge'])
      repository.git('config', key, script);
    const env = {
      PATH: `.:${process.env.PATH}`,
      GIT_EXTERNAL_DIFF: script,
      GIT_PAGER: script,
      GIT_SSH: script,
    };
    expect(runPlan(repository.folder, ['check', 'main:2023'], env)).toMatchObject({ code: 0, err: '' });
    expect(existsSync(ran)).toBe(false);
  });

  test('reads no files that only look like a repository, which a change can put in the workspace’s folder', () => {
    const repository = Repository.withPlan();
    repository.git('mv', 'plans', 'lan');
    mkdirSync(path.join(repository.folder, 'lan/plans'));
    repository.git('mv', 'lan/2023', 'lan/plans/2023');
    repository.commit('Flyttat');
    const folder = path.join(repository.folder, 'lan');
    const change = Repository.withPlan({ [INTRO]: WRONG });
    for (const name of ['HEAD', 'objects', 'refs'])
      cpSync(path.join(change.folder, '.git', name), path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
    writeFileSync(path.join(folder, INTRO), WRONG);
    // The change's own «main» has the fault already, so that nothing would be new.
    const { code, out } = runPlan(folder, ['check', '--since', 'main']);
    expect([code, out]).toEqual([2, '']);
  });

  test('takes no tree for read that no disk can hold', () => {
    const repository = Repository.withPlan();
    const make = (kind: string, input: Buffer) =>
      execFileSync('git', ['hash-object', '-w', '-t', kind, '--literally', '--stdin'], {
        cwd: repository.folder,
        input,
        encoding: 'utf8',
      }).trim();
    const tree = (mode: string, name: string, id: string) =>
      make('tree', Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]));
    const hidden = make('blob', Buffer.from(WRONG));
    for (const name of ['..', '.', '.GIT']) {
      const root = tree(
        '40000',
        'plans',
        tree('40000', '2023', tree('40000', name, tree('100644', '1-x.md', hidden))),
      );
      const commit = repository.git('commit-tree', root, '-m', 'x').trim();
      expect(runPlan(repository.folder, ['check', `${commit}:2023`]), name).toMatchObject({
        code: 2,
        out: '',
      });
    }
  });

  test('reads the repository of the workspace, also from inside a hook of another', () => {
    const repository = Repository.withPlan({ [INTRO]: WRONG });
    const other = Repository.withPlan();
    const env = {
      GIT_DIR: path.join(other.folder, '.git'),
      GIT_WORK_TREE: other.folder,
      GIT_INDEX_FILE: '/dev/null',
    };
    const { out } = runPlan(repository.folder, ['check', '--format', 'json', 'main:2023'], env);
    expect(out).toContain('link/active-scheme');
  });
});
