import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { isBuilt } from '../../bin/dev/made-from.mjs';

/** Builds what ships before the tests run it, so that no test can pass on yesterday's program. A program that is today's is left as it is. */
export default function buildProgram(project: TestProject): void {
  build();
  project.onTestsRerun(build);
}

function build(): void {
  if (isBuilt('.')) return;
  execFileSync(process.execPath, ['bin/dev/build.mjs'], { stdio: 'inherit' });
}
