import { deflateSync } from 'node:zlib';
import jpeg from 'jpeg-js';
import { chunk, PNG_START } from './png.ts';

/** Red, green, blue and how much is seen, 0–255, one after the other. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

export interface PngKind {
  readonly name: string;
  readonly type: 0 | 2 | 3 | 4 | 6;
  readonly depth: 1 | 2 | 4 | 8 | 16;
  readonly transparent: boolean;
  readonly interlaced: boolean;
  readonly width: number;
  readonly height: number;
}

const DEPTHS = { 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16] } as const;
const SAMPLES = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Every colour type, depth, transparency and interlace that PNG has, in an even and an odd size: 104. */
export function everyPngKind(): readonly PngKind[] {
  const types = [0, 2, 3, 4, 6] as const;
  return types.flatMap((type) =>
    DEPTHS[type].flatMap((depth) =>
      (type < 4 ? [false, true] : [false]).flatMap((transparent) =>
        [false, true].flatMap((interlaced) =>
          [
            [24, 16],
            [13, 7],
          ].map(([width, height]) => ({
            name: `typ ${type}, ${depth} bit${transparent ? ', tRNS' : ''}${interlaced ? ', interlaced' : ''}, ${width}×${height}`,
            type,
            depth,
            transparent,
            interlaced,
            width: width!,
            height: height!,
          })),
        ),
      ),
    ),
  );
}

/** A file of a kind, written without the program's own code, and the pixels that PNG's specification gives it. */
export function pngOfKind(kind: PngKind): { readonly bytes: Uint8Array; readonly pixels: Pixels } {
  const { type, depth, width, height, transparent, interlaced } = kind;
  const most = 2 ** depth - 1;
  const samples = SAMPLES[type];
  /** Different in every corner and every sample. */
  const sampleAt = (x: number, y: number, i: number) => {
    const steps = [x * 7 + y * 3, x * 2 + y * 11, x * 5 + (height - y) * 4, 40 + x * 9 + y];
    return (steps[i]! * (depth === 16 ? 977 : 1)) % (most + 1);
  };
  const unseen = Array.from({ length: samples }, (_, i) => sampleAt(2, 1, i));
  const palette = Array.from({ length: 2 ** depth }, (_, i) => [
    (i * 53) % 256,
    (i * 91 + 30) % 256,
    255 - ((i * 37) % 256),
  ]);
  const seenOf = palette.map((_, i) => (i * 67 + 10) % 256).slice(0, Math.max(1, palette.length - 1));
  const rgba = new Uint8Array(4 * width * height);
  const byte = (value: number) => Math.round((value * 255) / most);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const s = Array.from({ length: samples }, (_, i) => sampleAt(x, y, i));
      const grey = byte(s[0]!);
      const isUnseen = transparent && s.every((value, i) => value === unseen[i]);
      const pixel =
        type === 3
          ? [...palette[s[0]!]!, transparent ? (seenOf[s[0]!] ?? 255) : 255]
          : samples < 3
            ? [grey, grey, grey, samples === 2 ? byte(s[1]!) : isUnseen ? 0 : 255]
            : [...s.slice(0, 3).map(byte), samples === 4 ? byte(s[3]!) : isUnseen ? 0 : 255];
      rgba.set(pixel, 4 * (y * width + x));
    }
  }
  const rows = (interlaced ? PASSES : [[0, 0, 1, 1] as const]).flatMap(([x0, y0, dx, dy]) => {
    const columns = range(x0, width, dx);
    let above: number[] = [];
    return columns.length === 0
      ? []
      : range(y0, height, dy).flatMap((y) => {
          const row = packed(
            columns.flatMap((x) => range(0, samples, 1).map((i) => sampleAt(x, y, i))),
            depth,
          );
          const filtered = filter(row, above, y % 5, Math.max(1, (depth * samples) / 8));
          above = row;
          return filtered;
        });
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, type, 0, 0, interlaced ? 1 : 0], 8);
  const see = type === 3 ? seenOf : unseen.flatMap((value) => [value >> 8, value & 0xff]);
  const data = deflateSync(Buffer.from(rows));
  const half = Math.ceil(data.length / 2);
  const bytes = Buffer.concat([
    PNG_START,
    chunk('IHDR', header),
    ...(type === 3 ? [chunk('PLTE', Buffer.from(palette.flat()))] : []),
    ...(transparent ? [chunk('tRNS', Buffer.from(see))] : []),
    chunk('IDAT', data.subarray(0, half)),
    chunk('IDAT', data.subarray(half)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { bytes: new Uint8Array(bytes), pixels: { width, height, rgba } };
}

function range(from: number, to: number, step: number): number[] {
  const out: number[] = [];
  for (let i = from; i < to; i += step) out.push(i);
  return out;
}

function packed(samples: readonly number[], depth: number): number[] {
  if (depth === 16) return samples.flatMap((value) => [value >> 8, value & 0xff]);
  const out: number[] = Array(Math.ceil((samples.length * depth) / 8)).fill(0);
  samples.forEach((value, i) => {
    const bit = i * depth;
    out[bit >> 3]! |= value << (8 - depth - (bit & 7));
  });
  return out;
}

/** All five filters of PNG, one a row. */
function filter(row: readonly number[], above: readonly number[], kind: number, step: number): number[] {
  const out = row.map((value, i) => {
    const [left, up, corner] = [
      i >= step ? row[i - step]! : 0,
      above[i] ?? 0,
      i >= step ? (above[i - step] ?? 0) : 0,
    ];
    const guess = left + up - corner;
    const [a, b, c] = [left, up, corner].map((near) => Math.abs(guess - near));
    const paeth = a! <= b! && a! <= c! ? left : b! <= c! ? up : corner;
    return (value - [0, left, up, (left + up) >> 1, paeth][kind]!) & 0xff;
  });
  return [kind, ...out];
}

/** A JPEG as a phone keeps it: `orientation` tells how to hold what is stored, and everything else says where and who. */
export function photograph(shown: Pixels, orientation: number): Uint8Array {
  const stored = asStored(shown, orientation);
  const plain = jpeg.encode({ ...stored, data: Buffer.from(stored.rgba) }, 95).data;
  const gps = Buffer.from('GPS 60.6749 17.1413 Anna Andersson 19640823-3234', 'latin1');
  const tiff = Buffer.from([
    0x49,
    0x49,
    42,
    0,
    8,
    0,
    0,
    0,
    1,
    0,
    0x12,
    1,
    3,
    0,
    1,
    0,
    0,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  ]);
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, gps]);
  const segment = (marker: number, data: Buffer) =>
    Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff]), data]);
  return new Uint8Array(
    Buffer.concat([
      plain.subarray(0, 2),
      segment(0xe1, exif),
      segment(0xe1, Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), gps])),
      segment(0xed, gps),
      segment(0xfe, gps),
      plain.subarray(2),
      gps,
    ]),
  );
}

/** For each orientation: where a shown place is stored, written from EXIF's table of sides. */
function asStored({ width, height, rgba }: Pixels, orientation: number): Pixels {
  const [across, down] = orientation < 5 ? [width, height] : [height, width];
  const out = new Uint8Array(rgba.length);
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      const [shownX, shownY] = (
        {
          1: [x, y],
          2: [width - 1 - x, y],
          3: [width - 1 - x, height - 1 - y],
          4: [x, height - 1 - y],
          5: [y, x],
          6: [width - 1 - y, x],
          7: [width - 1 - y, height - 1 - x],
          8: [y, height - 1 - x],
        } as Record<number, [number, number]>
      )[orientation]!;
      const from = 4 * (shownY * width + shownX);
      out.set(rgba.subarray(from, from + 4), 4 * (y * across + x));
    }
  }
  return { width: across, height: down, rgba: out };
}

/** Four fields of clear colours, so that a turn or a mirror is seen: red, green / blue, yellow. */
export function fourFields(width: number, height: number): Pixels {
  const rgba = new Uint8Array(4 * width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const field = (y * 2 < height ? 0 : 2) + (x * 2 < width ? 0 : 1);
      rgba.set(
        [
          [220, 30, 30, 255],
          [30, 200, 30, 255],
          [30, 30, 220, 255],
          [230, 220, 20, 255],
        ][field]!,
        4 * (y * width + x),
      );
    }
  return { width, height, rgba };
}

/** An ICC profile of version 2 as programs write it: three colours, one curve, words, an hour, makers. The colours are turned: red is shown green. */
export function appleProfile(owner: string): Uint8Array {
  const number = (value: number) => {
    const out = Buffer.alloc(4);
    out.writeInt32BE(Math.round(value * 65_536));
    return out;
  };
  const xyz = (...values: readonly number[]) =>
    Buffer.concat([Buffer.from('XYZ \0\0\0\0', 'latin1'), ...values.map(number)]);
  const words = Buffer.from(`${owner}\0`, 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(words.length);
  const curve = Buffer.concat([
    Buffer.from('curv\0\0\0\0', 'latin1'),
    Buffer.from([0, 0, 0, 1, 2, 0x33, 0, 0]),
  ]);
  const tags: readonly (readonly [string, Buffer])[] = [
    [
      'desc',
      Buffer.concat([
        Buffer.from('desc\0\0\0\0', 'latin1'),
        length,
        words,
        Buffer.alloc(81 - (words.length % 4)),
      ]),
    ],
    ['dscm', Buffer.concat([Buffer.from('text\0\0\0\0', 'latin1'), words])],
    ['cprt', Buffer.from('text\0\0\0\0Tagen av Nikon\0\0', 'latin1')],
    ['wtpt', xyz(0.9505, 1, 1.089)],
    ['rXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['gXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const head = Buffer.alloc(128);
  head.write('appl', 4, 'latin1');
  head.set([2, 0x10], 8);
  head.write('mntrRGB XYZ ', 12, 'latin1');
  head.set([7, 0xe8, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9], 24);
  head.write('acspAPPL', 36, 'latin1');
  head.write('Anna', 48, 'latin1');
  for (const [at, value] of [0.9642, 1, 0.8249].entries()) number(value).copy(head, 68 + 4 * at);
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length);
  let end = 128 + table.length;
  tags.forEach(([name, data], i) => {
    table.write(name, 4 + 12 * i, 'latin1');
    table.writeUInt32BE(end, 8 + 12 * i);
    table.writeUInt32BE(data.length, 12 + 12 * i);
    end += data.length;
  });
  head.writeUInt32BE(end);
  return new Uint8Array(Buffer.concat([head, table, ...tags.map(([, data]) => data)]));
}

/** A photograph with a profile before all else. */
export function withProfile(photo: Uint8Array, profile: Uint8Array): Uint8Array {
  const data = Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), profile]);
  const length = data.length + 2;
  const head = Buffer.from([0xff, 0xe2, length >> 8, length & 0xff]);
  return new Uint8Array(Buffer.concat([photo.subarray(0, 2), head, data, photo.subarray(2)]));
}

/** Words in all the places that PNG has for them, and some that it has not. */
export function talkativePng(profile: Uint8Array): Uint8Array {
  const { width, height, rgba } = fourFields(48, 32);
  const rows = Buffer.alloc(height * (1 + 4 * width));
  for (let y = 0; y < height; y++)
    Buffer.from(rgba).copy(rows, y * (1 + 4 * width) + 1, 4 * y * width, 4 * (y + 1) * width);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const said = Buffer.from('Tagen av Anna Andersson, GPS 60.67', 'latin1');
  return new Uint8Array(
    Buffer.concat([
      PNG_START,
      chunk('IHDR', header),
      chunk('iCCP', Buffer.concat([Buffer.from('Tagen av Anna\0\0', 'latin1'), deflateSync(profile)])),
      chunk('tEXt', Buffer.concat([Buffer.from('Author\0'), said])),
      chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(said)])),
      chunk('iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0'), said])),
      chunk('eXIf', said),
      chunk('prVt', said),
      chunk('IDAT', Buffer.concat([deflateSync(rows), said])),
      chunk('IEND', Buffer.alloc(0)),
      said,
    ]),
  );
}

/** The names of a PNG's parts; everything that stands behind the last of them is one more. */
export function pngNames(png: Uint8Array): readonly string[] {
  const file = Buffer.from(png);
  const names: string[] = [];
  let at = PNG_START.length;
  while (at + 12 <= file.length) {
    names.push(file.toString('latin1', at + 4, at + 8));
    at += 12 + file.readUInt32BE(at);
  }
  return at === file.length ? names : [...names, 'more'];
}
