// The worst inputs within the limits: `npm run worst [-- --only words --most 5]`. Each is made anew and tried with the commands of its kind; the table shows
// processor time and the most memory that each took, the slowest first. `--commands` is a pattern. Exit code 1 where one took more than it may, or was refused
// because of how it was asked. Needs GNU time and prlimit.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { KINDS } from './inputs.mjs';
import { TWO_YEARS } from './two-years.mjs';
import { WORD_KINDS } from './word-inputs.mjs';
import { YEAR_KINDS } from './year-inputs.mjs';

const program = path.resolve(fileURLToPath(import.meta.url), '../../../../bin/plan.js');
const { values } = parseArgs({
  options: { only: { type: 'string' }, most: { type: 'string', default: '5' }, commands: { type: 'string' } },
});
const most = Number(values.most);
/** Seconds of the processor after which it is stopped; it is slow enough to be told. */
const PATIENCE = 40;

const rows = [];
for (const [kind, make, commands] of [...KINDS, ...TWO_YEARS, ...WORD_KINDS, ...YEAR_KINDS]) {
  if (values.only !== undefined && !kind.includes(values.only)) continue;
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-worst-'));
  try {
    make(folder);
    if (isTooLarge(folder))
      throw new Error(`${kind}: the plan is over the limits, so that nothing would be measured`);
    for (const words of commands) {
      if (values.commands !== undefined && !new RegExp(values.commands).test(words.join(' '))) continue;
      const row = { kind, command: words.join(' '), ...tried(words, folder) };
      rows.push(row);
      console.error(shown(row));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
rows.sort((a, b) => b.seconds - a.seconds);
console.log('processor s   MB  exit  input: command');
for (const row of rows) console.log(shown(row));
process.exitCode = rows.some(({ seconds, exit }) => seconds > most || exit === 'trace') ? 1 : 0;

/** A plan that is over the limits is not read, and takes no time. */
function isTooLarge(cwd) {
  if (!existsSync(path.join(cwd, 'plans/2024'))) return false;
  const words = [program, 'check', '2024', '--format', 'json'];
  const env = { ...process.env, PLAN_CACHE: 'off' };
  const { stdout } = spawnSync(process.execPath, words, { cwd, env, maxBuffer: 2 ** 30 });
  return stdout.includes('"plan/too-large"');
}

function tried(words, cwd) {
  const { stderr, status } = spawnSync(
    '/usr/bin/time',
    ['-f', '@@%U %S %M', 'prlimit', `--cpu=${PATIENCE}`, process.execPath, program, ...words],
    {
      cwd,
      env: { ...process.env, PLAN_CACHE: 'off', NO_COLOR: '1' },
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const said = /@@([\d.]+) ([\d.]+) (\d+)\s*$/.exec(String(stderr));
  const isTrace = /^ +at .*:\d+:\d+/m.test(String(stderr));
  return {
    seconds: said ? Number(said[1]) + Number(said[2]) : PATIENCE,
    memory: said ? Number(said[3]) / 1024 : NaN,
    exit: isTrace ? 'trace' : String(status ?? 'stopped'),
  };
}

function shown({ kind, command, seconds, memory, exit }) {
  return `${seconds.toFixed(2).padStart(11)} ${memory.toFixed(0).padStart(4)} ${exit.padStart(5)}  ${kind}: plan ${command}`;
}
