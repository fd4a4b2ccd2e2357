#!/usr/bin/env node
/**
 * How time and memory of a build grow with the plan: the same kind of areas, a hundred and a thousand of them. Processor time
 * is counted, which a busy machine does not change. A developer's tool:
 *
 *   node bin/dev/growth.mjs [FEW MANY]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SURROUNDINGS } from './timing.mjs';

const root = resolve(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'plan-growth-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const TELL = `data:text/javascript,process.on('exit',()=>console.error('@@'+JSON.stringify(process.resourceUsage())))`;

const [few = 100, many = 1000] = process.argv.slice(2).map(Number);
console.log('areas    pages   processor ms   peak MiB   MiB a page beyond the first');
const rows = [few, many].map((areas) => ({ areas, ...build(areas) }));
const base = build(1).peak;
for (const { areas, pages, time, peak } of rows) {
  const each = ((peak - base) / pages).toFixed(2);
  console.log(
    `${String(areas).padEnd(6)} ${String(pages).padStart(7)} ${time.toFixed(0).padStart(14)} ${peak.toFixed(0).padStart(10)} ${each.padStart(29)}`,
  );
}
const ratio = rows[1].time / rows[0].time;
console.log(
  `\n${many / few} times the areas took ${ratio.toFixed(1)} times the time (aim: at most ${0.6 * (many / few)}).`,
);

function build(areas) {
  const folder = join(work, String(areas));
  node([join(root, 'bin/dev/stress.mjs'), String(areas), folder], root);
  const words = [
    '--import',
    TELL,
    join(root, 'bin/plan.js'),
    'build',
    '2024',
    '--out',
    join(folder, 'build'),
  ];
  const { stdout, stderr } = node(words, folder);
  const use = JSON.parse(stderr.slice(stderr.lastIndexOf('@@') + 2));
  return {
    pages: Number(/(\d+) sid/.exec(stdout)?.[1]),
    time: (use.userCPUTime + use.systemCPUTime) / 1000,
    peak: use.maxRSS / 1024,
  };
}

function node(words, cwd) {
  const env = { ...SURROUNDINGS, PLAN_CACHE: 'off' };
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stdout}${stderr}`);
  return { stdout, stderr };
}
