import { type Document, Packer } from 'docx';

export interface Packed {
  readonly bytes: Uint8Array;
  /** What the library has left in the place of a list's number, without its brackets, and the number. */
  readonly lists: ReadonlyMap<string, number>;
}

/**
 * The document as the library packs it, but for the numbers of its lists. The library looks through the whole text once for each list, and
 * puts numbers into an author's words as well; told that there are no lists, it leaves its marks, and `fixedPackage` replaces all at once.
 */
export async function packed(document: Document): Promise<Packed> {
  const { Numbering: numbering } = document;
  Object.defineProperty(numbering, 'ConcreteNumbering', { value: [], configurable: true });
  const bytes = new Uint8Array(await Packer.toBuffer(document));
  // The library's own answer again.
  Reflect.deleteProperty(numbering, 'ConcreteNumbering');
  const lists = new Map(
    numbering.ConcreteNumbering.map(({ reference, instance, numId }) => [`${reference}-${instance}`, numId]),
  );
  return { bytes, lists };
}
