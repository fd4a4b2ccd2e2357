import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/index.ts';
import { checkPdf } from '../../support/pdf/index.ts';
import { allElements, type Element, kidElements, type OpenPdf, openPdf } from '../../support/pdf/open.ts';
import { sampleAssets, sampleReport, sampleTheme } from '../../support/sample-report.ts';

/** A checker that finds nothing proves nothing: here every rule meets a file that breaks it. */
const name = PDFName.of;
let good: Uint8Array;

beforeAll(async () => {
  good = (await renderPdf(sampleReport(), sampleTheme(), sampleAssets())).bytes;
});

async function broken(breaks: (pdf: OpenPdf) => void): Promise<string[]> {
  const pdf = await openPdf(good);
  breaks(pdf);
  return checkPdf(await pdf.document.save({ useObjectStreams: false, addDefaultPage: false }));
}

function first(pdf: OpenPdf, role: string): Element {
  const found = allElements(pdf.tops).find((element) => element.role === role);
  if (!found) throw new Error(`The sample has no ${role}`);
  return found;
}

function firstAnnotation(pdf: OpenPdf): PDFDict {
  return pdf.pages.flatMap((page) => page.annotations)[0]!.dict;
}

/** Changes the content stream of a page as text. */
function rewrite(pdf: OpenPdf, page: number, change: (stream: string) => string): void {
  const { document } = pdf;
  const ref = document.getPages()[page]!.node.get(name('Contents')) as PDFRef;
  const stream = document.context.lookup(ref) as PDFRawStream;
  const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  const changed = change(text);
  expect(changed).not.toBe(text);
  document.context.assign(ref, document.context.stream(changed));
}

function rewriteXmp(pdf: OpenPdf, change: (xmp: string) => string): void {
  const changed = change(pdf.xmp);
  expect(changed).not.toBe(pdf.xmp);
  const stream = pdf.document.context.stream(Buffer.from(changed), { Type: 'Metadata', Subtype: 'XML' });
  pdf.document.context.assign(pdf.catalog.get(name('Metadata')) as PDFRef, stream);
}

function firstFont(pdf: OpenPdf): { font: PDFDict; descriptor: PDFDict } {
  const font = pdf.fonts[0]!;
  const descendant = font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  return { font, descriptor: descendant.lookup(name('FontDescriptor'), PDFDict) };
}

function kidsArray(element: Element): PDFArray {
  return element.dict.lookup(name('K'), PDFArray);
}

function attribute(document: PDFDocument, values: Record<string, string | number>): PDFDict {
  return document.context.obj(values) as PDFDict;
}

const CONTROLS: readonly (readonly [rule: string, what: string, breaks: (pdf: OpenPdf) => void])[] = [
  ['lang', 'no language', ({ catalog }) => catalog.delete(name('Lang'))],
  [
    'marked',
    'not marked',
    ({ catalog }) => catalog.lookup(name('MarkInfo'), PDFDict).set(name('Marked'), PDFBool.False),
  ],
  ['marked', 'no tree', ({ catalog }) => catalog.delete(name('StructTreeRoot'))],
  ['display-title', 'file name in the window', ({ catalog }) => catalog.delete(name('ViewerPreferences'))],
  ['title', 'no title', (pdf) => rewriteXmp(pdf, (xmp) => xmp.replace(/<dc:title>.*<\/dc:title>/, ''))],
  ['title', 'two titles', (pdf) => rewriteXmp(pdf, (xmp) => xmp.replace('default">Läns', 'default">län'))],
  ['xmp', 'bare &', (pdf) => rewriteXmp(pdf, (xmp) => xmp.replace('Region Exempel', 'R & E'))],
  [
    'pdfuaid',
    'no claim',
    (pdf) => rewriteXmp(pdf, (xmp) => xmp.replace('<pdfuaid:part>1', '<pdfuaid:part>2')),
  ],
  ['pdfaid', 'no claim', (pdf) => rewriteXmp(pdf, (xmp) => xmp.replace('conformance>A', 'conformance>B'))],
  [
    'extension-schema',
    'pdfuaid unexplained',
    (pdf) => rewriteXmp(pdf, (xmp) => xmp.replace(/<pdfaExtension:schemas>.*<\/pdfaExtension:schemas>/s, '')),
  ],
  ['output-intent', 'none', ({ catalog }) => catalog.delete(name('OutputIntents'))],
  ['file-id', 'none', ({ document }) => Object.assign(document.context.trailerInfo, { ID: undefined })],
  ['tabs', 'own order', ({ pages }) => pages[1]!.dict.delete(name('Tabs'))],
  ['font-embedded', 'not in the file', (pdf) => firstFont(pdf).descriptor.delete(name('FontFile2'))],
  ['to-unicode', 'none', (pdf) => firstFont(pdf).font.delete(name('ToUnicode'))],
  [
    'font-widths',
    'narrower than its glyph',
    (pdf) => {
      const descendant = firstFont(pdf).font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);
      descendant.lookup(name('W'), PDFArray).lookup(1, PDFArray).set(3, PDFNumber.of(1));
    },
  ],
  ['cidset', 'present', (pdf) => firstFont(pdf).descriptor.set(name('CIDSet'), PDFString.of('x'))],
  ['role', 'unknown', (pdf) => first(pdf, 'P').dict.set(name('S'), name('Paragraph'))],
  [
    'role',
    'two tops',
    ({ treeRoot, tops }) => {
      treeRoot!.set(
        name('K'),
        treeRoot!.context.obj([
          PDFRef.of(Number(tops[0]!.ref.split(' ')[0])),
          PDFRef.of(Number(tops[0]!.ref.split(' ')[0])),
        ]),
      );
    },
  ],
  [
    'role',
    'standard role remapped',
    ({ treeRoot }) => treeRoot!.lookup(name('RoleMap'), PDFDict).set(name('P'), name('H1')),
  ],
  ['figure-alt', 'no alternative', (pdf) => first(pdf, 'Figure').dict.delete(name('Alt'))],
  ['figure-bbox', 'no place', (pdf) => first(pdf, 'Figure').dict.delete(name('A'))],
  ['headings', 'skipped', (pdf) => first(pdf, 'H2').dict.set(name('S'), name('H4'))],
  ['parent-pointer', 'wrong', (pdf) => first(pdf, 'H2').dict.set(name('P'), PDFRef.of(1))],
  ['nesting', 'cell outside of a row', (pdf) => first(pdf, 'TR').dict.set(name('S'), name('Div'))],
  ['nesting', 'text in a list', (pdf) => first(pdf, 'LI').dict.set(name('S'), name('L'))],
  ['nesting', 'no body', (pdf) => first(pdf, 'LBody').dict.set(name('S'), name('P'))],
  ['nesting', 'contents entry', (pdf) => first(pdf, 'Reference').dict.set(name('S'), name('Sect'))],
  ['list-numbering', 'none', (pdf) => first(pdf, 'L').dict.delete(name('A'))],
  ['th-scope', 'none', (pdf) => first(pdf, 'TH').dict.delete(name('A'))],
  [
    'table-rows',
    'a cell too few',
    (pdf) => {
      const row = first(pdf, 'TR');
      const kids = kidsArray(row);
      kids.remove(kids.size() - 1);
    },
  ],
  [
    'table-rows',
    'a span without its room',
    (pdf) => first(pdf, 'TD').dict.set(name('A'), attribute(pdf.document, { O: 'Table', ColSpan: 2 })),
  ],
  [
    'table-rows',
    'a cell that reaches below',
    (pdf) => {
      const cells = kidElements(
        allElements(pdf.tops)
          .filter((element) => element.role === 'TR')
          .at(-1)!,
      );
      cells.at(-1)!.dict.set(name('A'), attribute(pdf.document, { O: 'Table', RowSpan: 2 }));
    },
  ],
  ['note-id', 'none', (pdf) => first(pdf, 'Note').dict.delete(name('ID'))],
  [
    'note-id',
    'twice',
    (pdf) => {
      for (const note of allElements(pdf.tops).filter((element) => element.role === 'Note')) {
        note.dict.set(name('ID'), PDFString.of('x'));
      }
    },
  ],
  ['id-tree', 'none', ({ treeRoot }) => treeRoot!.delete(name('IDTree'))],
  ['table-body', 'a head alone', (pdf) => first(pdf, 'TBody').dict.set(name('S'), name('TFoot'))],
  ['mcid', 'content without an owner', (pdf) => kidsArray(first(pdf, 'H2')).remove(0)],
  ['mcid', 'an owner without content', (pdf) => kidsArray(first(pdf, 'H2')).push(PDFNumber.of(999))],
  [
    'parent-tree',
    'empty',
    ({ treeRoot }) =>
      treeRoot!.lookup(name('ParentTree'), PDFDict).set(name('Nums'), treeRoot!.context.obj([])),
  ],
  ['content/untagged', 'text outside', (pdf) => rewrite(pdf, 2, (stream) => `${stream}\nBT [<0001>] TJ ET`)],
  ['content/untagged', 'a rule outside', (pdf) => rewrite(pdf, 2, (stream) => `${stream}\n0 0 9 9 re f`)],
  [
    'content/nested',
    'tags in tags',
    (pdf) => rewrite(pdf, 2, (stream) => stream.replace(' BDC\nBT', ' BDC\n/P <</MCID 900>> BDC EMC\nBT')),
  ],
  [
    'content/nested',
    'an Artifact in a tag',
    (pdf) => rewrite(pdf, 2, (stream) => stream.replace(/(\/MCID 0>> BDC)/, '$1\n/Artifact BMC EMC')),
  ],
  ['content/balance', 'never ended', (pdf) => rewrite(pdf, 2, (stream) => stream.replace(/EMC\s*$/, ''))],
  ['content/balance', 'ended twice', (pdf) => rewrite(pdf, 2, (stream) => `${stream}\nEMC`)],
  [
    'content/mcid',
    'a number twice',
    (pdf) => rewrite(pdf, 2, (stream) => stream.replace('/MCID 1>>', '/MCID 0>>')),
  ],
  [
    'text/notdef',
    'an empty glyph',
    (pdf) => rewrite(pdf, 2, (stream) => stream.replace(/TJ/, 'TJ [<0000>] TJ')),
  ],
  [
    'text/unicode',
    'a glyph without text',
    (pdf) => rewrite(pdf, 2, (stream) => stream.replace(/TJ/, 'TJ [<0fff>] TJ')),
  ],
  ['link-contents', 'silent', (pdf) => firstAnnotation(pdf).delete(name('Contents'))],
  ['link-contents', 'empty', (pdf) => firstAnnotation(pdf).set(name('Contents'), PDFString.of(''))],
  ['annotation-print', 'only on screen', (pdf) => firstAnnotation(pdf).set(name('F'), PDFNumber.of(0))],
  ['link-struct-parent', 'wrong', (pdf) => firstAnnotation(pdf).set(name('StructParent'), PDFNumber.of(0))],
  [
    'link-objr',
    'not in the tree',
    (pdf) => {
      const link = first(pdf, 'Link');
      const kids = kidsArray(link);
      kids.remove(kids.size() - 1);
    },
  ],
  ['link-objr', 'in no Link', (pdf) => first(pdf, 'Link').dict.set(name('S'), name('Span'))],
  [
    'objr-page',
    'the page that was current when the tree was written',
    (pdf) => {
      const kids = kidsArray(first(pdf, 'Link'));
      kids.lookup(kids.size() - 1, PDFDict).set(name('Pg'), pdf.document.getPages().at(-1)!.ref);
    },
  ],
  ['destinations', 'to nowhere', (pdf) => firstAnnotation(pdf).set(name('Dest'), PDFString.of('borta'))],
  [
    'destinations',
    'a bookmark to nowhere',
    (pdf) =>
      pdf.catalog
        .lookup(name('Outlines'), PDFDict)
        .lookup(name('First'), PDFDict)
        .set(name('Dest'), PDFString.of('x')),
  ],
  [
    'destinations',
    'names out of order',
    (pdf) => {
      const dests = pdf.catalog.lookup(name('Names'), PDFDict).lookup(name('Dests'), PDFDict);
      dests.lookup(name('Names'), PDFArray).set(0, PDFString.of('zzz'));
    },
  ],
];

describe('the checker', () => {
  it('finds nothing in a good file that was only saved again', async () => {
    expect(await broken(() => {})).toEqual([]);
  });

  it.each(CONTROLS)('%s: %s', async (rule, _, breaks) => {
    const faults = await broken(breaks);
    expect(faults.filter((fault) => fault.startsWith(`${rule}:`))).not.toEqual([]);
  });
});
