import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { surroundings } from '../support/surroundings.ts';

/** The files of a folder by name, with all that a run may leave beside them. */
type Snapshot = ReadonlyMap<string, string>;

/** A command that writes, in a workspace as it was before. */
export interface Scene {
  readonly name: string;
  readonly words: readonly string[];
  /** Makes the workspace as it was before the command. */
  readonly before: (folder: string) => void;
  /** The folder whose files the command writes, in the workspace. */
  readonly written: string;
  /** Whether the files come whole or not at all, with no run after. */
  readonly atOnce: boolean;
}

export interface KillTally {
  readonly scene: string;
  readonly kills: number;
  /** Runs that had ended before they were killed. */
  readonly ended: number;
  /** Kills after which everything was as before, all new, or some of each. */
  readonly old: number;
  readonly fresh: number;
  readonly mixed: number;
  readonly faults: readonly string[];
}

const ROOT = path.resolve(import.meta.dirname, '../..');
export const PROGRAM = path.join(ROOT, 'bin', 'plan.js');
const BASE = path.join(ROOT, 'test/fixtures/base/2023');

const draft = (number: number) =>
  `---\ntyp: område\nid: nytt-${number}\nfokusområden: [samsjuklighet]\nmål:\n  - Fler får en plan ${number}.\n---\n\n# Nytt ${number}\n\n## Måluppfyllelse\n\nKlart.\n\n## Planering\n\nMer.\n`;

/** The workspace with the small valid plan, and four areas whose goals lack ids. */
export function workspace(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(BASE, path.join(folder, 'plans/2023'), { recursive: true });
  for (const number of [2, 3, 4, 5])
    writeFileSync(path.join(folder, `plans/2023/2-gemensamt/${number}-nytt.md`), draft(number));
}

function emptyFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** A report that stands there already, of other words than the plan has now. */
function withOldReport(folder: string): void {
  workspace(folder);
  const place = path.join(folder, 'build/2023');
  mkdirSync(place, { recursive: true });
  for (const ending of ['pdf', 'html', 'docx', 'json'])
    writeFileSync(path.join(place, `${REPORT}.${ending}`), `gammal ${ending}\n`.repeat(5000));
}

const REPORT = 'gavleborg-lansgemensam-handlingsplan-2023';

export const SCENES: readonly Scene[] = [
  {
    name: 'build',
    words: ['build', '2023', '--format', 'pdf,html,docx,json'],
    before: withOldReport,
    written: 'build/2023',
    atOnce: false,
  },
  {
    name: 'fix',
    words: ['fix', '2023'],
    before: workspace,
    written: 'plans/2023/2-gemensamt',
    atOnce: false,
  },
  { name: 'next', words: ['next', '2023'], before: workspace, written: 'plans/2024', atOnce: true },
  {
    name: 'init',
    words: ['init', '--county', 'Värmland', '--ci', 'github'],
    before: emptyFolder,
    written: '.',
    atOnce: false,
  },
];

/** Kills a command at so many moments: a third of them spread over its run, the others close to where it begins to write and to put in place. */
export async function killAt(scene: Scene, moments: number, folder: string): Promise<KillTally> {
  const place = path.join(folder, scene.written);
  scene.before(folder);
  const old = snapshot(place);
  const began = performance.now();
  await ended(start(scene, folder));
  const whole = performance.now() - began;
  const fresh = snapshot(place);
  const tally = { scene: scene.name, kills: 0, ended: 0, old: 0, fresh: 0, mixed: 0, faults: [] as string[] };
  if (same(old, fresh)) return { ...tally, faults: [`plan ${scene.name} changes nothing`] };
  for (let i = 0; i < moments; i++) {
    scene.before(folder);
    const child = start(scene, folder);
    const over = ended(child);
    if (i % 3 === 0) await waited((whole * 1.1 * i) / moments);
    else await writing(folder, child, i % 3 === 1 ? '.ny' : '.klart', (i * 13) % (i % 3 === 1 ? 100 : 8));
    if (!child.kill('SIGKILL')) tally.ended++;
    await over;
    tally.kills++;
    const left = snapshot(place);
    const state = same(left, old) ? 'old' : same(left, fresh) ? 'fresh' : 'mixed';
    tally[state]++;
    tally.faults.push(...torn(left, old, fresh).map((name) => `kill ${i}: ${name} is torn`));
    if (state === 'mixed' && scene.atOnce) tally.faults.push(`kill ${i}: only a part is there`);
    // The next run finds what it needs, and leaves nothing of the killed one.
    if (!(scene.atOnce && state === 'fresh')) await ended(start(scene, folder));
    const after = snapshot(place);
    if (!same(after, fresh))
      tally.faults.push(`kill ${i}: after the next run it is not what it would have been`);
    tally.faults.push(...strays(folder).map((name) => `kill ${i}: ${name} is left`));
  }
  return tally;
}

function start({ words }: Scene, folder: string): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...words], {
    cwd: folder,
    env: { ...surroundings(), PLAN_CACHE: 'off' },
    stdio: 'ignore',
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

export function waited(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Until something on its way with an ending lies at or below a folder, or has lain there, and then so many looks more. */
export async function writing(
  folder: string,
  child: ChildProcess,
  ending: string,
  looks: number,
  longest = Number.POSITIVE_INFINITY,
): Promise<void> {
  let left = looks;
  let seen = false;
  const end = performance.now() + longest;
  while (child.exitCode === null && left >= 0 && performance.now() < end) {
    seen ||= strays(folder).some((name) => name.endsWith(ending));
    if (seen) left--;
    // Give the process's end a chance to be told.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The files that the author sees, by their contents. */
export function snapshot(folder: string): Snapshot {
  return new Map(
    filesIn(folder)
      .filter((name) => !isStray(name))
      .sort()
      .map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]),
  );
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => statSync(path.join(folder, name), { throwIfNoEntry: false })?.isFile() ?? false,
  );
}

/** What a run may leave beside what it writes. */
const isStray = (name: string) =>
  name.split(path.sep).some((part) => /^\..*\.(?:ny|gammal|klart|flytt)$/.test(part));

export function strays(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isStray);
  } catch {
    // It is not there, or something in it was put in place while it was listed.
    return [];
  }
}

export function same(a: Snapshot, b: Snapshot): boolean {
  return a.size === b.size && [...a].every(([name, text]) => b.get(name) === text);
}

/** Files that are neither what they were nor what they become. */
export function torn(left: Snapshot, old: Snapshot, fresh: Snapshot): readonly string[] {
  const known = new Set([...old.keys(), ...fresh.keys(), ...left.keys()]);
  return [...known].filter((name) => {
    const now = left.get(name);
    return now !== old.get(name) && now !== fresh.get(name);
  });
}
