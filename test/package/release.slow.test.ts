import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder, temporaryFolder } from '../support/program.ts';
import { Repository } from '../support/repository.ts';

test('a release is made of nothing that is not committed', () => {
  const repository = new Repository(path.join(temporaryFolder(), 'källan'));
  mkdirSync(repository.folder);
  for (const name of ['bin', 'package.json', 'package-lock.json', '.gitignore', 'CHANGELOG.md'])
    cpSync(path.join(projectFolder, name), path.join(repository.folder, name), { recursive: true });
  symlinkSync(path.join(projectFolder, 'node_modules'), path.join(repository.folder, 'node_modules'));
  repository.git('init', '--quiet', '--initial-branch=main');
  repository.git('add', '--all', '--', ':!node_modules');
  repository.git('commit', '--quiet', '-m', 'Programmet');
  writeFileSync(path.join(repository.folder, '.git/info/exclude'), 'node_modules\n');
  const release = () =>
    spawnSync(process.execPath, ['bin/dev/release.mjs'], { cwd: repository.folder, encoding: 'utf8' });
  repository.write('CHANGELOG.md', '# Ändrad\n');
  for (const step of ['ändrad', 'tillagd']) {
    const { status, stderr } = release();
    expect({ status, stderr }, step).toEqual({
      status: 2,
      stderr: expect.stringContaining('release: the tree is not clean') as string,
    });
    repository.git('checkout', '--quiet', 'CHANGELOG.md');
    repository.write('src/ny.ts', '');
  }
  repository.remove('src/ny.ts');
  repository
    .write('package-lock.json', '{"packages":{"node_modules/esbuild":{"integrity":"sha512-A"}}}')
    .commit('Annat');
  const other = release();
  expect(other).toMatchObject({ status: 2, stderr: 'release: npm ci first: node_modules/esbuild\n' });
  expect(existsSync(path.join(repository.folder, 'release'))).toBe(false);
});
