import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type KillTally, PROGRAM, same, snapshot, strays, torn, waited, workspace, writing } from './kill.ts';

/** A chapter that is to change places with another: every file of both gets another name, and texts that lead to them are written anew. */
const MOVED = { plan: '2023', path: 'plans/2023/2-gemensamt/index.md', goal: 'down' };

/** The small plan with six files in one chapter and two in the next, and links between them. */
function twoChapters(folder: string): void {
  workspace(folder);
  const next = path.join(folder, 'plans/2023/3-mer');
  mkdirSync(next, { recursive: true });
  writeFileSync(
    path.join(next, 'index.md'),
    '---\ntyp: kapitel\n---\n\n# Mer\n\nSe [det](../2-gemensamt/1-sip.md).\n',
  );
  writeFileSync(
    path.join(next, '1-avsnitt.md'),
    '---\ntyp: avsnitt\n---\n\n# Avsnitt\n\nSe [det](../2-gemensamt/2-nytt.md).\n',
  );
}

/** A page that is open, as a process of its own. */
interface Page {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  ask(name: string, question: object): Promise<number>;
}

async function open(folder: string): Promise<Page> {
  const child = spawn(process.execPath, [PROGRAM, 'preview', '--no-open'], {
    cwd: folder,
    env: {
      ...process.env,
      PLAN_CACHE: 'off',
      NO_COLOR: '1',
      XDG_CACHE_HOME: path.join(folder, '..', 'cache'),
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  let said = '';
  const [base, token] = await new Promise<string[]>((done, fail) => {
    child.stdout!.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      const line = /^http:\S+$/m.exec(said)?.[0];
      if (line) done(line.split('#'));
    });
    child.once('exit', () => fail(new Error(`plan preview ended: ${said}`)));
  });
  const ask = async (name: string, question: object) => {
    const response = await fetch(`${base}api/${name}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        origin: base!.slice(0, -1),
        'content-type': 'application/json',
      },
      body: JSON.stringify(question),
    });
    await response.text();
    return response.status;
  };
  return { child, ended, ask };
}

async function close({ child, ended }: Page): Promise<void> {
  child.kill('SIGTERM');
  await ended;
}

/** What the author sees: files, and folders by their names. */
function seen(folder: string) {
  const place = path.join(folder, 'plans');
  const folders = readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map((item) => [`${path.relative(place, path.join(item.parentPath, item.name))}/`, ''] as const);
  return new Map([...snapshot(place), ...folders]);
}

/**
 * Kills the page's program at so many moments of a move. Whatever it leaves, the next that is opened finds the whole plan as it was or as it was
 * to be: no part twice, none gone, nothing torn.
 */
export async function killMoves(moments: number, folder: string): Promise<KillTally> {
  twoChapters(folder);
  const old = seen(folder);
  const whole = await open(folder);
  await whole.ask('start', {});
  const began = performance.now();
  const status = await whole.ask('move', MOVED);
  const took = performance.now() - began;
  await close(whole);
  const fresh = seen(folder);
  const tally = { scene: 'move', kills: 0, ended: 0, old: 0, fresh: 0, mixed: 0, faults: [] as string[] };
  if (status !== 200 || same(old, fresh)) return { ...tally, faults: [`a move changes nothing: ${status}`] };
  for (let i = 0; i < moments; i++) {
    twoChapters(folder);
    const page = await open(folder);
    const asked = page.ask('move', MOVED).catch(() => 0);
    const below = path.join(folder, 'plans');
    if (i % 4 === 0) await waited((took * 1.2 * i) / moments);
    else await writing(below, page.child, ['.flytt', '.ny', '.klart'][(i % 4) - 1]!, (i * 13) % 90, took * 5);
    if (!page.child.kill('SIGKILL')) tally.ended++;
    await Promise.all([page.ended, asked]);
    tally.kills++;
    const left = seen(folder);
    const state = same(left, old) ? 'old' : same(left, fresh) ? 'fresh' : 'mixed';
    tally[state]++;
    tally.faults.push(...torn(left, old, fresh).map((name) => `kill ${i}: ${name} is torn`));
    await close(await open(folder));
    const after = seen(folder);
    if (!same(after, old) && !same(after, fresh)) {
      const names = [...after.keys()].filter((name) => old.get(name) !== after.get(name));
      tally.faults.push(`kill ${i} (${state}): the plan is neither as it was nor as it was to be: ${names}`);
    }
    tally.faults.push(...strays(folder).map((name) => `kill ${i}: ${name} is left`));
  }
  return tally;
}
