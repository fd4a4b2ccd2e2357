import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import {
  allElements,
  attributeOf,
  type Element,
  kidElements,
  listOf,
  nameOf,
  numberOf,
  type OpenPdf,
  openPdf,
  textOf,
} from './open.ts';

/**
 * What PDF/UA-1 and PDF/A-2a ask of a file of our kind, as far as a program can tell. Every fault begins with the
 * name of its rule. An empty list is the promise of the tests; the reference validator stands outside of the project.
 */
export async function checkPdf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await openPdf(bytes);
  return [
    ...checkCatalog(pdf),
    ...checkMetadata(pdf),
    ...checkFonts(pdf),
    ...checkRoles(pdf),
    ...checkHeadings(pdf),
    ...checkNesting(pdf),
    ...checkTables(pdf),
    ...checkNames(pdf),
    ...checkContent(pdf),
    ...checkLinks(pdf),
    ...checkDestinations(pdf),
  ];
}

function checkCatalog({ document, catalog, treeRoot, pages }: OpenPdf): string[] {
  const faults: string[] = [];
  if (!textOf(catalog, 'Lang')) faults.push('lang: the catalog names no language');
  const isTrue = (dict: PDFDict | undefined, key: string) => dict?.lookup(PDFName.of(key)) === PDFBool.True;
  if (!isTrue(catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict), 'Marked'))
    faults.push('marked: not tagged');
  if (!isTrue(catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict), 'DisplayDocTitle')) {
    faults.push('display-title: the window would show the file name');
  }
  if (!treeRoot) faults.push('marked: no structure tree');
  if (!catalog.lookupMaybe(PDFName.of('OutputIntents'), PDFArray))
    faults.push('output-intent: colours mean nothing');
  const { trailerInfo } = document.context;
  const ids = listOf(trailerInfo.ID, document).map(String);
  if (ids.length !== 2 || ids[0] === '<>') faults.push('file-id: the trailer has no id');
  if (trailerInfo.Encrypt) faults.push('encrypted: archives cannot read it');
  for (const [i, page] of pages.entries()) {
    if (nameOf(page.dict, 'Tabs') !== 'S') faults.push(`tabs: page ${i + 1} does not follow the structure`);
  }
  return faults;
}

function checkMetadata({ document, xmp }: OpenPdf): string[] {
  const faults: string[] = [];
  const info = document.context.lookupMaybe(document.context.trailerInfo.Info, PDFDict);
  const title = /<dc:title>.*?<rdf:li[^>]*>(.+?)<\/rdf:li>/s.exec(xmp)?.[1];
  if (!title) faults.push('title: no dc:title');
  const plain = title
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  if (info && textOf(info, 'Title') !== plain) faults.push('title: information and metadata differ');
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(xmp)) faults.push('xmp: a bare & in the metadata');
  if (!/<pdfuaid:part>1</.test(xmp)) faults.push('pdfuaid: does not say that it is PDF/UA-1');
  if (!/<pdfaid:part>2</.test(xmp) || !/<pdfaid:conformance>A</.test(xmp))
    faults.push('pdfaid: does not say PDF/A-2a');
  if (!/pdfaSchema:prefix>pdfuaid</.test(xmp)) faults.push('extension-schema: PDF/A does not know pdfuaid');
  return faults;
}

function checkFonts({ fonts }: OpenPdf): string[] {
  const faults: string[] = [];
  for (const font of fonts) {
    const name = nameOf(font, 'BaseFont') ?? '?';
    const descendants = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray);
    const descendant = descendants?.lookup(0, PDFDict);
    const descriptor = descendant?.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
    faults.push(...widthFaults(name, descendant, descriptor));
    if (!descriptor?.has(PDFName.of('FontFile2'))) faults.push(`font-embedded: ${name} is not in the file`);
    if (!(font.lookup(PDFName.of('ToUnicode')) instanceof PDFRawStream))
      faults.push(`to-unicode: ${name} has none`);
    // pdfkit's CIDSet forgets the parts of composed letters (å, ä, ö); PDF/A-2 needs none.
    if (descriptor?.has(PDFName.of('CIDSet'))) faults.push(`cidset: ${name} lists its glyphs`);
  }
  if (fonts.length === 0) faults.push('font-embedded: no fonts at all');
  return faults;
}

/** The widths that the page is laid out by are those of the glyphs in the file. */
function widthFaults(
  name: string,
  descendant: PDFDict | undefined,
  descriptor: PDFDict | undefined,
): string[] {
  const file = descriptor?.lookup(PDFName.of('FontFile2'));
  const widths = descendant?.lookupMaybe(PDFName.of('W'), PDFArray)?.lookupMaybe(1, PDFArray);
  if (!(file instanceof PDFRawStream) || !widths) return [];
  const bytes = Buffer.from(decodePDFRawStream(file).decode());
  const table = (tag: string) => {
    for (let entry = 12; entry < 12 + bytes.readUInt16BE(4) * 16; entry += 16) {
      if (bytes.toString('latin1', entry, entry + 4) === tag) return bytes.readUInt32BE(entry + 8);
    }
    return 0;
  };
  const scale = 1000 / bytes.readUInt16BE(table('head') + 18);
  const metrics = bytes.readUInt16BE(table('hhea') + 34);
  const faults: string[] = [];
  for (let glyph = 0; glyph < widths.size(); glyph++) {
    const own = bytes.readUInt16BE(table('hmtx') + Math.min(glyph, metrics - 1) * 4) * scale;
    const said = widths.lookup(glyph, PDFNumber).asNumber();
    if (Math.abs(own - said) > 1)
      faults.push(`font-widths: ${name} glyph ${glyph} is ${own} wide, not ${said}`);
  }
  return faults;
}

const STANDARD = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'
  ).split(' '),
);

function checkRoles({ document, tops, treeRoot }: OpenPdf): string[] {
  const faults: string[] = [];
  const map = treeRoot?.lookupMaybe(PDFName.of('RoleMap'), PDFDict);
  if (tops.length !== 1 || tops[0]?.role !== 'Document')
    faults.push('role: the tree does not begin with one Document');
  for (const element of allElements(tops)) {
    const role = map ? (nameOf(map, element.role) ?? element.role) : element.role;
    if (!STANDARD.has(role)) faults.push(`role: ${element.role} is no standard type and stands for none`);
    if (STANDARD.has(element.role) && map?.has(PDFName.of(element.role))) {
      faults.push(`role: the standard type ${element.role} is given another meaning`);
    }
    if (element.role === 'Figure') {
      if (!textOf(element.dict, 'Alt')) faults.push('figure-alt: a figure without alternative text');
      if (!attributeOf(element, 'BBox', document)) faults.push('figure-bbox: a figure without its place');
    }
  }
  return faults;
}

function checkHeadings({ tops }: OpenPdf): string[] {
  const faults: string[] = [];
  let last = 0;
  for (const element of allElements(tops)) {
    const level = Number(/^H([1-6])$/.exec(element.role)?.[1] ?? 0);
    if (level === 0) continue;
    if (level > last + 1) faults.push(`headings: H${level} follows H${last}`);
    last = level;
  }
  return faults;
}

/** Which kids an element may have, and which parents; what is not listed is free. */
const KIDS: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOCI', 'TOC', 'Caption'],
  TOCI: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'],
  Table: ['THead', 'TBody', 'TFoot', 'TR', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
};
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
};

function checkNesting({ document, tops, treeRoot, catalog }: OpenPdf): string[] {
  const faults: string[] = [];
  const rootRef = catalog.get(PDFName.of('StructTreeRoot'))?.toString();
  const visit = (element: Element, parent: Element | undefined) => {
    const above = parent?.role ?? 'StructTreeRoot';
    if (element.parent !== (parent?.ref ?? rootRef))
      faults.push(`parent-pointer: ${element.role} in ${above}`);
    const parents = PARENTS[element.role];
    if (parents && !parents.includes(above)) faults.push(`nesting: ${element.role} in ${above}`);
    const allowed = KIDS[element.role];
    if (allowed) {
      for (const kid of element.kids) {
        if (kid.kind !== 'element') faults.push(`nesting: text or object directly in ${element.role}`);
        else if (!allowed.includes(kid.element.role))
          faults.push(`nesting: ${kid.element.role} in ${element.role}`);
      }
    }
    const kids = kidElements(element);
    if (
      kids.slice(1).some((kid) => kid.role === 'Caption') &&
      (element.role === 'TOC' || element.role === 'L')
    ) {
      faults.push(`nesting: a Caption of ${element.role} that is not first`);
    }
    // PDF/UA-1 7.2: a table with a head or a foot has a body.
    if (
      element.role === 'Table' &&
      kids.some((kid) => kid.role === 'THead' || kid.role === 'TFoot') &&
      !kids.some((kid) => kid.role === 'TBody')
    )
      faults.push('table-body: a table with a head and no body');
    if (element.role === 'LI' && kids.at(-1)?.role !== 'LBody') faults.push('nesting: LI without LBody');
    if (element.role === 'L' && !attributeOf(element, 'ListNumbering', document)) {
      faults.push('list-numbering: a list that does not say how it is numbered');
    }
    for (const kid of kids) visit(kid, element);
  };
  if (treeRoot) for (const top of tops) visit(top, undefined);
  return faults;
}

function checkTables({ document, tops }: OpenPdf): string[] {
  const faults: string[] = [];
  const elements = allElements(tops);
  for (const element of elements) {
    if (element.role === 'TH' && !attributeOf(element, 'Scope', document))
      faults.push('th-scope: a TH that heads nothing');
  }
  const span = (cell: Element, key: string) => {
    const value = attributeOf(cell, key, document);
    return value instanceof PDFNumber ? value.asNumber() : 1;
  };
  for (const table of elements.filter((element) => element.role === 'Table')) {
    const sections = kidElements(table).flatMap((kid) => (kid.role === 'TR' ? [[kid]] : [kidElements(kid)]));
    const rows = sections.flat().filter((row) => row.role === 'TR');
    // Cells that reach down from the rows above, by how many more rows they go on.
    let reaching: number[] = [];
    const widths = rows.map((row) => {
      const held = reaching.filter((left) => left > 0).length;
      reaching = reaching.map((left) => left - 1).filter((left) => left > 0);
      let width = held;
      for (const cell of kidElements(row)) {
        const columns = span(cell, 'ColSpan');
        width += columns;
        for (let i = 0; i < columns; i++) reaching.push(span(cell, 'RowSpan') - 1);
      }
      reaching = reaching.filter((left) => left > 0);
      return width;
    });
    if (new Set(widths).size > 1)
      faults.push(`table-rows: rows of ${[...new Set(widths)].join(' and ')} cells`);
    if (reaching.length > 0) faults.push('table-rows: a cell reaches below its table');
    if (rows.length === 0) faults.push('table-rows: a table without rows');
  }
  return faults;
}

function checkNames({ document, tops, treeRoot }: OpenPdf): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const element of allElements(tops)) {
    const id = textOf(element.dict, 'ID');
    if (element.role === 'Note' && !id) faults.push('note-id: a note without an id');
    if (id && seen.has(id)) faults.push(`note-id: ${id} twice`);
    if (id) seen.add(id);
  }
  const tree = treeRoot?.lookupMaybe(PDFName.of('IDTree'), PDFDict);
  const listed = listOf(tree?.get(PDFName.of('Names')), document).length / 2;
  if (listed !== seen.size) faults.push(`id-tree: lists ${listed} of ${seen.size} ids`);
  return faults;
}

/** Every piece of marked content belongs to one element, and the parent tree leads back to it. */
function checkContent({ document, tops, pages, treeRoot }: OpenPdf): string[] {
  const faults = pages.flatMap((page, i) => page.content.faults.map((fault) => `${fault} (page ${i + 1})`));
  const parents = parentTree(document, treeRoot);
  const owned = new Set<string>();
  for (const element of allElements(tops)) {
    for (const kid of element.kids) {
      if (kid.kind !== 'content') continue;
      const key = `${kid.page}/${kid.mcid}`;
      const page = pages[kid.page];
      if (!page?.content.marks.has(kid.mcid))
        faults.push(`mcid: ${element.role} owns ${key}, which is not painted`);
      if (owned.has(key)) faults.push(`mcid: ${key} has two owners`);
      owned.add(key);
      const row = parents.get(page ? (numberOf(page.dict, 'StructParents') ?? -1) : -1);
      const back = listOf(row, document)[kid.mcid]?.toString();
      if (back !== element.ref)
        faults.push(`parent-tree: ${key} leads to ${back}, not to its ${element.role}`);
    }
  }
  for (const [i, page] of pages.entries()) {
    for (const mcid of page.content.marks.keys()) {
      if (!owned.has(`${i}/${mcid}`)) faults.push(`mcid: ${i}/${mcid} belongs to no element`);
    }
  }
  return faults;
}

function checkLinks({ document, tops, pages, treeRoot }: OpenPdf): string[] {
  const faults: string[] = [];
  const parents = parentTree(document, treeRoot);
  const owners = new Map<string, { readonly element: Element; readonly page: number }>();
  for (const element of allElements(tops)) {
    for (const kid of element.kids)
      if (kid.kind === 'object') owners.set(kid.ref, { element, page: kid.page });
    if (element.role !== 'Link') continue;
    if (!element.kids.some((kid) => kid.kind === 'object'))
      faults.push('link-objr: a Link without its annotation');
  }
  const all = pages.flatMap((page, i) => page.annotations.map((annotation) => ({ ...annotation, page: i })));
  for (const { ref, dict, page } of all) {
    if (!textOf(dict, 'Contents')) faults.push(`link-contents: annotation ${ref} says nothing`);
    if (((numberOf(dict, 'F') ?? 0) & 4) === 0) faults.push(`annotation-print: ${ref} would not be printed`);
    const owner = owners.get(ref);
    if (owner?.element.role !== 'Link') faults.push(`link-objr: annotation ${ref} is in no Link`);
    else if (owner.page !== page)
      faults.push(`objr-page: ${ref} is on page ${page + 1}, not ${owner.page + 1}`);
    const back = parents.get(numberOf(dict, 'StructParent') ?? -1)?.toString();
    if (owner && back !== owner.element.ref) faults.push(`link-struct-parent: ${ref} leads to ${back}`);
  }
  for (const ref of owners.keys()) {
    if (!all.some((annotation) => annotation.ref === ref)) faults.push(`link-objr: ${ref} is on no page`);
  }
  return faults;
}

/** Links and bookmarks lead somewhere. */
function checkDestinations({ document, catalog, pages }: OpenPdf): string[] {
  const dests = catalog.lookupMaybe(PDFName.of('Names'), PDFDict)?.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const names = listOf(dests?.get(PDFName.of('Names')), document)
    .filter((_, i) => i % 2 === 0)
    .map(String);
  const faults: string[] = [];
  if (names.join('\n') !== [...names].sort().join('\n'))
    faults.push('destinations: the names are not in order');
  const targets = pages.flatMap((page) => page.annotations.map((annotation) => annotation.dict));
  for (const object of document.context.enumerateIndirectObjects().map(([, object]) => object)) {
    if (object instanceof PDFDict && object.has(PDFName.of('Title')) && object.has(PDFName.of('Dest'))) {
      targets.push(object);
    }
  }
  for (const dict of targets) {
    const target = dict.lookup(PDFName.of('Dest'))?.toString();
    if (target !== undefined && !names.includes(target))
      faults.push(`destinations: ${target} does not exist`);
  }
  return faults;
}

function parentTree(document: OpenPdf['document'], treeRoot: PDFDict | undefined) {
  const tree = treeRoot?.lookupMaybe(PDFName.of('ParentTree'), PDFDict);
  const numbers = listOf(tree?.get(PDFName.of('Nums')), document);
  const rows = new Map<number, (typeof numbers)[number]>();
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const key = numbers[i];
    if (key instanceof PDFNumber) rows.set(key.asNumber(), numbers[i + 1]!);
  }
  return rows;
}
