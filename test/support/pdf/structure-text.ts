import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { allElements, type Element, kidElements, listOf, type OpenPdf, openPdf, textOf } from './open.ts';

/** Elements inside a line: a word may go on across their edges. A note's mark is a word of its own. */
const INLINE = new Set(['Span', 'Em', 'Strong', 'Code', 'Link', 'Quote']);

/** The tag tree as indented text: roles, attributes and words in logical order, without ids of objects. */
export async function structureText(bytes: Uint8Array): Promise<string> {
  const pdf = await openPdf(bytes);
  const lines: string[] = [];
  const visit = (element: Element, depth: number) => {
    const indent = '  '.repeat(depth);
    lines.push(`${indent}${element.role}${detailsOf(element, pdf)}`);
    for (const kid of element.kids) {
      if (kid.kind === 'element') visit(kid.element, depth + 1);
      else if (kid.kind === 'object') lines.push(`${indent}  → ${annotationText(kid.ref, pdf)}`);
      else lines.push(`${indent}  «${contentText(kid.page, kid.mcid, pdf)}»`);
    }
  };
  for (const top of pdf.tops) visit(top, 0);
  return `${lines.join('\n')}\n`;
}

/** The words of the tag tree, without those below the given roles. A word divided at a line's end is whole again. */
export async function wordsInOrder(
  bytes: Uint8Array,
  options: { readonly without?: readonly string[]; readonly tied?: true } = {},
): Promise<string[]> {
  const pdf = await openPdf(bytes);
  const visit = (element: Element): string => {
    if (options.without?.includes(element.role)) return ' ';
    const actual = textOf(element.dict, 'ActualText');
    if (actual !== undefined) return actual;
    const words = element.kids.map((kid) => {
      if (kid.kind === 'object') return '';
      return kid.kind === 'element' ? visit(kid.element) : contentText(kid.page, kid.mcid, pdf);
    });
    return INLINE.has(element.role) ? words.join('') : ` ${words.join('')} `;
  };
  const text = pdf.tops.map(visit).join(' ');
  return text.split(options.tied ? /[ \t\n\r]+/ : /[ \u00a0\t\n\r]+/).filter((word) => word !== '');
}

export interface Bookmark {
  readonly title: string;
  readonly kids: readonly Bookmark[];
}

/** The bookmarks, nested. */
export async function outlineOf(bytes: Uint8Array): Promise<Bookmark[]> {
  const { document, catalog } = await openPdf(bytes);
  const read = (parent: PDFDict | undefined): Bookmark[] => {
    const bookmarks: Bookmark[] = [];
    let item = parent?.lookupMaybe(PDFName.of('First'), PDFDict);
    while (item) {
      bookmarks.push({ title: textOf(item, 'Title') ?? '', kids: read(item) });
      item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
    }
    return bookmarks;
  };
  return read(document.context.lookupMaybe(catalog.get(PDFName.of('Outlines')), PDFDict));
}

/** The printed contents: title, page as printed, and the page (from 1) that the link leads to. */
export async function contentsOf(
  bytes: Uint8Array,
): Promise<{ title: string; page: number; leadsTo: number }[]> {
  const pdf = await openPdf(bytes);
  const entries = allElements(pdf.tops).filter((element) => element.role === 'TOCI');
  return entries.map((entry) => {
    const link = allElements(kidElements(entry)).find((element) => element.role === 'Link');
    const text = (link?.kids ?? [])
      .map((kid) => (kid.kind === 'content' ? contentText(kid.page, kid.mcid, pdf) : ''))
      .join('');
    const [, title, page] = /^(.*) (\d+)$/.exec(text.trim()) ?? [];
    const object = link?.kids.find((kid) => kid.kind === 'object');
    const leadsTo = object?.kind === 'object' ? targetPage(object.ref, pdf) : 0;
    return { title: title ?? text, page: Number(page), leadsTo };
  });
}

/** What is painted as Artifact on each page: running heads, page numbers, repeated header rows. */
export async function artifactsOf(bytes: Uint8Array): Promise<string[][]> {
  const pdf = await openPdf(bytes);
  return pdf.pages.map((page) => page.content.artifacts.filter((text) => text !== ''));
}

/** The tagged words of each page as they were painted, for tests of where something fell. */
export async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  const pdf = await openPdf(bytes);
  return pdf.pages.map((page) => [...page.content.marks.values()].map((mark) => mark.text).join('\n'));
}

function contentText(page: number, mcid: number, pdf: OpenPdf): string {
  return pdf.pages[page]?.content.marks.get(mcid)?.text ?? '';
}

function detailsOf(element: Element, pdf: OpenPdf): string {
  const { document } = pdf;
  const attributes = listOf(element.dict.get(PDFName.of('A')), document).flatMap((object) => {
    const dict = document.context.lookup(object, PDFDict);
    return dict
      .entries()
      .filter(([key]) => key.decodeText() !== 'O')
      .map(([key]) => `${key.decodeText()}=${plain(dict, key)}`);
  });
  const texts = ['ID', 'T', 'Lang', 'Alt', 'ActualText'].flatMap((key) => {
    const text = textOf(element.dict, key);
    return text === undefined ? [] : [`${key}="${text}"`];
  });
  const all = [...attributes, ...texts];
  return all.length === 0 ? '' : ` [${all.join(' ')}]`;
}

function plain(dict: PDFDict, key: PDFName): string {
  const value = dict.lookup(key);
  if (value instanceof PDFName) return value.decodeText();
  if (value instanceof PDFNumber) return String(value.asNumber());
  if (value instanceof PDFArray) return `(${value.size()} numbers)`;
  return String(value);
}

function annotationText(ref: string, pdf: OpenPdf): string {
  const found = pdf.pages.flatMap((page) => page.annotations).find((annotation) => annotation.ref === ref);
  if (!found) return 'nothing';
  const action = found.dict.lookupMaybe(PDFName.of('A'), PDFDict);
  const target = action ? textOf(action, 'URI') : `#${decodeURIComponent(textOf(found.dict, 'Dest') ?? '')}`;
  return `${target} "${textOf(found.dict, 'Contents')}"`;
}

function targetPage(ref: string, pdf: OpenPdf): number {
  const found = pdf.pages.flatMap((page) => page.annotations).find((annotation) => annotation.ref === ref);
  const name = found ? textOf(found.dict, 'Dest') : undefined;
  const dests = pdf.catalog.lookup(PDFName.of('Names'), PDFDict).lookup(PDFName.of('Dests'), PDFDict);
  const names = dests.lookup(PDFName.of('Names'), PDFArray);
  for (let i = 0; i < names.size(); i += 2) {
    const key = names.lookup(i);
    if (!key || !('decodeText' in key) || (key as { decodeText(): string }).decodeText() !== name) continue;
    const page = names
      .lookup(i + 1, PDFArray)
      .get(0)
      .toString();
    return pdf.pages.findIndex((candidate) => candidate.ref === page) + 1;
  }
  return 0;
}
