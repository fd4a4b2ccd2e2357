import {
  type JpegSegment,
  jpegFrame,
  jpegOf,
  jpegSegments,
  orientationOf,
  orientationSegment,
} from '../../parse/index.ts';
import { neededSegments } from './jpeg-needed.ts';
import { cleanProfile } from './profile.ts';

const [JFIF, ICC, ADOBE] = [0xe0, 0xe2, 0xee];
const PROFILE = 'ICC_PROFILE\0';
/** A segment's length is written in two bytes; a longer profile stands in several. */
const LONGEST = 65_519;

export interface JpegParts {
  /** As stored. */
  readonly width: number;
  readonly height: number;
  readonly colour: 'grey' | 'rgb';
  /** 1–8 as EXIF counts. */
  readonly orientation: number;
  readonly profile: Uint8Array | undefined;
  /** The picture, with the notes without which its colours are read wrongly, and no profile. */
  readonly segments: readonly JpegSegment[];
  /** Red, green and blue stored as they are, which only the names of the parts tell. */
  readonly isPlainRgb: boolean;
}

export function jpegParts(bytes: Uint8Array): JpegParts {
  const segments = jpegSegments(bytes);
  const frame = segments && jpegFrame(segments);
  if (!segments || !frame) throw new Error('A JPEG came here that check has not found good.');
  const notes = [noteOf(segments, JFIF, 'JFIF\0', 12), noteOf(segments, ADOBE, 'Adobe', 12)];
  const kept = notes.flatMap((note) => note ?? []);
  const colour = frame.components.length === 1 ? 'grey' : 'rgb';
  return {
    width: frame.width,
    height: frame.height,
    colour,
    orientation: orientationOf(segments),
    profile: cleanProfile(profileIn(segments), colour),
    segments: [...kept, ...neededSegments(segments)],
    isPlainRgb: kept.length === 0 && String.fromCharCode(...frame.components) === 'RGB',
  };
}

/** The same picture alone. It still says how the camera was held, unless it has been turned. */
export function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const { segments, orientation, profile } = jpegParts(bytes);
  const turned = orientation === 1 ? [] : [orientationSegment(orientation)];
  // JFIF has to come first.
  const first = segments[0]?.marker === JFIF ? 1 : 0;
  return jpegOf([
    ...segments.slice(0, first),
    ...turned,
    ...profileSegments(profile),
    ...segments.slice(first),
  ]);
}

export function profileSegments(profile: Uint8Array | undefined): readonly JpegSegment[] {
  if (!profile) return [];
  const count = Math.ceil(profile.length / LONGEST);
  return Array.from({ length: count }, (_, i) => {
    const part = profile.subarray(i * LONGEST, (i + 1) * LONGEST);
    return {
      marker: ICC,
      data: Buffer.concat([Buffer.from(PROFILE, 'latin1'), Uint8Array.of(i + 1, count), part]),
    };
  });
}

/** A note of numbers alone, cut to its known length: a thumbnail may follow. */
function noteOf(
  segments: readonly JpegSegment[],
  marker: number,
  name: string,
  length: number,
): JpegSegment | undefined {
  const note = segments.find(
    (part) => part.marker === marker && startsWith(part.data, name) && part.data.length >= length,
  );
  if (!note) return undefined;
  const data = Uint8Array.from(note.data.subarray(0, marker === JFIF ? 14 : length));
  // Two bytes tell the size of the thumbnail that is gone.
  if (marker === JFIF) data.fill(0, 12);
  return { marker, data };
}

function profileIn(segments: readonly JpegSegment[]): Uint8Array | undefined {
  const parts = segments.filter(({ marker, data }) => marker === ICC && startsWith(data, PROFILE));
  const inOrder = [...parts].sort((a, b) => a.data[PROFILE.length]! - b.data[PROFILE.length]!);
  return parts.length === 0
    ? undefined
    : Buffer.concat(inOrder.map(({ data }) => data.subarray(PROFILE.length + 2)));
}

function startsWith(data: Uint8Array, name: string): boolean {
  return Buffer.from(data.subarray(0, name.length)).toString('latin1') === name;
}
