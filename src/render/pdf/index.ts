/**
 * The report as a PDF that is both PDF/UA-1 and PDF/A-2a.
 *
 * In comes a finished report, the theme and the bytes of fonts and pictures; out go the bytes of the file. The stages:
 * measure (`measure.ts`), boxes (`blocks.ts`), pages (`paginate.ts`), page numbers (`contents.ts`), paint (`paint.ts`),
 * tags (`structure.ts`). The room adds no words of its own, reads no file and no clock, and loads the PDF library only
 * when it is called. Content is never thrown away: what cannot be set is a bug, and thrown.
 */
import { createHash } from 'node:crypto';
import { listedHeadings, type Report } from '../../report/index.ts';
import type { Assets, Theme } from '../theme.ts';
import { readFaces } from '../type/index.ts';
import { type PdfDocument, sharedTexts } from './document.ts';
import { collectBytes } from './file-bytes.ts';
import { layOut } from './layout.ts';
import { dayOf, PROGRAM, xmpOf } from './metadata.ts';
import { writeOutline } from './outline.ts';
import { ownFace } from './own-face.ts';
import { paintPage } from './paint.ts';
import { openPen } from './pen.ts';
import { pictureShelf } from './picture.ts';
import { writeDestinations, writeStructure } from './structure.ts';
import { noTraces } from './traces.ts';
import { vectorShelf } from './vector-shelf.ts';

export interface RenderedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Draws the report. The same report, theme and assets give the same bytes. */
export async function renderPdf(report: Report, theme: Theme, assets: Assets): Promise<RenderedPdf> {
  const faces = readFaces(assets.fonts);
  const [layout, document] = await Promise.all([
    layOut(report, theme, faces),
    openDocument(report, theme, assets),
  ]);
  const bytes = collectBytes(document);
  const tools = {
    document,
    theme,
    measurer: faces,
    pen: openPen(document, faces),
    text: sharedTexts(document),
    picture: pictureShelf(document, assets),
    vectors: vectorShelf(document),
  };
  const traces = noTraces();
  // The file's id comes from its content; pdfkit's own from title and date alone.
  const content = createHash('sha256').update(xmpOf(report));
  for (const page of layout.pages) content.update(paintPage(page, tools, traces));
  for (const { tag } of traces.links) content.update(JSON.stringify(tag.link));
  writeDestinations(document, traces);
  writeStructure(document, layout.root, traces);
  writeOutline(document, listedHeadings(report));
  document.endMetadata = () => writeMetadata(document, report);
  document._id = new Uint8Array(content.digest().subarray(0, 16));
  document.end();
  return { bytes: bytes(), pages: traces.pages.length };
}

async function openDocument(report: Report, theme: Theme, assets: Assets): Promise<PdfDocument> {
  const { default: Document } = await import('pdfkit');
  const day = dayOf(report);
  const options = {
    autoFirstPage: false,
    size: [theme.page.width, theme.page.height],
    margin: 0,
    // No default face: it would be one that is not embedded.
    font: null,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: 'sv-SE',
    displayTitle: true,
    info: {
      Title: report.title,
      ...(report.author !== '' && { Author: report.author }),
      Subject: report.subject,
      Keywords: report.keywords.join(', '),
      Creator: PROGRAM,
      Producer: PROGRAM,
      CreationDate: day,
      ModDate: day,
    },
  };
  const document = new Document(options as object) as unknown as PdfDocument;
  for (const [name, bytes] of Object.entries(assets.fonts)) document.registerFont(name, ownFace(bytes));
  return document;
}

/** Replaces pdfkit's XMP, which does not escape what it writes. */
function writeMetadata(document: PdfDocument, report: Report): void {
  const metadata = document.ref({ Type: 'Metadata', Subtype: 'XML' });
  metadata.compress = false;
  metadata.end(new TextEncoder().encode(xmpOf(report)));
  document._root.data.Metadata = metadata;
}
