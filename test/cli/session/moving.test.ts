import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { finishMoves, hashOf } from '../../../src/cli/session/index.ts';
import { moveFiles } from '../../../src/cli/session/moving.ts';
import { diskTree } from '../../../src/cli/tree/index.ts';
import { finishEarlier } from '../../../src/cli/write-journal.ts';
import { localeFor } from '../../../src/locale/index.ts';
import { temporaryFolder } from '../../support/program.ts';

const say = localeFor('sv').commands.session;
const bytes = (text: string) => new TextEncoder().encode(text);

/** Two parts that are to take each other's places. */
function folderOfTwo(): string {
  const root = temporaryFolder();
  mkdirSync(path.join(root, 'plans/2024/2-b'), { recursive: true });
  writeFileSync(path.join(root, 'plans/2024/1-a.md'), 'A');
  writeFileSync(path.join(root, 'plans/2024/2-b/index.md'), 'B');
  return root;
}

const filesIn = (root: string) =>
  Object.fromEntries(
    readdirSync(path.join(root, 'plans'), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => [item.name, readFileSync(path.join(item.parentPath, item.name), 'utf8')]),
  );

const written = (place: string, text: string, base?: string) => ({
  path: place,
  place,
  bytes: bytes(text),
  base: base === undefined ? undefined : hashOf(base),
});
const gone = (place: string, text: string) => ({ place, hash: hashOf(text) });

describe('files get other places', () => {
  test('all of them, and folders that nothing is left in go', () => {
    const root = folderOfTwo();
    const answer = moveFiles(
      root,
      diskTree(root),
      {
        files: [written('plans/2024/2-a.md', 'A'), written('plans/2024/1-b/index.md', 'B')],
        removed: [gone('plans/2024/1-a.md', 'A'), gone('plans/2024/2-b/index.md', 'B')],
      },
      say,
    );
    expect(answer).toEqual({ isSaved: true });
    expect(filesIn(root)).toEqual({ '2-a.md': 'A', 'index.md': 'B' });
    expect(readdirSync(path.join(root, 'plans/2024')).sort()).toEqual(['1-b', '2-a.md']);
  });

  test('or none, where one of them is not what was seen', () => {
    const root = folderOfTwo();
    const before = filesIn(root);
    const answer = moveFiles(
      root,
      diskTree(root),
      {
        files: [written('plans/2024/3-c.md', 'C'), written('plans/2024/1-a.md', 'Ny', 'något annat')],
        removed: [gone('plans/2024/2-b/index.md', 'B')],
      },
      say,
    );
    expect(answer).toMatchObject({ isSaved: false, why: 'changed', path: 'plans/2024/1-a.md' });
    expect(filesIn(root)).toEqual(before);
  });

  test('and one that somebody has written in meanwhile stays', () => {
    const root = folderOfTwo();
    moveFiles(
      root,
      diskTree(root),
      {
        files: [written('plans/2024/2-a.md', 'A')],
        removed: [gone('plans/2024/1-a.md', 'något annat')],
      },
      say,
    );
    expect(filesIn(root)).toMatchObject({ '1-a.md': 'A', '2-a.md': 'A' });
  });
});

describe('where somebody holds what is to go', () => {
  test('all is put back as it was, and the file is named', () => {
    const root = folderOfTwo();
    const before = filesIn(root);
    const held = path.join(root, 'plans/2024/2-b/index.md');
    const answer = moveFiles(
      root,
      diskTree(root),
      {
        files: [written('plans/2024/2-a.md', 'A'), written('plans/2024/1-b/index.md', 'B')],
        removed: [gone('plans/2024/1-a.md', 'A'), gone('plans/2024/2-b/index.md', 'B')],
      },
      say,
      (place) => {
        if (place === held) throw Object.assign(new Error('held'), { code: 'EBUSY' });
        rmSync(place);
      },
    );
    expect(answer).toEqual({
      isSaved: false,
      why: 'failed',
      path: 'plans/2024/2-b/index.md',
      words: say.heldOpen('plans/2024/2-b/index.md'),
    });
    expect(filesIn(root)).toEqual(before);
    expect(readdirSync(path.join(root, 'plans/2024')).sort()).toEqual(['1-a.md', '2-b']);
  });

  test('what was written over is put back as well', () => {
    const root = folderOfTwo();
    const before = filesIn(root);
    moveFiles(
      root,
      diskTree(root),
      { files: [written('plans/2024/1-a.md', 'Ny', 'A')], removed: [gone('plans/2024/2-b/index.md', 'B')] },
      say,
      () => {
        throw Object.assign(new Error('held'), { code: 'EPERM' });
      },
    );
    expect(filesIn(root)).toEqual(before);
  });
});

describe('a run that was killed in a move is finished by the next', () => {
  const note = (root: string, removed = [gone('plans/2024/1-a.md', 'A')]) => {
    const place = path.join(root, 'plans/.plan.999999999.flytt');
    writeFileSync(place, JSON.stringify({ written: [gone('plans/2024/2-a.md', 'A')], removed }));
    return place;
  };

  test('where all was written: what it came from goes', () => {
    const root = folderOfTwo();
    writeFileSync(path.join(root, 'plans/2024/2-a.md'), 'A');
    const place = note(root);
    finishMoves(root);
    expect(filesIn(root)).toEqual({ '2-a.md': 'A', 'index.md': 'B' });
    expect(existsSync(place)).toBe(false);
  });

  test('where it was not: all stays as it was', () => {
    const root = folderOfTwo();
    note(root);
    finishMoves(root);
    expect(filesIn(root)).toEqual({ '1-a.md': 'A', 'index.md': 'B' });
  });

  test('and looks into nothing that cannot be listed, for which the plan has its own finding', () => {
    const root = temporaryFolder();
    writeFileSync(path.join(root, 'plans'), 'inte en mapp');
    expect(() => finishMoves(root)).not.toThrow();
    expect(() => finishEarlier(path.join(root, 'plans'))).not.toThrow();
  });

  test.each([
    '../utanför.md',
    'plans/../../x.md',
    '/etc/hosts',
    'schema/x.yaml',
    'plans/.git/x',
  ])('and a note takes nothing away that lies elsewhere: %s', (place) => {
    const root = folderOfTwo();
    writeFileSync(path.join(root, 'plans/2024/2-a.md'), 'A');
    note(root, [gone('plans/2024/1-a.md', 'A'), gone(place, 'A')]);
    finishMoves(root);
    expect(filesIn(root)).toMatchObject({ '1-a.md': 'A' });
  });

  test.skipIf(process.platform === 'win32')('and nothing behind a link out of the workspace', () => {
    const root = folderOfTwo();
    const elsewhere = temporaryFolder();
    writeFileSync(path.join(elsewhere, 'x.md'), 'A');
    writeFileSync(path.join(root, 'plans/2024/2-a.md'), 'A');
    symlinkSync(elsewhere, path.join(root, 'plans/2024/länk'));
    note(root, [gone('plans/2024/länk/x.md', 'A')]);
    finishMoves(root);
    expect(readdirSync(elsewhere)).toEqual(['x.md']);
  });

  test.skipIf(process.platform === 'win32')(
    'and its own note is written where it stands, whatever stood there',
    () => {
      const root = folderOfTwo();
      const victim = path.join(temporaryFolder(), 'viktig.txt');
      writeFileSync(victim, 'kvar');
      symlinkSync(victim, path.join(root, `plans/.plan.${process.pid}.flytt`));
      moveFiles(root, diskTree(root), { files: [written('plans/2024/2-a.md', 'A')], removed: [] }, say);
      expect(readFileSync(victim, 'utf8')).toBe('kvar');
    },
  );
});
