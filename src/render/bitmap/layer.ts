import type { Cover } from './cover.ts';

/** Red, green and blue, 0–1; and such at a pixel. */
export type ColourAt = (x: number, y: number) => Colour;
export type Colour = readonly [number, number, number];

/** A sheet that colours are laid on: red, green, blue and how much is covered, each times how much is covered. */
export class Layer {
  readonly width: number;
  readonly height: number;
  readonly pixels: Float32Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.pixels = new Float32Array(4 * width * height);
  }

  /** Lays a colour over what is there, as far as a shape covers, and as far as a clip lets it through. */
  paint(cover: Cover, colour: Colour | ColourAt, opacity: number, clip: Float32Array | undefined): void {
    const { left, top, width, height, shares } = cover;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const at = (top + y) * this.width + left + x;
        const share = Math.min(1, shares[y * width + x]!) * opacity * (clip ? clip[at]! : 1);
        if (share <= 0) continue;
        const [red, green, blue] = typeof colour === 'function' ? colour(left + x, top + y) : colour;
        this.#lay(at, red, green, blue, share);
      }
    }
  }

  /** Lays a whole sheet over this one. */
  lay(sheet: Layer, opacity: number, clip: Float32Array | undefined): void {
    const { pixels } = sheet;
    for (let at = 0; at < this.width * this.height; at++) {
      const covered = pixels[4 * at + 3]!;
      if (covered === 0) continue;
      const share = covered * opacity * (clip ? clip[at]! : 1);
      const [red, green, blue] = [pixels[4 * at]!, pixels[4 * at + 1]!, pixels[4 * at + 2]!];
      this.#lay(at, red / covered, green / covered, blue / covered, share);
    }
  }

  #lay(at: number, red: number, green: number, blue: number, share: number): void {
    const { pixels } = this;
    const rest = 1 - share;
    pixels[4 * at] = pixels[4 * at]! * rest + red * share;
    pixels[4 * at + 1] = pixels[4 * at + 1]! * rest + green * share;
    pixels[4 * at + 2] = pixels[4 * at + 2]! * rest + blue * share;
    pixels[4 * at + 3] = pixels[4 * at + 3]! * rest + share;
  }

  /** As bytes, on white paper. */
  onWhite(): Uint8Array {
    const { pixels } = this;
    const out = new Uint8Array(pixels.length).fill(255);
    for (let i = 0; i < out.length; i += 4) {
      const covered = pixels[i + 3]!;
      if (covered === 0) continue;
      for (let j = i; j < i + 3; j++) out[j] = Math.round(255 * Math.min(1, pixels[j]! + 1 - covered));
    }
    return out;
  }
}
