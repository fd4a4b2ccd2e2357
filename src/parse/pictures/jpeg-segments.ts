/** A part of a JPEG file, known by its marker's second byte. */
export interface JpegSegment {
  readonly marker: number;
  /** After the two bytes of its length. */
  readonly data: Uint8Array;
  /** Of a scan (DA): the picture's data, with what is written between it. */
  readonly scan?: Uint8Array;
}

const END = 0xd9;
const SCAN = 0xda;

/**
 * The parts of a JPEG up to the end of its picture; a camera's further pictures and notes after it are no part. Undefined where the
 * file is cut short or is something else.
 */
export function jpegSegments(bytes: Uint8Array): readonly JpegSegment[] | undefined {
  const segments: JpegSegment[] = [];
  for (let at = 2; at + 2 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    // A marker may be preceded by any number of FF.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END) return segments;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    const data = bytes.subarray(at + 4, end);
    at = end;
    if (marker === SCAN) {
      at = scanEnd(bytes, end);
      segments.push({ marker, data, scan: bytes.subarray(end, at) });
    } else segments.push({ marker, data });
  }
  return undefined;
}

/** Within a scan FF stands only before 00 and before the marks where reading may begin again (D0–D7). */
function scanEnd(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1) {
    const next = bytes[at + 1];
    if (next !== undefined && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 1);
  }
  return bytes.length;
}

/** A JPEG file of these parts. */
export function jpegOf(segments: readonly JpegSegment[]): Uint8Array {
  const parts = segments.flatMap(({ marker, data, scan }) => {
    const length = data.length + 2;
    return [Uint8Array.of(0xff, marker, length >> 8, length & 0xff), data, ...(scan ? [scan] : [])];
  });
  return Buffer.concat([Uint8Array.of(0xff, 0xd8), ...parts, Uint8Array.of(0xff, END)]);
}

/** What the frame says: how the picture is kept, bits a sample, pixels, and the names of its parts (Y Cb Cr, say). */
export interface JpegFrame {
  readonly marker: number;
  readonly precision: number;
  readonly width: number;
  readonly height: number;
  readonly components: readonly number[];
}

/** C0–CF start a frame, but for C4, C8 and CC, which are tables. */
export function jpegFrame(segments: readonly JpegSegment[]): JpegFrame | undefined {
  const frame = segments.find(
    ({ marker }) => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc,
  );
  if (!frame || frame.data.length < 6) return undefined;
  const { marker, data } = frame;
  const count = data[5]!;
  if (data.length < 6 + 3 * count) return undefined;
  // How often a component is sampled, across and down: one to four times.
  const samplings = Array.from({ length: count }, (_, i) => data[7 + 3 * i]!);
  if (samplings.flatMap((both) => [both >> 4, both & 15]).some((one) => one < 1 || one > 4)) return undefined;
  return {
    marker,
    precision: data[0]!,
    height: (data[1]! << 8) | data[2]!,
    width: (data[3]! << 8) | data[4]!,
    components: Array.from({ length: count }, (_, i) => data[6 + 3 * i]!),
  };
}
