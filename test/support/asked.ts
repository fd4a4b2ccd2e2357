import { connect } from 'node:net';

export interface Asked {
  readonly status: number | undefined;
  readonly head: string;
  readonly body: string;
}

/** Sends exactly these bytes to a port of this machine and gives what comes back until the other side closes, or falls silent after an answer. */
export function askRaw(port: number, ...parts: readonly string[]): Promise<Asked> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    let said = '';
    const finish = () => {
      const [head = '', ...body] = said.split('\r\n\r\n');
      const status = /^HTTP\/1\.1 (\d+)/.exec(said)?.[1];
      done({ status: status === undefined ? undefined : Number(status), head, body: body.join('\r\n\r\n') });
      socket.destroy();
    };
    socket.setEncoding('utf8');
    socket.on('connect', () => {
      for (const part of parts) socket.write(part);
    });
    socket.on('data', (part: string) => {
      said += part;
      const length = /content-length: (\d+)/i.exec(said)?.[1];
      const body = said.split('\r\n\r\n').slice(1).join('\r\n\r\n');
      if (length !== undefined && Buffer.byteLength(body) >= Number(length)) finish();
    });
    socket.on('close', finish);
    socket.on('error', finish);
  });
}

/** The lines of a request. A header that is undefined is left out. */
export function requestText(
  method: string,
  path: string,
  headers: Readonly<Record<string, string | undefined>>,
  body = '',
): string {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  const length = body === '' ? [] : [`content-length: ${Buffer.byteLength(body)}`];
  return `${[`${method} ${path} HTTP/1.1`, ...lines, ...length].join('\r\n')}\r\n\r\n${body}`;
}
