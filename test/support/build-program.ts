import { execFileSync } from 'node:child_process';

/** Builds what ships before the tests run it, so that no test can pass on yesterday's program. */
export default function buildProgram(): void {
  execFileSync(process.execPath, ['bin/dev/build.mjs'], { stdio: 'inherit' });
}
