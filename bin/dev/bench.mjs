// Times whole processes, start to exit, in turn with `node -e 0`, and prints the median of the ratios. The ratio is what to
// trust: machines drift, and both of a pair drift together.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(fileURLToPath(import.meta.url), '../../..');
const plan = path.join(root, 'bin', 'plan.js');
const out = mkdtempSync(path.join(tmpdir(), 'plan-bench-'));
const RUNS = 15;

const CASES = [
  { name: 'plan --version', words: ['--version'], aim: 1.7 },
  { name: 'plan check 2023', words: ['check', '2023'], aim: 4 },
  { name: 'plan build 2023', words: ['build', '2023', '--out', out], aim: 8 },
];

console.log(`${RUNS} pairs each, Node ${process.version}, ${process.arch}`);
console.log('command              ms (median)   node -e 0   ratio   aim');
for (const { name, words, aim } of CASES) {
  const pairs = [];
  time([plan, ...words]);
  for (let i = 0; i < RUNS; i++) pairs.push([time([plan, ...words]), time(['-e', '0'])]);
  const own = median(pairs.map(([a]) => a));
  const floor = median(pairs.map(([, b]) => b));
  const ratio = median(pairs.map(([a, b]) => a / b));
  console.log(
    `${name.padEnd(20)} ${own.toFixed(0).padStart(11)} ${floor.toFixed(0).padStart(11)} ${ratio.toFixed(2).padStart(7)}   ≤ ${aim}`,
  );
}
rmSync(out, { recursive: true });

function time(words) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
