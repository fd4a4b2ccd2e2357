// Times whole processes, start to exit, in turn with another. The ratio is what to trust: machines drift, and both of a pair
// drift together. Where bash is found, processor time is counted as well, which a busy machine changes less.
import { spawnSync } from 'node:child_process';

const CLOCK = `TIMEFORMAT='@@%3U %3S'; time "$0" "$@"`;
const hasClock = spawnSync('bash', ['-c', CLOCK, process.execPath, '-v']).stderr?.includes('@@') === true;

/** Node parses the certificates named there at every start, 60 ms for 22 of them, which would flatter every ratio to it. */
export const SURROUNDINGS = { ...process.env };
delete SURROUNDINGS.NODE_EXTRA_CA_CERTS;

/** Runs a program and gives milliseconds by the clock and of the processor. Programs that it waits for are counted with it. */
export function time([program, ...words], cwd, env = {}) {
  const [command, all] = hasClock ? ['bash', ['-c', CLOCK, program, ...words]] : [program, words];
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, all, {
    cwd,
    env: { ...SURROUNDINGS, ...env },
    maxBuffer: 1e9,
    timeout: 60_000,
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${status}: ${stderr}`);
  const said = /@@([\d.,]+) ([\d.,]+)\s*$/.exec(String(stderr));
  const cpu = said
    ? 1000 * said.slice(1).reduce((sum, part) => sum + Number(part.replace(',', '.')), 0)
    : NaN;
  return { wall, cpu };
}

/** Each once without counting, then in turn. */
export function inTurn(runs, own, other) {
  own();
  other();
  return Array.from({ length: runs }, () => [own(), other()]);
}

export const HEAD = 'by the clock: ms, the other, ratio | processor: ms, the other, ratio';

/** Both clocks, each with the medians of both and the median of the ratios of the pairs. */
export function row(name, pairs, ratio = (own, other) => own / other) {
  const parts = ['wall', 'cpu'].map((clock) => {
    const [own, other] = [0, 1].map((i) =>
      median(pairs.map((pair) => pair[i][clock]))
        .toFixed(0)
        .padStart(6),
    );
    return `${own} ${other} ${median(pairs.map(([a, b]) => ratio(a[clock], b[clock])))
      .toFixed(2)
      .padStart(6)}`;
  });
  return `${name.padEnd(34)} ${parts.join('  |  ')}`;
}

export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
