import { createHash } from 'node:crypto';

/** The text of a file as it is stored, byte order mark and line ends and all; undefined where it is no UTF-8 and so no text to write in. */
export function rawText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function rawBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** What a file holds, told by its content: two files are the same exactly when these are. */
export function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
