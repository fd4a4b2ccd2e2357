import type { PictureDrawing } from '../../model/index.ts';

/** What a picture's own bytes tell. Pixels, of the picture as it is shown: a photograph may be stored lying. */
export interface PictureFacts {
  readonly format: 'png' | 'jpeg' | 'svg';
  readonly width: number;
  readonly height: number;
  /** Bytes that a PDF has to be given point by point, since it has no word for them (transparency, interlaced rows, sixteen bits); else 0. */
  readonly unpacked: number;
  /** Of an SVG: all that it shows. */
  readonly drawing?: PictureDrawing;
}

/** The largest picture that a report can hold: 40 million pixels, 16 MiB; an SVG of 1 MiB. */
export const PICTURE_LIMITS = {
  bytes: 16 * 1024 * 1024,
  pixels: 40_000_000,
  svgBytes: 1024 * 1024,
} as const;

/**
 * All pictures of a plan together, each as often as it is shown, since a web page holds it as often. `signs` are the points and letters
 * of drawings. What has to be unpacked is so once, however often it is shown; it takes a second for each 45 MiB or so.
 */
export const PICTURES_TOGETHER = {
  bytes: 64 * 1024 * 1024,
  pixels: 160_000_000,
  unpackedBytes: 160 * 1024 * 1024,
  signs: 1_000_000,
} as const;
