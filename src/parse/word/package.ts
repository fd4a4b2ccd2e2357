import yauzl, { type Entry, type ZipFile } from 'yauzl';
import type { WordFault } from './document.ts';
import { WORD_LIMITS } from './word-limits.ts';

/** The parts of a package, by their names; none is unpacked before it is asked for. */
export interface WordPackage {
  readonly sizes: ReadonlyMap<string, number>;
  /** A part's bytes, no more than its entry has said; undefined where they are not what it said. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** The same, piece by piece: a part need not lie unpacked in memory. Throws where they are not what the entry said. */
  pieces(name: string): AsyncIterable<Uint8Array>;
  /** Bytes that reading a part takes beside the file's own: nothing where it lies there unpacked. */
  cost(name: string): number;
}

const ZIP = [0x50, 0x4b];
/** What Word's files before 2007 begin with, and a file that is protected with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** The bit that says that an entry is encrypted. */
const ENCRYPTED = 1;
/** What an entry has before its own bytes: at least this much. */
const LOCAL_HEAD = 30;
/** Bytes that are handed on at a time. */
const PIECE = 64 * 1024;

export async function openPackage(bytes: Uint8Array): Promise<WordPackage | WordFault> {
  if (bytes.length > WORD_LIMITS.fileBytes) return 'too-large';
  if (beginsWith(bytes, COMPOUND)) return isProtected(bytes) ? 'encrypted' : 'old-format';
  if (!beginsWith(bytes, ZIP)) return 'not-zip';
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await yauzl.fromBufferPromise(buffer, { autoClose: false });
    const entries = await entriesOf(zip);
    return typeof entries === 'string' ? entries : packageOf(zip, entries, buffer);
  } catch {
    return 'broken';
  }
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry> | WordFault> {
  if (zip.entryCount > WORD_LIMITS.entries) return 'too-many-parts';
  const entries = new Map<string, Entry>();
  const taken: [start: number, end: number][] = [];
  for await (const entry of zip.eachEntry()) {
    if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) return 'encrypted';
    const start = entry.relativeOffsetOfLocalHeader;
    taken.push([start, start + LOCAL_HEAD + entry.fileNameLength + entry.compressedSize]);
    const name = entry.fileName.replace(/^\//, '');
    // Two parts of one name: which of them a program shows is up to the program.
    if (entries.has(name)) return 'broken';
    entries.set(name, entry);
  }
  taken.sort(([a], [b]) => a - b);
  // Parts that share bytes are how a small file becomes an endless one.
  if (taken.some(([, end], i) => i + 1 < taken.length && taken[i + 1]![0] < end)) return 'broken';
  return entries;
}

function packageOf(zip: ZipFile, entries: ReadonlyMap<string, Entry>, file: Buffer): WordPackage {
  const stored = async (entry: Entry): Promise<Buffer> => {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    return file.subarray(fileDataStart, fileDataStart + entry.uncompressedSize);
  };
  async function* pieces(name: string): AsyncIterable<Uint8Array> {
    const entry = entries.get(name);
    if (!entry) throw new Error(name);
    if (isStored(entry)) {
      const bytes = await stored(entry);
      for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
      return;
    }
    const stream = await zip.openReadStreamPromise(entry);
    let at = 0;
    // The library stops at the size that the entry has said.
    for await (const piece of stream as AsyncIterable<Buffer>) {
      at += piece.length;
      yield piece;
    }
    if (at !== entry.uncompressedSize) throw new Error(name);
  }
  return {
    sizes: new Map([...entries].map(([name, { uncompressedSize }]) => [name, uncompressedSize])),
    cost(name) {
      const entry = entries.get(name);
      return entry === undefined || isStored(entry) ? 0 : entry.uncompressedSize;
    },
    pieces,
    async read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      try {
        if (isStored(entry)) return await stored(entry);
        const bytes = Buffer.allocUnsafe(entry.uncompressedSize);
        let at = 0;
        for await (const piece of pieces(name)) {
          bytes.set(piece, at);
          at += piece.length;
        }
        return bytes;
      } catch {
        return undefined;
      }
    },
  };
}

function isStored({ compressionMethod, compressedSize, uncompressedSize }: Entry): boolean {
  return compressionMethod === 0 && compressedSize === uncompressedSize;
}

function beginsWith(bytes: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, i) => bytes[i] === sign);
}

/** A protected file of today is kept in a file of the old kind, under this name. */
function isProtected(bytes: Uint8Array): boolean {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);
}
