import { type Finding, finding, type Outcome, type SourceText } from '../diagnostics/index.ts';
import { LIMITS } from './limits.ts';
import { mergeMarkers } from './merge-markers.ts';

const BOM = '\uFEFF';

/**
 * Bytes to text: strict UTF-8, no byte order mark, LF only, letters composed (NFC: a Mac writes å as two characters), so that
 * every word and every position is the same whatever the editor.
 *
 * The value is given wherever there is a text to show a finding in. A file with findings must not be parsed further:
 * whatever a parser said of it would only repeat them.
 */
export function decode(path: string, bytes: Uint8Array): Outcome<SourceText> {
  const start = { path, start: 0, end: 0 };
  if (bytes.length > LIMITS.fileBytes) {
    const data = { bytes: bytes.length, limit: LIMITS.fileBytes };
    return { value: undefined, findings: [finding('file/too-large', start, data)] };
  }
  const raw = decodeStrictly(bytes);
  if (raw === undefined) {
    // The rest cannot be read, but the lines before the bad byte are there to show.
    const shown = { path, text: normalized(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)) };
    return { value: shown, findings: [notUtf8(path, bytes)] };
  }
  const source = { path, text: normalized(raw) };
  if (source.text.trim() === '') return { value: source, findings: [finding('file/empty', start, {})] };
  return { value: source, findings: [...nulFindings(source), ...mergeMarkers(source), ...longWord(source)] };
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function normalized(raw: string): string {
  const text = raw.startsWith(BOM) ? raw.slice(1) : raw;
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return lines.normalize('NFC');
}

/** Looked for from its beginning, since a word would else be read once for each letter. One finding a file. */
const LONG_WORD = new RegExp(`(?<!\\S)\\S{${LIMITS.word + 1},}`);

function longWord({ path, text }: SourceText): Finding[] {
  if (!hasLongLine(text)) return [];
  const match = LONG_WORD.exec(text);
  if (!match) return [];
  const data = { part: 'word', count: match[0].length, limit: LIMITS.word } as const;
  return [finding('text/too-many-parts', { path, start: match.index, end: match.index }, data)];
}

/** No word is longer than its line, and most files have no line that long. */
function hasLongLine(text: string): boolean {
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    if (end - start > LIMITS.word) return true;
    start = end + 1;
  }
  return text.length - start > LIMITS.word;
}

/** One finding a file: a file with one NUL usually is no text at all. */
function nulFindings(source: SourceText): Finding[] {
  const at = source.text.indexOf('\0');
  return at === -1 ? [] : [finding('file/nul', { path: source.path, start: at, end: at + 1 }, {})];
}

/** The span counts in the text before the bad byte, so line and column are right though the rest cannot be shown. */
function notUtf8(path: string, bytes: Uint8Array): Finding {
  const byte = firstBadByte(bytes);
  const before = normalized(decodeStrictly(bytes.subarray(0, byte)) ?? '');
  const guess = guessEncoding(bytes);
  return finding('file/not-utf8', { path, start: before.length, end: before.length }, { byte, guess });
}

/** Binary search for the longest prefix that decodes; `stream` lets a prefix end inside a character. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  const decodes = (length: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  if (decodes(bytes.length)) good = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle)) good = middle;
    else bad = middle;
  }
  return startOfCharacter(bytes, good);
}

/** Steps back to the lead byte of the character that was cut, so that everything before it decodes. */
function startOfCharacter(bytes: Uint8Array, length: number): number {
  for (let at = length; at >= Math.max(0, length - 3); at--) {
    if (decodeStrictly(bytes.subarray(0, at)) !== undefined) return at;
  }
  return length;
}

/** UTF-16 has a mark or every other byte zero; otherwise bytes of a Swedish text are one of the Latin-1 family. */
function guessEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  if (bytes.includes(0)) return undefined;
  const swedish = new Set([0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9, 0x96, 0x94, 0x95, 0xa7, 0xb4]);
  return bytes.some((byte) => swedish.has(byte)) ? 'Latin-1/Windows-1252' : undefined;
}
