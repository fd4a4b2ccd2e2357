/**
 * What a Word file may hold at most. Bytes are looked at before anything is unpacked, all else while it is read: what holds more is let go
 * of at once. The worst file that was found, of 60,000 links, takes 330 MB of memory; 60,000 plain paragraphs take 82.
 */
export const WORD_LIMITS = {
  /** Bytes of the file as it lies on the disk. A larger one is not read. */
  fileBytes: 52 * 1024 * 1024,
  /** Files within the file, most of them pictures. A book with a picture on each of 300 pages has 400; each becomes a file of the plan. */
  entries: 2_000,
  /** Unpacked bytes of one part of XML, and of all that are read. A plan of 100 pages has one or two million. */
  partBytes: 24 * 1024 * 1024,
  xmlBytes: 40 * 1024 * 1024,
  /** Bytes of one picture, and of all that have to be unpacked. */
  pictureBytes: 10 * 1024 * 1024,
  picturesBytes: 16 * 1024 * 1024,
  /** Unpacked bytes of the part that says where paragraphs were written. */
  placesBytes: 4 * 1024 * 1024,
  /** Elements of one part, and how deep they may lie in each other. */
  elements: 400_000,
  depth: 1_000,
  /** Attributes of one element. Word writes forty names of spaces on the first. */
  attributes: 1_000,
  /** Paragraphs, and letters in all of them: a plan of a hundred pages has three thousand and three hundred thousand, a book of 300 three times that. */
  lines: 10_000,
  letters: 1_000_000,
} as const;
