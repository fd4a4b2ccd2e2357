import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../make-folder.ts';
import { isOurs, liesAmongPlans } from './cache-folder.ts';

/** What was asked, of what, and what was answered. */
export type Fact = readonly [question: string, of: string, answer: string];

/** What was printed, in order. */
export type Said = readonly [stream: 'stdout' | 'stderr', text: string];

export interface Record {
  readonly facts: readonly Fact[];
  readonly said: readonly Said[];
  readonly code: 0 | 1;
}

/** Runs that are remembered at most, and how large one may be. */
const RUNS = 100;
const LARGEST = 16 * 1024 * 1024;

/** The record of a key, whole as it was written, or none. Whatever goes wrong, there is none. */
export function readRecord(folder: string, key: string): Record | undefined {
  try {
    const file = fileOf(folder, key);
    if (statSync(file).size > LARGEST || !isOurs(folder)) return undefined;
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== sealOf(key, body)) return undefined;
    const record: unknown = JSON.parse(body);
    return isRecord(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that two runs at once never read half a record. Nobody's plan is the worse where it cannot be. */
export function writeRecord(folder: string, key: string, record: Record): void {
  const body = JSON.stringify(record);
  if (body.length > LARGEST / 2 || liesAmongPlans(folder)) return;
  try {
    makeFolder(folder, 0o700);
    if (!isOurs(folder)) return;
    const file = fileOf(folder, key);
    const fresh = `${file}.${process.pid}`;
    try {
      writeFileSync(fresh, `${sealOf(key, body)}\n${body}`, { mode: 0o600, flag: 'wx' });
      chmodSync(fresh, 0o600);
      renameSync(fresh, file);
    } finally {
      rmSync(fresh, { force: true });
    }
    forgetOldest(folder);
  } catch {
    // The next run looks for itself.
  }
}

function isRecord(record: unknown): record is Record {
  const { facts, said, code } = (record ?? {}) as Partial<Record>;
  if (!Array.isArray(facts) || facts.length === 0 || !Array.isArray(said) || (code !== 0 && code !== 1))
    return false;
  const areWords = (row: unknown, count: number) =>
    Array.isArray(row) && row.length === count && row.every((word) => typeof word === 'string');
  return (
    facts.every((fact) => areWords(fact, 3)) &&
    said.every((one) => areWords(one, 2) && (one[0] === 'stdout' || one[0] === 'stderr'))
  );
}

export function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The key stands in the seal, so that a record is believed in its own place only. */
function sealOf(key: string, body: string): string {
  return `plan-run 1 ${hash(`${key}\n${body}`)}`;
}

function fileOf(folder: string, key: string): string {
  return path.join(folder, `${key}.txt`);
}

function forgetOldest(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => /^[0-9a-f]{32}\.txt(\.\d+)?$/.test(name))
    .map((name) => path.join(folder, name))
    .map((place) => ({ place, time: statSync(place).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { place } of files.slice(RUNS)) rmSync(place, { force: true });
}
