#!/usr/bin/env node
// Writes again the golden texts that differ, and runs no other test: those with «(golden)» in their name, in the files that hold one.
//
//   npm run golden                          all of them
//   npm run golden -- test/cli/check.test.ts   those of one file
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(fileURLToPath(import.meta.url), '../../..');
const asked = process.argv.slice(2);
const files = asked.length > 0 ? asked : filesWithGoldens();
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '-u', '-t', '\\(golden\\)', ...files], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;

function filesWithGoldens() {
  return readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.join('test', name))
    .filter((file) => readFileSync(path.join(root, file), 'utf8').includes('toMatchFileSnapshot'));
}
