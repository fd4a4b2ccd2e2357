import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../parse/index.ts';

export interface Entry {
  /** ASCII. */
  readonly name: string;
  readonly data: Buffer;
}

/** The first day that the format can write. */
const DAY = 0x0021;
const VERSION = 20;
const [STORED, DEFLATED] = [0, 8];

/** Whether a document goes to a file, or is read again at once and not kept. */
export type Packing = 'packed' | 'plain';

/** Parts of more than so many bytes are the same few elements over and over: the last step of packing takes ten times as long, for a fifteenth. */
const LARGE = 4_000_000;
const [LEVEL, LEVEL_LARGE] = [9, 6];
/** Documents of more than so many bytes are packed all the same, so that none is larger than a Word file may be. */
const MOST_PLAIN = 24_000_000;

/** A ZIP file without a clock in it. */
export function zip(entries: readonly Entry[], packing: Packing = 'packed'): Uint8Array {
  const isPlain =
    packing === 'plain' && entries.reduce((sum, { data }) => sum + data.length, 0) <= MOST_PLAIN;
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, data } of entries) {
    const packed = isPlain ? data : packedPart(data);
    const named = Buffer.from(name, 'latin1');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION, 0);
    common.writeUInt16LE(isPlain ? STORED : DEFLATED, 4);
    common.writeUInt16LE(DAY, 8);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(named.length, 22);
    const offset = Buffer.alloc(14);
    offset.writeUInt32LE(at, 10);
    local.push(Buffer.from('PK\u0003\u0004', 'latin1'), common, named, packed);
    directory.push(Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([VERSION, 0]), common, offset, named);
    at += 30 + named.length + packed.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, index, end]);
}

function packedPart(data: Buffer): Buffer {
  return deflateRawSync(data, { level: data.length > LARGE ? LEVEL_LARGE : LEVEL });
}
