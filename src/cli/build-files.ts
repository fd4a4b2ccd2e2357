import type { SourceText } from '../diagnostics/index.ts';
import type { Edition } from '../model/index.ts';
import {
  type Assets,
  openDataCsv,
  openDataJson,
  renderDocx,
  renderHtml,
  renderPdf,
  type Theme,
} from '../render/index.ts';
import { makeOpenData, type Report } from '../report/index.ts';
import type { BuildFormat } from './output-formats.ts';
import type { OutputFile } from './write-files.ts';

export interface Built extends OutputFile {
  readonly pages: number | undefined;
}

/** What there is to make files of. `base` is a file's path without its ending. */
export interface BuildParts {
  readonly edition: Edition;
  readonly report: Report;
  readonly theme: Theme;
  readonly assets: Assets;
  /** What the plan was read from, where the Word file shall say where its blocks were written. */
  readonly sources?: ReadonlyMap<string, SourceText>;
  readonly base: string;
}

/** The files of each format. One that nobody makes does not compile. */
export const MAKERS: {
  readonly [F in BuildFormat]: (parts: BuildParts) => Promise<readonly Built[]> | readonly Built[];
} = {
  pdf: async ({ report, theme, assets, base }) => {
    const { bytes, pages } = await renderPdf(report, theme, assets);
    return [{ path: `${base}.pdf`, bytes, pages }];
  },
  html: ({ report, theme, assets, base }) => [
    file(`${base}.html`, Buffer.from(renderHtml(report, theme, assets))),
  ],
  docx: async ({ report, theme, assets, base, sources }) => [
    file(`${base}.docx`, await renderDocx(report, theme, assets, sources)),
  ],
  json: ({ edition, base }) => [file(`${base}.json`, Buffer.from(openDataJson(makeOpenData(edition))))],
  // Four tables.
  csv: ({ edition, base }) =>
    openDataCsv(makeOpenData(edition)).map(({ name, text }) =>
      file(`${base}-${name}.csv`, Buffer.from(text)),
    ),
};

function file(path: string, bytes: Uint8Array): Built {
  return { path, bytes, pages: undefined };
}
