/** Kinds of files that people take for a PNG or JPEG, as people call them. */
type OtherPicture = 'WebP' | 'HEIC' | 'AVIF' | 'GIF' | 'TIFF' | 'BMP' | 'PDF' | 'SVG' | 'EMF' | 'JP2' | 'JXL';

export type PictureKind = 'png' | 'jpeg' | OtherPicture;

/** The words that a kind of file begins with, and where they stand. HEIF and its kin name their brand after «ftyp». */
const SIGNS: readonly (readonly [PictureKind, number, readonly string[]])[] = [
  ['png', 0, ['\x89PNG\r\n\x1a\n']],
  ['jpeg', 0, ['\xff\xd8']],
  ['WebP', 8, ['WEBP']],
  ['AVIF', 4, ['ftypavif', 'ftypavis']],
  [
    'HEIC',
    4,
    ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'].map((brand) => `ftyp${brand}`),
  ],
  ['GIF', 0, ['GIF87a', 'GIF89a']],
  ['TIFF', 0, ['II*\0', 'MM\0*', 'II+\0', 'MM\0+']],
  ['PDF', 0, ['%PDF-']],
  ['EMF', 40, [' EMF']],
  ['JP2', 4, ['jP  ']],
  ['JXL', 0, ['\xff\x0a']],
  ['JXL', 4, ['JXL ']],
  ['BMP', 0, ['BM']],
];

/** What a file is by its first bytes, whatever it is called. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const found = SIGNS.find(([, at, signs]) => signs.some((sign) => head.startsWith(sign, at)));
  if (found) return found[0];
  return /^(?:\xef\xbb\xbf)?\s*</.test(head) && head.includes('<svg') ? 'SVG' : undefined;
}
