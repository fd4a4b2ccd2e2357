import { createHash } from 'node:crypto';
import { type PdfImageData, pdfImageData } from '../pixels/index.ts';
import type { Assets } from '../theme.ts';
import type { PdfDocument, Reference } from './document.ts';

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
  const images = new Map<string, EmbeddedPicture & { readonly image: Reference }>();
  const profiles = new Map<string, Reference>();
  return (key) => {
    let embedded = images.get(key);
    if (!embedded) {
      const data = pdfImageData(assets.picture(key));
      const image = imageOf(data, document, profiles);
      embedded = { image, label: `B${images.size + 1}`, matrix: MATRICES[data.orientation - 1]! };
      images.set(key, embedded);
    }
    document.page.xobjects[embedded.label] = embedded.image;
    return embedded;
  };
}

/** The picture as an object of the file, with what is seen of it (`SMask`) and its colours. */
function imageOf(picture: PdfImageData, document: PdfDocument, profiles: Map<string, Reference>): Reference {
  const { width, height, depth, data, mask, palette, packed, isPlainRgb } = picture;
  const own = colourSpace(picture, document, profiles);
  const colours = palette ? ['Indexed', own, palette.length / 3 - 1, palette] : own;
  const rows = (samples: number, bits: number) => ({
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: samples, BitsPerComponent: bits, Columns: width },
  });
  const common = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height };
  const seen =
    mask && document.ref({ ...common, ColorSpace: 'DeviceGray', BitsPerComponent: 8, ...rows(1, 8) });
  seen?.end(mask);
  const samples = picture.colour === 'grey' || palette ? 1 : 3;
  const image = document.ref({
    ...common,
    ColorSpace: colours,
    BitsPerComponent: depth,
    ...(packed === 'rows' ? rows(samples, depth) : { Filter: 'DCTDecode' }),
    ...(isPlainRgb ? { DecodeParms: { ColorTransform: 0 } } : {}),
    ...(seen ? { SMask: seen } : {}),
  });
  image.end(data);
  return image;
}

/** The profile that the picture was made in, or the report's own colours. */
function colourSpace(
  { colour, profile }: PdfImageData,
  document: PdfDocument,
  profiles: Map<string, Reference>,
): unknown {
  if (!profile) return colour === 'grey' ? 'DeviceGray' : 'DeviceRGB';
  const hash = createHash('sha256').update(profile).digest('hex');
  let embedded = profiles.get(hash);
  if (!embedded) {
    embedded = document.ref({ N: colour === 'grey' ? 1 : 3 });
    embedded.end(profile);
    profiles.set(hash, embedded);
  }
  return ['ICCBased', embedded];
}
