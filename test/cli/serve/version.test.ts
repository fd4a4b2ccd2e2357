import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { deskIn } from '../../support/desk.ts';
import { temporaryFolder } from '../../support/program.ts';
import { Repository } from '../../support/repository.ts';

const TEXT = '---\ntyp: avsnitt\n---\n\n# Sist\n';

test('a version holds what somebody has told git already as well, also what is gone', async () => {
  const repository = Repository.withPlan({ 'plans/2023/3-bort.md': '---\ntyp: avsnitt\n---\n\n# Bort\n' });
  const { folder } = repository;
  repository.git('config', 'user.name', 'En Skribent');
  repository.git('config', 'user.email', 'skribent@example.se');
  repository.git('rm', '--quiet', 'plans/2023/3-bort.md');
  writeFileSync(path.join(folder, 'plans/2023/4-nytt.md'), '---\ntyp: avsnitt\n---\n\n# Nytt\n');
  const { ask } = deskIn(folder, temporaryFolder(), { PATH: process.env.PATH ?? '' });
  expect(await ask('version')).toEqual({
    status: 200,
    answer: { changed: ['plans/2023/3-bort.md', 'plans/2023/4-nytt.md'] },
  });
  expect(await ask('saveVersion', { name: 'En version' })).toEqual({ status: 200, answer: { changed: [] } });
  expect(repository.git('log', '-1', '--format=%s').trim()).toBe('En version');
  expect(repository.git('status', '--porcelain')).toBe('');
});

test('a version holds nothing of what a run that was stopped has left', async () => {
  const { folder } = Repository.withPlan();
  for (const name of [
    'plans/2023/.plan.md.4711.ny',
    'plans/.2024.4711.ny/plan.md',
    'plans/.plan.4711.flytt',
  ]) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), 'halv');
  }
  const { ask } = deskIn(folder, temporaryFolder(), { PATH: process.env.PATH ?? '' });
  expect(await ask('version')).toEqual({ status: 200, answer: { changed: [] } });
});

test('no version is kept without a text that could not be saved', async () => {
  const { folder } = Repository.withPlan({ 'plans/2023/3-sist.md': TEXT });
  const { ask } = deskIn(folder, temporaryFolder(), { PATH: process.env.PATH ?? '' });
  // It stands for a disk that is full.
  mkdirSync(path.join(folder, `plans/2023/.3-sist.md.${process.pid}.ny`));
  const seen = createHash('sha256').update(TEXT).digest('hex');
  await ask('change', { path: 'plans/2023/3-sist.md', text: `${TEXT}\nMitt.\n`, seen });
  expect(await ask('saveVersion', { name: 'En version' })).toEqual({
    status: 409,
    answer: { words: expect.stringContaining('3-sist.md kan inte sparas') as string },
  });
});
