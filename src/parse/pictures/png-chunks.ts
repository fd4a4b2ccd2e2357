import { crc32 } from './crc.ts';

/** A part of a PNG file: four letters say of what kind. */
export interface PngChunk {
  readonly name: string;
  readonly data: Uint8Array;
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/**
 * The parts of a PNG up to its end; what stands after it is no part. Undefined where the file is cut short, or where a part that
 * every program must understand (a capital letter first) is not what its checksum says.
 */
export function pngChunks(bytes: Uint8Array): readonly PngChunk[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  for (let at = PNG_SIGNATURE.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) return undefined;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const isCritical = (bytes[at + 4]! & 0x20) === 0;
    if (isCritical && crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return undefined;
    chunks.push({ name, data: bytes.subarray(at + 8, end) });
    if (name === 'IEND') return chunks;
    at = end + 4;
  }
  return undefined;
}

/** A PNG file of these parts. */
export function pngOf(chunks: readonly PngChunk[]): Uint8Array {
  const parts = chunks.map(({ name, data }) => {
    const part = Buffer.alloc(data.length + 12);
    part.writeUInt32BE(data.length, 0);
    part.write(name, 4, 'latin1');
    part.set(data, 8);
    part.writeUInt32BE(crc32(part.subarray(4, data.length + 8)), data.length + 8);
    return part;
  });
  return Buffer.concat([Uint8Array.from(PNG_SIGNATURE), ...parts]);
}

/** What the first part says. */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** 0 grey, 2 colour, 3 palette, 4 grey and 6 colour with transparency. */
  readonly type: number;
  readonly interlaced: boolean;
}

/** Bits that a sample may have, by colour type. */
const DEPTHS: { readonly [type: number]: readonly number[] } = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

export function pngHeader(chunks: readonly PngChunk[]): PngHeader | undefined {
  const [first] = chunks;
  if (first?.name !== 'IHDR' || first.data.length !== 13) return undefined;
  const view = new DataView(first.data.buffer, first.data.byteOffset, 13);
  const [depth, type, compression, filter, interlace] = first.data.subarray(8);
  if (!DEPTHS[type!]?.includes(depth!) || compression !== 0 || filter !== 0 || interlace! > 1)
    return undefined;
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    depth: depth!,
    type: type!,
    interlaced: interlace === 1,
  };
}
