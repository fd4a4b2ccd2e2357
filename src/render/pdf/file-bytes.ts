import type { PdfDocument } from './document.ts';

/** Room to begin with; it doubles when it is full. */
const FIRST_ROOM = 1 << 18;

/**
 * Takes what the document writes into one run of bytes, and gives the file when it is whole. pdfkit is a stream: it would keep a piece for
 * each line of each object until somebody listens, which nobody does before all is painted.
 */
export function collectBytes(document: PdfDocument): () => Uint8Array {
  let bytes = Buffer.allocUnsafe(FIRST_ROOM);
  let used = 0;
  let isWhole = false;
  const makeRoom = (more: number) => {
    if (used + more <= bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(used + more, 2 * bytes.length));
    bytes.copy(larger, 0, 0, used);
    bytes = larger;
  };
  document._write = (data) => {
    makeRoom(data.length + 1);
    if (typeof data === 'string') {
      used += bytes.write(data, used, 'latin1');
      bytes[used++] = 0x0a;
    } else {
      bytes.set(data, used);
      used += data.length;
    }
    document._offset = used;
  };
  // Its last word is that nothing comes any more.
  document.push = (chunk) => {
    isWhole ||= chunk === null;
    return true;
  };
  document._write(document.read()!);
  return () => {
    if (!isWhole) throw new Error('Some object of the PDF was never written');
    return new Uint8Array(bytes.buffer, bytes.byteOffset, used);
  };
}
