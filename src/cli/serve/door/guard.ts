import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The one address of a running page, and what who may ask it has to know. */
export interface Gate {
  /** `127.0.0.1:49152`, exactly as a browser names it. */
  readonly host: string;
  /** 128 bits, as text that fits an address. */
  readonly token: string;
}

/** What is asked for by anybody is the program's own and no secret: the shell of the page, its code, its faces. */
export type Door = 'open' | 'page' | 'program';

/**
 * Whether a request may come in; the status of the refusal where it may not. A browser says in `Host` which name it was sent to, so a name that
 * somebody has pointed at this machine is refused; in `Origin` which page asks, so no other page is answered; and only who opened the page
 * knows the token. All that tells anything is a POST: then a browser always says its origin.
 */
export function refusal(request: IncomingMessage, door: Door, { host, token }: Gate): number | undefined {
  const { headers, method } = request;
  if (headers.host !== host) return 421;
  if (method !== (door === 'open' ? 'GET' : 'POST')) return 405;
  const origin = headers.origin;
  if (door === 'open')
    return refusedSite(request) || (origin !== undefined && origin !== `http://${host}`) ? 403 : undefined;
  // Who starts the program a second time is no browser, and none may pretend to be it.
  if (door === 'program')
    return origin === undefined && headers['sec-fetch-site'] === undefined ? undefined : 403;
  if (origin !== `http://${host}` || refusedSite(request)) return 403;
  if (!same(headers.authorization ?? '', `Bearer ${token}`)) return 401;
  // Asked of another page this needs a question first, which nobody answers.
  return headers['content-type'] === 'application/json' ? undefined : 415;
}

/** Another site may lead here, as any link does, and put nothing of us into itself. */
function refusedSite({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return false;
  return headers['sec-fetch-mode'] !== 'navigate' || headers['sec-fetch-dest'] !== 'document';
}

/** Takes the same time whatever is alike. */
function same(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}
