import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import type { GitWords } from '../locale/index.ts';
import { beyondHearing } from './disk/index.ts';
import { OutsideError } from './outside-error.ts';

/** What one answer of git may be at most. A state's list of files is far below; a hostile one is a sentence. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The git that is there, asked to read and nothing else. It runs without a shell, so a word is never more than a word; without pager,
 * hooks, watchers, outer programs and network; and without what the environment may say of another repository.
 */
const QUIET = [
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'core.pager=cat'],
  ...['-c', 'core.quotePath=false'],
  ...['-c', 'diff.external='],
  // Files of a change can look like a repository's own (HEAD, objects, refs), and would answer for the real one from a folder in it.
  ...['-c', 'safe.bareRepository=explicit'],
  // A partial clone would fetch what it lacks in the middle of a check.
  ...['-c', 'protocol.allow=never'],
];

export type Git = (words: readonly string[], input?: string) => Buffer;

/** Asks git in a folder. What git answers with an error is thrown as `GitRefusal`. */
export function gitIn(folder: string, env: Environment, say: GitWords): Git {
  beyondHearing();
  const program = findGit(env);
  if (program === undefined) throw new OutsideError(say.noGit);
  return (words, input) => {
    try {
      return execFileSync(program, [...QUIET, ...words], {
        cwd: folder,
        env: quietly(env),
        input: input ?? '',
        maxBuffer: MOST_BYTES,
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
        shell: false,
      });
    } catch (error) {
      const { code, stderr } = error as { code?: string; stderr?: Buffer };
      if (code === 'ENOBUFS') throw new OutsideError(say.tooMuch);
      const said = stderr?.toString('utf8').trim() ?? '';
      throw new GitRefusal(say.refused(said.split('\n')[0] ?? ''), said);
    }
  };
}

/** git said no, in its own English words. Those who asked know what it means; else it is shown as what git said. */
export class GitRefusal extends OutsideError {
  readonly said: string;

  constructor(message: string, said: string) {
    super(message);
    this.said = said;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A hook runs with variables that name its repository, and a user may have set others that run programs. */
function quietly(env: Environment): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^(GIT_|LC_|LANG|SSH_ASKPASS)/i.test(name));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
}

/**
 * The program in one of the folders for programs, never one that lies in the folder one stands in: on Windows that is looked in
 * first, and a stranger's change may have put a git.exe there.
 */
function findGit(env: Environment): string | undefined {
  const folders = (env.PATH ?? env.Path ?? '')
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder));
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  return folders.map((folder) => path.join(folder, name)).find(isProgram);
}

function isProgram(place: string): boolean {
  try {
    accessSync(place, constants.X_OK);
    return statSync(place).isFile();
  } catch {
    return false;
  }
}
