import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Gate, type Listening, listen, type Route } from '../../../src/cli/serve/index.ts';
import { askRaw, requestText } from '../../support/asked.ts';

/** Who may not ask is answered with a number and nothing else. */
const SECRET = 'hemligt';
const asked: string[] = [];
const failures: unknown[] = [];
const LIMITS = { forHead: 300, forRequest: 600, body: 1000, guests: 64 };

const routes = (): ReadonlyMap<string, Route> =>
  new Map<string, Route>([
    ['/', { door: 'open', answer: () => ({ body: 'skal' }) }],
    ['/here', { door: 'program', answer: (body) => ({ body: `här ${body}` }) }],
    [
      '/api/text',
      {
        door: 'page',
        answer: (body) => {
          asked.push(body.toString());
          return { body: SECRET };
        },
      },
    ],
    [
      '/api/breaks',
      {
        door: 'page',
        answer: () => {
          throw new Error(SECRET);
        },
      },
    ],
  ]);

let listening: Listening;
let gate: Gate;
let port = 0;
beforeAll(async () => {
  listening = await listen(0, routes, (error) => failures.push(error), LIMITS);
  gate = listening.gate;
  port = Number(gate.host.split(':')[1]);
});
afterAll(() => listening.close());

/** A request that is right in all, but for what is given. */
const right = (over: Readonly<Record<string, string | undefined>> = {}) => ({
  host: gate.host,
  origin: `http://${gate.host}`,
  authorization: `Bearer ${gate.token}`,
  'content-type': 'application/json',
  'sec-fetch-site': 'same-origin',
  ...over,
});
const post = (over: Readonly<Record<string, string | undefined>>, path = '/api/text', method = 'POST') =>
  askRaw(port, requestText(method, path, right(over), '{}'));

describe('the page’s own requests', () => {
  test('are answered, and may be kept by nobody', async () => {
    const { status, head, body } = await post({});
    expect({ status, body }).toEqual({ status: 200, body: SECRET });
    for (const line of ['cache-control: no-store', 'cross-origin-resource-policy: same-origin', 'nosniff'])
      expect(head.toLowerCase()).toContain(line);
    expect(head.toLowerCase()).not.toContain('access-control-');
    expect(head.toLowerCase()).not.toContain('set-cookie');
  });

  test('get a number where the program breaks, and not what it was about', async () => {
    const { status, body, head } = await post({}, '/api/breaks');
    expect({ status, body }).toEqual({ status: 500, body: '' });
    expect(head).not.toContain(SECRET);
    expect(failures).toHaveLength(1);
  });
});

describe('nothing is told', () => {
  const refused: readonly (readonly [
    who: string,
    over: () => Readonly<Record<string, string | undefined>>,
    status: number,
  ])[] = [
    ['another site in the browser', () => ({ origin: 'https://ond.example' }), 403],
    ['another program’s page on this machine', () => ({ origin: 'http://127.0.0.1:1' }), 403],
    ['the same by a name of this machine', () => ({ origin: `http://localhost:${port}` }), 403],
    ['the same by TLS', () => ({ origin: `https://${gate.host}` }), 403],
    ['a page without an address, as a file or a frame in a sandbox', () => ({ origin: 'null' }), 403],
    ['whoever says no origin', () => ({ origin: undefined }), 403],
    ['a site that a browser calls another', () => ({ 'sec-fetch-site': 'cross-site' }), 403],
    ['a page of another port, which is the same site', () => ({ 'sec-fetch-site': 'same-site' }), 403],
    ['a name that has been pointed at this machine', () => ({ host: `ond.example:${port}` }), 421],
    ['localhost', () => ({ host: `localhost:${port}` }), 421],
    ['another port', () => ({ host: '127.0.0.1:1' }), 421],
    ['no port', () => ({ host: '127.0.0.1' }), 421],
    ['another process without the token', () => ({ authorization: undefined }), 401],
    ['a token that is wrong', () => ({ authorization: `Bearer ${'A'.repeat(22)}` }), 401],
    ['a part of the token', () => ({ authorization: `Bearer ${gate.token.slice(0, -1)}` }), 401],
    ['the token and more', () => ({ authorization: `Bearer ${gate.token}A` }), 401],
    ['the token as a cookie', () => ({ authorization: undefined, cookie: `token=${gate.token}` }), 401],
    ['a form, which a browser sends without asking first', () => ({ 'content-type': 'text/plain' }), 415],
    ['a form of fields', () => ({ 'content-type': 'application/x-www-form-urlencoded' }), 415],
  ];
  test.each(refused)('to %s', async (_, over, status) => {
    const before = asked.length;
    const answer = await post(over());
    expect({ status: answer.status, body: answer.body }).toEqual({ status, body: '' });
    expect(asked).toHaveLength(before);
  });

  test('without a host', async () => {
    const answer = await post({ host: undefined });
    expect(answer.status).toBe(400);
    expect(answer.body).not.toContain(SECRET);
  });

  test.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH'])('to %s', async (method) => {
    const { status, body } = await post({}, '/api/text', method);
    expect({ status, body }).toEqual({ status: 405, body: '' });
  });

  test.each([
    '/api',
    '/api/text/',
    '/api/text?x=1',
    '/api/../api/text',
    '/%61pi/text',
    '/../../etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/plans/2023/plan.md',
    '//etc/passwd',
    'http://127.0.0.1/api/text',
    '/.git/config',
    '/@fs/etc/passwd',
  ])('at %s, which is no door', async (path) => {
    const { status, body } = await post({}, path);
    expect({ status, body }).toEqual({ status: 404, body: '' });
    const open = await askRaw(port, requestText('GET', path, { host: gate.host }));
    expect(open.status).toBe(405);
  });

  test('by a path that is none of this program', async () => {
    expect((await askRaw(port, requestText('CONNECT', 'ond.example:443', right()))).status).toBeUndefined();
    const upgrade = requestText('GET', '/', right({ connection: 'upgrade', upgrade: 'websocket' }));
    expect((await askRaw(port, upgrade)).status).toBeUndefined();
  });

  test('to a request that holds too much, whether it says so or not', async () => {
    const long = 'x'.repeat(LIMITS.body + 1);
    expect((await askRaw(port, requestText('POST', '/api/text', right(), long))).status).toBe(413);
    const chunked = requestText('POST', '/api/text', right({ 'transfer-encoding': 'chunked' }));
    const chunks = `${long.length.toString(16)}\r\n${long}\r\n0\r\n\r\n`;
    expect((await askRaw(port, chunked, chunks)).status).toBe(413);
    expect(
      (await askRaw(port, requestText('POST', '/api/text', right({ x: 'y'.repeat(9000) })))).status,
    ).toBe(undefined);
  });

  test('to one that never says all of it: it is cut off', async () => {
    const head = requestText('POST', '/api/text', right({ 'content-length': '10' }));
    expect((await askRaw(port, head, '{')).body).not.toContain(SECRET);
    expect((await askRaw(port, 'POST /api/text HTTP/1.1\r\nhost:')).body).not.toContain(SECRET);
  });

  test('on any other address of the machine', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address);
    for (const address of others) expect(await connects(address)).toBe(false);
    expect(await connects('127.0.0.1')).toBe(true);
  });
});

describe('connections of which nothing comes', () => {
  /** As many as are wished for, each with the beginning of a request or with nothing. */
  const halfOpen = async (at: number, count: number, said: string) => {
    const sockets = Array.from({ length: count }, () => connect(at, '127.0.0.1'));
    for (const socket of sockets) socket.on('error', () => {});
    await Promise.all(
      sockets.map(
        (socket) =>
          new Promise<void>((done) => {
            const connected = () => {
              socket.write(said);
              done();
            };
            socket.once('connect', connected);
            socket.once('close', () => done());
          }),
      ),
    );
    // The other side has taken them in when those before have been let go.
    await new Promise((done) => setTimeout(done, 100));
    return sockets;
  };

  test.each([
    ['and nothing', ''],
    ['and the beginning of a head', 'POST /api/text HTTP/1.1\r\nhost:'],
    ['and a question that anybody may ask, again and again', 'GET / HTTP/1.1\r\nhost: HOST\r\n\r\n'],
  ])('do not shut the page out, three hundred at once: %s', async (_, said) => {
    const slow = { ...LIMITS, forHead: 60_000, forRequest: 60_000 };
    const here = await listen(0, routes, (error) => failures.push(error), slow);
    const at = Number(here.gate.host.split(':')[1]);
    const own = requestText('POST', '/api/text', { ...right(), ...saidBy(here.gate) }, '{}');
    const sockets = await halfOpen(at, 300, said.replace('HOST', here.gate.host));
    for (let i = 0; i < 3; i++) expect((await askRaw(at, own)).body).toBe(SECRET);
    for (const socket of sockets) socket.destroy();
    await here.close();
  });

  test('send nobody away who is being answered', async () => {
    let finish = () => {};
    const slowly: Route = {
      door: 'page',
      answer: async () => {
        await new Promise<void>((done) => {
          finish = done;
        });
        return { body: 'till sist' };
      },
    };
    const here = await listen(
      0,
      () => new Map([['/slowly', slowly]]),
      () => {},
      {
        ...LIMITS,
        forHead: 60_000,
        forRequest: 60_000,
      },
    );
    const at = Number(here.gate.host.split(':')[1]);
    const answer = askRaw(at, requestText('POST', '/slowly', { ...right(), ...saidBy(here.gate) }, '{}'));
    await new Promise((done) => setTimeout(done, 50));
    const sockets = await halfOpen(at, 300, 'POST');
    finish();
    expect((await answer).body).toBe('till sist');
    for (const socket of sockets) socket.destroy();
    await here.close();
  });
});

/** What the page of another port says of itself. */
function saidBy({ host, token }: Gate) {
  return { host, origin: `http://${host}`, authorization: `Bearer ${token}` };
}

describe('what is no secret', () => {
  const get = (headers: Readonly<Record<string, string | undefined>>) =>
    askRaw(port, requestText('GET', '/', { host: gate.host, ...headers }));

  test('is given to the browser that is led here', async () => {
    expect((await get({})).body).toBe('skal');
    const led = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    };
    expect((await get(led)).body).toBe('skal');
  });

  test.each([
    ['as a script of another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
    [
      'in a frame',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    ],
    ['with the origin of another', { origin: 'https://ond.example' }],
  ])('but not %s', async (_, headers) => {
    expect(await get(headers)).toMatchObject({ status: 403, body: '' });
  });

  test('the question who is there is for the program, and no browser', async () => {
    const ask = (headers: Readonly<Record<string, string>>) =>
      askRaw(port, requestText('POST', '/here', { host: gate.host, ...headers }, 'x'));
    expect((await ask({})).body).toBe('här x');
    expect((await ask({ origin: 'https://ond.example' })).status).toBe(403);
    expect((await ask({ 'sec-fetch-site': 'none' })).status).toBe(403);
  });
});

function connects(address: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, address);
    const say = (answer: boolean) => {
      socket.destroy();
      done(answer);
    };
    socket.on('connect', () => say(true));
    socket.on('error', () => say(false));
    setTimeout(() => say(false), 2_000).unref();
  });
}
