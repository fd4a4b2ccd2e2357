/** Bytes of the file as it lies on the disk. A larger one is not read. */
export const WORD_FILE_BYTES = 64 * 1024 * 1024;

/** What a Word file may hold at most. All but the first are looked at before anything is unpacked. */
export const WORD_LIMITS = {
  fileBytes: WORD_FILE_BYTES,
  entries: 5_000,
  /** Unpacked bytes of one part of XML, and of all that are read. A plan of 100 pages has one or two million. */
  partBytes: 24 * 1024 * 1024,
  xmlBytes: 40 * 1024 * 1024,
  /** Bytes of one picture, and of all that have to be unpacked. */
  pictureBytes: 10 * 1024 * 1024,
  picturesBytes: 20 * 1024 * 1024,
  /** Unpacked bytes of the part that says where paragraphs were written. */
  placesBytes: 4 * 1024 * 1024,
  /** Elements of one part, and how deep they may lie in each other. */
  elements: 600_000,
  depth: 1_000,
  /** Paragraphs, and letters in all of them: a plan of a hundred pages has three thousand and three hundred thousand. */
  lines: 30_000,
  letters: 1_500_000,
} as const;
