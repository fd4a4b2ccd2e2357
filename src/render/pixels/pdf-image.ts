import { jpegOf, pictureKind } from '../../parse/index.ts';
import { cleanPng, jpegParts, type PngParts, pngParts } from '../raster/index.ts';
import { PNG } from './any-png.ts';
import { packedRows } from './png.ts';

/** A picture as PDF keeps it. */
export interface PdfImageData {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colour: 'grey' | 'rgb';
  readonly profile: Uint8Array | undefined;
  /** Three bytes a colour; the samples are then its numbers. */
  readonly palette: Uint8Array | undefined;
  readonly data: Uint8Array;
  /** JPEG as it is, or rows of samples as PNG packs them. */
  readonly packed: 'jpeg' | 'rows';
  /** Of a JPEG without notes on its colours: they are red, green and blue. */
  readonly isPlainRgb: boolean;
  /** How much is seen of each pixel: rows of eight bits, packed as above. */
  readonly mask: Uint8Array | undefined;
  /** 1–8 as EXIF counts. */
  readonly orientation: number;
}

/**
 * A JPEG goes in as it is, so that nothing of it is lost. So do the rows of a PNG that PDF reads the same way. All that PDF has no
 * word for (transparency, interlaced rows, sixteen bits) is decoded.
 */
export function pdfImageData(bytes: Uint8Array): PdfImageData {
  if (pictureKind(bytes) === 'jpeg') {
    const { segments, ...parts } = jpegParts(bytes);
    return {
      ...parts,
      depth: 8,
      palette: undefined,
      data: jpegOf(segments),
      packed: 'jpeg',
      mask: undefined,
    };
  }
  const parts = pngParts(bytes);
  const { width, height, colour, profile } = parts;
  const own = isReadAlike(parts)
    ? {
        depth: parts.depth,
        palette: parts.type === 3 ? parts.palette : undefined,
        data: parts.data,
        mask: undefined,
      }
    : decoded(bytes, colour);
  return { width, height, colour, profile, packed: 'rows', isPlainRgb: false, orientation: 1, ...own };
}

function isReadAlike({ type, depth, interlaced, transparency }: PngParts): boolean {
  return !interlaced && depth <= 8 && type < 4 && transparency === undefined;
}

function decoded(bytes: Uint8Array, colour: 'grey' | 'rgb') {
  const { width, height, data } = PNG.sync.read(Buffer.from(cleanPng(bytes)));
  const samples = colour === 'grey' ? [0] : [0, 1, 2];
  const isSeenThrough = data.some((value, i) => i % 4 === 3 && value < 255);
  return {
    depth: 8,
    palette: undefined,
    data: packedRows(data, width, height, samples),
    mask: isSeenThrough ? packedRows(data, width, height, [3]) : undefined,
  };
}
