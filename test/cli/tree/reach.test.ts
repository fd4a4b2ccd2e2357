import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileEntry } from '../../../src/bind/index.ts';
import { judge } from '../../../src/check/index.ts';
import { mustBeOpen } from '../../../src/cli/closed.ts';
import { findState } from '../../../src/cli/git-state.ts';
import { diskTree, entriesBelow, GitTree, type Tree } from '../../../src/cli/tree/index.ts';
import { localeFor } from '../../../src/locale/index.ts';
import { checkFiles, readBase } from '../../support/fixture.ts';
import { runPlan, temporaryFolder } from '../../support/program.ts';
import { Repository } from '../../support/repository.ts';

/** Where a link in a plan may lead, and what is said of those that lead elsewhere. Tried on the disk and, where git keeps links, in git. */
const PLAN = '---\ntyp: plan\nslag: handlingsplan\ntitel: Plan\nlän: Gävleborg\nperiod: 2023\n---\n';

function workspace(): string {
  const root = temporaryFolder();
  mkdirSync(path.join(root, 'plans/2023'), { recursive: true });
  writeFileSync(path.join(root, 'plans/2023/plan.md'), PLAN);
  writeFileSync(path.join(root, 'plans/2023/1-del.md'), '---\ntyp: avsnitt\n---\n\n# Del\n\nOrd.\n');
  return root;
}

/** What nobody may be shown, and small enough that a walk in it ends. */
function folderElsewhere(): string {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'hemlig'));
  writeFileSync(path.join(folder, 'hemlig/hemligt.md'), 'token-abc');
  return folder;
}

const codes = (root: string, ...more: readonly string[]) => {
  const { out: stdout, code } = runPlan(root, ['check', '--format', 'json', '--no-cache', ...more]);
  const { findings } = JSON.parse(stdout) as { findings: { code: string; file: string }[] };
  return { code, stdout, found: findings.map((one) => `${one.file} ${one.code}`) };
};

describe('a link in a plan', () => {
  test('never leads into a folder of a program, whose secrets a finding would print', () => {
    const root = workspace();
    mkdirSync(path.join(root, '.git'));
    writeFileSync(
      path.join(root, '.git/config'),
      '[remote "origin"]\n\turl = https://token-abc@exempel.se/x.git\n',
    );
    mkdirSync(path.join(root, 'plans/.dold'));
    writeFileSync(path.join(root, 'plans/.dold/x.md'), 'token-abc');
    writeFileSync(path.join(root, 'hemligt.txt'), 'token-abc');
    symlinkSync('../../.git/config', path.join(root, 'plans/2023/medel.yaml'));
    symlinkSync('../.dold/x.md', path.join(root, 'plans/2023/2-dold.md'));
    symlinkSync('../../hemligt.txt', path.join(root, 'plans/2023/3-rot.md'));
    const { code, stdout, found } = codes(root);
    expect(stdout).not.toContain('token-abc');
    expect(code).toBe(1);
    for (const file of ['medel.yaml', '2-dold.md', '3-rot.md'])
      expect(found).toContain(`plans/2023/${file} path/outside-workspace`);
  });

  test('is the same in a state of git', () => {
    const repository = Repository.withPlan()
      .write('hemligt.txt', 'token-abc')
      .link('plans/2023/3-rot.md', '../../hemligt.txt')
      .commit('Allt');
    const { stdout, found } = codes(repository.folder, 'HEAD:2023');
    expect(stdout).not.toContain('token-abc');
    expect(found.some((line) => line.endsWith('path/outside-workspace'))).toBe(true);
  });

  test('may lead to what another plan has', () => {
    const root = workspace();
    mkdirSync(path.join(root, 'plans/2024'));
    writeFileSync(path.join(root, 'plans/2024/plan.md'), PLAN.replace('2023', '2024'));
    symlinkSync('../2023/1-del.md', path.join(root, 'plans/2024/1-del.md'));
    expect(codes(root, '2024').found.filter((line) => line.includes('outside'))).toEqual([]);
  });

  test('as the plan’s own folder is one finding, and nothing outside is walked', () => {
    const root = workspace();
    symlinkSync(folderElsewhere(), path.join(root, 'plans/2022'));
    const { code, stdout, found } = codes(root, '2022');
    expect(stdout).not.toContain('hemlig');
    expect(found).toEqual(['plans/2022 path/outside-workspace']);
    expect(code).toBe(1);
  });

  test('to the root of the disk is one finding', () => {
    const root = workspace();
    symlinkSync('/', path.join(root, 'plans/2022'));
    let asked = 0;
    const tree = { ...diskTree(realpathSync(root)) };
    const itemsIn = (folder: string) => {
      // The disk may be large, and a test that walks it ends never.
      if (++asked > 100) throw new Error('walks the disk');
      return tree.itemsIn(folder);
    };
    expect(entriesBelow({ ...tree, itemsIn }, 'plans/2022')).toMatchObject([
      { kind: 'outside', path: 'plans/2022' },
    ]);
  });

  test.each([
    ['build/2023', 'build 2023 --format html'],
    ['ut', 'build 2023 --format html --out ut'],
    ['ut/2023', 'build 2023 --format html --out ut'],
    ['build/webbplats/planer', 'site'],
    ['ut/planer/2023', 'site --out ut'],
    ['build', 'diff 2023 2025 --format html'],
    ['ut', 'underlag 2023 --output ut/a.txt'],
    ['ut', 'status 2023 --output ut/a.txt'],
    ['ut', 'check --output sarif=ut/a.sarif'],
    ['plans', 'new 2024 --county Gävleborg'],
  ])('from a report’s folder is not followed: %s, with plan %s', (place, words) => {
    const root = workspace();
    const elsewhere = temporaryFolder();
    cpSync(path.join(root, 'plans/2023'), path.join(root, 'plans/2025'), { recursive: true });
    if (place === 'plans') renameSync(path.join(root, place), path.join(elsewhere, 'a'));
    else mkdirSync(path.dirname(path.join(root, place)), { recursive: true });
    symlinkSync(elsewhere, path.join(root, place));
    const before = readdirSync(elsewhere);
    const { code, err: stderr } = runPlan(root, words.split(' '));
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining(`${place === 'plans' ? 'plans/2024' : place} är en genväg`),
    ]);
    expect(readdirSync(elsewhere)).toEqual(before);
  });

  test('hides nothing from plan fix, which would else say that every item has an id', () => {
    const root = workspace();
    symlinkSync(folderElsewhere(), path.join(root, 'plans/2023/4-mapp'));
    const { code, out } = runPlan(root, ['fix', '2023']);
    expect([code, out]).toEqual([1, expect.stringContaining('plans/2023/4-mapp')]);
  });
});

describe('folders that link to each other are each gone into once', () => {
  const names = Array.from({ length: 12 }, (_, i) => `m${i}`);
  const chapter = '---\ntyp: kapitel\n---\n\n# K\n';
  /** Factorial before: twelve folders would have been walked half a billion ways, so that whoever counts must also stop. */
  const walkedOnce = (tree: Tree) => {
    const walked: string[] = [];
    const itemsIn = (folder: string) => {
      walked.push(folder);
      if (walked.length > 100) throw new Error(`goes round: ${walked.slice(0, 20).join(', ')} …`);
      return tree.itemsIn(folder);
    };
    const asking: Tree = {
      find: (place) => tree.find(place),
      itemsIn,
      isFolder: (place) => tree.isFolder(place),
      repositoryAt: (place) => tree.repositoryAt(place),
    };
    const files = entriesBelow(asking, 'plans/2023').flatMap((entry) =>
      entry.kind === 'file' && /m\d+\/index\.md$/.test(entry.path) ? [entry.path] : [],
    );
    expect(files.sort()).toEqual(names.map((name) => `plans/2023/${name}/index.md`).sort());
    expect(walked.filter((folder) => folder.includes('/m'))).toHaveLength(names.length);
  };

  test('on the disk', () => {
    const root = workspace();
    for (const name of names) {
      mkdirSync(path.join(root, 'plans/2023', name));
      writeFileSync(path.join(root, 'plans/2023', name, 'index.md'), chapter);
    }
    for (const name of names)
      for (const other of names)
        symlinkSync(`../${other}`, path.join(root, 'plans/2023', name, `l-${other}`));
    walkedOnce(diskTree(realpathSync(root)));
  });

  test('in git', () => {
    const repository = Repository.withPlan();
    for (const name of names) repository.write(`plans/2023/${name}/index.md`, chapter);
    for (const name of names)
      for (const other of names) repository.link(`plans/2023/${name}/l-${other}`, `../${other}`);
    repository.commit('Allt');
    const { git } = localeFor('sv');
    walkedOnce(new GitTree(findState('HEAD', repository.folder, process.env, git), ['plans'], git));
  });
});

test('a folder that may not be read is an error, whoever runs the tests', () => {
  const tree: Tree = {
    find: (place) => ({ kind: 'folder', path: place, real: place }),
    itemsIn: (folder) => (folder.endsWith('2-kapitel') ? undefined : [{ name: '2-kapitel', kind: 'folder' }]),
    isFolder: () => true,
    repositoryAt: () => undefined,
  };
  const entries = entriesBelow(tree, 'plans/2023');
  expect(entries).toEqual([{ kind: 'unreadable', path: 'plans/2023/2-kapitel', reason: 'folder' }]);
  const { said, findings } = checkFiles(readBase('2023'), '2023', entries);
  expect(said).toContain('2-kapitel:1 file/unreadable');
  expect(judge(findings, 'utkast').find(({ code }) => code === 'file/unreadable')?.severity).toBe('fel');
});

test('nothing is concluded from what may lie in a folder that may not be read', () => {
  const all = readBase('2023');
  const open = new Map([...all].filter(([name]) => !name.startsWith('2-gemensamt/')));
  expect(open.size).toBeLessThan(all.size);
  const closed: FileEntry = { kind: 'unreadable', path: 'plans/2023/2-gemensamt', reason: 'folder' };
  const { said, edition } = checkFiles(open, '2023', [closed]);
  expect(said).toEqual(['2-gemensamt:1 file/unreadable']);
  expect(edition?.unread.files).toEqual(['plans/2023/2-gemensamt']);
  const nothing = checkFiles(new Map(), '2023', [{ ...closed, path: 'plans/2023' }]);
  expect(nothing.findings.map(({ code }) => code)).toEqual(['file/unreadable']);
});

/** A tree of folders, some of which nobody may list, or of which nothing that is listed may be asked for. */
function treeWith(
  folders: Readonly<Record<string, readonly string[]>>,
  shut: string,
  mode: 'unlisted' | 'unasked',
): Tree {
  const isShut = (place: string) => mode === 'unasked' && place.startsWith(`${shut}/`);
  return {
    find: (place) =>
      !isShut(place) && folders[place] ? { kind: 'folder', path: place, real: place } : undefined,
    itemsIn: (folder) =>
      mode === 'unlisted' && folder === shut
        ? undefined
        : folders[folder]?.map((name) => ({ name, kind: 'folder' as const })),
    isFolder: (place) => !isShut(place) && folders[place] !== undefined,
    repositoryAt: () => undefined,
  };
}

describe('a folder that tells what there is', () => {
  const folders = {
    plans: ['2023', 'dalarna'],
    'plans/2023': ['2-kapitel'],
    'plans/2023/2-kapitel': ['x'],
    'plans/dalarna': ['2020'],
    'plans/dalarna/2020': [],
    schema: ['agreements'],
    'schema/agreements': ['x'],
    'schema/agreements/x': [],
    templates: ['eget'],
    'templates/eget': ['x'],
    'templates/eget/x': [],
  };
  const { commands } = localeFor('sv');
  const shut = ['plans', 'plans/dalarna', 'schema', 'schema/agreements', 'templates', 'templates/eget'];

  test.each(
    shut.flatMap((place) => [[place, 'unlisted'] as const, [place, 'unasked'] as const]),
  )('%s that is %s stops a command: what it hides would look like nothing', (place, mode) => {
    expect(() => mustBeOpen(treeWith(folders, place, mode), commands)).toThrow(`Mappen ${place} går inte`);
  });

  test('stops nothing where all may be read, nor where it is of one plan, which tells it', () => {
    expect(() => mustBeOpen(treeWith(folders, 'x', 'unlisted'), commands)).not.toThrow();
    for (const place of ['plans/2023', 'plans/2023/2-kapitel'])
      expect(() => mustBeOpen(treeWith(folders, place, 'unlisted'), commands)).not.toThrow();
  });
});

test.skipIf(process.getuid?.() === 0)('plans that may not be read stop every command', () => {
  const root = workspace();
  chmodSync(path.join(root, 'plans'), 0);
  for (const words of [
    ['check'],
    ['build', '2023'],
    ['new', '2024'],
    ['init', '--county', 'Skåne', '--ci', 'none'],
  ]) {
    const { code, err } = runPlan(root, words);
    expect([code, err], words[0]).toEqual([2, expect.stringContaining('Mappen plans går inte att läsa')]);
  }
  chmodSync(path.join(root, 'plans'), 0o755);
});

test.skipIf(process.getuid?.() === 0).each([
  ['read', 0],
  ['entered, though it is listed', 0o444],
])('a folder that may not be %s stops the build, and the missing right is named', (_, mode) => {
  const root = workspace();
  const shut = path.join(root, 'plans/2023/2-kapitel');
  mkdirSync(shut);
  writeFileSync(path.join(shut, '1-ord.md'), '---\ntyp: avsnitt\n---\n\n# Ord\n');
  chmodSync(shut, mode);
  const { code, out } = runPlan(root, ['check']);
  expect(out).toMatch(/^plans\/2023\/2-kapitel {2}fel {2}file\/unreadable\n.*inte har rätt att öppna/m);
  expect(out).not.toContain('1-ord.md');
  expect(code).toBe(1);
  chmodSync(shut, 0o755);
});
