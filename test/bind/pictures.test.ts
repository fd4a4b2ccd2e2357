import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPicture } from '../../src/bind/pictures/picture.ts';
import type { ProseBlock } from '../../src/model/index.ts';
import { checkFiles, laidOver, readBase, textFile } from '../support/fixture.ts';
import { fourFields, photograph } from '../support/pictures.ts';
import { chunk, PNG_START } from '../support/png.ts';

const sixteen = (value: number) => [(value >> 8) & 0xff, value & 0xff];
/** White RGB, or what the options say; `rows` is the data before compression. */
const png = (
  width: number,
  height: number,
  {
    depth = 8,
    type = 2,
    interlaced = 0,
    rows = Buffer.alloc(height * (1 + width * 3)),
    palette = 0,
    packing = 0,
  }: {
    depth?: number;
    type?: number;
    interlaced?: number;
    rows?: Buffer | number;
    palette?: number;
    packing?: number;
  } = {},
) =>
  new Uint8Array(
    Buffer.concat([
      PNG_START,
      chunk(
        'IHDR',
        Buffer.from([0, 0, ...sixteen(width), 0, 0, ...sixteen(height), depth, type, packing, 0, interlaced]),
      ),
      ...(palette > 0 ? [chunk('PLTE', Buffer.alloc(palette))] : []),
      chunk('IDAT', deflateSync(typeof rows === 'number' ? Buffer.alloc(rows) : rows)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
/** Thumbnail in the application part, table, frame, data and end, with bytes that a camera adds after it. */
const jpeg = (
  width: number,
  height: number,
  components: number,
  frame = 0xc0,
  precision = 8,
  scan = [1, 2, 3],
) =>
  Uint8Array.from([
    ...[0xff, 0xd8],
    ...[0xff, 0xe1, 0, 8, 0xff, 0xd8, 1, 2, 0xff, 0xd9],
    ...[0xff, 0xff, 0xc4, 0, 4, 0, 0, 0xff, 0xdb, 0, 4, 0, 0],
    ...[0xff, frame, 0, 8 + 3 * components, precision, ...sixteen(height), ...sixteen(width), components],
    ...Array.from({ length: components }, (_, i) => [i + 1, 0x11, 0]).flat(),
    ...[0xff, 0xda, 0, 4, 0, 0, ...scan],
    ...[0xff, 0xd9, 0, 0, 0],
  ]);

describe('the data of a PNG', () => {
  const facts = { format: 'png', width: 5, height: 3 };
  const broken = { reason: 'broken' };

  test('is as much as its size, depth and colours ask for', () => {
    expect(readPicture('a.png', png(5, 3))).toMatchObject(facts);
    expect(readPicture('a.png', png(5, 3, { type: 6, rows: 3 * (1 + 20) }))).toMatchObject(facts);
    expect(readPicture('a.png', png(5, 3, { type: 4, depth: 16, rows: 3 * (1 + 20) }))).toMatchObject(facts);
    expect(
      readPicture('a.png', png(5, 3, { type: 3, depth: 2, palette: 12, rows: 3 * (1 + 2) })),
    ).toMatchObject(facts);
    // Interlaced, pass by pass (columns × rows): 1×1, 1×1, none, 1×1, 3×1, 2×2, 5×1.
    const rows = [1, 1, 1, 3, 2, 2, 5].reduce((sum, columns) => sum + 1 + columns * 3, 0);
    expect(readPicture('a.png', png(5, 3, { interlaced: 1, rows }))).toMatchObject(facts);
  });

  test.each([
    [{}, 0],
    [{ type: 3, depth: 2, palette: 12, rows: 3 * (1 + 2) }, 0],
    [{ type: 6, rows: 3 * (1 + 20) }, 63],
    [{ type: 4, depth: 16, rows: 3 * (1 + 20) }, 63],
    [{ depth: 16, rows: 3 * (1 + 30) }, 93],
    [{ type: 3, depth: 2, palette: 12, interlaced: 1, rows: 15 }, 60],
  ])('has to be unpacked for a PDF where it has no word for it: %j', (kind, unpacked) => {
    expect(readPicture('a.png', png(5, 3, kind))).toMatchObject({ unpacked });
  });

  test('is neither more nor less, nor something else', () => {
    expect(readPicture('a.png', png(5, 3, { rows: 47 }))).toMatchObject({ reason: 'broken' });
    expect(readPicture('a.png', png(5, 3, { rows: 49 }))).toMatchObject({ reason: 'broken' });
    expect(readPicture('a.png', png(5, 3, { rows: 500_000 }))).toMatchObject({ reason: 'broken' });
    expect(readPicture('a.png', png(5, 3, { depth: 4 }))).toMatchObject({ reason: 'broken' });
    expect(readPicture('a.png', png(5, 3, { type: 1 }))).toMatchObject({ reason: 'broken' });
    expect(readPicture('a.png', png(5, 3, { type: 3, depth: 2, rows: 3 * (1 + 2) }))).toMatchObject({
      reason: 'broken',
    });
    expect(readPicture('a.png', png(5, 3, { type: 3, depth: 2, palette: 15, rows: 9 }))).toMatchObject(
      broken,
    );
    expect(readPicture('a.png', png(5, 3, { packing: 1 }))).toMatchObject(broken);
    const strange = Buffer.alloc(48);
    strange[16] = 5;
    expect(readPicture('a.png', png(5, 3, { rows: strange }))).toMatchObject(broken);
    // Each row of each pass has its filter: of five kinds, and no other.
    const passes = [1, 1, 1, 3, 2, 2, 5].map((columns) => 1 + columns * 3);
    const starts = passes.map((_, i) => passes.slice(0, i).reduce((sum, length) => sum + length, 0));
    for (const filter of [0, 1, 2, 3, 4, 5, 0x80, 0xff])
      for (const start of starts) {
        const rows = Buffer.alloc(passes.reduce((sum, length) => sum + length, 0));
        rows[start] = filter;
        const read = readPicture('a.png', png(5, 3, { interlaced: 1, rows }));
        expect(read, `${filter} at ${start}`).toMatchObject(filter > 4 ? broken : facts);
      }
    const spoilt = png(5, 3);
    spoilt.fill(0, 41, 50);
    expect(readPicture('a.png', spoilt)).toMatchObject(broken);
    const otherwise = png(5, 3);
    otherwise[19] = 4;
    expect(readPicture('a.png', otherwise)).toMatchObject(broken);
  });
});

describe('the header of a picture', () => {
  test('gives format and size', () => {
    expect(readPicture('a.png', png(640, 480))).toMatchObject({ format: 'png', width: 640, height: 480 });
    expect(readPicture('a.JPG', jpeg(640, 480, 3))).toMatchObject({
      format: 'jpeg',
      width: 640,
      height: 480,
    });
    expect(readPicture('a.jpeg', jpeg(30, 40, 1, 0xc2))).toMatchObject({
      format: 'jpeg',
      width: 30,
      height: 40,
    });
  });

  test('of a photograph that was taken upright is told as it is shown', () => {
    for (const [orientation, width, height] of [
      [1, 48, 32],
      [4, 48, 32],
      [5, 48, 32],
      [8, 48, 32],
    ] as const)
      expect(readPicture('a.jpg', photograph(fourFields(48, 32), orientation))).toMatchObject({
        format: 'jpeg',
        width,
        height,
      });
  });

  test('is believed before the name, and said', () => {
    const otherwise = (detail: string) => ({ reason: 'not-what-the-name-says', detail });
    expect(readPicture('a.jpg', png(1, 1))).toEqual(otherwise('PNG'));
    expect(readPicture('a.png', jpeg(1, 1, 3))).toEqual(otherwise('JPEG'));
    expect(readPicture('a.gif', jpeg(1, 1, 3))).toEqual(otherwise('JPEG'));
    expect(readPicture('a', png(1, 1))).toEqual(otherwise('PNG'));
    expect(readPicture('a.svg', png(1, 1))).toEqual(otherwise('PNG'));
  });

  test.each([
    ['WebP', 'RIFF....WEBPVP8 '],
    ['HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
    ['HEIC', '\0\0\0\x18ftypmif1\0\0\0\0mif1heic'],
    ['AVIF', '\0\0\0\x20ftypavif\0\0\0\0avifmif1'],
    ['GIF', 'GIF89a\x01\0\x01\0'],
    ['TIFF', 'II*\0\x08\0\0\0'],
    ['TIFF', 'MM\0*\0\0\0\x08'],
    ['BMP', 'BM\x9a\0\0\0\0\0\0\0'],
    ['PDF', '%PDF-1.7\n'],
    ['SVG', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['EMF', `\x01\0\0\0${'\0'.repeat(36)} EMF`],
    ['JP2', '\0\0\0\x0cjP  \r\n'],
    ['JXL', '\0\0\0\x0cJXL \r\n'],
  ])('says that a file is %s, whatever its name', (detail, content) => {
    const bytes = Uint8Array.from(Buffer.from(content, 'latin1'));
    for (const name of ['bild.jpg', 'bild.PNG', 'bild.webp', 'bild'])
      expect(readPicture(name, bytes)).toEqual({ reason: 'other-kind', detail });
  });

  test('refuses what a report cannot show', () => {
    expect(readPicture('a.jpg', jpeg(1, 1, 4))).toEqual({ reason: 'cmyk' });
    expect(readPicture('a.jpg', jpeg(1, 1, 2))).toEqual({ reason: 'broken' });
    expect(readPicture('a.png', textFile('inte en bild'))).toEqual({ reason: 'broken' });
    expect(readPicture('a.doc', textFile('inte en bild'))).toEqual({ reason: 'unknown-format' });
    expect(readPicture('a.png', png(0, 5))).toEqual({ reason: 'broken' });
    expect(readPicture('a.png', png(8000, 8000, { rows: 1 }))).toEqual({ reason: 'too-large' });
    expect(readPicture('a.png', new Uint8Array())).toEqual({ reason: 'broken' });
  });

  test.each([
    ['lossless', 0xc3],
    ['differential', 0xc5],
    ['arithmetic', 0xc9],
    ['progressive arithmetic', 0xca],
    ['lossless arithmetic', 0xcb],
  ])('refuses a JPEG of a kind that PDF cannot hold: %s', (_, frame) => {
    expect(readPicture('a.jpg', jpeg(8, 8, 3, frame))).toEqual({ reason: 'jpeg-kind' });
  });

  test('refuses a JPEG of twelve bits, and one with nothing to show', () => {
    expect(readPicture('a.jpg', jpeg(8, 8, 3, 0xc1, 12))).toEqual({ reason: 'jpeg-kind' });
    expect(readPicture('a.jpg', jpeg(8, 8, 3, 0xc0, 8, []))).toEqual({ reason: 'broken' });
    const tables = jpeg(8, 8, 3);
    tables[tables.indexOf(0xdb, 20)] = 0xfe;
    expect(readPicture('a.jpg', tables)).toEqual({ reason: 'broken' });
  });

  test.each([
    0x00, 0x10, 0x01, 0x51, 0x15,
  ])('refuses a JPEG whose component is sampled as often as none can be: %i', (sampling) => {
    const photo = jpeg(8, 8, 3);
    photo[photo.lastIndexOf(0x11)] = sampling;
    expect(readPicture('a.jpg', photo)).toEqual({ reason: 'broken' });
  });

  test('refuses every file that has been cut short', () => {
    const [whole, photo] = [png(4, 4), jpeg(4, 4, 3)];
    for (let length = 0; length < whole.length - 4; length++)
      expect(readPicture('a.png', whole.slice(0, length))).toMatchObject({ reason: 'broken' });
    for (let length = 0; length < photo.length - 3; length++)
      expect(readPicture('a.jpg', photo.slice(0, length))).toMatchObject({ reason: 'broken' });
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

  test('may be told of with signs that are never drawn, but not named with them', () => {
    const files = { 'bilder/karta.png': png(3, 2) };
    expect(show('![Karta 🗺 över länet](../bilder/karta.png)', files).said).toEqual([]);
    expect(show('![Karta](../bilder/karta.png "Länet 🗺")', files).said).toEqual([
      '2-gemensamt/2-b.md:7 character/no-glyph',
    ]);
  });

  test('is one too many where those before it have taken the room', () => {
    const large = png(6000, 6000);
    const body = Array.from({ length: 6 }, (_, i) => `![Karta ${i}](../bilder/karta.png)`).join('\n\n');
    expect(show(body, { 'bilder/karta.png': large }).said).toEqual([
      '2-gemensamt/2-b.md:15 picture/format',
      '2-gemensamt/2-b.md:17 picture/format',
    ]);
  });

  test('is one too many where what has to be unpacked of others has taken the room, once for each file', () => {
    const clear = png(6000, 4000, { type: 6, rows: 4000 * (1 + 6000 * 4) });
    const shown = (...names: string[]) =>
      show(names.map((name) => `![Karta](../bilder/${name}.png)`).join('\n\n'), {
        'bilder/a.png': clear,
        'bilder/b.png': clear,
      }).said;
    expect(shown('a', 'a', 'a')).toEqual(['bilder/b.png:1 file/unlisted']);
    expect(shown('a', 'b')).toEqual(['2-gemensamt/2-b.md:9 picture/format']);
  });

  test('is one too many by its bytes, however few its points, and by the signs of its drawing', () => {
    const times = (count: number, name: string) =>
      Array.from({ length: count }, (_, i) => `![Karta ${i}](../bilder/${name})`).join('\n\n');
    const photo = jpeg(8, 8, 3);
    const heavy = Buffer.concat([photo, Buffer.alloc(12 * 1024 * 1024)]);
    expect(show(times(6, 'karta.jpg'), { 'bilder/karta.jpg': heavy }).said).toEqual([
      '2-gemensamt/2-b.md:17 picture/format',
    ]);
    const shapes = '<path d="M0 0h1v1h1v1h1v1h1v1" stroke="red"/>'.repeat(9000);
    const drawing = textFile(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${shapes}</svg>`);
    expect(show(times(14, 'karta.svg'), { 'bilder/karta.svg': drawing }).said).toHaveLength(2);
  });

  test('that nobody shows is unlisted, unless the file that may show it cannot be read', () => {
    expect(show('Text.', { 'bilder/karta.png': png(3, 2) }).said).toEqual([
      'bilder/karta.png:1 file/unlisted',
    ]);
    expect(show('Text.\0', { 'bilder/karta.png': png(3, 2) }).said).toEqual([
      '2-gemensamt/2-b.md:7 file/nul',
    ]);
  });

  test.each([
    '../../../.git/a.png',
    '../../.hem/a.png',
    '../.dold/a.png',
    '.a.png',
  ])('that a program keeps hidden is not published: %s', (address) => {
    const name = address.replace('../../../', '../../').replace('../', '').replace('../', '');
    const checked = show(`![Karta](${address})`, { [name]: png(3, 2) });
    expect(checked.said).toContain('2-gemensamt/2-b.md:7 path/outside-workspace');
  });

  test('that leads out of the workspace through a link is never opened', () => {
    const text = textFile('---\ntyp: avsnitt\n---\n\n# B\n\n![Karta](karta.png)\n');
    const files = laidOver(readBase('2023'), new Map([['3-b.md', text]]));
    const link = { kind: 'outside', path: 'plans/2023/karta.png', target: 'hemlig.png' } as const;
    expect(checkFiles(files, '2023', [link]).said).toEqual(['3-b.md:7 path/outside-workspace']);
  });
});
