/**
 * A drawing as a picture of pixels, for programs that show no vectors in a Word document: LibreOffice, older Words.
 *
 * In: a drawing, the theme's colours, the report's faces. Out: the bytes of a PNG, the same for the same drawing everywhere. It is painted as the
 * PDF paints it, with the same letters in the same places: paths become polygons (`flatten.ts`, `stroke.ts`, `words.ts`), polygons become
 * shares of pixels (`cover.ts`), and shares colours (`layer.ts`). Loaded with the Word document only.
 */
export { bitmapOf } from './bitmap.ts';
