import { localeFor } from '../locale/index.ts';
import { guard } from './guarded.ts';
import { runProgram } from './program.ts';

/**
 * The door of the program: the one place that reads the process and sets its exit code. What is thrown and is not of the
 * world outside is a bug, and is shown as one.
 */
runProgram(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: () => process.stdin,
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const said = error instanceof Error ? error.stack : String(error);
    process.stderr.write(guard(`plan: ${localeFor('sv').commands.bug}\n${said}\n`, false));
    process.exitCode = 2;
  },
);

// A reader that has seen enough (`plan check | head`) is no error. What cannot be written is said where it can be, and is never a success.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    if (stream === process.stdout) process.stderr.write(`plan: ${localeFor('sv').commands.cannotPrint}\n`);
    process.exit(2);
  });
}
