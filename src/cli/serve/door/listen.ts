import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bodyOf } from './body.ts';
import { type Door, type Gate, refusal } from './guard.ts';
import { type Guests, guestsOf } from './guests.ts';
import { HEADERS } from './headers.ts';

/** This machine and nobody else's; never a name, which others could point elsewhere. */
const HERE = '127.0.0.1';

export interface Limits {
  /** Milliseconds that somebody has for the head of a request, and for all of it. */
  readonly forHead: number;
  readonly forRequest: number;
  /** Bytes. A file of a plan holds a megabyte at most, and a picture some. */
  readonly body: number;
  /** Connections at once. */
  readonly guests: number;
}

const LIMITS: Limits = { forHead: 5_000, forRequest: 20_000, body: 24 * 1024 * 1024, guests: 64 };

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** One path that can be asked. `gone` is aborted when who asked does not wait any longer. */
export interface Route {
  readonly door: Door;
  answer(body: Buffer, gone: AbortSignal): Answer | Promise<Answer>;
}

export interface Listening {
  readonly gate: Gate;
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Listens on this machine alone, and answers the routes and nothing else. A path is a key of a table: no part of it is ever made a path on
 * the disk.
 */
export async function listen(
  port: number,
  routes: (gate: Gate) => ReadonlyMap<string, Route>,
  failed: (error: unknown) => void,
  limits: Limits = LIMITS,
): Promise<Listening> {
  const server = createServer({
    headersTimeout: limits.forHead,
    requestTimeout: limits.forRequest,
    connectionsCheckingInterval: limits.forHead / 5,
    keepAliveTimeout: 5_000,
    maxHeaderSize: 8 * 1024,
    insecureHTTPParser: false,
  });
  const guests = guestsOf(server, limits.guests);
  await opened(server, port);
  const host = `${HERE}:${(server.address() as AddressInfo).port}`;
  const gate = { host, token: randomBytes(16).toString('base64url') };
  const table = routes(gate);
  server.on('request', (request, response) => {
    answer(request, response, gate, table, limits, guests).catch((error: unknown) => {
      failed(error);
      if (response.headersSent) response.destroy();
      else send(response, { status: 500, body: '' });
    });
  });
  // What is no HTTP gets no words either.
  server.on('clientError', (_, socket) => socket.destroy());
  server.on('upgrade', (_, socket) => socket.destroy());
  return {
    gate,
    address: `http://${host}/#${gate.token}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function opened(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen({ port, host: HERE, exclusive: true }, () => {
      server.removeListener('error', fail);
      done();
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  gate: Gate,
  table: ReadonlyMap<string, Route>,
  limits: Limits,
  guests: Guests,
): Promise<void> {
  const route = table.get(request.url ?? '');
  // Who may not come in is not told what there is.
  const refused = refusal(request, route?.door ?? 'page', gate);
  if (refused !== undefined || !route) return refuse(response, refused ?? 404);
  // Who has the word of the gate is the page's user. What needs none is asked for by anybody.
  if (route.door === 'page') response.once('close', guests.answering(request.socket));
  const body = await bodyOf(request, limits.body);
  if (!body) return refuse(response, 413);
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  send(response, await route.answer(body, gone.signal));
}

/** The rest of what is sent is not waited for. */
function refuse(response: ServerResponse, status: number): void {
  response.shouldKeepAlive = false;
  send(response, { status, body: '' });
}

function send(response: ServerResponse, { status = 200, headers = {}, body }: Answer): void {
  if (response.destroyed) return;
  response.writeHead(status, { ...HEADERS, ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
