/**
 * Photographs and screen pictures as they are published: the picture and the colours that it was made in, and nothing else.
 *
 * In: the bytes of a PNG or JPEG that `check` has found good. Out: the same file without what else it carried (where and when it was
 * taken, by whom, with what, words, further pictures, bytes after its end), or its parts. No pixel is changed here, and no library
 * loaded; `render/pixels` does that, for the formats that need it.
 */
export { cleanJpeg, jpegParts, profileSegments } from './clean-jpeg.ts';
export { cleanPng, type PngParts, pngParts } from './clean-png.ts';
export { publishedPicture } from './published.ts';
