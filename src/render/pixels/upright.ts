import jpeg from 'jpeg-js';
import { jpegOf, jpegSegments, pictureKind } from '../../parse/index.ts';
import { cleanJpeg, cleanPng, jpegParts, profileSegments } from '../raster/index.ts';

/** Hardly to be told from the original by eye. */
const QUALITY = 92;
const ROOM = {
  maxMemoryUsageInMB: 4096,
  maxResolutionInMP: 100,
  useTArray: true,
  formatAsRGBA: true,
} as const;

/**
 * A picture whose pixels stand as they are to be seen. Word and LibreOffice show a photograph as it is stored, whatever it says of
 * how the camera was held, so such a one is turned and packed anew.
 */
export function uprightPicture(bytes: Uint8Array): Uint8Array {
  if (pictureKind(bytes) === 'png') return cleanPng(bytes);
  const { orientation, profile } = jpegParts(bytes);
  if (orientation === 1) return cleanJpeg(bytes);
  const stored = jpeg.decode(cleanJpeg(bytes), ROOM);
  const turned = turnedPixels(stored, orientation);
  const packed = jpegSegments(jpeg.encode(turned, QUALITY).data);
  if (!packed) throw new Error('The picture could not be packed anew.');
  const isWords = (marker: number) => marker === 0xfe || (marker > 0xe0 && marker < 0xee);
  const [first, ...others] = packed.filter(({ marker }) => !isWords(marker));
  return jpegOf([...(first ? [first] : []), ...profileSegments(profile), ...others]);
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** From 5 on, columns become rows. */
function turnedPixels({ width, height, data }: Pixels, orientation: number): Pixels {
  const isTurned = orientation >= 5;
  const [across, down] = isTurned ? [height, width] : [width, height];
  const from = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const to = new Uint32Array(across * down);
  // Whether the first stored column, and the first stored row, is the last that is seen.
  const isMirrored = [2, 3, 7, 8].includes(orientation);
  const isReversed = [3, 4, 6, 7].includes(orientation);
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      const [column, row] = isTurned ? [y, x] : [x, y];
      const storedX = isMirrored ? width - 1 - column : column;
      const storedY = isReversed ? height - 1 - row : row;
      to[y * across + x] = from[storedY * width + storedX]!;
    }
  }
  return { width: across, height: down, data: new Uint8Array(to.buffer) };
}
