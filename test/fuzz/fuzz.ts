import { DRAWING_LAWS } from './drawing-laws.ts';
import { GOING_ON_LAWS } from './going-on-laws.ts';
import { type Input, inputsOf } from './inputs.ts';
import type { Law } from './law.ts';
import { type Lot, lotOf } from './lot.ts';
import { PRINTING_LAWS } from './printing-laws.ts';
import { READING_LAWS } from './reading-laws.ts';
import { isStopped, type Trial, trialOf } from './trial.ts';

export interface Wish {
  readonly seed: number;
  /** The numbers of the inputs: from `first`, `count` of them. */
  readonly first: number;
  readonly count: number;
  /** No further input is begun after so many milliseconds. */
  readonly milliseconds: number;
  /** Every law against every input, for one that is looked at again. */
  readonly all: boolean;
  /** The longest that check may take of one input before it is told, in milliseconds of processor time. */
  readonly slow: number;
}

export interface Fault {
  readonly law: string;
  readonly said: string;
  readonly input: Input;
}

export interface Tally {
  readonly inputs: number;
  readonly findings: number;
  /** Inputs without an edition, and those that an error keeps from being built. */
  readonly unreadable: number;
  readonly stopped: number;
  /** How many inputs each law was held against. */
  readonly held: ReadonlyMap<string, number>;
  readonly codes: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

const LAWS: readonly Law[] = [...READING_LAWS, ...PRINTING_LAWS, ...GOING_ON_LAWS, ...DRAWING_LAWS];
/** Enough to see what is wrong; one mistake may be met by every second input. */
const MOST_FAULTS = 40;

/** Makes inputs and holds them against the laws. The same wish gives the same, but for where the time ends it. */
export async function fuzz(wish: Wish, tell: (line: string) => void = () => {}): Promise<Tally> {
  const make = inputsOf(wish.seed);
  const began = performance.now();
  const held = new Map(LAWS.map(({ name }) => [name, 0]));
  const tally = {
    inputs: 0,
    findings: 0,
    unreadable: 0,
    stopped: 0,
    held,
    codes: new Set<string>(),
    faults: [] as Fault[],
  };
  for (let i = 0; i < wish.count && performance.now() - began < wish.milliseconds; i++) {
    const input = make(wish.first + i);
    const faults = await tried(input, wish, tally);
    tally.inputs++;
    tally.faults.push(...faults);
    for (const fault of faults)
      tell(`${fault.input.number} (${fault.input.from}) ${fault.law}: ${fault.said}`);
    if (tally.inputs % 1000 === 0)
      tell(`${tally.inputs} inputs, ${Math.round((performance.now() - began) / 1000)} s`);
    if (tally.faults.length >= MOST_FAULTS) break;
  }
  return tally;
}

type Counting = { -readonly [K in keyof Omit<Tally, 'held' | 'codes'>]: Tally[K] } & {
  held: Map<string, number>;
  codes: Set<string>;
};

async function tried(input: Input, wish: Wish, tally: Counting): Promise<readonly Fault[]> {
  const lot = lotOf(~wish.seed, input.number);
  const before = process.cpuUsage();
  const began = performance.now();
  const [trial, thrown] = guarded(() => trialOf(input));
  if (!trial) return [{ law: 'check throws nothing', said: thrown, input }];
  // The system's own clock is dear to ask, and only a long time may have been the machine's.
  const took = performance.now() - began > wish.slow ? process.cpuUsage(before).user / 1000 : 0;
  const slow = took > wish.slow ? [{ law: 'check is done soon', said: `${Math.round(took)} ms`, input }] : [];
  tally.findings += trial.result.findings.length;
  for (const { code } of trial.result.findings) tally.codes.add(code);
  if (!trial.result.edition) tally.unreadable++;
  else if (isStopped(trial.plan)) tally.stopped++;
  const faults: Fault[] = [...slow];
  for (const law of LAWS) {
    if (!lot.once(law.every) && !wish.all) continue;
    const said = await heldAgainst(law, trial, lot);
    if (said) tally.held.set(law.name, tally.held.get(law.name)! + 1);
    faults.push(...(said ?? []).slice(0, 3).map((line) => ({ law: law.name, said: line, input })));
  }
  return faults;
}

async function heldAgainst(law: Law, trial: Trial, lot: Lot): Promise<readonly string[] | undefined> {
  try {
    return await law.faults(trial, lot);
  } catch (error) {
    return [`throws ${(error as Error).stack?.split('\n').slice(0, 6).join('\n')}`];
  }
}

function guarded<T>(act: () => T): [T | undefined, string] {
  try {
    return [act(), ''];
  } catch (error) {
    return [undefined, (error as Error).stack?.split('\n').slice(0, 6).join('\n') ?? String(error)];
  }
}
