/**
 * Photographs and screen pictures as pixels, where a format needs them.
 *
 * In: the bytes of a PNG or JPEG that `check` has found good. Out: what a PDF's image object holds (`pdf-image.ts`), or a file whose
 * pixels stand upright (`upright.ts`). The libraries that decode stand here, and are loaded with the PDF or the Word document only.
 */
export { type PdfImageData, pdfImageData } from './pdf-image.ts';
export { pngOfPixels } from './png.ts';
export { uprightPicture } from './upright.ts';
