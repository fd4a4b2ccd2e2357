import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder, workspaceWith } from './program.ts';

const ME = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_AUTHOR_DATE: '2024-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
  GIT_COMMITTER_DATE: '2024-01-01T00:00:00Z',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

/** A real repository in a temporary folder, which goes when the test ends. */
export class Repository {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** One with the small valid plan on `main`, committed. */
  static withPlan(files: Readonly<Record<string, string | Uint8Array | undefined>> = {}): Repository {
    const repository = new Repository(workspaceWith(files));
    repository.git('init', '--quiet', '--initial-branch=main');
    repository.commit('Planen');
    return repository;
  }

  /** A clone as a runner makes it: from somewhere else, with as little as `words` ask for. */
  clone(...words: string[]): Repository {
    const folder = path.join(temporaryFolder(), 'klon');
    this.git('clone', '--quiet', ...words, `file://${this.folder}`, folder);
    return new Repository(folder);
  }

  git(...words: string[]): string {
    return execFileSync('git', ['-c', 'protocol.file.allow=always', ...words], {
      cwd: this.folder,
      env: { ...process.env, ...ME },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  write(name: string, content: string | Uint8Array): this {
    const place = path.join(this.folder, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
    return this;
  }

  remove(name: string): this {
    rmSync(path.join(this.folder, name), { recursive: true });
    return this;
  }

  link(name: string, target: string): this {
    const place = path.join(this.folder, name);
    mkdirSync(path.dirname(place), { recursive: true });
    symlinkSync(target, place);
    return this;
  }

  commit(message: string): this {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '-m', message);
    return this;
  }
}
