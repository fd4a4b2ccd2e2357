import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileEntry } from '../../../src/bind/index.ts';
import { findState } from '../../../src/cli/git-state.ts';
import { plansIn } from '../../../src/cli/plan-names.ts';
import { diskTree, entriesBelow, fileIn, GitTree, overlaid, type Tree } from '../../../src/cli/tree/index.ts';
import { openPlan, workspaceAbove, workspaceOf } from '../../../src/cli/workspace.ts';
import { localeFor } from '../../../src/locale/index.ts';
import { processorTimeSince } from '../../support/processor-time.ts';
import { runPlan, temporaryFolder } from '../../support/program.ts';
import { Repository } from '../../support/repository.ts';

const SAY = localeFor('sv');
const text = (words: string) => new TextEncoder().encode(words);

/** What a tree shows of a folder, as lines that can be compared. */
function shown(tree: Tree, folder: string): readonly string[] {
  return entriesBelow(tree, folder).map(lineOf).sort();
}

function lineOf(entry: FileEntry): string {
  if (entry.kind === 'file') return `${entry.path}: ${entry.size} ${Buffer.from(entry.read()).toString()}`;
  return `${entry.path}: ${entry.kind} ${entry.kind === 'outside' ? entry.target : entry.reason}`;
}

/** A workspace with everything that a tree must tell apart, on the disk and committed. */
function bothTrees(): { readonly disk: Tree; readonly git: Tree } {
  const outside = path.join(temporaryFolder(), 'hemlig.md');
  writeFileSync(outside, 'Hemligt');
  const repository = Repository.withPlan()
    .write('plans/2023/1-del/index.md', 'kapitel')
    .write('plans/dalarna/2020/plan.md', 'serie')
    .write('plans/dalarna/anteckningar.md', 'ingen plan')
    .write('plans/u\u0308bersikt/plan.md', 'annan stavning')
    .write('plans/.dold/2023/plan.md', 'dold')
    .write('delat.md', 'utanför planerna')
    .link('plans/2023/lank.md', '1-del/index.md')
    .link('plans/2023/mapp', '1-del')
    .link('plans/2023/runt', '.')
    .link('plans/2023/1-del/upp', '..')
    .link('plans/2023/bruten.md', 'finns-inte.md')
    .link('plans/2023/ute.md', outside)
    .link('plans/2024', '2023')
    .commit('Allt');
  const state = findState('HEAD', repository.folder, process.env, SAY.git);
  return {
    disk: diskTree(repository.folder),
    git: new GitTree(state, ['plans', 'schema/agreements', 'templates'], SAY.git),
  };
}

describe('a tree', () => {
  test('is the same on the disk and in git: files, links, circles, broken links and links that lead out', () => {
    const { disk, git } = bothTrees();
    for (const folder of ['plans/2023', 'plans/2024', 'plans/dalarna/2020'])
      expect(shown(git, folder), folder).toEqual(shown(disk, folder));
    const lines = shown(disk, 'plans/2023');
    expect(lines).toContain('plans/2023/lank.md: 7 kapitel');
    expect(lines.filter((line) => line.includes('del/index.md') || line.includes('mapp/'))).toEqual([
      'plans/2023/1-del/index.md: 7 kapitel',
    ]);
    expect(lines).toContain('plans/2023/bruten.md: unreadable other');
    expect(lines).toContain('plans/2023/ute.md: outside hemlig.md');
  });

  test('has the same plans on both, by names with composed letters', () => {
    const { disk, git } = bothTrees();
    const names = ['2023', '2024', 'dalarna/2020', 'übersikt'];
    expect([...plansIn(disk).keys()].sort()).toEqual(names);
    expect([...plansIn(git).keys()].sort()).toEqual(names);
    expect(plansIn(git).get('übersikt')).toBe('plans/u\u0308bersikt');
  });

  test('finds a file however its letters are composed, and says what is no file', () => {
    const { disk, git } = bothTrees();
    for (const tree of [disk, git]) {
      expect(fileIn(tree, 'plans/übersikt/plan.md')).toMatchObject({
        kind: 'file',
        path: 'plans/u\u0308bersikt/plan.md',
      });
      expect(fileIn(tree, 'plans/2023/1-del')).toMatchObject({ kind: 'unreadable', reason: 'not-a-file' });
      expect(fileIn(tree, 'plans/2023/finns-inte.md')).toBeUndefined();
      expect(tree.itemsIn('plans/finns-inte')).toBeUndefined();
    }
  });
});

test('thousands of folders in git are listed by one question and read by a few', () => {
  const places = Array.from({ length: 6000 }, (_, i) => `plans/2023/${1 + (i % 60)}-k/${i}-a/index.md`);
  const id = (i: number) => i.toString(16).padStart(40, '0');
  const asked: string[] = [];
  const git = (words: readonly string[], input = ''): Buffer => {
    asked.push(words[0]!);
    if (words[0] === 'ls-tree')
      return Buffer.from(places.map((place, i) => `100644 blob ${id(i)} 4\t${place}\0`).join(''));
    return Buffer.from(input.replace(/(\S+)\n/g, '$1 blob 4\ntext\n'));
  };
  const state = { ref: 'HEAD', commit: id(0), prefix: '', git };
  const before = process.cpuUsage();
  const files = entriesBelow(new GitTree(state, ['plans'], SAY.git), 'plans/2023');
  for (const file of files) expect(file.kind === 'file' && Buffer.from(file.read()).toString()).toBe('text');
  expect(files).toHaveLength(places.length);
  expect(asked).toEqual(['ls-tree', 'cat-file']);
  expect(processorTimeSince(before)).toBeLessThan(5000);
});

/** The same files on a disk that takes `Karta.png` and `karta.png` for one name, and lists it as it was written first. */
function ignoringCase(tree: Tree): Tree {
  const listed = (place: string) =>
    place.split('/').reduce((folder, part) => {
      const items = tree.itemsIn(folder) ?? [];
      const name = items.find((item) => item.name.toLowerCase() === part.toLowerCase())?.name ?? part;
      return folder === '' ? name : `${folder}/${name}`;
    }, '');
  return {
    find: (place) => {
      const found = tree.find(listed(place));
      return found && { ...found, path: place };
    },
    itemsIn: (folder) => tree.itemsIn(listed(folder)),
    isFolder: (place) => tree.isFolder(listed(place)),
    repositoryAt: (place) => tree.repositoryAt(place),
  };
}

test('a disk that ignores case finds a file by no other name than others do', () => {
  const { disk } = bothTrees();
  const tree = ignoringCase(disk);
  for (const place of [
    'plans/2023/1-del/Index.md',
    'plans/2023/1-DEL/index.md',
    'Plans/2023/1-del/index.md',
  ]) {
    expect(tree.find(place)).toMatchObject({ kind: 'file' });
    expect(fileIn(tree, place)).toBeUndefined();
  }
  const asked: string[] = [];
  const itemsIn = (folder: string) => {
    asked.push(folder);
    return tree.itemsIn(folder);
  };
  expect(fileIn({ ...tree, itemsIn }, 'plans/2023/1-del/index.md')).toMatchObject({ kind: 'file' });
  // What lies beside the plans is nothing to anybody, and would have a remembered check forgotten.
  expect(asked).toEqual(['plans', 'plans/2023', 'plans/2023/1-del']);
  expect(fileIn(tree, 'plans/2023/lank.md')).toMatchObject({ kind: 'file' });
  expect(fileIn(tree, 'plans/2023/ute.md')).toMatchObject({ kind: 'outside' });
});

describe('a plan whose folder is spelled with letters in two parts', () => {
  test('is opened from the disk as from git', () => {
    const repository = Repository.withPlan();
    repository.git('mv', 'plans/2023', 'plans/a\u030angest').trim();
    repository.commit('Stavning');
    for (const word of ['ångest', 'HEAD:ångest'])
      expect(runPlan(repository.folder, ['check', word]), word).toMatchObject({ code: 0, err: '' });
  });
});

describe('unsaved texts laid over a tree', () => {
  const unsaved = new Map([
    ['plans/2023/plan.md', text('osparat')],
    ['plans/2026/ny/plan.md', text('ny fil i ny mapp')],
    ['plans/2023/ute.md', text('aldrig')],
  ]);

  test('go before what is saved, on the disk and in git, and leave the rest', () => {
    const { disk, git } = bothTrees();
    for (const below of [disk, git]) {
      const tree = overlaid(below, unsaved);
      const before = shown(below, 'plans/2023');
      const changed = before.filter((line) => !line.startsWith('plans/2023/plan.md: '));
      expect(shown(tree, 'plans/2023').filter((line) => changed.includes(line))).toEqual(changed);
      expect(shown(tree, 'plans/2023')).toContain('plans/2023/plan.md: 7 osparat');
      expect(shown(tree, 'plans/2026')).toEqual(['plans/2026/ny/plan.md: 16 ny fil i ny mapp']);
      expect([...plansIn(tree).keys()]).toContain('2026');
    }
  });

  test('never stand where a path leads out of the workspace', () => {
    const { disk } = bothTrees();
    expect(shown(overlaid(disk, unsaved), 'plans/2023')).toContain('plans/2023/ute.md: outside hemlig.md');
  });
});

describe('a workspace', () => {
  test('is one state: a new one reads what has changed, and remembers nothing of the one before', () => {
    const { folder } = Repository.withPlan();
    const before = workspaceAbove(folder)!;
    const tree = overlaid(before.tree, new Map([['plans/2023/plan.md', text('---\ntyp: plan\n---\n')]]));
    const now = workspaceOf(before.root, tree, undefined);
    expect(now.memory).not.toBe(before.memory);
    const plan = openPlan(now, '2023').folder.entries.find((entry) => entry.path.endsWith('plan.md'));
    expect(plan && lineOf(plan)).toContain('typ: plan');
    expect(path.basename(now.root)).toBe(path.basename(folder));
  });

  test('knows its plans in git too, so that a change is not told of what stood there before', () => {
    const repository = Repository.withPlan();
    const plan = repository.git('show', 'HEAD:plans/2023/plan.md');
    repository.write('plans/2023/plan.md', plan.replace('\n---', '\nföregås-av: [2019]\n---')).commit('Fel');
    const here = runPlan(repository.folder, ['check', '2023']).out;
    expect(here).toContain('plan/unknown');
    expect(runPlan(repository.folder, ['check', 'HEAD:2023']).out).toContain('plan/unknown');
    expect(runPlan(repository.folder, ['check', '2023', '--since', 'HEAD'])).toMatchObject({ code: 0 });
  });
});
