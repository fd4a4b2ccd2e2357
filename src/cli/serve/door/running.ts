import { createHash, createHmac, randomBytes } from 'node:crypto';
import { chmodSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { makeFolder } from '../../make-folder.ts';

/** Where a page that runs for a workspace is found by who starts the program again. */
export interface Running {
  readonly host: string;
  readonly token: string;
}

/** What is asked to know whether the one who answers is the one who wrote the record. */
export const HERE_PATH = '/here';

/** The answer to a challenge: only who knows the token can give it, and it tells nobody the token. */
export function answerTo(challenge: string, token: string): string {
  return createHmac('sha256', token).update(`plan here ${challenge}`).digest('hex');
}

/** The record of a workspace, in the user's own cache folder, where nobody else can read it. */
export function recordOf(cache: string | undefined, root: string): string | undefined {
  if (cache === undefined) return undefined;
  return path.join(cache, `page-${createHash('sha256').update(root).digest('hex').slice(0, 32)}.json`);
}

export function remember(record: string, running: Running): void {
  try {
    makeFolder(path.dirname(record), 0o700);
    const fresh = `${record}.${process.pid}`;
    try {
      writeFileSync(fresh, JSON.stringify(running), { mode: 0o600, flag: 'wx' });
      chmodSync(fresh, 0o600);
      renameSync(fresh, record);
    } finally {
      rmSync(fresh, { force: true });
    }
  } catch {
    // Who starts the program again then gets a page of its own.
  }
}

/** Takes the record away where it is still this one's. */
export function forget(record: string, { token }: Running): void {
  if (read(record)?.token === token) rmSync(record, { force: true });
}

/** The page that runs for the workspace already. A port that somebody else has taken since does not answer rightly, and learns nothing. */
export async function findRunning(record: string): Promise<Running | undefined> {
  const running = read(record);
  if (!running) return undefined;
  const challenge = randomBytes(16).toString('hex');
  const said = await ask(running.host, challenge);
  return said === answerTo(challenge, running.token) ? running : undefined;
}

function read(record: string): Running | undefined {
  try {
    const facts = lstatSync(record);
    const isOurs =
      process.getuid === undefined || (facts.uid === process.getuid() && (facts.mode & 0o077) === 0);
    if (!facts.isFile() || !isOurs) return undefined;
    const { host, token } = JSON.parse(readFileSync(record, 'utf8')) as Partial<Running>;
    const isRecord = /^127\.0\.0\.1:\d{1,5}$/.test(String(host)) && /^[\w-]{22}$/.test(String(token));
    return isRecord ? { host: host!, token: token! } : undefined;
  } catch {
    return undefined;
  }
}

function ask(host: string, challenge: string): Promise<string | undefined> {
  return new Promise((done) => {
    const [hostname, port] = host.split(':');
    const asked = request({ hostname, port, path: HERE_PATH, method: 'POST', timeout: 2_000 }, (response) => {
      let said = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        said += part;
        if (said.length > 200) asked.destroy();
      });
      response.on('end', () => done(said));
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => done(undefined));
    asked.end(challenge);
  });
}
