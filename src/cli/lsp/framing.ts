/** One message of the peer, or why there is none. */
export type Incoming =
  | { readonly kind: 'message'; readonly value: unknown }
  /** The message was no JSON; the next can be read all the same. */
  | { readonly kind: 'no-json' }
  /** Nobody can tell where the next message begins. */
  | { readonly kind: 'lost' };

/** Bytes that a head may take, and a message. A whole plan at its limits is some megabytes. */
const HEAD = 4096;
const BODY = 64 * 1024 * 1024;
const END = '\r\n\r\n';

/** Takes messages out of a stream as the language server protocol frames them: a head with the length in bytes, an empty line, JSON. */
export async function* messagesIn(stream: AsyncIterable<unknown>): AsyncGenerator<Incoming> {
  let chunks: Buffer[] = [];
  let held = 0;
  /** Bytes that are needed before it is worth looking again. */
  let wanted = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    chunks.push(bytes);
    held += bytes.length;
    if (held < wanted) continue;
    let rest = Buffer.concat(chunks);
    for (let framed = frameIn(rest); framed !== undefined; framed = frameIn(rest)) {
      if (framed.kind === 'lost') {
        yield framed;
        return;
      }
      if (rest.length < framed.end) {
        wanted = framed.end;
        break;
      }
      yield parsed(rest.subarray(framed.start, framed.end));
      rest = rest.subarray(framed.end);
      wanted = 0;
    }
    chunks = [rest];
    held = rest.length;
  }
}

/** Writes a message as it is framed. */
export function framed(message: unknown): string {
  const body = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(body)}${END}${body}`;
}

type Frame =
  | { readonly kind: 'frame'; readonly start: number; readonly end: number }
  | { readonly kind: 'lost' };

/** Where the first message lies, once its head is whole. */
function frameIn(bytes: Buffer): Frame | undefined {
  const end = bytes.indexOf(END);
  if (end === -1) return bytes.length > HEAD ? { kind: 'lost' } : undefined;
  const head = bytes.toString('latin1', 0, end);
  const [, digits] = /^content-length: *(\d{1,9}) *$/im.exec(head) ?? [];
  const length = Number(digits);
  if (end > HEAD || digits === undefined || length > BODY) return { kind: 'lost' };
  const start = end + END.length;
  return { kind: 'frame', start, end: start + length };
}

function parsed(body: Buffer): Incoming {
  try {
    return { kind: 'message', value: JSON.parse(body.toString('utf8')) };
  } catch {
    return { kind: 'no-json' };
  }
}
