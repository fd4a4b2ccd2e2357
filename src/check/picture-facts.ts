/** What a picture's own bytes tell. Pixels. */
export interface PictureFacts {
  readonly format: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
}

/** The largest picture a report can hold: 40 million pixels, 16 MiB. */
export const PICTURE_LIMITS = { bytes: 16 * 1024 * 1024, pixels: 40_000_000 };
