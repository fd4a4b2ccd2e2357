import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Line, lineHere, lineToProgram } from '../../support/language-client.ts';
import { runPlan, workspaceWith } from '../../support/program.ts';

interface Message {
  readonly id?: string | number | null;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** The other end of the line, that sends whatever it likes. */
class Peer {
  readonly line: Line;
  readonly heard: Message[] = [];
  #rest = Buffer.alloc(0);
  #waiting: (() => void)[] = [];

  constructor(line: Line) {
    this.line = line;
    // A server that has hung up is no error of the test's.
    line.toServer.on('error', () => {});
    line.fromServer.on('data', (bytes: Buffer) => {
      this.#rest = Buffer.concat([this.#rest, bytes]);
      for (;;) {
        const [head, length] = /^Content-Length: (\d+)\r\n\r\n/.exec(this.#rest.toString('latin1')) ?? [];
        const end = (head?.length ?? 0) + Number(length);
        if (head === undefined || this.#rest.length < end) break;
        this.heard.push(JSON.parse(this.#rest.toString('utf8', head.length, end)) as Message);
        this.#rest = this.#rest.subarray(end);
      }
      for (const look of this.#waiting) look();
    });
  }

  raw(words: string | Buffer): void {
    this.line.toServer.write(words);
  }

  body(body: string): void {
    this.raw(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  send(message: object): void {
    this.body(JSON.stringify({ jsonrpc: '2.0', ...message }));
  }

  answer(id: Message['id']): Promise<Message> {
    return new Promise((done) => {
      const look = () => {
        const found = this.heard.find((message) => message.id === id && message.method === undefined);
        if (found) done(found);
      };
      this.#waiting.push(look);
      look();
    });
  }

  async begin(folder: string): Promise<void> {
    this.send({
      id: 'först',
      method: 'initialize',
      params: { capabilities: {}, rootUri: pathToFileURL(folder).href },
    });
    expect(await this.answer('först')).toHaveProperty('result');
  }
}

const peer = () => new Peer(lineHere());

async function begun(one = peer()) {
  const folder = workspaceWith();
  await one.begin(folder);
  return one;
}

/** Whether it still does what it should. */
async function isWell(one: Peer): Promise<boolean> {
  one.send({ id: 'mår du bra', method: 'workspace/symbol', params: { query: '' } });
  const { result } = await one.answer('mår du bra');
  return Array.isArray(result) && result.length > 0;
}

describe('a message that is none is answered, and the next is read', () => {
  test.each([
    ['no JSON', '{"jsonrpc":', -32700],
    ['nothing', '', -32700],
    ['bytes that are no text', '\u0000\u0001', -32700],
    ['a number', '4', -32600],
    ['null', 'null', -32600],
    ['a batch', '[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]', -32600],
    ['no method', '{"jsonrpc":"2.0"}', -32600],
    ['a method that is no text', '{"jsonrpc":"2.0","method":{}}', -32600],
  ])('%s', async (_, body, code) => {
    const one = await begun();
    one.body(body);
    expect((await one.answer(null)).error?.code).toBe(code);
    expect(await isWell(one)).toBe(true);
  });
});

describe('a method that is not there', () => {
  test.each([
    'påhitt',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    '$/x',
    'x'.repeat(100_000),
  ])('%.20s', async (method) => {
    const one = await begun();
    one.send({ id: 1, method, params: {} });
    const { error } = await one.answer(1);
    expect(error?.code).toBe(-32601);
    expect(error!.message.length).toBeLessThan(200);
    one.send({ method, params: {} });
    expect(await isWell(one)).toBe(true);
  });
});

test('params that are none are refused or let be, and nothing falls', async () => {
  const one = await begun();
  const methods = [
    'textDocument/documentSymbol',
    'textDocument/formatting',
    'textDocument/completion',
    'textDocument/hover',
    'textDocument/definition',
    'textDocument/references',
    'textDocument/documentHighlight',
    'textDocument/documentLink',
    'textDocument/prepareRename',
    'textDocument/rename',
    'textDocument/codeAction',
    'textDocument/didOpen',
    'textDocument/didChange',
    'textDocument/didClose',
    'textDocument/didSave',
    'workspace/didChangeWorkspaceFolders',
    'workspace/didChangeWatchedFiles',
    '$/cancelRequest',
    'initialized',
  ];
  const uri = 'file:///plans/2023/plan.md';
  const bad = [
    undefined,
    null,
    [],
    4,
    'x',
    {},
    { textDocument: null },
    { textDocument: { uri: 4 } },
    { textDocument: { uri, version: -1, text: 4 }, contentChanges: 'x' },
    {
      textDocument: { uri, version: 1, text: '\ud800' },
      contentChanges: [null, 4, { range: 4 }, { range: { start: { line: -1 } } }],
    },
    { event: { added: [null, 4, {}, { uri: 4 }, { uri: 'file:///finns/inte' }] } },
  ];
  let id = 0;
  for (const method of methods)
    for (const params of bad) {
      id += 1;
      one.send({ id, method, params });
      one.send({ method, params });
    }
  expect(await isWell(one)).toBe(true);
  const codes = new Set(one.heard.flatMap(({ error }) => error?.code ?? []));
  expect([...codes].sort()).toEqual([-32601, -32602, -32803]);
  expect(one.heard.filter(({ method }) => method === 'window/logMessage')).toEqual([]);
});

describe('a head that is none ends the line, with 1', () => {
  test.each([
    ['no length', 'Content-Type: x\r\n\r\n{}'],
    ['a length that is no number', 'Content-Length: många\r\n\r\n{}'],
    ['a length below nothing', 'Content-Length: -1\r\n\r\n{}'],
    ['a length that no memory has', 'Content-Length: 999999999\r\n\r\n{}'],
    ['a length of more digits than there are', `Content-Length: ${'9'.repeat(1000)}\r\n\r\n{}`],
    ['a head that never ends', 'x'.repeat(1_000_000)],
    ['a long head', `X: ${'x'.repeat(10_000)}\r\nContent-Length: 2\r\n\r\n{}`],
    ['another protocol', 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  ])('%s', async (_, words) => {
    const one = await begun();
    one.raw(words);
    expect(await one.line.ended).toBe(1);
  });

  test('in the program that ships as well', async () => {
    const one = await begun(new Peer(lineToProgram()));
    one.raw('Content-Length: många\r\n\r\n{}');
    expect(await one.line.ended).toBe(1);
  });
});

describe('a message is read however it comes', () => {
  test('a byte at a time, several at once, with other lines in the head', async () => {
    const one = await begun();
    const body = JSON.stringify({
      jsonrpc: '2.0',
      id: 'å',
      method: 'workspace/symbol',
      params: { query: 'å' },
    });
    const length = Buffer.byteLength(body);
    const message = Buffer.from(
      `Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:${length}\r\n\r\n${body}`,
    );
    for (const byte of message) one.raw(Buffer.from([byte]));
    expect(await one.answer('å')).toHaveProperty('result');
    one.raw(Buffer.concat([message, message]));
    expect(await isWell(one)).toBe(true);
    expect(one.heard.filter(({ id }) => id === 'å')).toHaveLength(3);
  });
});

describe('the order of the protocol is kept', () => {
  test('before initialize nothing is answered', async () => {
    const one = peer();
    one.send({ method: 'textDocument/didOpen', params: {} });
    one.send({ id: 1, method: 'workspace/symbol', params: { query: '' } });
    expect((await one.answer(1)).error?.code).toBe(-32002);
    one.send({ id: 2, method: 'shutdown' });
    expect((await one.answer(2)).error?.code).toBe(-32002);
    await one.begin(workspaceWith());
    one.send({ id: 3, method: 'initialize', params: {} });
    expect((await one.answer(3)).error?.code).toBe(-32600);
  });

  test('after shutdown nothing is answered but that', async () => {
    const one = await begun();
    one.send({ id: 1, method: 'shutdown' });
    expect(await one.answer(1)).toHaveProperty('result', null);
    one.send({ id: 2, method: 'workspace/symbol', params: { query: '' } });
    expect((await one.answer(2)).error?.code).toBe(-32600);
    one.send({ method: 'textDocument/didOpen', params: {} });
    one.send({ method: 'exit' });
    expect(await one.line.ended).toBe(0);
  });

  test('exit without shutdown, and a line that breaks, end with 1', async () => {
    const [one, other, third] = [await begun(), await begun(), peer()];
    one.send({ method: 'exit' });
    other.line.toServer.end();
    third.send({ method: 'exit' });
    expect(await Promise.all([one, other, third].map(({ line }) => line.ended))).toEqual([1, 1, 1]);
  });
});

test('somebody who starts it by hand is told what it is', () => {
  const { code, out } = runPlan('/', ['lsp', '--help']);
  expect([code, /startas av\s+redigeraren/.test(out)]).toEqual([0, true]);
});
