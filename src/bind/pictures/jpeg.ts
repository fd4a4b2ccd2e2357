import type { PictureProblem } from '../../diagnostics/index.ts';
import { type JpegSegment, jpegFrame, jpegSegments, orientationOf } from '../../parse/index.ts';
import { PICTURE_LIMITS, type PictureFacts } from './picture-facts.ts';

/** Baseline, extended and progressive, by Huffman: what every browser and PDF reader can show. */
const SHOWN: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const [HUFFMAN, QUANTIZATION] = [0xc4, 0xdb];

/** Reads a JPEG's frame, and sees that there is something to show and an end, which a file cut short has not. */
export function readJpeg(bytes: Uint8Array): PictureFacts | PictureProblem {
  const segments = jpegSegments(bytes);
  const frame = segments && jpegFrame(segments);
  if (!frame) return 'broken';
  if (!SHOWN.has(frame.marker) || frame.precision !== 8) return 'jpeg-kind';
  // Four components are CMYK, which the report's colours (RGB) cannot describe.
  if (frame.components.length === 4) return 'cmyk';
  if (frame.components.length !== 1 && frame.components.length !== 3) return 'broken';
  if (frame.width === 0 || frame.height === 0 || !isWhole(segments)) return 'broken';
  if (frame.width * frame.height > PICTURE_LIMITS.pixels) return 'too-large';
  const orientation = orientationOf(segments);
  const isUpright = orientation < 5;
  const [width, height] = isUpright ? [frame.width, frame.height] : [frame.height, frame.width];
  return { format: 'jpeg', unpacked: 0, width, height };
}

/** Tables, and a scan that holds something: without them the bytes are no picture. */
function isWhole(segments: readonly JpegSegment[]): boolean {
  const has = (marker: number) => segments.some((segment) => segment.marker === marker);
  return (
    has(HUFFMAN) && has(QUANTIZATION) && segments.some(({ scan }) => scan !== undefined && scan.length > 0)
  );
}
