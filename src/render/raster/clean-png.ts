import { deflateSync, inflateSync } from 'node:zlib';
import { type PngChunk, type PngHeader, pngChunks, pngHeader, pngOf } from '../../parse/index.ts';
import { cleanProfile } from './profile.ts';

export interface PngParts extends PngHeader {
  readonly colour: 'grey' | 'rgb';
  readonly profile: Uint8Array | undefined;
  /** Three bytes a colour, as many as the depth can name: one that is missing is black. Empty where there is none. */
  readonly palette: Uint8Array;
  /** `tRNS`: the colour that is not seen, or how much is seen of each colour of the palette. */
  readonly transparency: Uint8Array | undefined;
  /** The compressed rows, to the end of their stream. */
  readonly data: Uint8Array;
}

export function pngParts(bytes: Uint8Array): PngParts {
  const chunks = pngChunks(bytes);
  const header = chunks && pngHeader(chunks);
  if (!chunks || !header) throw new Error('A PNG came here that check has not found good.');
  const named = (name: string) => chunks.find((chunk) => chunk.name === name)?.data;
  const colour = header.type === 0 || header.type === 4 ? 'grey' : 'rgb';
  const palette =
    header.type === 3 ? padded(named('PLTE') ?? new Uint8Array(), 3 * 2 ** header.depth) : new Uint8Array();
  return {
    ...header,
    colour,
    profile: cleanProfile(profileIn(named('iCCP')), colour),
    palette,
    transparency: transparencyOf(header, named('tRNS')),
    data: dataOf(chunks),
  };
}

/** The same picture alone. */
export function cleanPng(bytes: Uint8Array): Uint8Array {
  const chunks = pngChunks(bytes) ?? [];
  const { palette, transparency, profile, data } = pngParts(bytes);
  // Two bytes of a name, which may not be empty, and how it is packed.
  const packed = profile && Buffer.concat([Buffer.from('x\0\0', 'latin1'), deflateSync(profile)]);
  const colours = ['sRGB', 'gAMA', 'cHRM'].flatMap(
    (name) => chunks.find((chunk) => chunk.name === name) ?? [],
  );
  return pngOf([
    ...chunks.slice(0, 1),
    ...(packed ? [{ name: 'iCCP', data: packed }] : colours.map(cut)),
    ...(palette.length > 0 ? [{ name: 'PLTE', data: palette }] : []),
    ...(transparency ? [{ name: 'tRNS', data: transparency }] : []),
    { name: 'IDAT', data },
    { name: 'IEND', data: new Uint8Array() },
  ]);
}

/** Numbers of a known length, and nothing behind them. */
function cut({ name, data }: PngChunk): PngChunk {
  return { name, data: data.subarray(0, { sRGB: 1, gAMA: 4, cHRM: 32 }[name]) };
}

function padded(bytes: Uint8Array, length: number): Uint8Array {
  const whole = new Uint8Array(length);
  whole.set(bytes);
  return whole;
}

/** Only these kinds may have it, and only in one length; programs look away from any other. */
function transparencyOf({ type, depth }: PngHeader, data: Uint8Array | undefined): Uint8Array | undefined {
  const length = { 0: 2, 2: 6 }[type];
  if (!data || data.length === 0) return undefined;
  if (type === 3) return data.subarray(0, 2 ** depth);
  return length !== undefined && data.length >= length ? data.subarray(0, length) : undefined;
}

/** Bytes can be hidden behind a stream's own end. */
function dataOf(chunks: readonly PngChunk[]): Uint8Array {
  const whole = Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data));
  const { engine } = inflateSync(whole, { info: true }) as unknown as { engine: { bytesWritten: number } };
  return whole.subarray(0, engine.bytesWritten);
}

/** A name, a nought, how it is packed, the packed profile. One that cannot be read is nobody's. */
function profileIn(data: Uint8Array | undefined): Uint8Array | undefined {
  const end = data?.indexOf(0) ?? -1;
  if (!data || end === -1) return undefined;
  try {
    return inflateSync(data.subarray(end + 2), { maxOutputLength: 4 * 1024 * 1024 });
  } catch {
    return undefined;
  }
}
