import { openPdf } from './open.ts';

/** The paper of every page, in points. */
export async function pageSizes(bytes: Uint8Array): Promise<{ width: number; height: number }[]> {
  const { document } = await openPdf(bytes);
  return document.getPages().map((page) => page.getSize());
}
