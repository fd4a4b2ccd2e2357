import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPicture } from '../../src/bind/pictures/picture.ts';
import type { ProseBlock } from '../../src/model/index.ts';
import { checkFiles, laidOver, readBase, textFile } from '../support/fixture.ts';

/** A chunk with its length and kind; its checksum is not looked at. */
const chunk = (kind: string, ...data: readonly number[]) => [
  0,
  0,
  data.length >> 8,
  data.length & 0xff,
  ...[...kind].map((letter) => letter.charCodeAt(0)),
  ...data,
  0,
  0,
  0,
  0,
];
const sixteen = (value: number) => [(value >> 8) & 0xff, value & 0xff];
/** White RGB, or what the options say; `rows` is the data before compression. */
const png = (
  width: number,
  height: number,
  { depth = 8, type = 2, interlaced = 0, rows = height * (1 + width * 3), palette = false } = {},
) =>
  Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', 0, 0, ...sixteen(width), 0, 0, ...sixteen(height), depth, type, 0, 0, interlaced),
    ...(palette ? chunk('PLTE', 0, 0, 0) : []),
    ...chunk('IDAT', ...deflateSync(Buffer.alloc(rows))),
    ...chunk('IEND'),
  ]);
/** Thumbnail in the application part, table, frame, data and end, with bytes that a camera adds after it. */
const jpeg = (width: number, height: number, components: number, frame = 0xc0) =>
  Uint8Array.from([
    ...[0xff, 0xd8],
    ...[0xff, 0xe1, 0, 8, 0xff, 0xd8, 1, 2, 0xff, 0xd9],
    ...[0xff, 0xff, 0xc4, 0, 4, 0, 0],
    ...[0xff, frame, 0, 11, 8, ...sixteen(height), ...sixteen(width), components, 1, 0x11, 0],
    ...[0xff, 0xda, 0, 4, 0, 0, 1, 2, 3],
    ...[0xff, 0xd9, 0, 0, 0],
  ]);

describe('the data of a PNG', () => {
  const facts = { format: 'png', width: 5, height: 3 };

  test('is as much as its size, depth and colours ask for', () => {
    expect(readPicture('a.png', png(5, 3))).toEqual(facts);
    expect(readPicture('a.png', png(5, 3, { type: 6, rows: 3 * (1 + 20) }))).toEqual(facts);
    expect(readPicture('a.png', png(5, 3, { type: 4, depth: 16, rows: 3 * (1 + 20) }))).toEqual(facts);
    expect(readPicture('a.png', png(5, 3, { type: 3, depth: 2, palette: true, rows: 3 * (1 + 2) }))).toEqual(
      facts,
    );
    // Interlaced, pass by pass (columns × rows): 1×1, 1×1, none, 1×1, 3×1, 2×2, 5×1.
    const rows = [1, 1, 1, 3, 2, 2, 5].reduce((sum, columns) => sum + 1 + columns * 3, 0);
    expect(readPicture('a.png', png(5, 3, { interlaced: 1, rows }))).toEqual(facts);
  });

  test('is neither more nor less, nor something else', () => {
    expect(readPicture('a.png', png(5, 3, { rows: 47 }))).toBe('broken');
    expect(readPicture('a.png', png(5, 3, { rows: 49 }))).toBe('broken');
    expect(readPicture('a.png', png(5, 3, { rows: 500_000 }))).toBe('broken');
    expect(readPicture('a.png', png(5, 3, { depth: 4 }))).toBe('broken');
    expect(readPicture('a.png', png(5, 3, { type: 1 }))).toBe('broken');
    expect(readPicture('a.png', png(5, 3, { type: 3, depth: 2, rows: 3 * (1 + 2) }))).toBe('broken');
    const spoilt = png(5, 3);
    spoilt.fill(0, 41, 50);
    expect(readPicture('a.png', spoilt)).toBe('broken');
  });
});

describe('the header of a picture', () => {
  test('gives format and size', () => {
    expect(readPicture('a.png', png(640, 480))).toEqual({ format: 'png', width: 640, height: 480 });
    expect(readPicture('a.JPG', jpeg(640, 480, 3))).toEqual({ format: 'jpeg', width: 640, height: 480 });
    expect(readPicture('a.jpeg', jpeg(30, 40, 1, 0xc2))).toEqual({ format: 'jpeg', width: 30, height: 40 });
  });

  test('is believed before the name', () => {
    expect(readPicture('a.jpg', png(1, 1))).toBe('not-what-the-name-says');
    expect(readPicture('a.png', jpeg(1, 1, 3))).toBe('not-what-the-name-says');
    expect(readPicture('a.gif', jpeg(1, 1, 3))).toBe('not-what-the-name-says');
    expect(readPicture('a', png(1, 1))).toBe('not-what-the-name-says');
  });

  test('refuses what a report cannot show', () => {
    expect(readPicture('a.jpg', jpeg(1, 1, 4))).toBe('cmyk');
    expect(readPicture('a.jpg', jpeg(1, 1, 2))).toBe('broken');
    expect(readPicture('a.webp', textFile('RIFF....WEBP'))).toBe('unknown-format');
    expect(readPicture('a.png', textFile('inte en bild'))).toBe('broken');
    expect(readPicture('a.png', png(0, 5))).toBe('broken');
    expect(readPicture('a.png', png(8000, 8000, { rows: 1 }))).toBe('too-large');
    expect(readPicture('a.png', new Uint8Array())).toBe('broken');
  });

  test('refuses every file that has been cut short', () => {
    const [whole, photo] = [png(4, 4), jpeg(4, 4, 3)];
    for (let length = 0; length < whole.length - 4; length++)
      expect(readPicture('a.png', whole.slice(0, length))).toBe('broken');
    for (let length = 0; length < photo.length - 3; length++)
      expect(readPicture('a.jpg', photo.slice(0, length))).toBe('broken');
  });
});

describe('a picture in a text', () => {
  const show = (body: string, files: { readonly [name: string]: Uint8Array }) =>
    checkFiles(
      laidOver(
        readBase('2023'),
        new Map([
          ...Object.entries(files),
          ['2-gemensamt/2-b.md', textFile(`---\ntyp: avsnitt\n---\n\n# B\n\n${body}\n`)],
        ]),
      ),
    );
  const figures = (checked: ReturnType<typeof show>): readonly ProseBlock[] =>
    checked.edition?.plan.sections[1]?.sections.find((section) => section.id === 'b')?.body ?? [];

  test.each([
    '![Karta](../bilder/karta.png "Länet")',
    '![Karta](<../bilder/karta.png> "Länet")',
    '![Karta][k]\n\n[k]: ../bilder/karta.png "Länet"',
  ])('is a figure with its size, its words and its caption: %s', (body) => {
    const checked = show(body, { 'bilder/karta.png': png(30, 20) });
    expect(checked.said).toEqual([]);
    expect(figures(checked)).toMatchObject([
      {
        kind: 'figure',
        figure: {
          path: 'plans/2023/bilder/karta.png',
          format: 'png',
          width: 30,
          height: 20,
          alternative: 'Karta',
          caption: 'Länet',
        },
      },
    ]);
  });

  test('is found by its name, however its letters and spaces are written', () => {
    const files = { 'bilder/länets ka\u030arta.png': png(3, 2) };
    expect(show('![Karta](../bilder/l%C3%A4nets%20kårta.png)', files).said).toEqual([]);
    expect(show('![Karta](<../bilder/länets kårta.png>)', files).said).toEqual([]);
  });

  test('that nobody shows is unlisted, unless the file that may show it cannot be read', () => {
    expect(show('Text.', { 'bilder/karta.png': png(3, 2) }).said).toEqual([
      'bilder/karta.png:1 file/unlisted',
    ]);
    expect(show('Text.\0', { 'bilder/karta.png': png(3, 2) }).said).toEqual([
      '2-gemensamt/2-b.md:7 file/nul',
    ]);
  });

  test('that leads out of the workspace through a link is never opened', () => {
    const text = textFile('---\ntyp: avsnitt\n---\n\n# B\n\n![Karta](karta.png)\n');
    const files = laidOver(readBase('2023'), new Map([['3-b.md', text]]));
    const link = { kind: 'outside', path: 'plans/2023/karta.png', target: 'hemlig.png' } as const;
    expect(checkFiles(files, '2023', [link]).said).toEqual(['3-b.md:7 path/outside-workspace']);
  });
});
