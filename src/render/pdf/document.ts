import type { OwnFace } from './own-face.ts';

/**
 * The part of pdfkit that is used: a writer of objects, streams and the cross-reference table, and of what says of a face how it is embedded.
 * Text, tables, lists, links and tags are our own; what its own do wrong for tagged Swedish text is told in
 * ARCHITECTURE. Its published types lag behind, hence this description.
 */
export interface Reference {
  readonly id: number;
  /** Where in the file it begins. */
  offset?: number;
  data: Record<string, unknown>;
  write(chunk: string | Uint8Array): void;
  end(chunk?: string | Uint8Array): void;
  compress: boolean;
  /** As other objects refer to it. */
  toString(): string;
}

export interface EmbeddedFont {
  readonly id: string;
  /** Glyph number in the file's font → number in the subset. */
  readonly subset: { readonly glyphs: number[]; includeGlyph(glyph: number): number };
  /** By number in the subset: thousandths of the size, and the characters that it stands for. */
  readonly widths: number[];
  readonly unicode: number[][];
  ref(): Reference;
}

interface PdfPage {
  readonly dictionary: Reference;
  readonly resources: Reference;
  readonly fonts: Record<string, Reference>;
  readonly xobjects: Record<string, Reference>;
  readonly annotations: Reference[];
  write(chunk: string | Uint8Array): void;
}

export interface PdfDocument {
  readonly page: PdfPage;
  readonly _root: Reference;
  _id: Uint8Array;
  _font: EmbeddedFont;
  endMetadata: () => void;
  ref(data?: Record<string, unknown>): Reference;
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): void;
  registerFont(name: string, face: OwnFace): void;
  font(name: string): void;
  getStructTreeRoot(): Reference;
  /** How far the file has come, for the table of its objects. */
  _offset: number;
  /** Text is written as a line of its own. */
  _write: (data: string | Uint8Array) => void;
  /** Told of each object that is written. */
  _refEnd(reference: Reference): void;
  push: (chunk: Uint8Array | null) => boolean;
  read(): Uint8Array | null;
  end(): void;
}

/** A text string of the PDF, where a bare string would become a name. */
export function pdfText(text: string): object {
  return Object(text) as object;
}

/** Writes an object that is ready text. */
export function writeObject(document: PdfDocument, reference: Reference, text: string): void {
  reference.offset = document._offset;
  document._write(`${reference.id} 0 obj\n${text}\nendobj`);
  document._refEnd(reference);
}

/** Longer texts are written once. Below, the reference to one would spare nothing. */
const LONG_TEXT = 200;

/** Text strings for links, which say the same on each line that they stand on: a long one is an object of its own, referred to. */
export function sharedTexts(document: PdfDocument): (text: string) => object {
  const written = new Map<string, Reference>();
  return (text) => {
    if (text.length <= LONG_TEXT) return pdfText(text);
    const known = written.get(text);
    if (known) return known;
    const made = document.ref(pdfText(text) as Record<string, unknown>);
    made.end();
    written.set(text, made);
    return made;
  };
}
