// Times what a page or an editor waits for: an edit in the running server, its start, the weight of the page's code, and what the server holds after
// a thousand edits. Processor time is the server's own, as the system counts it, so what drives it costs nothing.
import { spawn } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { HEAD, median, row, SURROUNDINGS, time } from './timing.mjs';
import { makeWorkspace } from './workspace.mjs';

/** A running `plan preview`, and a way to ask it as the page does. */
export async function preview(plan, cwd, { env = {}, node = [] } = {}) {
  const child = spawn(process.execPath, [...node, plan, 'preview', '--no-open'], {
    cwd,
    env: { ...SURROUNDINGS, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const address = await new Promise((done, fail) => {
    child.once('exit', (code) => fail(new Error(`plan preview ended with ${code}: ${said}`)));
    child.stdout.setEncoding('utf8').on('data', (part) => {
      said += part;
      const found = /http:\/\/(127\.0\.0\.1):(\d+)\/#([\w-]+)/.exec(said);
      if (found) done(found);
    });
  });
  const [, hostname, port, token] = address;
  const ask = (name, body) =>
    new Promise((done, fail) => {
      const sent = request(
        {
          hostname,
          port,
          path: `/api/${name}`,
          method: 'POST',
          headers: {
            origin: `http://${hostname}:${port}`,
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
          },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (part) => {
            text += part;
          });
          response.on('end', () =>
            response.statusCode === 200
              ? done(JSON.parse(text))
              : fail(new Error(`${name}: ${response.statusCode} ${text}`)),
          );
        },
      );
      sent.on('error', fail);
      sent.end(JSON.stringify(body));
    });
  const ended = new Promise((done) => child.once('exit', done));
  const end = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { ask, end, pid: child.pid };
}

/** Milliseconds of the processor that a process has used, where the system tells. */
function cpuOf(pid) {
  try {
    // The fields after the name, which may hold anything: those of user and system time are in hundredths of a second.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return Number.NaN;
  }
}

/** Kilobytes that a process holds in memory, where the system tells. */
function heldBy(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
  } catch {
    return Number.NaN;
  }
}

/** The county's largest plan, the file of it that is written in, and what an edit may cost. */
const LARGEST = {
  plan: '2017',
  file: 'plans/2017/2-utvecklingsområden/3-skola/2-nyanlända-elever.md',
  aim: 40,
};
const MANY = { plan: '2024', file: 'plans/2024/3-del/17-område.md', aim: 400 };
const ROUNDS = 5;

/** Everything that a page waits for. `folder` is one to make workspaces in, `areas` the size of the large one. */
export async function session({ root, plan, folder, areas }) {
  const county = path.join(folder, 'länet');
  cpSync(path.join(root, 'plans'), path.join(county, 'plans'), { recursive: true });
  const made = path.join(folder, 'många-områden');
  makeWorkspace(made, areas);
  const env = { XDG_CACHE_HOME: path.join(folder, 'cache-session') };
  console.log('\nWhat a page waits for: milliseconds of the processor in the server, and by the clock.\n');
  for (const [cwd, what, name, count] of [
    [county, LARGEST, `an edit of ${LARGEST.plan}`, 30],
    [made, MANY, `an edit of ${areas} areas`, 3],
  ]) {
    const server = await preview(plan, cwd, { env });
    const edit = await editing(server, what);
    await edit(Math.ceil(count / 2));
    const rounds = [];
    for (let i = 0; i < ROUNDS; i++) rounds.push(await edit(count));
    const of = (clock) => median(rounds.map((round) => round[clock])).toFixed(1);
    console.log(`${`${name} (aim ≤ ${what.aim})`.padEnd(34)} ${of('cpu')} | ${of('wall')}`);
    if (what === LARGEST) await steady(server, edit);
    await server.end();
  }
  await first(root, plan, county, env);
  const page = ['page.js', 'page.css'].map((name) =>
    gzipSync(readFileSync(path.join(root, 'dist', name)), { level: 9 }),
  );
  const size = page.reduce((sum, { length }) => sum + length, 0) / 1000;
  console.log(`${"the page's code (aim ≤ 250)".padEnd(34)} ${size.toFixed(0)} kB gzipped`);
}

/** What the server holds after a hundred edits and after a thousand. */
async function steady(server, edit) {
  await edit(100);
  const early = heldBy(server.pid);
  await edit(900);
  const late = heldBy(server.pid);
  console.log(
    `${'memory after 100 and 1 100 edits'.padEnd(34)} ${(early / 1000).toFixed(0)} MB, ${(late / 1000).toFixed(0)} MB`,
  );
}

/** From nothing to the first report of 2023, beside an empty Node. */
async function first(root, plan, cwd, env) {
  const pairs = [];
  for (let i = 0; i < 2 * ROUNDS; i++) {
    const start = performance.now();
    const server = await preview(plan, cwd, { env });
    const { report } = await server.ask('plan', {
      window: 'bench',
      plan: '2023',
      stage: 'utkast',
      has: false,
    });
    if (!report) throw new Error('no report');
    const own = { wall: performance.now() - start, cpu: cpuOf(server.pid) };
    await server.end();
    pairs.push([own, time([process.execPath, '-e', '0'], root)]);
  }
  console.log(`${''.padEnd(34)} ${HEAD}`);
  console.log(row('first report of 2023 (aim ≤ 12)', pairs.slice(1)));
}

/** Gives what edits one file so many times, asks for findings and report each time as a page does, and tells what each cost. */
export async function editing(server, { plan, file }) {
  const show = (has) => server.ask('plan', { window: 'bench', plan, stage: 'utkast', has });
  await show(false);
  let { text, hash } = await server.ask('text', { path: file });
  let done = 0;
  return async (count) => {
    const [cpu, clock] = [cpuOf(server.pid), performance.now()];
    for (let i = 0; i < count; i++) {
      const words = `Skrivet ${++done}.`;
      const next = text.replace(/(\nSkrivet \d+\.\n)?$/, `\n${words}\n`);
      ({ hash } = await server.ask('change', { path: file, text: next, seen: hash }));
      text = next;
      const { report } = await show(true);
      if (!report.parts.some((part) => typeof part === 'string' && part.includes(words)))
        throw new Error(`${words} does not show`);
    }
    return { cpu: (cpuOf(server.pid) - cpu) / count, wall: (performance.now() - clock) / count };
  };
}
