import type { Assets } from '../theme.ts';
import type { PdfDocument, PdfImage } from './document.ts';

type Matrix = (x: number, y: number, width: number, height: number) => number[];

export interface EmbeddedPicture {
  /** Its name among the resources of the page. */
  readonly label: string;
  readonly matrix: Matrix;
}

/** By EXIF orientation, 1 first: from the unit square of the picture as stored to the box as shown. */
const MATRICES: readonly Matrix[] = [
  (x, y, w, h) => [w, 0, 0, h, x, y],
  (x, y, w, h) => [-w, 0, 0, h, x + w, y],
  (x, y, w, h) => [-w, 0, 0, -h, x + w, y + h],
  (x, y, w, h) => [w, 0, 0, -h, x, y + h],
  (x, y, w, h) => [0, -h, -w, 0, x + w, y + h],
  (x, y, w, h) => [0, -h, w, 0, x, y + h],
  (x, y, w, h) => [0, h, w, 0, x, y],
  (x, y, w, h) => [0, h, -w, 0, x + w, y],
];

/** Embeds each picture once, however often it is shown. */
export function pictureShelf(document: PdfDocument, assets: Assets): (key: string) => EmbeddedPicture {
  const images = new Map<string, PdfImage>();
  return (key) => {
    let image = images.get(key);
    if (!image) {
      image = document.openImage(assets.picture(key));
      image.embed(document);
      images.set(key, image);
    }
    if (image.obj) document.page.xobjects[image.label] = image.obj;
    return { label: image.label, matrix: MATRICES[(image.orientation ?? 1) - 1] ?? MATRICES[0]! };
  };
}
