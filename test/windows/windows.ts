import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Ran } from '../support/program.ts';
import { surroundings } from '../support/surroundings.ts';
import { isWindows, wineIn } from './wine.ts';

/** A place as Windows names it. Wine has the whole disk as `Z:`. */
export function named(place: string): string {
  return isWindows ? place : `Z:${place.replaceAll('/', '\\')}`;
}

/** Runs cmd's words in a folder, with the program's folder on the path as Starta.cmd puts it there. */
export class Windows {
  readonly #made: string;
  readonly #program: string;
  readonly #environment: NodeJS.ProcessEnv;

  /** `made` is for what Wine and the program write beside; `program` is the unpacked folder. */
  constructor(made: string, program: string) {
    this.#made = made;
    this.#program = program;
    const path_ = isWindows
      ? { Path: `${program};${process.env.Path ?? process.env.PATH}` }
      : {
          WINEPATH: named(program),
          ...wineIn(made),
          // Wine tells of a Windows that Node no longer runs on.
          NODE_SKIP_PLATFORM_CHECK: '1',
        };
    this.#environment = { ...surroundings(), NO_COLOR: '1', PLAN_CACHE: 'off', ...path_ };
  }

  plan(cwd: string, ...words: string[]): Ran {
    return this.run(cwd, ['plan', ...words]);
  }

  /** Output goes to files: what runs under Wine does not write to pipes. */
  run(cwd: string, words: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Ran {
    const files = ['in', 'ut', 'fel'].map((name) => path.join(this.#made, name));
    writeFileSync(files[0]!, input);
    const streams = files.map((file, at) => openSync(file, at === 0 ? 'r' : 'w'));
    const options = {
      cwd,
      env: { ...this.#environment, ...env },
      stdio: [streams[0]!, streams[1]!, streams[2]!],
    };
    const cmd = ['/d', '/c', ...words];
    const { status } = isWindows
      ? spawnSync('cmd', cmd, options)
      : spawnSync('wine', ['cmd', ...cmd], options);
    for (const stream of streams) closeSync(stream);
    return { code: status, out: readFileSync(files[1]!, 'utf8'), err: readFileSync(files[2]!, 'utf8') };
  }

  /** Starts cmd's words and does not wait. What they say is to be read from the file while they run. */
  start(cwd: string, words: readonly string[], output: string, env: NodeJS.ProcessEnv = {}): ChildProcess {
    const stream = openSync(output, 'w');
    const cmd = ['/d', '/c', ...words];
    const [program, all] = isWindows ? ['cmd', cmd] : ['wine', ['cmd', ...cmd]];
    const child = spawn(program, all, {
      cwd,
      env: { ...this.#environment, ...env },
      stdio: ['ignore', stream, stream],
    });
    closeSync(stream);
    return child;
  }

  /** Starts the folder's own Node, which is to be ended by whoever started it. */
  node(...words: string[]): ChildProcess {
    const node = path.join(this.#program, 'program', 'node.exe');
    const [program, all] = isWindows ? [node, words] : ['wine', [named(node), ...words]];
    return spawn(program, all, { env: this.#environment, stdio: 'ignore' });
  }

  /** Waits for what still runs in Wine, so that its folder can be taken away. */
  end(): void {
    if (isWindows) return;
    spawnSync('wineserver', ['--kill'], { env: this.#environment });
    // The next file of tests uses the same folder: what it starts while this one ends is ended with it, and says nothing.
    spawnSync('wineserver', ['--wait'], { env: this.#environment });
  }
}
