/** What the tests ask of the library that the fonts were made with. */
declare module 'fontkit' {
  interface Subset {
    readonly glyphs: number[];
    includeGlyph(glyph: number): number;
    encode(): Uint8Array;
  }
  interface Font {
    readonly [property: string]: unknown;
    createSubset(): Subset;
    getGlyph(glyph: number): { readonly advanceWidth: number };
  }
  export function create(bytes: Uint8Array): Font;
}
