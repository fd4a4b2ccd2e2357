import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { type PageContent, type PageFont, readContent, utf16 } from './content.ts';

/** A structure element, with its kids in logical order. */
export interface Element {
  readonly role: string;
  readonly ref: string;
  readonly parent: string;
  readonly dict: PDFDict;
  readonly kids: readonly Kid[];
}

type Kid =
  | { readonly kind: 'element'; readonly element: Element }
  | { readonly kind: 'content'; readonly page: number; readonly mcid: number }
  | { readonly kind: 'object'; readonly page: number; readonly ref: string };

interface OpenPage {
  readonly ref: string;
  readonly dict: PDFDict;
  readonly content: PageContent;
  readonly annotations: readonly { readonly ref: string; readonly dict: PDFDict }[];
}

export interface OpenPdf {
  readonly document: PDFDocument;
  readonly catalog: PDFDict;
  readonly treeRoot: PDFDict | undefined;
  readonly tops: readonly Element[];
  readonly pages: readonly OpenPage[];
  readonly fonts: readonly PDFDict[];
  readonly xmp: string;
}

export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = document;
  const pageRefs = document.getPages().map((page) => page.ref.toString());
  const fonts = new Map<string, PDFDict>();
  const pages = document.getPages().map((page): OpenPage => {
    const resources = page.node.Resources();
    const fontDicts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
    const pageFonts = new Map<string, PageFont>();
    for (const [name] of fontDicts?.entries() ?? []) {
      const dict = fontDicts!.lookup(name, PDFDict);
      fonts.set(fontDicts!.get(name)!.toString(), dict);
      pageFonts.set(name.decodeText(), readFont(dict));
    }
    const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    return {
      ref: page.ref.toString(),
      dict: page.node,
      content: readContent(streamText(page.node.get(PDFName.of('Contents')), document), pageFonts),
      annotations: (annotations?.asArray() ?? []).map((ref) => ({
        ref: ref.toString(),
        dict: context.lookup(ref, PDFDict),
      })),
    };
  });
  const treeRoot = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const xmp = streamText(catalog.get(PDFName.of('Metadata')), document, 'utf8');
  const tops = treeRoot
    ? listOf(treeRoot.get(PDFName.of('K')), document).map((top) => readElement(top, document, pageRefs))
    : [];
  return { document, catalog, treeRoot, tops, pages, fonts: [...fonts.values()], xmp };
}

function readElement(object: PDFObject, document: PDFDocument, pages: readonly string[]): Element {
  const { context } = document;
  const dict = context.lookup(object, PDFDict);
  const home = dict.get(PDFName.of('Pg'))?.toString() ?? '';
  const kids = listOf(dict.get(PDFName.of('K')), document).map((kid): Kid => {
    const found = context.lookup(kid);
    if (found instanceof PDFNumber)
      return { kind: 'content', page: pages.indexOf(home), mcid: found.asNumber() };
    if (!(found instanceof PDFDict)) throw new Error(`A kid of ${object} is neither number nor dictionary`);
    const page = pages.indexOf(found.get(PDFName.of('Pg'))?.toString() ?? home);
    const type = nameOf(found, 'Type');
    if (type === 'MCR') {
      return { kind: 'content', page, mcid: found.lookup(PDFName.of('MCID'), PDFNumber).asNumber() };
    }
    if (type === 'OBJR') return { kind: 'object', page, ref: found.get(PDFName.of('Obj'))?.toString() ?? '' };
    return { kind: 'element', element: readElement(kid, document, pages) };
  });
  return {
    role: nameOf(dict, 'S') ?? '',
    ref: object.toString(),
    parent: dict.get(PDFName.of('P'))?.toString() ?? '',
    dict,
    kids,
  };
}

/** A value that may be one thing or an array of them. */
export function listOf(object: PDFObject | undefined, document: PDFDocument): PDFObject[] {
  if (object === undefined) return [];
  const found = object instanceof PDFRef ? document.context.lookup(object) : object;
  if (found instanceof PDFArray) return found.asArray();
  return [object];
}

export function nameOf(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function textOf(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

export function numberOf(dict: PDFDict, key: string): number | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

/** An attribute of a structure element, from whichever attribute object holds it. */
export function attributeOf(element: Element, key: string, document: PDFDocument): PDFObject | undefined {
  for (const object of listOf(element.dict.get(PDFName.of('A')), document)) {
    const dict = document.context.lookup(object);
    const value = dict instanceof PDFDict ? dict.lookup(PDFName.of(key)) : undefined;
    if (value) return value;
  }
  return undefined;
}

export function kidElements(element: Element): Element[] {
  return element.kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []));
}

/** All elements, parents before kids. */
export function allElements(tops: readonly Element[]): Element[] {
  return tops.flatMap((top) => [top, ...allElements(kidElements(top))]);
}

function streamText(
  object: PDFObject | undefined,
  document: PDFDocument,
  encoding: BufferEncoding = 'latin1',
): string {
  return listOf(object, document)
    .map((part) => {
      const stream = document.context.lookup(part);
      return stream instanceof PDFRawStream
        ? Buffer.from(decodePDFRawStream(stream).decode()).toString(encoding)
        : '';
    })
    .join('\n');
}

function readFont(dict: PDFDict): PageFont {
  const stream = dict.lookup(PDFName.of('ToUnicode'));
  const texts = new Map<number, string>();
  if (stream instanceof PDFRawStream) {
    const map = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    for (const [, from, list] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)) {
      const entries = list!.match(/<[^>]*>/g) ?? [];
      for (const [i, entry] of entries.entries()) {
        texts.set(Number.parseInt(from!, 16) + i, utf16(entry.replace(/[<> ]/g, '').toUpperCase()));
      }
    }
  }
  return { textOf: (glyph) => texts.get(glyph) };
}
