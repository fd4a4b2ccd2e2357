import type { PictureProblem } from '../../diagnostics/index.ts';
import { PICTURE_LIMITS, type PictureFacts } from './picture-facts.ts';
import { readPng } from './png.ts';
import { readSvg } from './svg/read-svg.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Reads a PNG or JPEG as far as a report needs. The name only says what to expect; the bytes decide. */
export function readPicture(name: string, bytes: Uint8Array): PictureFacts | PictureProblem {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const promised = ending === 'jpg' ? 'jpeg' : ending;
  if (promised === 'svg') return readDrawing(bytes);
  const isPng = PNG.every((byte, i) => bytes[i] === byte);
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8;
  if (!isPng && !isJpeg) return promised === 'png' || promised === 'jpeg' ? 'broken' : 'unknown-format';
  if (promised !== (isPng ? 'png' : 'jpeg')) return 'not-what-the-name-says';
  const facts = isPng ? readPng(bytes) : readJpeg(bytes);
  if (typeof facts === 'string') return facts;
  if (facts.width === 0 || facts.height === 0) return 'broken';
  if (facts.width * facts.height > PICTURE_LIMITS.pixels || bytes.length > PICTURE_LIMITS.bytes)
    return 'too-large';
  return facts;
}

/** An SVG is UTF-8 text; anything else under that name is another kind of file. */
function readDrawing(bytes: Uint8Array): PictureFacts | PictureProblem {
  if (bytes.length > PICTURE_LIMITS.svgBytes) return 'too-large';
  const source = decode(bytes);
  if (source === undefined || !source.includes('<svg')) return 'not-what-the-name-says';
  const drawing = readSvg(source);
  if (typeof drawing === 'string') return drawing;
  const { width, height } = drawing;
  return { format: 'svg', width, height, drawing };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads the frame and sees that the file has an end, which a file cut short has not. */
function readJpeg(bytes: Uint8Array): PictureFacts | PictureProblem {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return 'broken';
    const marker = bytes[at + 1]!;
    // Start of frame: baseline, extended or progressive. C4, C8 and CC are tables, not frames.
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      const height = (bytes[at + 5]! << 8) | bytes[at + 6]!;
      const width = (bytes[at + 7]! << 8) | bytes[at + 8]!;
      const components = bytes[at + 9];
      // Four components are CMYK, which the report's colour profile (sRGB) cannot describe.
      if (components === 4) return 'cmyk';
      const whole = (components === 1 || components === 3) && hasEnd(bytes, at);
      return whole ? { format: 'jpeg', width, height } : 'broken';
    }
    // A marker may be preceded by any number of FF.
    if (marker === 0xff) at += 1;
    else at += 2 + Math.max(2, (bytes[at + 2]! << 8) | bytes[at + 3]!);
  }
  return 'broken';
}

/** Whether the end of image (FF D9) stands somewhere after the frame; cameras write things of their own behind it. */
function hasEnd(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.lastIndexOf(0xd9); at > from; at = bytes.lastIndexOf(0xd9, at - 1)) {
    if (bytes[at - 1] === 0xff) return true;
  }
  return false;
}
