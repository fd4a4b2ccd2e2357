import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

/** Milliseconds within which a browser that starts has read the file. */
const FOR_BROWSER = 20_000;

/** What opens a file in the browser, by system. */
const OPENERS: Partial<Record<NodeJS.Platform, (place: string) => readonly [string, readonly string[]]>> = {
  win32: (place) => ['rundll32.exe', ['url.dll,FileProtocolHandler', pathToFileURL(place).href]],
  darwin: (place) => ['open', [place]],
};

/**
 * Opens an address in the user's browser by way of a file that only the user may read: the words of a command can be read by everybody on the
 * machine, and this address holds a token. The file is there until the browser has read it.
 */
export async function openBrowser(address: string, read = () => pause(FOR_BROWSER)): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-'));
  const place = path.join(folder, 'oppna.html');
  writeFileSync(place, redirectTo(address), { mode: 0o600, flag: 'wx' });
  const [command, words] = OPENERS[process.platform]?.(place) ?? ['xdg-open', [place]];
  const child = spawn(command, words, { detached: true, stdio: 'ignore' });
  // Where there is no browser to open the address has been printed.
  child.on('error', () => {});
  child.unref();
  await read();
  rmSync(folder, { recursive: true, force: true });
}

/** The address holds no sign that HTML knows: digits, letters and `:/#-_`. */
function redirectTo(address: string): string {
  return `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0;url=${address}">`;
}
