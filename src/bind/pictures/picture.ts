import type { PictureProblem } from '../../diagnostics/index.ts';
import { pictureKind } from '../../parse/index.ts';
import { readJpeg } from './jpeg.ts';
import { PICTURE_LIMITS, type PictureFacts } from './picture-facts.ts';
import { readPng } from './png.ts';
import { readSvg } from './svg/read-svg.ts';

/** Why a picture is not set, and what it is where that is known: `WebP` under the name of a JPEG, say. */
export interface PictureFault {
  readonly reason: PictureProblem;
  readonly detail?: string | undefined;
}

/** Reads a picture as far as a report needs. The name only says what to expect; the bytes decide. */
export function readPicture(name: string, bytes: Uint8Array): PictureFacts | PictureFault {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const promised = ending === 'jpg' ? 'jpeg' : ending;
  const kind = pictureKind(bytes);
  if (promised === 'svg') return readDrawing(bytes, kind);
  if (kind !== 'png' && kind !== 'jpeg') {
    if (kind !== undefined) return { reason: 'other-kind', detail: kind };
    return { reason: promised === 'png' || promised === 'jpeg' ? 'broken' : 'unknown-format' };
  }
  if (promised !== kind) return { reason: 'not-what-the-name-says', detail: kind.toUpperCase() };
  if (bytes.length > PICTURE_LIMITS.bytes) return { reason: 'too-large' };
  const facts = kind === 'png' ? readPng(bytes) : readJpeg(bytes);
  return typeof facts === 'string' ? { reason: facts } : facts;
}

/** An SVG is UTF-8 text; anything else under that name is another kind of file. */
function readDrawing(bytes: Uint8Array, kind: ReturnType<typeof pictureKind>): PictureFacts | PictureFault {
  if (bytes.length > PICTURE_LIMITS.svgBytes) return { reason: 'too-large' };
  const source = decode(bytes);
  if (source === undefined || !source.includes('<svg')) {
    const detail = kind === 'png' || kind === 'jpeg' ? kind.toUpperCase() : kind;
    return { reason: 'not-what-the-name-says', detail: detail === 'SVG' ? undefined : detail };
  }
  const drawing = readSvg(source);
  if ('reason' in drawing) return drawing;
  const { width, height } = drawing;
  return { format: 'svg', width, height, unpacked: 0, drawing };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
