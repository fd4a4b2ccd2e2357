import type { JpegSegment } from './jpeg-segments.ts';

const EXIF = 'Exif\0\0';
const ORIENTATION = 0x0112;

/** How the camera was held, 1–8 as EXIF counts; 1 where nothing is said that can be read. */
export function orientationOf(segments: readonly JpegSegment[]): number {
  for (const { marker, data } of segments) {
    if (marker === 0xe1 && Buffer.from(data.subarray(0, 6)).toString('latin1') === EXIF) {
      return inTiff(data.subarray(6)) ?? 1;
    }
  }
  return 1;
}

/** The first table of a TIFF: twelve bytes an entry; its tag, its type (3 is a short), how many, the value. */
function inTiff(tiff: Uint8Array): number | undefined {
  const isLittle = tiff[0] === 0x49;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const short = (at: number) => (at + 2 <= tiff.length ? view.getUint16(at, isLittle) : 0);
  const start = tiff.length < 8 ? 0 : view.getUint32(4, isLittle);
  for (let i = 0; start > 0 && i < short(start); i++) {
    const entry = start + 2 + 12 * i;
    if (short(entry) !== ORIENTATION) continue;
    const value = short(entry + 8);
    return short(entry + 2) === 3 && value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** EXIF that says how the camera was held, and nothing else: neither where, when, by whom nor with what. */
export function orientationSegment(orientation: number): JpegSegment {
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  return { marker: 0xe1, data: Uint8Array.from([...Buffer.from(EXIF, 'latin1'), ...tiff]) };
}
