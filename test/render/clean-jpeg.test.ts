import { readFileSync } from 'node:fs';
import jpeg from 'jpeg-js';
import { describe, expect, test } from 'vitest';
import { readPicture } from '../../src/bind/pictures/picture.ts';
import { type JpegSegment, jpegOf, jpegSegments } from '../../src/parse/index.ts';
import { cleanJpeg } from '../../src/render/raster/index.ts';
import { appleProfile, fourFields, withProfile } from '../support/pictures.ts';

const PROGRESSIVE = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wgARCAAQABgDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAMF/8QAFQEBAQAAAAAAAAAAAAAAAAAAAAT/2gAMAwEAAhADEAAAAc9FVZZEf//EABUQAQEAAAAAAAAAAAAAAAAAAAAR/9oACAEBAAEFAqqqqv/EABURAQEAAAAAAAAAAAAAAAAAAAAU/9oACAEDAQE/AalT/8QAFREBAQAAAAAAAAAAAAAAAAAAABT/2gAIAQIBAT8BkSP/xAAUEAEAAAAAAAAAAAAAAAAAAAAg/9oACAEBAAY/Al//xAAUEAEAAAAAAAAAAAAAAAAAAAAg/9oACAEBAAE/IUB//9oADAMBAAIAAwAAABDHH//EABURAQEAAAAAAAAAAAAAAAAAAABx/9oACAEDAQE/EKU//8QAFREBAQAAAAAAAAAAAAAAAAAAAHH/2gAIAQIBAT8QlL//xAAUEAEAAAAAAAAAAAAAAAAAAAAg/9oACAEBAAE/EF//AP/Z',
  'base64',
);
const BASELINE = Buffer.from(jpeg.encode({ ...plain(), data: Buffer.from(plain().rgba) }, 80).data);

function plain() {
  return fourFields(48, 32);
}

const HIDDEN = 'Anna Andersson 19640823-3234';
const secret = (length = HIDDEN.length) => Buffer.alloc(length, HIDDEN, 'latin1');
const [QUANTIZATION, HUFFMAN, RESTART, SCAN, FRAME] = [0xdb, 0xc4, 0xdd, 0xda, [0xc0, 0xc2]] as const;

const longer = ({ data, ...rest }: JpegSegment): JpegSegment => ({
  ...rest,
  data: Buffer.concat([data, secret()]),
});
/** A table that is right in its form, and holds words. */
const quantization = (number: number): JpegSegment => ({
  marker: QUANTIZATION,
  data: Buffer.concat([Buffer.from([number]), secret(64)]),
});
const huffman = (head: number): JpegSegment => ({
  marker: HUFFMAN,
  data: Buffer.concat([Buffer.from([head, 0, 0, 0, 0, 0, 28, ...Array(10).fill(0)]), secret(28)]),
});

const before = (what: (marker: number) => boolean, more: JpegSegment) => (all: readonly JpegSegment[]) =>
  all.flatMap((segment) => (what(segment.marker) ? [more, segment] : [segment]));
const isFrame = (marker: number) => FRAME.some((frame) => frame === marker);

const HIDING: readonly (readonly [
  where: string,
  hide: (all: readonly JpegSegment[]) => readonly JpegSegment[],
])[] = [
  ...[QUANTIZATION, HUFFMAN, SCAN, ...FRAME].map(
    (marker) =>
      [
        `behind what ${marker.toString(16)} holds`,
        (all: readonly JpegSegment[]) => all.map((one) => (one.marker === marker ? longer(one) : one)),
      ] as const,
  ),
  [
    'behind the interval of reading',
    before(isFrame, { marker: RESTART, data: Buffer.concat([Buffer.from([0, 0]), secret()]) }),
  ],
  ['in a table that nothing is divided by', before(isFrame, quantization(3))],
  ['in a table that another takes the place of', (all) => [quantization(0), ...all]],
  ['in a table of codes that no scan asks for', before(isFrame, huffman(0x03))],
  ['in one that another takes the place of', (all) => [huffman(0x10), ...all]],
  ['in a table after the picture', (all) => [...all, quantization(0), huffman(0x00)]],
  ['in a second frame', (all) => [...all, ...all.filter(({ marker }) => isFrame(marker)).map(longer)]],
  ['in a remark', before(isFrame, { marker: 0xfe, data: secret() })],
];

describe.each([
  ['a baseline', BASELINE],
  ['a progressive', PROGRESSIVE],
])('%s JPEG', (_, bytes) => {
  const segments = jpegSegments(bytes)!;

  test('that hides nothing keeps its picture as it is', () => {
    const kept = jpegSegments(cleanJpeg(bytes))!;
    const picture = (all: readonly JpegSegment[]) =>
      all.filter(({ marker }) => marker < 0xe0).map((one) => ({ ...one, data: [...one.data] }));
    expect(picture(kept)).toEqual(picture(segments));
  });

  test.each(HIDING)('publishes nothing that is hidden %s', (_, hide) => {
    const hiding = jpegOf(hide(segments));
    expect(readPicture('a.jpg', hiding)).toMatchObject({ format: 'jpeg' });
    const clean = cleanJpeg(hiding);
    expect(Buffer.from(clean).toString('latin1')).not.toContain('Anna Andersson');
    expect(jpeg.decode(clean).data.equals(jpeg.decode(bytes).data)).toBe(true);
  });
});

test('a scan of what a baseline picture has shown already is not kept', () => {
  const segments = jpegSegments(BASELINE)!;
  const again = segments.filter(({ marker }) => marker === SCAN).map((one) => ({ ...one, scan: secret() }));
  const clean = cleanJpeg(jpegOf([...segments, ...again]));
  expect(Buffer.from(clean).equals(Buffer.from(cleanJpeg(BASELINE)))).toBe(true);
});

test.each(['wtpt', 'rTRC'])('a profile is no longer than what its %s holds', (name) => {
  const profile = Buffer.from(appleProfile('RGB'));
  const entry = profile.indexOf(name, 128, 'latin1');
  const [from, size] = [profile.readUInt32BE(entry + 4), profile.readUInt32BE(entry + 8)];
  const tag = Buffer.concat([profile.subarray(from, from + size), secret()]);
  const longer = Buffer.concat([profile, tag]);
  longer.writeUInt32BE(profile.length, entry + 4);
  longer.writeUInt32BE(tag.length, entry + 8);
  const [clean, plainly] = [longer, profile].map((one) => Buffer.from(cleanJpeg(withProfile(BASELINE, one))));
  expect(clean!.toString('latin1')).toContain('acsp');
  expect(clean!.toString('latin1')).not.toContain('Anna');
  expect(clean!.equals(plainly!)).toBe(true);
});

test.each(['test/fixtures/stress/plans/2024/bilder/foto.jpg'])('%s is shown as it was', (name) => {
  const bytes = readFileSync(name);
  expect(jpeg.decode(cleanJpeg(bytes)).data.equals(jpeg.decode(bytes).data)).toBe(true);
});
