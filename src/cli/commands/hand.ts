import { parentPort, workerData } from 'node:worker_threads';
import { localeFor } from '../../locale/index.ts';
import type { Context, Stream } from '../context.ts';
import type { Order, StreamName } from '../crew.ts';
import { ROOT_TEMPLATE } from '../program-files.ts';
import { makeTemplate } from '../templates.ts';
import { findWorkspace } from '../workspace.ts';
import { type BuiltPlan, buildPlan, type Said } from './build.ts';
import { checkPlan, toldOf } from './check.ts';

/**
 * A thread's end of `together`: does what it was ordered with each of its plans, and answers plan by plan. When anything goes wrong it says
 * nothing more, and who ordered does the rest. False on a command line, where nobody has ordered anything.
 */
export async function runHand(): Promise<boolean> {
  if (!parentPort) return false;
  const order = workerData as Order;
  let said: Said[] = [];
  const context = contextOf(order, (stream, text) => said.push({ stream, text }));
  const workspace = findWorkspace(context);
  const { job } = order;
  if (job.kind === 'check') {
    for (const name of order.names)
      parentPort.postMessage({ name, answer: toldOf(checkPlan(context, workspace, name)) });
    return true;
  }
  const made = makeTemplate(job.template ?? ROOT_TEMPLATE, workspace.world, context);
  for (const name of order.names) {
    said = [];
    const isBuilt = await buildPlan(context, workspace, name, { ...job, made }, () => {});
    parentPort.postMessage({ name, answer: { isBuilt, said } satisfies BuiltPlan });
  }
  return true;
}

function contextOf(order: Order, say: (stream: StreamName, text: string) => void): Context {
  const stream = (name: StreamName): Stream => ({
    write: (text) => say(name, text),
    isTTY: order.streams[name].isTTY,
    columns: order.streams[name].columns,
  });
  const [stdout, stderr] = [stream('stdout'), stream('stderr')];
  return {
    ...order,
    surroundings: { cwd: order.cwd, env: process.env, stdout, stderr },
    locale: localeFor(order.lang),
    colorOn: (asked) => order.streams[asked === stdout ? 'stdout' : 'stderr'].color,
  };
}
