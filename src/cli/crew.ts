import type { Lang } from '../locale/index.ts';
import type { Context, Stream } from './context.ts';
import { beyondHearing } from './disk/index.ts';
import type { BuildFormat } from './output-formats.ts';

/** What is done with each plan, and how. */
export type Job =
  | { readonly kind: 'check' }
  | {
      readonly kind: 'build';
      readonly formats: readonly BuildFormat[];
      readonly out: string | undefined;
      readonly template: string | undefined;
    };

/** Plans that a thread must have to do for its start, a tenth of a second, to be worth it. */
const WORTH: { readonly [K in Job['kind']]: number } = { check: 16, build: 4 };
/** More would wait for each other at the disk, and hold as many plans in memory. */
const MOST = 4;

/** What a thread is given: plain data, out of which it makes the context anew. */
export interface Order {
  readonly job: Job;
  readonly names: readonly string[];
  readonly cwd: string;
  readonly lang: Lang;
  readonly stage: Context['stage'];
  readonly failOn: Context['failOn'];
  readonly today: string | undefined;
  readonly streams: { readonly [S in StreamName]: StreamFacts };
}

export type StreamName = 'stdout' | 'stderr';

interface StreamFacts {
  readonly isTTY: boolean | undefined;
  readonly columns: number | undefined;
  readonly color: boolean;
}

/** The word that starts a thread's end (`commands/hand.ts`). On a command line it means nothing. */
export const HAND = '--hand';

/**
 * Does the same with every plan, by several threads where there are many, and hands on what each gave in the order of the names. Each thread
 * has a row of neighbours, since a plan is read with the one before it. What a thread gives no answer to, for whatever reason, is done here:
 * so there is one way to fail, and it is told as ever.
 */
export async function together<T>(
  names: readonly string[],
  job: Job,
  context: Context,
  own: (name: string) => T | Promise<T>,
  take: (answer: T) => void,
): Promise<void> {
  const [mine = [], ...others] = sharesOf(names, await threads(names, context), WORTH[job.kind]);
  const { program } = context.surroundings;
  const hands = await Promise.all(
    others.map((share) => startHand<T>(program!, orderOf(share, job, context))),
  );
  try {
    for (const name of mine) take(await own(name));
    for (const [i, share] of others.entries())
      for (const name of share) take((await hands[i]!.answerTo(name)) ?? (await own(name)));
  } finally {
    // A plan that is just being written is written to its end.
    await Promise.all(hands.map((hand) => hand.ended));
  }
}

async function threads(
  names: readonly string[],
  { surroundings: { program, env } }: Context,
): Promise<number> {
  if (program === undefined || env.PLAN_THREADS === '1' || names.length < 2) return 1;
  const { availableParallelism } = await import('node:os');
  return Math.min(MOST, availableParallelism());
}

/** The names in rows that follow each other, as many as there are cores and each long enough. */
export function sharesOf(
  names: readonly string[],
  cores: number,
  worth: number,
): readonly (readonly string[])[] {
  const count = Math.max(1, Math.min(cores, Math.floor(names.length / worth)));
  const at = (i: number) => Math.round((i * names.length) / count);
  return Array.from({ length: count }, (_, i) => names.slice(at(i), at(i + 1)));
}

function orderOf(names: readonly string[], job: Job, context: Context): Order {
  const { cwd, locale, stage, failOn, today, surroundings } = context;
  const facts = (stream: Stream): StreamFacts => ({
    isTTY: stream.isTTY,
    columns: stream.columns,
    color: context.colorOn(stream),
  });
  const streams = { stdout: facts(surroundings.stdout), stderr: facts(surroundings.stderr) };
  return { job, names, cwd, lang: locale.lang, stage, failOn, today, streams };
}

interface Hand<T> {
  /** Undefined where the thread has ended without one. */
  answerTo(name: string): Promise<T | undefined>;
  readonly ended: Promise<void>;
}

async function startHand<T>(program: string, order: Order): Promise<Hand<T>> {
  beyondHearing();
  const { Worker } = await import('node:worker_threads');
  const answers = new Map<string, T>();
  let wake = () => {};
  let isOver = false;
  // Whatever it would say itself is said here, by whoever does the work instead.
  const worker = new Worker(program, { argv: [HAND], workerData: order, stdout: true, stderr: true });
  worker.on('message', ({ name, answer }: { readonly name: string; readonly answer: T }) => {
    answers.set(name, answer);
    wake();
  });
  worker.on('error', () => {});
  const ended = new Promise<void>((resolve) => {
    worker.on('exit', () => {
      isOver = true;
      wake();
      resolve();
    });
  });
  const answerTo = async (name: string) => {
    while (!answers.has(name) && !isOver)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    const answer = answers.get(name);
    answers.delete(name);
    return answer;
  };
  return { answerTo, ended };
}
