import path from 'node:path';
import type { Surroundings } from './context.ts';
import { programVersion } from './program-files.ts';

/** The command that is remembered. The others write, ask git or stay. */
const REMEMBERED = 'check';

/**
 * The door of the program: the one place that reads the process and sets its exit code. What is thrown and is not of the
 * world outside is a bug, and is shown as one. Other programs ask for the version, often: that takes nothing of what lies behind the door,
 * and neither does what was said already when everything was as it is.
 */
async function main(words: readonly string[]): Promise<number> {
  if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
    process.stdout.write(`${programVersion()}\n`);
    return 0;
  }
  const cwd = workingFolder();
  if (cwd === undefined) {
    process.stderr.write((await import('./program.ts')).cannotStand());
    return 2;
  }
  const outside = {
    cwd,
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: () => process.stdin,
    program: path.join(__dirname, 'start.cjs'),
  };
  if (!words.includes(REMEMBERED)) return await run(words, outside);
  const { recall, recorded } = await import('./memory/index.ts');
  const known = recall(words, outside);
  if (known !== undefined) return known;
  const recording = recorded(words, outside);
  const code = await run(words, recording?.surroundings ?? outside);
  recording?.save(code);
  return code;
}

/** Undefined where somebody has taken the folder away, or closed it, since the terminal was opened in it. */
function workingFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

async function run(words: readonly string[], outside: Surroundings): Promise<number> {
  const { runProgram } = await import('./program.ts');
  return await runProgram(words, outside);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  async (error: unknown) => {
    const { bugReport } = await import('./program.ts');
    process.stderr.write(bugReport(error));
    process.exitCode = 2;
  },
);

// A reader that has seen enough (`plan check | head`) is no error. What cannot be written is said where it can be, and is never a success.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    if (stream === process.stdout) process.stderr.write((await import('./program.ts')).cannotPrint());
    process.exit(2);
  });
}
