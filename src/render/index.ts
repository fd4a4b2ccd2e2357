/**
 * Workroom: a finished report is drawn.
 *
 * In: a `Report`, the theme and the assets that the door has read. Out: one HTML file as text, one PDF and one Word document as bytes.
 * All say the same words in the same order.
 *
 * This room must not choose words, reorder content, judge the plan, or touch the disk, the network or the clock. What
 * cannot be drawn is found before it comes here; a renderer that meets such a thing is a bug.
 */
import type { SourceText } from '../diagnostics/index.ts';
import type { Report } from '../report/index.ts';
import type { Assets, Theme } from './theme.ts';

export { csv } from './csv.ts';
export { type Preview, renderHtml, renderPreview } from './html/index.ts';
export { openDataCsv, openDataJson } from './open-data/index.ts';
export type { Assets, Theme } from './theme.ts';
export {
  aboutOf,
  headOf,
  inTextText,
  introOf,
  isMixed,
  type LineOf,
  missingText,
  placesOf,
  placeText,
  underlagCsv,
  underlagJson,
  underlagMarkdown,
} from './underlag/index.ts';
export { themeWith } from './with-template.ts';

/** Loaded when called: the PDF library takes longer to load than the HTML takes to write. */
export async function renderPdf(
  report: Report,
  theme: Theme,
  assets: Assets,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const { renderPdf: draw } = await import('./pdf/index.ts');
  return draw(report, theme, assets);
}

/** Loaded when called, for the same reason. `sources` are what the report was made of: with them the document says where its blocks were written. `plain`: it is read again at once, so that to pack it is for nothing. */
export async function renderDocx(
  report: Report,
  theme: Theme,
  assets: Assets,
  sources?: ReadonlyMap<string, SourceText>,
  packing: 'packed' | 'plain' = 'packed',
): Promise<Uint8Array> {
  const { renderDocx: draw } = await import('./docx/index.ts');
  return draw(report, theme, assets, sources, packing);
}
