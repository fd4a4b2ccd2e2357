/**
 * The report as a Word document, for those who comment in Word.
 *
 * In: a finished report, the theme, the bytes of pictures. Out: the bytes of one .docx. With the texts that the
 * report was made of, the document also says where each block was written. The stages: blocks become pieces
 * of XML (`blocks.ts`, `pieces/`), the library writes the package around them, and `fixed-package.ts` takes out of them all that differs from run to run.
 * The room adds no words of its own, reads no file and no clock, and is loaded only when it is asked for. Words that XML cannot hold
 * are the check's to find; here they become a sign that shows where they stood.
 */
import { Document, Packer } from 'docx';
import { listedHeadings, type Report } from '../../report/index.ts';
import type { Assets, Theme } from '../theme.ts';
import { contextOf } from './context.ts';
import { coverParts } from './cover.ts';
import { fixedPackage } from './fixed-package.ts';
import { contentsParts, listParts } from './furniture.ts';
import { drawnNotes } from './notes.ts';
import type { Sources } from './places.ts';
import { sectionsOf } from './sections.ts';
import { stylesOf } from './styles.ts';
import { clean } from './word-values.ts';
import type { Packing } from './zip.ts';

/** Draws the report. The same report, theme and pictures give the same bytes. */
export async function renderDocx(
  report: Report,
  theme: Theme,
  assets: Assets,
  sources?: Sources,
  packing?: Packing,
): Promise<Uint8Array> {
  const context = contextOf(report, theme, assets, sources);
  const front = [
    ...coverParts(report.cover, context),
    ...contentsParts(listedHeadings(report), context),
    ...listParts(context),
  ];
  // First of all: lists and notes are counted as they are met.
  const sections = sectionsOf(front, report.blocks, context);
  const notes = drawnNotes(report.notes, context);
  const document = new Document({
    title: clean(report.title),
    subject: clean(report.subject),
    creator: clean(report.author),
    lastModifiedBy: clean(report.author),
    keywords: clean(report.keywords.join(', ')),
    styles: stylesOf(theme),
    numbering: { config: context.lists.config() },
    compatibility: { version: 15 },
    sections,
  });
  for (const list of context.lists.used()) document.Numbering.createConcreteNumberingInstance(list, 0);
  return fixedPackage(await Packer.toBuffer(document), context, notes, packing);
}
